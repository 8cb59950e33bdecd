import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain, parseScenario, prepare } from '../index.ts';

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
