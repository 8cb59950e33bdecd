import { expect, test } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { detachOption } from './detach.ts';
import { scenarioInputs } from './inputs.ts';

test('an option that is detached keeps its numbers and no longer shares them', () => {
  const work = line('labour', { amount: { kind: 'hours', hours: { common: 'hours', factor: 2 } } });
  const shared = scenario({
    common: {
      hours: { name: 'work', kind: 'hours', value: { low: 1, base: 2, high: 3 }, source: { kind: 'assumption' } },
    },
    options: ['a', 'b'].map((id) => ({ ...option('saas', { lines: [work] }), id })),
  });
  const detached = detachOption(shared, 'b');
  expect(detached.options[1]?.lines[0]?.amount).toEqual({ kind: 'hours', hours: { low: 2, base: 4, high: 6 } });
  expect(detached.options[0]).toBe(shared.options[0]);
  expect(scenarioInputs(detached).map(({ pointer }) => pointer)).toContain('/options/b/lines/labour/amount/hours');
  const totals = (one: typeof shared) => evaluate(prepare(one)).options.map(({ total }) => total.total.toNumber());
  expect(totals(detached)).toEqual(totals(shared));
});
