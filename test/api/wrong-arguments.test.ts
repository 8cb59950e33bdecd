// Every public function, called wrongly: one coded error, never one from inside.
import * as core from '@ec-tco/core';
import * as analysis from '@ec-tco/core/analysis';
import * as format from '@ec-tco/core/format';
import * as guideline from '@ec-tco/core/guideline';
import * as jsonSchema from '@ec-tco/core/json-schema';
import * as scenarioTools from '@ec-tco/core/scenario';
import { describe, expect, it, test } from 'vitest';

const { createScenario, EcTcoError, evaluate, prepare } = core;

const created = createScenario({
  monthlySales: { low: 800_000, base: 1_200_000, high: 1_500_000 },
  options: [
    { archetype: 'saas-low-fee', id: 'saas' },
    { archetype: 'mall-tenant', id: 'mall' },
  ],
});
if (!created.ok) throw new Error('no scenario');
const { scenario } = created;
const prepared = prepare(scenario);
const result = evaluate(prepared);
const [option] = scenario.options;
const pair = { left: 'saas', right: 'mall', measure: 'total' } as const;
const run = { prepared, modelVersion: '1' };
const explained = core.explain(prepared, 'options/saas/total', 'en');
const tree = core.explainTree(prepared, 'options/saas/total', 'en', { depth: 1 });
const failed = core.parseScenario({});
const problem = failed.ok ? undefined : failed.problems[0];
const total = prepared.model.byId.get('options/saas/total');

