import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { scenarioInputs } from '../scenario/inputs.ts';
import { parseScenario } from '../scenario/parse.ts';
import { atMeans } from './at-means.ts';
import { choose } from './choice.ts';
import { closeScenario } from './fixtures.ts';

const folder = new URL('../../../../docs/examples/', import.meta.url);
const EXAMPLES = readdirSync(folder).filter((name) => name.endsWith('.json'));

it.each(EXAMPLES)('%s: every range at its mean, and the totals near the means that were drawn', (name) => {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!parsed.ok) throw new Error(name);
  const prepared = prepare(parsed.scenario);
  const before = JSON.stringify(parsed.scenario);
  const means = atMeans(prepared);
  expect(JSON.stringify(parsed.scenario)).toBe(before);
  const stated = scenarioInputs(parsed.scenario);
  expect(scenarioInputs(means.scenario).map(({ base, range }) => [base, range])).toEqual(
    stated.map(({ base, range }) => [range ? (range.low + 4 * base + range.high) / 6 : base, undefined]),
  );
  const choice = choose(prepared, evaluate(prepared), { measure: 'totalWithIncident' });
  const { options } = evaluate(means);
  expect(choice.ranked.length).toBeGreaterThan(0);
  for (const { option, mean, error } of choice.ranked.filter(({ complete }) => complete)) {
    const total = options.find(({ id }) => id === option)?.totalWithIncident.total;
    expect(Math.abs(Number(total?.minus(mean)))).toBeLessThanOrEqual(3 * error + 0.005 * mean.toNumber());
  }
});

it('a range of a factor has its mean, too', () => {
  const { common: _, ...scenario } = closeScenario(2);
  const [first, ...others] = scenario.options;
  if (!first) throw new Error('no option');
  const hours = { common: 'labour', factor: { low: 1, base: 2, high: 9 } };
  const lines = first.lines.map((line) =>
    line.id === 'hours' ? { ...line, amount: { kind: 'hours' as const, hours } } : line,
  );
  const value = { low: 10, base: 20, high: 60 };
  const means = atMeans(
    prepare({
      ...scenario,
      common: { labour: { kind: 'hours', name: 'labour', value, source: { kind: 'assumption' } } },
      options: [{ ...first, lines }, ...others],
    }),
  );
  const of = (pointer: string) => scenarioInputs(means.scenario).find((input) => input.pointer === pointer)?.base;
  expect(of('/common/labour/value')).toBe(25);
  expect(of(`/options/${first.id}/lines/hours/amount/hours/factor`)).toBe(3);
});
