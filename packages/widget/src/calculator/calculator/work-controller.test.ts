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
