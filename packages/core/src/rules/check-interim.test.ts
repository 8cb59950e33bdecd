import { describe, expect, it } from 'vitest';
import type { Option, Scenario } from '../scenario/schema.ts';
import { checkInterim } from './check-interim.ts';
import { answers, line, option, scenario } from './fixtures.ts';

const codes = (own: Partial<Option>, others: Partial<Scenario> = {}) => {
  const whole = scenario({ journey: 'operating', requirements: answers('done', { 'build-1': 'to-do' }), ...others });
  return checkInterim(whole, option('self-built-outsourced', own)).map((one) => one.code);
};
const waf = (timing: ReturnType<typeof line>['timing']) => [
  line('waf', { tasks: ['waf'], timing }),
  line('premium', { category: 'incident' }),
];
const transition = (months: number) => ({ transition: { months, annualProbability: 0.01 } });

describe('interim measures', () => {
  it('are asked for only while a mandatory requirement of a running site is open', () => {
    expect(codes({ lines: [] }, { requirements: answers('done', { 'operation-5': 'to-do' }) })).toEqual([]);
    expect(codes({ lines: [] }, { journey: 'new', requirements: answers('cannot') })).toEqual([]);
    expect(codes({ lines: [], ...transition(0) })).toEqual([]);
  });

  it('last until the transition is over', () => {
    expect(codes({ lines: waf({ kind: 'monthly', to: 6 }), ...transition(5.5) })).toEqual([]);
    expect(codes({ lines: waf({ kind: 'monthly', to: 5 }), ...transition(5.5) })).toEqual(['interim-too-short']);
    expect(codes({ lines: waf({ kind: 'monthly', to: 60 }), ...transition(100) })).toEqual([]);
  });

  it('are checked for the first month where the length is not stated, and it is said', () => {
    expect(codes({ lines: waf({ kind: 'monthly', to: 1 }) })).toEqual(['interim-period-unknown']);
    expect(codes({ lines: waf({ kind: 'monthly', from: 2 }) })).toEqual([
      'interim-period-unknown',
      'interim-too-short',
    ]);
  });

  it('leave insurance terms without a premium to the finding of their own', () => {
    const lines = [line('waf', { tasks: ['waf'] })];
    expect(codes({ lines, ...transition(3) })).toEqual([]);
    const { insurance: _, ...uninsured } = option('self-built-outsourced', { lines, ...transition(3) });
    const whole = scenario({ journey: 'operating', requirements: answers('done', { 'build-1': 'cannot' }) });
    expect(checkInterim(whole, uninsured).map((one) => one.params)).toEqual([{ measure: 'insurance' }]);
  });
});
