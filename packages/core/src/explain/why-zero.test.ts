import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain, parseScenario, prepare } from '../index.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import type { Timing } from '../scenario/schema.ts';
import { explainTexts } from '../texts/explain.ts';
import { describeTiming } from './why-zero.ts';

const FILE = new URL('../../../../docs/examples/2-tea-farm.json', import.meta.url);

test.each([
  ['ja', 'これが戻るのは1か月目の1回だけです。2年目にはありません。'],
  ['en', 'This comes back once, in month 1, and so not in year 2.'],
] as const)('a year in which a subsidy does not come says when it comes, %s', (language, said) => {
  const data = JSON.parse(readFileSync(FILE, 'utf8')) as { options: Record<string, unknown>[] };
  const [first] = data.options;
  if (!first) throw new Error('no option');
  first['credits'] = [
    {
      id: 'subsidy',
      name: '補助金',
      timing: { kind: 'once', month: 1 },
      amount: { kind: 'fixed', yen: 500_000 },
      source: { kind: 'assumption' },
    },
  ];
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const found = explain(prepare(parsed.scenario), `options/${String(first['id'])}/lines/subsidy/year/2`, language);
  if (!found.ok) throw new Error(JSON.stringify(found));
  expect(JSON.stringify(found.explanation)).toContain(said);
});

test.each([
  ['before the comparison begins', 'site/lines/build/year/0', true],
  ['what is paid before opening, but is no build', 'site/lines/deposit/year/0', false],
  ['a build that is still to be paid', 'new/lines/build/year/0', false],
] as const)('a build that is paid already says so: %s', (_, path, isPaid) => {
  const before = { timing: { kind: 'before-opening' }, amount: { kind: 'fixed', yen: 500_000 } } as const;
  const lines = [
    line('build', { ...before, category: 'build.other' }),
    line('deposit', { ...before, category: 'operation.other', amount: { kind: 'fixed', yen: 0 } }),
  ];
  const prepared = prepare(
    scenario({
      journey: 'operating',
      options: [option('saas', { id: 'site', existing: true, lines }), option('mall', { id: 'new', lines })],
    }),
  );
  const found = explain(prepared, `options/${path}`, 'en');
  if (!found.ok) throw new Error(JSON.stringify(found));
  const { value, notes } = found.explanation;
  expect(notes.includes(explainTexts('en').zero.alreadyPaid)).toBe(isPaid);
  expect(value.toNumber()).toBe(path.startsWith('new') ? 500_000 : 0);
});

test.each<[Timing, ja: string, en: string]>([
  [{ kind: 'every', years: 1 }, '1年目から1年ごと', 'every year from year 1'],
  [{ kind: 'every', years: 3 }, '3年目から3年ごと', 'every 3 years from year 3'],
  [{ kind: 'every', years: 2, first: 1 }, '1年目から2年ごと', 'every 2 years from year 1'],
])('a cost that comes again and again says how often, and from when: %o', (timing, ja, en) => {
  expect([describeTiming(timing, explainTexts('ja')), describeTiming(timing, explainTexts('en'))]).toEqual([ja, en]);
});