/** Right arguments of every public function. One that is missing here fails the test below. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  createScenario: [{ monthlySales: 1, options: ['saas-low-fee'] }],
  upgradeScenario: [{ version: 2 }],
  createOption: ['saas-low-fee', { id: 'x', language: 'ja', dataSet: 'draft-2022-10' }],
  keepOption: ['self-built-in-house', { id: 'x', language: 'ja', dataSet: 'draft-2022-10' }],
  moveOption: ['saas-upper', { id: 'x', language: 'ja', dataSet: 'draft-2022-10' }],
  movingLines: [{ language: 'ja', months: 4 }],
  insuranceOffer: ['smaller', { id: 'x', language: 'ja' }],
  scenarioInputs: [scenario],
  baseIn: [scenario, 1],
  statedOf: [scenario, 1],
  isReference: [1],
  detachOption: [scenario, 'saas'],
  shareEqual: [scenario],
  choose: [prepared, result, { measure: 'total' }],
  ownersQuestions: [prepared, core.analyse(prepared, result, {})],
  nextQuestion: [prepared, core.analyse(prepared, result, {}), {}],
  choiceOf: [prepared, result, { measure: 'total' }],
  chooseSteps: [prepared, result, { measure: 'total' }],
  datedRuleText: [guideline.DATED_RULES[0], '2026-01-31', 'en'],
  ruleState: [guideline.DATED_RULES[0], '2026-01-31'],
  switchEdition: [scenario, 'final-2023-03'],
  badCases: [prepared, core.choose(prepared, result)],
  atMeans: [prepared],
  ownHours: [prepared, 'saas'],
  describeUpgrade: [{ name: 'x', addresses: [] }, 'en'],
  formatPoints: [0.1, 'en'],
  inputParts: [scenario, '/business/monthlySales', 'en', (id: string) => format.namePart(id)],
  optionNames: [[{ id: 'a', name: 'A' }]],
  joined: [['a', 'b'], ', '],
  say: [['a', 'b'], 'c'],
  eachLanguage: [() => 1],
  namePart: ['a', 1],
  numberPart: [1, 'yen', 'options/saas/total'],
  labelText: [format.namePart('a'), 'en'],
  partText: [format.namePart('a'), 'en'],
  plainText: [[format.namePart('a')], 'en'],
  atAddress: [scenario, '/options/saas/name'],
  pointerOfAddress: [scenario, '/options/saas/name'],
  toAddress: [scenario, '/options/0/name'],
  baseOf: [1],
  rangeOf: [1],
  inputSource: [scenario, '/business/monthlySales'],
  prepare: [scenario],
  evaluate: [prepared],
  analyse: [prepared, result, { measure: 'total' }],
  decidingMeasure: [scenario],
  orderWithoutIncidents: [prepared, result],
  verdictOf: [prepared, result, undefined, 'en'],
  explain: [prepared, 'options/saas/total', 'en', {}],
  explainablePaths: [prepared, {}],
  explainTree: [prepared, 'options/saas/total', 'en', { depth: 1 }],
  recompute: [explained.ok && explained.explanation],
  analysePair: [prepared, pair],
  analysisSteps: [prepared, result, {}],
  breakEven: [prepared, { ...pair, pointer: '/business/monthlySales' }],
  breakEvens: [prepared, pair],
  breakEvenHorizon: [prepared, pair, 2],
  cheapestProbability: [prepared, ['saas', 'mall'], 'total', {}],
  compareRuns: [run, run, 'total'],
  crossover: [prepared, pair],
  cumulativeCost: [prepared, 'saas', { withIncident: true }],
  decompose: [prepared, pair],
  differenceCurve: [prepared, pair, '/business/monthlySales', [1, 2]],
  favoured: [1, 'total'],
  tornado: [prepared, pair],
  totalEnds: [prepared],
  valueOfInformation: [prepared, ['saas', 'mall'], 'total', {}],
  partValue: [prepared, total?.expression],
  createRecalculator: [prepared, ['options/saas/total'], 'whole'],
  breakEvenProbability: [prepared, result, { left: 'saas', right: 'mall' }],
  lossDistribution: [prepared, 'saas', {}],
  checkFigures: [guideline.FIGURES, guideline.SOURCES, '2026-01-31'],
  resolve: ['security.floor', 'draft-2022-10'],
  figuresOf: ['market'],
  figureNumber: ['market.rates.consumption-tax'],
  findFigure: ['market.rates.consumption-tax'],
  worksOf: ['market.rates.consumption-tax'],
  assessRequirements: [scenario],
  findingsRaised: [[], []],
  nextSteps: [scenario, result, ['saas']],
  defaultLines: [option, 'build-1'],
  linkedLines: [scenario, option, 'build-1'],
  requirementShares: [scenario, option],
  withoutRequirement: [scenario, 'build-1'],
  defaultFigure: ['/horizonYears', 'draft-2022-10'],
  defaultIncident: ['draft-2022-10'],
  defaultRates: ['draft-2022-10'],
  defaultSources: ['draft-2022-10'],
  isSelfBuilt: ['saas'],
  explanationText: [explained.ok && explained.explanation],
  explanationTreeText: [tree.ok && tree.tree],
  requirementLabel: ['build-1', 'en'],
  requirementNumber: ['build-1', 'en'],
  actionText: [{ code: 'add-diagnosis', params: {} }, 'en'],
  eligibilityText: ['eligible', 'en'],
  findingText: [result.options[0]?.findings[0], 'en'],
  outcomeText: [{ kind: 'may-continue' }, 'en'],
  reasonText: [result.options[0]?.eligibility.reasons[0], 'en'],
  formatMonths: [1, 'en'],
  formatNumber: [1],
  formatProbability: [0.1, 'en'],
  formatQuantity: [1, 'yen', 'en'],
  formatRate: [0.1, 'en', 1],
  formatYears: [1, 'en'],
  formatYen: [1, 'en', 'exact'],
  glossary: ['en'],
  glossarySpans: [[format.namePart('WAF')], 'en'],
  describeInput: [scenario, '/business/monthlySales', 'en', 'saas'],
  statedMoney: [scenario, '/business/monthlySales', 'yen/month'],
  describeNumber: [prepared, total?.about, 'en'],
  lineName: [scenario, 'saas', 'fee', 'en'],
  optionName: [scenario, 'saas'],
  yearName: [1, scenario, 'en'],
  describeAllowed: [problem?.allowed, 'en'],
  describeProblem: [problem, 'en'],
};
/** Take anything as data, and say what is wrong with it. */
const NEVER_THROW = new Set(['parseScenario', 'parsePreset', 'parseScenarioJson', 'readJson']);
const WITHOUT_ARGUMENTS = new Set(['presetJsonSchema', 'scenarioJsonSchema']);

