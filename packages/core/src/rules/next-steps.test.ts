/* oxlint-disable ec-tco/import-direction -- an example of the docs is data for tests, never part of the package */
import { describe, expect, test } from 'vitest';
import tea from '../../../../docs/examples/2-tea-farm.json';
import { parseScenario } from '../scenario/parse.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { action } from './action.ts';
import { finding } from './finding.ts';
import { answers, option, ownAnswers, scenario as ruleScenario } from './fixtures.ts';
import { nextSteps } from './next-steps.ts';

const parsed = parseScenario(tea);
if (!parsed.ok) throw new Error('no scenario');
const [a, b] = parsed.scenario.options.map((option) => ({
  ...option,
  lines: option.lines.map((line) => ({ ...line, source: { kind: 'stated' as const } })),
}));
if (!a || !b) throw new Error('no options');
const scenario = {
  ...parsed.scenario,
  options: [
    { ...a, pciDss: 'yes' as const },
    { ...b, pciDss: 'unknown' as const },
  ],
};
const plan = action('plan-security', {});
const open = [
  finding('mandatory-unanswered', { requirement: 'build-1' }),
  finding('mandatory-unanswered', { requirement: 'build-2' }),
  finding('recommended-unanswered', { requirement: 'operation-5' }),
];
const found = {
  options: [
    { id: a.id, findings: [], nextActions: [plan] },
    {
      id: b.id,
      findings: [finding('pci-dss-unknown', { kind: 'saas' }), ...open],
      nextActions: [
        action('answer-requirements', { requirements: ['build-1', 'build-2', 'operation-5'] }),
        action('confirm-pci-dss', {}),
        plan,
      ],
    },
  ],
};

test('each step once, with its option, its time, and how much is open', () => {
  const steps = nextSteps(scenario, found, [a.id, b.id]);
  expect(steps).toEqual([
    { kind: 'ask-platform', option: b.id, name: b.name, when: 'week' },
    { kind: 'quotation', option: a.id, name: a.name, when: 'fortnight' },
    { kind: 'self-check', option: b.id, name: b.name, when: 'week', open: { mandatory: 2, recommended: 1 } },
    { kind: 'guide', option: a.id, name: a.name, when: 'month' },
    { kind: 'action', option: a.id, name: a.name, action: plan, when: 'month' },
  ]);
  // Of the first two where none is named.
  expect(nextSteps(scenario, found, [])).toEqual(steps);
});

test('nothing of an option that is not asked about', () => {
  const steps = nextSteps(scenario, found, [a.id]);
  expect(steps.map(({ kind, option }) => [kind, option])).toEqual([
    ['quotation', a.id],
    ['guide', a.id],
    ['action', a.id],
  ]);
});

const kindsOf = (options: Scenario['options'], results: typeof found.options, asked: readonly string[] = []) =>
  nextSteps({ ...scenario, options }, { options: results }, asked).map(({ kind, option }) => `${kind} ${option}`);
const quoted = {
  ...a,
  lines: a.lines.map((line, i) => (i === 0 ? { ...line, source: { kind: 'quotation' as const } } : line)),
};

test('a platform is asked where nobody knows, and that is a fault of the option', () => {
  const unknown = { ...b, pciDss: 'unknown' as const };
  const without = { id: b.id, findings: [], nextActions: [] };
  const asks = `ask-platform ${b.id}`;
  expect(kindsOf([unknown], found.options)).toContain(asks);
  expect(kindsOf([unknown], [without])).not.toContain(asks);
  expect(kindsOf([{ ...b, pciDss: 'yes' }], found.options)).not.toContain(asks);
});

test('a quotation is asked for until one line has one', () => {
  expect(kindsOf([a, b], found.options)).toContain(`quotation ${a.id}`);
  expect(kindsOf([quoted, b], found.options)).toContain(`quotation ${b.id}`);
  expect(kindsOf([quoted], found.options).filter((step) => step.startsWith('quotation'))).toEqual([]);
});

test('what is paid to the mall or the service that one is on is put in, not quoted', () => {
  const stated = a.lines;
  const assumed = stated.map((line) => ({ ...line, source: { kind: 'assumption' as const } }));
  const steps = (first: Partial<Option>) =>
    nextSteps({ ...scenario, options: [{ ...a, ...first }, scenario.options[1] as Option] }, found, [a.id, b.id])
      .filter(({ kind }) => kind === 'bill' || kind === 'quotation')
      .map(({ kind, option, when }) => (expect(when).toBe(kind === 'bill' ? 'week' : 'fortnight'), [kind, option]));
  expect(steps({ kind: 'mall', existing: true, lines: assumed })).toEqual([
    ['bill', a.id],
    ['quotation', b.id],
  ]);
  // Once anything of it is her own number, it is no longer asked for.
  expect(steps({ kind: 'mall', existing: true, lines: [...stated.slice(0, 1), ...assumed.slice(1)] })).toEqual([
    ['quotation', b.id],
  ]);
  // A mall that is yet to be chosen, and a site of one's own, have their prices from others.
  expect(steps({ kind: 'mall', lines: assumed })).toEqual([['quotation', a.id]]);
  expect(steps({ kind: 'self-built-outsourced', existing: true, lines: assumed })).toEqual([['quotation', a.id]]);
  // One that the shop runs alone nobody quotes.
  expect(steps({ kind: 'self-built-in-house', existing: true, lines: assumed })).toEqual([
    ['bill', a.id],
    ['quotation', b.id],
  ]);
});

