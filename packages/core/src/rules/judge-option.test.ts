import { expect, test } from 'vitest';
import { TOP_UP_LINE } from '../scenario/ids.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { assessRequirements } from './assess-requirements.ts';
import type { FindingCode } from './finding.ts';
import { answers, completeLines, line, option, scenario } from './fixtures.ts';
import { judgeOption } from './judge-option.ts';

/** What is found of one kind, with its numbers and names. */
function found(code: FindingCode, own: Option, others: Partial<Scenario> = {}, totals: Record<string, number> = {}) {
  const whole = scenario({ options: [own], ...others });
  const cost = { shortfalls: [0, 5_000, 7_000], lineTotals: new Map(Object.entries(totals)) };
  const { findings } = judgeOption(whole, own, cost);
  return findings.filter((one) => one.code === code).map(({ params }) => params);
}
const SITE = 'self-built-outsourced';
const share = (rate: number, ...lines: readonly string[]) =>
  line('share', { amount: { kind: 'share', rate, of: { lines: [...lines] }, basis: 'same-year' } });
const unquoted = line('unquoted', { amount: { kind: 'unquoted' } });
const managed = option('self-built-managed');
const cannot = (id: 'operation-1' | 'operation-2') => ({ requirements: answers('in-house', { [id]: 'cannot' }) });
const security = completeLines.slice(0, 1);
const range = (low: number, high: number): Partial<Scenario> => ({
  incident: { severity: { kind: 'own-lognormal', low, high } },
});
const { insurance: _, ...uninsured } = option(SITE, { lines: security });

test('a platform is named by its kind', () => {
  expect(found('pci-dss-unknown', option('mall'))).toEqual([{ kind: 'mall' }]);
  expect(found('pci-dss-no', option('saas', { pciDss: 'no' }))).toEqual([{ kind: 'saas' }]);
  const pages = option('saas', { customPages: true, lines: [] });
  expect(found('custom-pages-without-diagnosis', pages)).toEqual([{ kind: 'saas' }]);
});

test('a task is missing as stated, or because nobody has said anything about it', () => {
  const waf = line('security', { tasks: ['waf'] });
  const own = option(SITE, { lines: [waf], securityTasks: { backup: 'missing' } });
  const missing = found('task-missing', own);
  expect(missing).toContainEqual({ task: 'backup', stated: true });
  expect(missing).toContainEqual({ task: 'patch', stated: false });
  expect(missing).not.toContainEqual(expect.objectContaining({ task: 'waf' }));
});

test('what a hosted service takes over whole is to be confirmed, and a part is told as one', () => {
  const requirement = 'operation-1';
  expect(found('hosted-service-to-confirm', managed, cannot(requirement))).toEqual([{ requirement }]);
  expect(found('hosted-service-part', managed, cannot(requirement))).toEqual([]);
  expect(found('hosted-service-part', managed, cannot('operation-2'))).toEqual([{ requirement: 'operation-2' }]);
});

// methodology: 7/e-y-is
test('an insurance without a premium, whatever else is paid', () => {
  expect(found('insurance-without-premium', option(SITE, { lines: security }))).toEqual([{}]);
  expect(found('insurance-without-premium', option(SITE))).toEqual([]);
  expect(found('insurance-without-premium', uninsured)).toEqual([]);
});

test('a share of nothing, but not where its rate is 0 or a price is missing', () => {
  const nothing = (...lines: Option['lines']) =>
    found('share-of-nothing', option(SITE, { lines }), {}, { share: 0, free: 0, unquoted: 0 });
  const free = line('free', { amount: { kind: 'fixed', yen: 0 } });
  expect(nothing(share(0.1, 'free'), free)).toEqual([{ line: 'share', name: 'share' }]);
  expect(nothing(share(0, 'free'), free)).toEqual([]);
  expect(nothing(share(0.1, 'free', 'unquoted'), free, unquoted)).toEqual([]);
});

test('a range of the loss that is too wide for its mean, with the mean; a sound one is not told', () => {
  // ln 1000 ÷ (2 · 1.645) = 2.0998; the mean is √(10^5 · 10^8) · e^(2.0998² ÷ 2); it falls where ln r > 2 · 1.645².
  expect(found('loss-range-too-wide', option(SITE), range(100_000, 100_000_000))).toEqual([
    { kind: 'mean-falls', ratio: 1000, threshold: 223.87478682855303, mean: 28_671_122.473109372 },
  ]);
  expect(found('loss-range-too-wide', option(SITE), range(1_000_000, 3_000_000))).toEqual([]);
});