type Call = (...args: readonly unknown[]) => unknown;
const FUNCTIONS = [core, analysis, guideline, format, scenarioTools, jsonSchema]
  .flatMap((entry) => Object.entries(entry))
  .filter(
    ([, value]) =>
      typeof value === 'function' &&
      !/^class|Decimal|EcTcoError/.test(String((value as { readonly name: string }).name)),
  )
  .map(([name, value]) => [name, value as Call] as const);

const thrown = (): never => {
  throw new RangeError('looked at');
};
/** Throws at every look. */
const GUARDED: unknown = new Proxy({}, { get: thrown, has: thrown, ownKeys: thrown, getPrototypeOf: thrown });
const { proxy: REVOKED, revoke } = Proxy.revocable<object>({}, {});
revoke();

const WRONG = [
  undefined,
  null,
  0,
  Number.NaN,
  -1,
  '',
  'x',
  true,
  [],
  {},
  [{}],
  Symbol('s'),
  () => 1,
  GUARDED,
  REVOKED,
] as const;

/** What a call does: nothing thrown, a coded error, or one from inside. */
function outcome(call: () => unknown): string {
  try {
    call();
    return 'fine';
  } catch (error) {
    return error instanceof EcTcoError ? 'coded' : `from inside: ${String(error)}`;
  }
}

it('knows right arguments of every function', () => {
  const names = FUNCTIONS.map(([name]) => name).filter(
    (name) => !NEVER_THROW.has(name) && !WITHOUT_ARGUMENTS.has(name),
  );
  expect(Object.keys(RIGHT).toSorted()).toEqual(names.toSorted());
});

describe.each(FUNCTIONS)('%s', (name, call) => {
  const right = RIGHT[name] ?? [{}];

  it('takes right arguments', () => {
    expect(outcome(() => call(...right))).toBe('fine');
  });

  it('tells wrong ones by one coded error', () => {
    const told = right.flatMap((_, place) => WRONG.map((wrong) => outcome(() => call(...right.with(place, wrong)))));
    told.push(outcome(() => call()));
    expect(told.filter((one) => one !== 'fine' && one !== 'coded')).toEqual([]);
    if (NEVER_THROW.has(name)) expect(told).not.toContain('coded');
    else if (!WITHOUT_ARGUMENTS.has(name)) expect(told).toContain('coded');
  });
});

// A billion places, none of them taken: whoever walked along them would take seconds.
it.each([
  ['joined', () => format.joined(new Array<string>(1e9), ', ')],
  ['say', () => format.say(new Array<string>(1e9) as never, 'a')],
  ['createScenario', () => createScenario({ monthlySales: 1, options: new Array<'saas-low-fee'>(1e9) })],
  ['prepare', () => prepare({ ...scenario, options: new Array<never>(1e9) })],
  ['one place', () => format.joined(new Array<string>(1), ', ')],
])('a list of holes is none: %s', (_, call) => expect(outcome(call)).toBe('coded'));

