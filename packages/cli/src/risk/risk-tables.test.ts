import { createOption, type OptionResult } from '@ec-tco/core';
import { expect, test } from 'vitest';
import type { Context } from '../context.ts';
import type { Risk } from './assess-risk.ts';
import { breakEvenTable } from './risk-tables.ts';

const made = ['saas-upper', 'mall-tenant'] as const;
const options = made.map((id) => createOption(id, { id, name: id, language: 'ja', dataSet: 'draft-2022-10' }));
const scenario = { title: 'T', horizonYears: 5, options } as unknown as Parameters<typeof breakEvenTable>[0];
const first = (priced: boolean, net: boolean) => {
  const result = (id: string, known: boolean) => ({ id, priced: known }) as OptionResult;
  const pair = { cheaper: result('saas-upper', priced), dearer: result('mall-tenant', true), extra: 1 };
  const risk = { net, options: [], breakEvens: [{ ...pair, outcome: { kind: 'never' } }] } as unknown as Risk;
  const [cell] = breakEvenTable(scenario, risk, { language: 'ja' } as Context).rows[0]?.cells ?? [];
  return cell?.kind === 'text' ? cell.text : cell;
};

test('an option whose price nobody knows is not called the cheaper one', () => {
  expect(first(true, false)).toBe('saas-upper');
  expect(first(false, false)).toBe('saas-upper（どちらが安いかは未定）');
  expect(first(false, true)).toBe('saas-upper（どちらが多く残るかは未定）');
});