test('what is missing to the minimum: by the year, or all of it where it is topped up', () => {
  const floor = { yen: 100_000, figure: 'draft.security.floor.monthly' };
  expect(found('below-floor', option(SITE), { securityFloor: false })).toEqual([
    { year: 1, gap: 5_000, floor },
    { year: 2, gap: 7_000, floor },
  ]);
  expect(found('floor-topped-up', option(SITE))).toEqual([{ years: 2, yen: 12_000, floor }]);
});

test('a contractor is watched where he does something, and where the form is his', () => {
  const alone = option('self-built-in-house');
  const monitored = (own: Option, others: Partial<Scenario> = {}) => found('contract-monitoring', own, others).length;
  expect(monitored(alone)).toBe(0);
  expect(monitored(alone, { requirements: answers('in-house', { 'operation-5': 'outsourced' }) })).toBe(1);
  expect(monitored(option(SITE))).toBe(1);
});

// methodology: 12/the-gravest
test('of the final edition it is told how many grades are known', () => {
  const final = { dataSet: 'final-2023-03' } as const;
  expect(found('final-grades-unknown', option(SITE), final)).toEqual([{ known: 1, requirements: 20 }]);
});

test('what lies after the years compared, and not what begins in the last of them', () => {
  const stages = [5, 6].map((year) => ({ id: `stage-${year}`, name: `Stage ${year}`, year }));
  expect(found('beyond-horizon', option(SITE, { stages }))).toEqual([{ line: 'stage-6', name: 'Stage 6' }]);
});

test('less than nothing is paid in all, what tops up to the minimum counted', () => {
  const credits = [
    {
      id: 'back',
      name: 'back',
      amount: { kind: 'fixed', yen: 1 },
      timing: { kind: 'monthly' },
      source: { kind: 'assumption' },
    },
  ] as const;
  const less = (totals: Record<string, number>) =>
    found('credits-above-cost', option(SITE, { lines: [line('fee')], credits }), {}, totals);
  expect(less({ fee: 100, back: -101 })).toEqual([{}]);
  expect(less({ fee: 100, back: -100 })).toEqual([]);
  expect(less({ fee: 100, back: -101, [TOP_UP_LINE]: 1 })).toEqual([]);
});

test('of a site that runs, what is not known is not answered, and what is only recommended fixes nothing', () => {
  const outcome = (status: 'unknown' | 'to-do', id: 'build-1' | 'operation-5') =>
    assessRequirements(scenario({ journey: 'operating', requirements: answers('done', { [id]: status }) })).outcome;
  expect(outcome('unknown', 'build-1')).toEqual({ kind: 'incomplete', requirements: ['build-1'] });
  expect(outcome('to-do', 'operation-5')).toEqual({ kind: 'may-continue' });
});

test('who has no site of one’s own and compares none has no self-check to do', () => {
  const outcome = (more: Parameters<typeof scenario>[0], of?: Option) =>
    assessRequirements(scenario(more), of).outcome.kind;
  const mall = option('mall', { existing: true });
  const saas = option('saas');
  const site = option(SITE);
  expect(outcome({ requirements: {}, options: [saas] })).toBe('no-own-site');
  expect(outcome({ requirements: {}, options: [saas, site] })).toBe('incomplete');
  expect(outcome({ journey: 'operating', requirements: {}, options: [mall, saas] })).toBe('no-own-site');
  expect(outcome({ journey: 'operating', requirements: {}, options: [mall, site] })).toBe('incomplete');
  // A site that runs and is to be left is one.
  expect(outcome({ journey: 'operating', requirements: {}, options: [saas] })).toBe('incomplete');
  expect(outcome({ journey: 'operating', requirements: {}, options: [saas, site] }, site)).toBe('incomplete');
});

test('of a site that runs, what bridges the time is what it lacks', () => {
  const interim = (others: Parameters<typeof answers>[1]) => {
    const requirements = answers('done', { 'build-1': 'cannot', ...others });
    const { outcome } = assessRequirements(scenario({ journey: 'operating', requirements }));
    return outcome.kind === 'move' ? outcome.interim : outcome.kind;
  };
  expect(interim({})).toEqual([]);
  expect(interim({ 'operation-5': 'to-do', 'operation-6': undefined })).toEqual(['waf', 'insurance']);
});
