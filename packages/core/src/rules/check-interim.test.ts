import { describe, expect, it } from 'vitest';
import type { Option, Scenario } from '../scenario/schema.ts';
import { checkInterim } from './check-interim.ts';
import { answers, line, option, scenario } from './fixtures.ts';

/** Neither measure is in place; both are recommended, so that this alone asks for none. */
const BARE = { 'operation-5': 'to-do', 'operation-6': 'to-do' } as const;
const codes = (own: Partial<Option>, others: Partial<Scenario> = {}) => {
  const whole = scenario({
    journey: 'operating',
    requirements: answers('done', { 'build-1': 'to-do', ...BARE }),
    ...others,
  });
  return checkInterim(whole, option('self-built-outsourced', own)).map((one) => one.code);
};
const waf = (timing: ReturnType<typeof line>['timing']) => [
  line('waf', { tasks: ['waf'], timing }),
  line('premium', { category: 'incident' }),
];
const transition = (months: number) => ({ transition: { months, annualProbability: 0.01 } });

// methodology: 12/in-the-journey
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
    const whole = scenario({ journey: 'operating', requirements: answers('done', { 'build-1': 'cannot', ...BARE }) });
    expect(checkInterim(whole, uninsured).map((one) => one.params)).toEqual([{ measure: 'insurance' }]);
  });

  it('are measured from the first month on: both, by the month', () => {
    const lines = [
      line('waf', { tasks: ['waf'], timing: { kind: 'monthly', to: 5 } }),
      line('premium', { category: 'incident', timing: { kind: 'monthly', to: 4 } }),
    ];
    const whole = scenario({ journey: 'operating', requirements: answers('done', { 'build-1': 'to-do', ...BARE }) });
    const found = (more: Partial<Option>) =>
      checkInterim(whole, option('self-built-outsourced', { lines, ...more })).map(({ params }) => params);
    expect(found(transition(6))).toEqual([
      { measure: 'waf', months: 6, covered: 5 },
      { measure: 'insurance', months: 6, covered: 4 },
    ]);
    // Until the year of the stage begins, or for as long as the move takes, whichever is longer.
    const stages: Option['stages'] = [
      { id: 'fix', name: 'fix', year: 2, requirements: { 'build-1': { status: 'done' } } },
    ];
    const months = (more: Partial<Option>) => found({ stages, ...more }).map((one) => 'months' in one && one.months);
    expect(months({})).toEqual([12, 12]);
    expect(months({ existing: true })).toEqual([12, 12]);
    expect(months(transition(18))).toEqual([18, 18]);
    expect(months(transition(3))).toEqual([12, 12]);
  });

  it('concern today’s site: a service’s answers, or those of one yet to be built, ask for none', () => {
    const done = { lines: [], ...transition(6), requirements: { 'build-1': { status: 'outsourced' } } } as const;
    const whole = { requirements: answers('done', BARE) };
    expect(codes(done, whole)).toEqual(['interim-missing']);
    expect(codes({ ...done, existing: false }, whole)).toEqual([]);
    expect(codes({ ...done, kind: 'saas' }, whole)).toEqual([]);
  });

  it('that are in place already are not asked for, whether a line pays for them or none', () => {
    const open = (others: Parameters<typeof answers>[1]) => ({
      requirements: answers('done', { 'build-1': 'to-do', ...others }),
    });
    const bare = { lines: [], ...transition(6), insurance: undefined };
    expect(codes(bare, open(BARE))).toEqual(['interim-missing', 'interim-missing']);
    expect(codes({ ...bare, lines: [line('waf', { tasks: ['waf'] })] }, open({ 'operation-6': 'to-do' }))).toEqual([
      'interim-missing',
    ]);
    expect(codes(bare, open({}))).toEqual([]);
    expect(codes({ lines: [] }, open({}))).toEqual([]);
    // Whoever moves leaves a site that has them.
    expect(codes({ ...bare, kind: 'saas' }, open({}))).toEqual([]);
    expect(codes({ ...bare, kind: 'saas' }, open(BARE))).toEqual(['interim-missing', 'interim-missing']);
  });
});
