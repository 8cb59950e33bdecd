import { expect, test } from 'vitest';
import { Decimal } from '../money/decimal.ts';
import type { Source } from '../scenario/schema.ts';
import { confidence } from './confidence.ts';
import type { LineResult } from './result.ts';

const line = (kind: Source['kind'], total: number, figure = 'draft.security.waf.monthly') =>
  ({ source: { kind, figure }, total: new Decimal(total) }) as unknown as LineResult;

// methodology: how-to-read-the-answer/7-what-it-rests, 13/the-share
test('adds up by where numbers come from', () => {
  const { quotation, figure, assumption, confirmedShare } = confidence([
    ...[line('quotation', 30), line('figure', 50), line('assumption', 15), line('quotation', 5)],
  ]);
  expect([quotation, figure, assumption].map(Number)).toEqual([35, 50, 15]);
  expect(confirmedShare?.toNumber()).toBe(0.35);
});

test("the product's own judgement and a figure that nobody registered are assumptions", () => {
  const { figure, assumption } = confidence([
    ...[line('figure', 1, 'assumption.server.monthly'), line('figure', 2, 'acme.best-server'), line('figure', 4)],
  ]);
  expect([figure, assumption].map(Number)).toEqual([4, 3]);
});

test('no cost, no share', () => {
  expect(confidence([]).confirmedShare).toBeUndefined();
  expect(confidence([line('quotation', 0)]).confirmedShare).toBeUndefined();
});

test('a figure whose stated value was changed is an assumption', () => {
  const changed = { ...line('figure', 7), changedFrom: 'draft.security.waf.monthly' };
  const { figure, assumption } = confidence([changed, line('figure', 2)]);
  expect([figure, assumption].map(Number)).toEqual([2, 7]);
});
