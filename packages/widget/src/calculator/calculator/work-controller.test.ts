import { parseScenario, type Scenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { setValue } from '../../state/draft.ts';
import { ComputeController } from '../compute-controller.ts';
import { createStart } from '../starts.ts';
import { WorkController } from './work-controller.ts';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

test('what comes back by undo is told anew only when the language has been another one', () => {
  let asked = 0;
  const work = new WorkController(host, {
    computing: new ComputeController(host, () => undefined),
    live: () => false,
    said: (draft) => {
      asked += 1;
      return setValue(draft, '/title', 'told');
    },
    changed: () => undefined,
  });
  const value = (yen: number) => ({ kind: 'value', pointer: '/business/averageOrderValue', value: yen }) as const;
  work.begin(createStart('tea-farm', 'ja'));
  work.edit(value(5000));
  work.step('undo');
  expect([asked, work.scenario?.title]).toEqual([0, createStart('tea-farm', 'ja').title]);
  work.edit(value(6000));
  work.retell();
  asked = 0;
  work.step('undo');
  expect([asked, work.scenario?.title]).toEqual([1, 'told']);
});

test('what comes whole is computed at once; of many lines, in a task of its own, unless something else came meanwhile', async () => {
  const computing = new ComputeController(host, () => undefined);
  const told: unknown[] = [];
  const work: WorkController = new WorkController(host, {
    computing,
    live: () => true,
    said: (draft) => draft,
    changed: () => told.push(computing.computation?.scenario === work.scenario),
  });
  const small = createStart('tea-farm', 'ja');
  work.take(small);
  expect([computing.computation?.scenario, told]).toEqual([small, [true]]);

  const [option] = small.options;
  const many = (count: number, credits: number): Scenario => {
    const timing = { kind: 'before-opening' };
    const given = [{ id: 'c', name: 'C', amount: { kind: 'fixed', yen: 1 }, timing, source: { kind: 'assumption' } }];
    const lines = Array.from({ length: count - 29 }, (_, i) => ({ ...option?.lines[0], id: `l${i}` }));
    const parsed = parseScenario({
      ...small,
      options: [...small.options, { ...option, id: 'many', lines, credits: given.slice(0, credits) }],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.scenario;
  };
  const inAll = ({ options }: Scenario) =>
    options.reduce((sum, { lines, credits = [] }) => sum + lines.length + credits.length, 0);
  const [at, above] = [many(100, 0), many(100, 1)].map((scenario) => [scenario, inAll(scenario)] as const);
  expect([at?.[1], above?.[1]]).toEqual([100, 101]);
  if (!at || !above) return;
  work.begin(at[0]);
  expect(computing.computation?.scenario).toBe(at[0]);

  work.take(above[0]);
  expect([work.scenario, computing.computation?.scenario, told.length]).toEqual([above[0], at[0], 1]);
  await work.coming;
  expect([computing.computation?.scenario, told]).toEqual([above[0], [true, true]]);

  // Of few lines as well, where nobody waits for it.
  work.begin(at[0], undefined, true);
  expect(computing.computation?.scenario).toBe(above[0]);
  await work.coming;
  expect(computing.computation?.scenario).toBe(at[0]);

  work.begin(at[0]);
  work.begin(above[0]);
  work.begin(small);
  await work.coming;
  expect(computing.computation?.scenario).toBe(small);
});

test('what would be lost with the page: what is in no file, also while a link is looked at, and a text that is no number', () => {
  let live = true;
  const computing = new ComputeController(host, () => undefined);
  const work: WorkController = new WorkController(host, {
    computing,
    live: () => live,
    said: (draft) => draft,
    changed: () => undefined,
  });
  const lost = () => [work.loses(false), work.loses(true)];
  const value = (yen: number) => ({ kind: 'value', pointer: '/business/averageOrderValue', value: yen }) as const;
  const tea = createStart('tea-farm', 'ja');
  work.begin(tea);
  expect([lost(), work.keepable]).toEqual([[false, false], undefined]);
  work.edit(value(5000));
  const mine = work.scenario;
  expect([lost(), work.keepable]).toEqual([[true, false], mine]);
  work.look(tea);
  work.edit(value(7000));
  expect([lost(), work.own?.scenario, work.keepable]).toEqual([[true, false], mine, undefined]);
  work.decide(false);
  work.savedAs(mine as Scenario);
  expect(lost()).toEqual([false, false]);
  work.edit({
    kind: 'number',
    rule: { unit: 'yen' },
    settled: true,
    typed: {
      ...{ name: '/business/averageOrderValue', pointer: '/business/averageOrderValue', part: 'base', text: 'x' },
      ...{ value: undefined, unordered: undefined, problem: { code: 'no-number', position: 0 } },
    },
  });
  expect(lost()).toEqual([true, true]);
  work.look(tea);
  expect(lost()).toEqual([true, true]);
  work.decide(false);
  // Computed only when asked to, it is to be kept all the same.
  live = false;
  work.edit(value(8000));
  expect([work.keepable, computing.computation?.scenario === work.scenario]).toEqual([work.scenario, false]);
});
