import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate, orderWithoutIncidents, parseScenario, prepare } from '../index.ts';

/** The tea farm: the SaaS costs 5.1 million, the mall 14.3 and its own site 19.4; the mall sells more. */
function order(change: (options: { sales?: unknown; pciDss: string }[]) => void) {
  const file = new URL('../../../../docs/examples/2-tea-farm.json', import.meta.url);
  const data = JSON.parse(readFileSync(file, 'utf8')) as { options: { sales?: unknown; pciDss: string }[] };
  change(data.options);
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error('not a scenario');
  const prepared = prepare(parsed.scenario);
  return orderWithoutIncidents(prepared, evaluate(prepared)).map(({ option }) => option);
}

// methodology: 11/the-verdict-takes
test('by what is left where one sells more, by cost where none does', () => {
  expect(order(() => {})).toEqual(['mall', 'saas', 'outsourced']);
  expect(order((options) => options.forEach((option) => delete option.sales))).toEqual(['saas', 'mall', 'outsourced']);
});

test('what may not be chosen has no place', () => {
  expect(order((options) => options.forEach((option) => (option.pciDss = 'no')))).not.toContain('mall');
});
