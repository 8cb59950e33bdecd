// Of the cheaper option it is said that it is as safe only where an incident costs it no more (methodology, 11).
import { prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { assessRiskSteps } from '../../packages/cli/src/risk/assess-risk.ts';
import { breakEvenTable } from '../../packages/cli/src/risk/risk-tables.ts';
import { line, option, shop } from './shop.ts';

const insured = { insurance: { coveredShare: 1, deductible: 0, limit: 30_000_000 } };

function said(cheap: object, dear: object): unknown {
  const scenario = shop([
    option('cheap', [line('fee', { kind: 'fixed', yen: 10_000 })], { annualProbability: 0.0005, ...cheap }),
    option('dear', [line('fee', { kind: 'fixed', yen: 20_000 })], { annualProbability: 0.1, ...dear }),
  ]);
  const steps = assessRiskSteps(prepare(scenario));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const context = { language: 'ja' } as Parameters<typeof breakEvenTable>[2];
  return breakEvenTable(scenario, step.value, context).rows[0]?.cells[3];
}

test('not of one that bears more of an incident and is only hit less often', () => {
  const half = { insurance: { ...insured.insurance, coveredShare: 0.5 } };
  expect(said({}, half)).toEqual({
    kind: 'text',
    text: '引き換えはない（安いほうは事故1回の負担が大きいが、仮定した確率をかけた負担は同じか軽い）',
  });
});

test('but of one that bears less', () => {
  expect(said(insured, {})).toEqual({ kind: 'text', text: '引き換えはない（安いほうが安全さでも同じか上）' });
});