describe('what does not exist is told with what looks like it', () => {
  const unknown = (call: () => unknown): unknown => {
    try {
      call();
    } catch (error) {
      if (error instanceof EcTcoError) return [error.code, (error.data as { nearest: readonly string[] }).nearest[0]];
    }
    return 'nothing thrown';
  };
  const at = { ...pair, left: 'sas' };

  test.each<[string, () => unknown, readonly [string, string]]>([
    [
      'breakEven',
      () => analysis.breakEven(prepared, { ...pair, pointer: '/business/monthlySale' }),
      ['unknown-input', '/business/monthlySales'],
    ],
    [
      'differenceCurve',
      () => analysis.differenceCurve(prepared, pair, '/business/monthlySale', [1]),
      ['unknown-input', '/business/monthlySales'],
    ],
    [
      'createRecalculator',
      () => analysis.createRecalculator(prepared, ['options/saas/totals']),
      ['unknown-path', 'options/saas/total'],
    ],
    [
      'setter',
      () => analysis.createRecalculator(prepared, ['options/saas/total']).setter('/business/monthlySale'),
      ['unknown-input', '/business/monthlySales'],
    ],
    [
      'getter',
      () => analysis.createRecalculator(prepared, ['options/saas/total']).getter('options/saas/totals'),
      ['unknown-path', 'options/saas/total'],
    ],
    ['analysePair', () => analysis.analysePair(prepared, at), ['unknown-option', 'saas']],
    ['breakEvens', () => analysis.breakEvens(prepared, at), ['unknown-option', 'saas']],
    ['breakEvenHorizon', () => analysis.breakEvenHorizon(prepared, at), ['unknown-option', 'saas']],
    ['crossover', () => analysis.crossover(prepared, at), ['unknown-option', 'saas']],
    ['decompose', () => analysis.decompose(prepared, at), ['unknown-option', 'saas']],
    ['tornado', () => analysis.tornado(prepared, at), ['unknown-option', 'saas']],
    ['cheapestProbability', () => analysis.cheapestProbability(prepared, ['sas'], 'total'), ['unknown-option', 'saas']],
    ['valueOfInformation', () => analysis.valueOfInformation(prepared, ['sas'], 'total'), ['unknown-option', 'saas']],
    [
      'cumulativeCost',
      () => analysis.cumulativeCost(prepared, 'sas', { withIncident: false }),
      ['unknown-option', 'saas'],
    ],
    ['lossDistribution', () => analysis.lossDistribution(prepared, 'sas'), ['unknown-option', 'saas']],
    [
      'createOption',
      () => core.createOption('saas-lowfee' as 'saas-low-fee', { id: 'x', language: 'ja', dataSet: 'draft-2022-10' }),
      ['unknown-id', 'saas-low-fee'],
    ],
    ['measure', () => analysis.favoured(1, 'totalWithIncidents' as 'total'), ['unknown-id', 'totalWithIncident']],
    ['requirement', () => format.requirementLabel('build-33' as 'build-3', 'en'), ['unknown-id', 'build-3']],
    [
      'topic',
      () => guideline.resolve('security.flor' as 'security.floor', 'draft-2022-10'),
      ['unknown-id', 'security.floor'],
    ],
  ])('%s', (_, call, expected) => {
    expect(unknown(call)).toEqual(expected);
  });

  it('what makes options and lines is told what is missing in its settings', () => {
    const own = { id: 'x', language: 'ja', dataSet: 'draft-2022-10' } as const;
    const wrong = (of: object) => of as typeof own;
    const calls: readonly (readonly [() => unknown, string])[] = [
      [() => core.createOption('saas-low-fee', wrong({})), 'createOption: settings.id'],
      [() => core.createOption('saas-low-fee', wrong({ ...own, language: 'fr' })), 'createOption: settings.language'],
      [() => scenarioTools.moveOption('saas-low-fee', wrong({ language: 'ja' })), 'moveOption: settings.id'],
      [() => scenarioTools.movingLines({ language: 'en', months: -1 }), 'movingLines: settings.months'],
      [() => scenarioTools.moveOption('saas-low-fee', wrong({ ...own, from: 'mall' })), 'moveOption: settings.from'],
      [
        () => scenarioTools.keepOption('self-built-in-house', { ...own, months: Number.NaN }),
        'keepOption: settings.months',
      ],
      [() => guideline.insuranceOffer('smaller', wrong({ language: 'ja' })), 'insuranceOffer: settings.id'],
      [() => core.baseOf(Number.NaN), 'baseOf: quantity'],
    ];
    for (const [call, start] of calls) expect(call, start).toThrow(new RegExp(`^${start} `));
  });

  it('what was given may be changed: no later answer is another', () => {
    const { option } = scenarioTools.keepOption('self-built-outsourced', {
      id: 'x',
      language: 'en',
      dataSet: 'draft-2022-10',
    });
    const given = JSON.stringify(option);
    (option.transition as { annualProbability: { base: number } }).annualProbability.base = 0.5;
    for (const { amount } of option.lines) Object.assign(amount, { kind: 'none' });
    const again = scenarioTools.keepOption('self-built-outsourced', {
      id: 'x',
      language: 'en',
      dataSet: 'draft-2022-10',
    });
    expect(JSON.stringify(again.option)).toBe(given);
    const data = JSON.parse(JSON.stringify(prepared.scenario)) as { options: { kind: string }[] };
    const good = structuredClone(data);
    (data.options[0] as { kind: string }).kind = 'nope';
    const read = core.parseScenario(data);
    for (const { allowed } of read.ok ? [] : read.problems) {
      if (allowed.kind === 'one-of') (allowed.values as unknown[]).splice(0, 3);
    }
    expect(core.parseScenario(good).ok).toBe(true);
  });

  it('so do the functions of what a function gave', () => {
    const loss = analysis.lossDistribution(prepared, 'saas');
    const recalculator = analysis.createRecalculator(prepared, ['options/saas/total']);
    const wrong = 'x' as unknown as number;
    const calls: readonly (readonly [() => unknown, string])[] = [
      [() => loss.quantile(2), 'lossDistribution.quantile'],
      [() => loss.quantile(wrong), 'lossDistribution.quantile'],
      [() => loss.tailMean(1), 'lossDistribution.tailMean'],
      [() => loss.exceedance(Number.NaN), 'lossDistribution.exceedance'],
      [() => loss.atLeast(Number.NaN), 'lossDistribution.atLeast'],
      [() => loss.curve([2]), 'lossDistribution.curve'],
      [() => loss.curve(wrong as unknown as number[]), 'lossDistribution.curve'],
      [() => loss.bounds(0.9999, 100), 'lossDistribution.bounds'],
      [() => loss.bounds(0.9999, 32), 'lossDistribution.bounds'],
      [() => loss.bounds(0.9999, 2 ** 23), 'lossDistribution.bounds'],
      [() => recalculator.setter('/business/monthlySales')(Number.NaN), 'setter'],
    ];
    for (const [call, fn] of calls) {
      expect(call, fn).toThrow(EcTcoError);
      expect(call, fn).toThrow(new RegExp(`^${fn}: .* (is to be|not what it is to be)`));
    }
    const functions = Object.entries(loss).flatMap(([name, of]) => (typeof of === 'function' ? [name] : []));
    expect(functions.every((name) => calls.some(([, fn]) => fn === `lossDistribution.${name}`))).toBe(true);
    expect(loss.bounds(0.9999, 64).lower).toBeLessThanOrEqual(loss.quantile(0.9999).value);
    expect(unknown(() => recalculator.setter('/business/monthlySale'))).toEqual([
      'unknown-input',
      '/business/monthlySales',
    ]);
  });

  it('explain says so as an outcome: a path may come from a person', () => {
    const outcomeOf = core.explain(prepared, 'options/saas/total-with-incident', 'en');
    expect(outcomeOf).toMatchObject({ ok: false, code: 'unknown-path' });
    expect(!outcomeOf.ok && outcomeOf.nearest).toContain('options/saas/totalWithIncident');
  });
});

describe('prepare', () => {
  it('reads an edited copy again, and refuses what is no scenario', () => {
    expect(() => prepare({ ...scenario, horizonYears: 3 })).not.toThrow();
    expect(() => prepare({ ...scenario, horizonYears: 1e9 })).toThrow(EcTcoError);
    try {
      prepare({ ...scenario, options: [{ ...option, lines: [{ id: 'x' }] }] } as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'not-a-scenario',
        data: { path: expect.stringContaining('/options/0/lines/0') as string },
      });
    }
  });

  it('keeps the scenario it was given', () => {
    expect(prepared.scenario).toBe(scenario);
    const edited = { ...scenario, title: 'edited' };
    expect(prepare(edited).scenario).toBe(edited);
  });
});

it('carries its data', () => {
  try {
    evaluate(undefined as never);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      name: 'EcTcoError',
      code: 'wrong-argument',
      message: 'evaluate: prepared is to be what prepare() returned, not undefined.',
      data: { function: 'evaluate', argument: 'prepared', found: 'undefined' },
    });
  }
});