test('the third option waits until it is asked about; one without a result has the steps of its own', () => {
  const third = { ...a, id: 'third' };
  expect(kindsOf([quoted, { ...quoted, id: 'second' }, third], [])).toEqual([`guide ${a.id}`]);
  expect(kindsOf([quoted, b, third], [], ['third'])).toEqual(['quotation third', 'guide third']);
  expect(kindsOf([{ ...third, pciDss: 'unknown' }], [])).toEqual(['quotation third', 'guide third']);
});

// methodology: 12/in-the-journey
describe('a running site with open mandatory requirements', () => {
  const site = option('self-built-outsourced', { id: 'keep', name: 'keep', existing: true });
  const move = option('saas', { id: 'move', name: 'move' });
  const running = (requirements: Scenario['requirements'], options: readonly Option[] = [site, move]) =>
    ruleScenario({ journey: 'operating', requirements, options });
  const steps = (of: Scenario, asked: readonly string[] = []) => nextSteps(of, { options: [] }, asked);
  const firstTwo = (of: Scenario, asked: readonly string[] = []) =>
    steps(of, asked)
      .slice(0, 2)
      .map(({ kind, option: id, when }) => `${kind} ${id} ${when}`);

  test.each(['cannot', 'to-do', 'outsourced'] as const)(
    'is protected before anything else, whichever option leads: %s',
    (status) => {
      const open = running(answers(status));
      const aid = ['interim keep now', 'site-check keep now'];
      expect(firstTwo(open)).toEqual(aid);
      expect(firstTwo(open, ['move'])).toEqual(aid);
      expect(steps(open)[0]?.measures).toEqual(['waf', 'insurance']);
      // By the answers of the option that keeps the site, too.
      const own = { ...site, requirements: ownAnswers(status) };
      expect(firstTwo(running({}, [own, move]))).toEqual(aid);
      // Where no option keeps it, it still runs until the move is done.
      expect(firstTwo(running(answers(status), [move]))).toEqual(['interim move now', 'site-check move now']);
    },
  );

  test('the option that keeps the site is the one protected, wherever it stands; one yet to be built is none', () => {
    const built = option('self-built-outsourced', { id: 'new', name: 'new', existing: false });
    const place = (options: readonly Option[]) => firstTwo(running(answers('cannot'), options));
    expect(place([move, built, site])).toEqual(['interim keep now', 'site-check keep now']);
    expect(place([move, built])).toEqual(['interim move now', 'site-check move now']);
    // Without a word on whether it runs, it does.
    const { existing: _, ...silent } = site;
    expect(place([move, built, silent])).toEqual(['interim keep now', 'site-check keep now']);
    // What has answers of its own elsewhere is not today's site.
    const other = { ...built, requirements: ownAnswers('cannot') };
    expect(steps(running(answers('done'), [other, site])).map(({ kind }) => kind)).not.toContain('interim');
  });

  test('is asked for what it lacks alone', () => {
    const has = running(answers('done', { 'build-1': 'cannot', 'operation-5': 'cannot' }));
    expect(steps(has)[0]).toMatchObject({ kind: 'interim', measures: ['waf'] });
    expect(steps(has).some(({ kind }) => kind === 'site-check')).toBe(false);
    const covered = running(answers('cannot', { 'operation-5': 'done', 'operation-6': 'done' }));
    expect(steps(covered)[0]).toMatchObject({ kind: 'site-check' });
    const noTraces = running(answers('done', { 'operation-4': 'to-do', 'operation-6': 'to-do' }));
    expect(steps(noTraces).slice(0, 2)).toMatchObject([
      { kind: 'interim', measures: ['insurance'] },
      { kind: 'site-check' },
    ]);
  });

  test('no site is protected that does not run, is done, or is done at once', () => {
    const kinds = (of: Scenario) => steps(of).map(({ kind }) => kind);
    expect(kinds(ruleScenario({ requirements: answers('cannot'), options: [site, move] }))).not.toContain('interim');
    expect(kinds(running(answers('done', { 'operation-5': 'cannot' })))).not.toContain('interim');
    expect(kinds(running({}))).not.toContain('interim');
    const transition = { months: 0, annualProbability: 0.01 };
    const both = [site, move].map((one) => ({ ...one, transition }));
    expect(kinds(running(answers('cannot'), both))).not.toContain('interim');
    const planned = { ...site, transition: { ...transition, months: { low: 3, base: 6, high: 12 } } };
    expect(kinds(running(answers('cannot'), [planned, ...both.slice(1)]))[0]).toBe('interim');
  });

  test('the rule that says the same is not told again', () => {
    const again = action('take-interim-measures', { measures: ['insurance'] });
    const results = { options: [{ id: 'keep', findings: [], nextActions: [again] }] };
    const told = (requirements: Scenario['requirements']) =>
      nextSteps(running(requirements), results, ['keep']).flatMap((step) => (step.action === again ? step.when : []));
    expect(told(answers('cannot'))).toEqual([]);
    // Told by the rule alone, it is as urgent.
    expect(told(answers('cannot', { 'operation-5': 'done', 'operation-6': 'done' }))).toEqual(['now']);
  });
});
