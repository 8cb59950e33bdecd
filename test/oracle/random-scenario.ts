import {
  type Amount,
  JOURNEYS,
  LINE_CATEGORIES,
  type Line,
  OPTION_KINDS,
  type Option,
  parseScenario,
  type Quantity,
  type Scenario,
  type ScenarioData,
  type Severity,
  type Timing,
} from '@ec-tco/core';
import { BUILD_REQUIREMENTS, OPERATION_REQUIREMENTS, SECURITY_TASKS } from '@ec-tco/core/guideline';
import { atAddress, type Common, QUANTITY_KINDS, type QuantityKindName, scenarioInputs } from '@ec-tco/core/scenario';
import * as fc from 'fast-check';

// What is drawn below was never read: whoever computes it reads it then, which takes that something was read before.
parseScenario(undefined);

/** Numbers a merchant would state; elsewhere a kind's whole range is drawn from. */
const USUAL: Readonly<Record<QuantityKindName, readonly [number, number]>> = {
  yen: [0, 20_000_000],
  yenPerMonth: [0, 50_000_000],
  yenPerHour: [1_000, 10_000],
  yenPerOrder: [0, 500],
  yenPerRecord: [0, 10_000],
  orderValue: [500, 30_000],
  share: [0, 1],
  yearlyRate: [-0.1, 0.2],
  discountRate: [0, 0.1],
  groupShare: [0, 0.3],
  probability: [0, 0.05],
  hours: [0, 200],
  months: [0, 24],
  records: [0, 100_000],
  people: [0, 300],
  factor: [0, 1],
  items: [0, 500],
  exchange: [0, 200],
  threshold: [1, 3_000_000],
};

/**
 * Growth and shares that multiply each other are held lower than their kinds allow: beyond 10^30 yen the 40 digits of
 * the exact path end. What the widest valid scenario gives is tested by itself.
 */
const EXTREME: Partial<Record<QuantityKindName, readonly [number, number]>> = {
  yearlyRate: [-0.9, 1],
  groupShare: [0, 2],
};

/** How far out the numbers may lie. */
export type Spread = 'usual' | 'extreme';

/** A number of a kind as decimal text would give it: integers, few decimals, many decimals, both ends. */
function numberOf(name: QuantityKindName, spread: Spread): fc.Arbitrary<number> {
  const { min, max, ...kind } = QUANTITY_KINDS[name] as { min: number; max: number; integer?: true };
  const [low, high] = spread === 'usual' ? USUAL[name] : (EXTREME[name] ?? [min, max]);
  const integer = fc.integer({ min: Math.ceil(low), max: Math.floor(Math.min(high, Number.MAX_SAFE_INTEGER)) });
  if (kind.integer) return integer;
  const decimal = (digits: number) =>
    fc
      .integer({ min: Math.ceil(low * 10 ** digits), max: Math.floor(high * 10 ** digits) })
      .map((n) => Number(`${n}e-${digits}`));
  const wide = fc.double({ min: low, max: high, noNaN: true }).map((x) => (Math.abs(x) < 1e-9 ? 0 : x));
  return fc
    .oneof(
      { weight: 4, arbitrary: high - low > 10 ? integer : decimal(2) },
      { weight: 2, arbitrary: decimal(3) },
      { weight: 1, arbitrary: high > 1e6 ? integer : decimal(9) },
      { weight: spread === 'usual' ? 1 : 3, arbitrary: wide },
      { weight: spread === 'usual' ? 1 : 3, arbitrary: fc.constantFrom(low, high, Math.max(low, 0)) },
    )
    .map((x) => Math.min(max, Math.max(min, x)) + 0);
}

const quantityOf = (name: QuantityKindName, spread: Spread): fc.Arbitrary<Quantity> =>
  fc.oneof(
    { weight: 3, arbitrary: numberOf(name, spread) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(numberOf(name, spread), numberOf(name, spread), numberOf(name, spread))
        .map((three) => three.sort((a, b) => a - b))
        .map(([low, base, high]) => ({ low: low, base: base, high: high })),
    },
  );

type Numbers = (name: QuantityKindName) => fc.Arbitrary<Quantity>;

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Leaves out keys that are undefined, as JSON does. */
const present = <T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;

const span = (max: number) =>
  fc
    .tuple(optional(fc.integer({ min: 1, max })), optional(fc.integer({ min: 1, max })))
    .map(([from, to]) =>
      from !== undefined && to !== undefined
        ? { from: Math.min(from, to), to: Math.max(from, to) }
        : present({ from, to }),
    );

function timingOf(years: number, recurring: boolean): fc.Arbitrary<Timing> {
  const monthly = fc
    .oneof(fc.constant({}), span(12 * years), span(180))
    .map((s) => ({ kind: 'monthly' as const, ...s }));
  const yearly = fc.oneof(fc.constant({}), span(15)).map((s) => ({ kind: 'yearly' as const, ...s }));
  if (recurring) return fc.oneof(monthly, yearly);
  return fc.oneof(
    monthly,
    yearly,
    fc.constant({ kind: 'before-opening' as const }),
    fc.integer({ min: 1, max: 12 * years }).map((month) => ({ kind: 'once' as const, month })),
    fc
      .tuple(fc.integer({ min: 1, max: 15 }), optional(fc.integer({ min: 1, max: 15 })))
      .map(([every, first]) => ({ kind: 'every' as const, years: every, ...present({ first }) })),
  );
}

const category = fc.constantFrom(...LINE_CATEGORIES);

/** Shares name lines by place, made ids later; `of` may also be a category. */
function amountOf(q: Numbers): fc.Arbitrary<Amount> {
  const of = fc.oneof(
    category.map((c) => ({ category: c })),
    fc
      .array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 })
      .map((places) => ({ lines: places.map(String) })),
  );
  return fc.oneof(
    { weight: 5, arbitrary: q('yen').map((yen) => ({ kind: 'fixed' as const, yen })) },
    { weight: 2, arbitrary: q('hours').map((hours) => ({ kind: 'hours' as const, hours })) },
    { weight: 2, arbitrary: q('share').map((rate) => ({ kind: 'sales-rate' as const, rate })) },
    { weight: 2, arbitrary: q('yenPerOrder').map((yen) => ({ kind: 'per-order' as const, yen })) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(q('groupShare'), of, fc.constantFrom('same-year' as const, 'total' as const))
        .map(([rate, group, basis]) => ({ kind: 'share' as const, rate, of: group, basis })),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'unquoted' as const }) },
  );
}

const text = fc.oneof(
  fc.constantFrom('月額利用料', 'Hosting', 'ＷＡＦ', '決済手数料', "O'Neil <b>", '=1+1', '😀'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const date = fc.constantFrom('2022-10-31', '2025-02-28', '2026-11-23');
const source = fc.oneof(
  optional(text).map((note) => ({ kind: 'assumption' as const, ...present({ note }) })),
  fc
    .tuple(optional(text), optional(date))
    .map(([note, on]) => ({ kind: 'quotation' as const, ...present({ note, date: on }) })),
);

const lineOf = (q: Numbers, years: number): fc.Arbitrary<Omit<Line, 'id'>> =>
  amountOf(q).chain((amount) =>
    fc
      .record({
        name: text,
        category,
        timing: timingOf(years, amount.kind === 'sales-rate' || amount.kind === 'per-order'),
        amount: fc.constant(amount),
        escalation: fc.oneof(
          fc.constant({ kind: 'none' as const }),
          fc.constant({ kind: 'inflation' as const }),
          q('yearlyRate').map((rate) => ({ kind: 'own' as const, rate })),
        ),
        taxable: optional(fc.boolean()),
        tasks: optional(fc.uniqueArray(fc.constantFrom(...SECURITY_TASKS), { maxLength: 3 })),
        source,
      })
      .map((line) => taxed(present(line) as Omit<Line, 'id'>)),
  );

/** Gives lines their ids, binds shares to lines that exist, and turns a share that would close a circle into yen. */
function linked(drafts: readonly Omit<Line, 'id'>[]): Line[] {
  const ids = drafts.map((_, i) => `line-${i}`);
  const bound = drafts.map((draft, i) => {
    const { amount } = draft;
    if (amount.kind !== 'share' || 'category' in amount.of) return { ...draft, id: ids[i] as string };
    const lines = amount.of.lines.map((place) => ids[Number(place) % ids.length] as string);
    return { ...draft, id: ids[i] as string, amount: { ...amount, of: { lines } } };
  }) as Line[];
  const uses = (line: Line): readonly Line[] => {
    if (line.amount.kind !== 'share') return [];
    const { of } = line.amount;
    return 'category' in of
      ? bound.filter((other) => other !== line && other.category === of.category)
      : bound.filter((other) => of.lines.includes(other.id));
  };
  const reaches = (from: Line, to: Line, seen = new Set<Line>()): boolean =>
    uses(from).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  for (const [i, line] of bound.entries()) {
    if (reaches(line, line)) bound[i] = { ...line, amount: { kind: 'fixed', yen: 12_345.5 } };
  }
  return bound;
}

/** Stages of a plan, in some of the years, the first of them the second at the earliest. */
const stagesOf = (q: Numbers) =>
  fc
    .uniqueArray(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 3 })
    .chain((years) =>
      fc.tuple(
        ...years
          .toSorted((a, b) => a - b)
          .map((year) =>
            fc
              .record({ annualProbability: optional(q('probability')), requirements: optional(requirements) })
              .map((more) => present({ id: `from-${year}`, name: `${year}年目から`, year, ...more })),
          ),
      ),
    );

const optionOf = (q: Numbers, years: number, index: number): fc.Arbitrary<Option> =>
  fc
    .record({
      id: fc.constant(`option-${index}`),
      name: text,
      kind: fc.constantFrom(...OPTION_KINDS),
      pciDss: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      customPages: fc.boolean(),
      lines: fc.array(lineOf(q, years), { maxLength: 7 }).map(linked),
      securityTasks: optional(
        fc.dictionary(
          fc.constantFrom(...SECURITY_TASKS),
          fc.constantFrom('in-house' as const, 'outsourced' as const, 'included' as const, 'missing' as const),
          { noNullPrototype: true },
        ),
      ),
      sales: optional(
        fc.record(
          { monthlySales: q('yenPerMonth'), salesGrowth: q('yearlyRate'), averageOrderValue: q('orderValue') },
          { requiredKeys: ['monthlySales'] },
        ),
      ),
      annualProbability: q('probability'),
      insurance: optional(fc.record({ coveredShare: q('share'), deductible: q('yen'), limit: q('yen') })),
      existing: optional(fc.boolean()),
      stages: optional(stagesOf(q)),
      requirements: optional(requirements),
      transition: optional(fc.record({ months: q('months'), annualProbability: q('probability') })),
    })
    .map((option) => present(option) as Option);

// What grows with the firm may be left out.
const OWN_SHOP_STATED = [
  ...['kind', 'records', 'forensics', 'reissueFee', 'reissueShare', 'fraudPerCard', 'callCentre', 'legal'],
  ...['notificationPerRecord', 'apologyPerRecord', 'apologyShare', 'other'],
] as unknown as [
  'kind',
  'records',
  'forensics',
  'reissueFee',
  'reissueShare',
  'fraudPerCard',
  'callCentre',
  'legal',
  'notificationPerRecord',
  'apologyPerRecord',
  'apologyShare',
  'other',
];

function severityOf(q: Numbers, n: (name: QuantityKindName) => fc.Arbitrary<number>): fc.Arbitrary<Severity> {
  return fc.oneof(
    fc
      .constantFrom(...(['survey-mean', 'survey-curve', 'firm-a', 'firm-b'] as const))
      .map((kind): Severity => ({ kind })),
    q('yen').map((yen) => ({ kind: 'own-figure' as const, yen })),
    fc
      .tuple(n('yen'), n('yen'), n('yen'))
      .map((three) => three.sort((a, b) => a - b))
      .map(([low, mode, high]) => ({ kind: 'own-range' as const, low, mode, high })),
    fc
      .tuple(n('yen'), n('yen'))
      .map(([a, b]) => [Math.max(1, Math.min(a, b)), Math.max(1, a, b)] as const)
      .map(([low, high]) => ({ kind: 'own-lognormal' as const, low, high })),
    fc.record(
      {
        kind: fc.constant('own-shop' as const),
        records: fc.constantFrom('all' as const, 'survey' as const),
        forensics: q('yen'),
        reissueFee: q('yenPerRecord'),
        reissueShare: q('share'),
        fraudPerCard: q('yenPerRecord'),
        callCentre: q('yen'),
        legal: q('yen'),
        callCentrePerHeld: q('yenPerRecord'),
        legalPerHeld: q('yenPerRecord'),
        notificationPerRecord: q('yenPerRecord'),
        apologyPerRecord: q('yenPerRecord'),
        apologyShare: q('share'),
        other: q('yen'),
      },
      { requiredKeys: OWN_SHOP_STATED, noNullPrototype: true },
    ),
  );
}

const requirements = fc.dictionary(
  fc.constantFrom(...BUILD_REQUIREMENTS, ...OPERATION_REQUIREMENTS),
  fc.record({
    status: fc.constantFrom(...(['in-house', 'outsourced', 'done', 'to-do', 'cannot', 'unknown'] as const)),
  }),
  { noNullPrototype: true, maxKeys: 20 },
);

/** Every requirement answered well, so that options are often eligible and ranked. */
const met = fc.constant(
  Object.fromEntries(
    [...BUILD_REQUIREMENTS, ...OPERATION_REQUIREMENTS].map((id) => [id, { status: 'in-house' as const }]),
  ),
);

/** Valid scenarios of all forms, as data that `parseScenario` accepts. */
export function randomScenario(spread: Spread): fc.Arbitrary<Scenario> {
  const q: Numbers = (name) => quantityOf(name, spread);
  const n = (name: QuantityKindName) => numberOf(name, spread);
  return fc
    .oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) }, { weight: 1, arbitrary: fc.constant(15) })
    .chain((years) =>
      fc.record({
        version: fc.constant(2 as const),
        title: text,
        note: optional(text),
        dataSet: fc.constantFrom('draft-2022-10' as const, 'draft-2022-10' as const, 'final-2023-03' as const),
        journey: fc.constantFrom(...JOURNEYS),
        business: fc.record({
          monthlySales: q('yenPerMonth'),
          salesGrowth: q('yearlyRate'),
          averageOrderValue: q('orderValue'),
          contributionMargin: q('share'),
          cardShare: q('share'),
          personalRecords: q('records'),
          cardRecords: q('records'),
          employees: n('people'),
          hourlyCost: q('yenPerHour'),
        }),
        horizonYears: fc.constant(years),
        rates: fc.record({ discount: q('discountRate'), inflation: q('yearlyRate'), consumptionTax: q('share') }),
        showTax: fc.boolean(),
        securityFloor: fc.boolean(),
        options: fc
          .integer({ min: 1, max: 4 })
          .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => optionOf(q, years, i)))),
        baseline: fc.boolean(),
        incident: fc.record({
          severity: severityOf(q, n),
          closure: optional(
            fc.record({
              months: q('months'),
              recoveryMonths: q('months'),
              restartShare: q('share'),
              leavingShare: q('share'),
              leavingMonths: q('months'),
            }),
          ),
        }),
        requirements: fc.oneof({ weight: 2, arbitrary: met }, { weight: 1, arbitrary: requirements }),
      }),
    )
    .map((draft) => {
      const data: ScenarioData = present({
        ...draft,
        // The final edition does not describe firm B.
        dataSet: draft.incident.severity.kind === 'firm-b' ? 'draft-2022-10' : draft.dataSet,
        baseline: draft.baseline ? draft.options.at(-1)?.id : undefined,
      });
      return data as Scenario;
    });
}

const SHARED = /^\/options\/[^/]+\/(lines\/[^/]+\/amount|sales|annualProbability|insurance|transition|stages)/;

/** Turns some numbers of options into references to quantities that are common to those of the same kind. */
export const withCommon = (from: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(from, fc.array(fc.tuple(fc.nat(200), optional(numberOf('factor', 'usual'))), { minLength: 1, maxLength: 8 }))
    .map(([scenario, picks]) => {
      const common: Record<string, Common> = {};
      const copy: Scenario = { ...structuredClone(scenario), common };
      const places = scenarioInputs(scenario).filter(
        ({ pointer }) => SHARED.test(pointer) && atAddress(scenario, pointer) !== undefined,
      );
      if (places.length === 0) return scenario;
      for (const [place, factor] of picks) {
        const { pointer, kind } = places[place % places.length] as (typeof places)[number];
        const name = Object.entries(QUANTITY_KINDS).find(([, one]) => one === kind)?.[0] as QuantityKindName;
        common[`of-${name.toLowerCase()}`] ??= {
          name: 'common',
          kind: name,
          value: atAddress(scenario, pointer) as Quantity,
          source: { kind: 'assumption' },
        };
        // A factor below 1 could leave what a kind allows at least, a tiny one what can be stated at all.
        const by =
          name === 'orderValue' || tooTiny(common[`of-${name.toLowerCase()}`]?.value, factor) ? undefined : factor;
        const keys = pointer.split('/');
        const key = keys.pop() as string;
        const parent = atAddress(copy, keys.join('/')) as Record<string, unknown>;
        parent[key] = { common: `of-${name.toLowerCase()}`, ...(by === undefined ? {} : { factor: by }) };
      }
      return copy;
    });

const tooTiny = (value: Quantity | undefined, factor: number | undefined): boolean =>
  [value ?? 0]
    .flatMap((one) => (typeof one === 'number' ? [one] : Object.values(one)))
    .some((end) => {
      const stated = Math.abs(end * (factor ?? 1));
      return stated !== 0 && stated < 1e-8;
    });

/** Says more of the prices of some lines, of how sales run, and what comes back: the whole of the scenario language. */
export const withTerms = (from: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(
      from,
      fc.array(termsOf, { minLength: 1, maxLength: 12 }),
      fc.record({
        postage: optional(numberOf('yenPerOrder', 'usual')),
        season: optional(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 12, maxLength: 12 })),
        salesByYear: optional(fc.array(numberOf('yen', 'usual'), { minLength: 1, maxLength: 5 })),
        ramp: optional(fc.record({ months: fc.integer({ min: 1, max: 24 }), start: numberOf('share', 'usual') })),
      }),
      optional(creditOf),
    )
    .map(([scenario, terms, { ramp, ...sales }, credit]) => {
      const course = sales.salesByYear ? sales : { ...sales, ramp };
      const options = scenario.options.map((option, o) => ({
        ...option,
        lines: option.lines.map((line, l) => fitted(line, terms[(o + l) % terms.length] as Terms)),
        ...(credit && o === 0 ? { credits: [credit] } : {}),
      }));
      return { ...scenario, business: present({ ...scenario.business, ...course }), options };
    })
    .filter((scenario) => parseScenario(scenario).ok);

const termsOf = fc.record({
  base: optional(fc.constantFrom('sales' as const, 'with-tax' as const, 'customer-pays' as const)),
  part: optional(
    fc
      .record({
        of: fc.constantFrom('sales' as const, 'orders' as const),
        share: numberOf('share', 'usual'),
        orderValue: optional(numberOf('orderValue', 'usual')),
      })
      .map(present),
  ),
  by: fc.constantFrom('sales' as const, 'year-sales' as const, 'order-value' as const),
  contract: optional(
    fc
      .record({
        months: fc.integer({ min: 1, max: 180 }),
        renews: optional(fc.boolean()),
        leaving: fc.oneof(
          numberOf('yen', 'usual').map((yen) => ({ kind: 'fixed' as const, yen })),
          numberOf('share', 'usual').map((share) => ({ kind: 'remaining' as const, share })),
        ),
      })
      .map(present),
  ),
  mode: fc.constantFrom('whole' as const, 'marginal' as const),
  steps: optional(
    fc
      .uniqueArray(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 3 })
      .map((froms) => froms.toSorted((a, b) => a - b)),
  ),
  price: numberOf('share', 'usual'),
  limits: optional(fc.tuple(numberOf('yen', 'usual'), numberOf('yen', 'usual'))),
  items: optional(numberOf('items', 'usual')),
  rate: optional(numberOf('exchange', 'usual')),
  withTax: fc.boolean(),
  advance: optional(fc.integer({ min: 2, max: 40 })),
});
type Terms = typeof termsOf extends fc.Arbitrary<infer T> ? T : never;

/** The terms that a line of its form may have. */
function fitted(line: Line, terms: Terms): Line {
  const { kind } = line.amount;
  const onSales = kind === 'sales-rate' || kind === 'per-order';
  const recurs = line.timing.kind === 'monthly' || line.timing.kind === 'yearly';
  const price = kind === 'sales-rate' ? terms.price : kind === 'per-order' ? 100 * terms.price : 90_000 * terms.price;
  const steps = recurs && kind !== 'share' ? terms.steps : undefined;
  const marginal = kind === 'sales-rate' && terms.by === 'sales' ? terms.mode : 'whole';
  const [a, b] = terms.limits ?? [0, 0];
  const advance = line.timing.kind === 'monthly' && !onSales && kind !== 'share' ? terms.advance : undefined;
  const remains = !onSales && kind !== 'share';
  const contract =
    line.timing.kind === 'monthly' && (remains || terms.contract?.leaving.kind === 'fixed')
      ? terms.contract
      : undefined;
  return present({
    ...line,
    contract,
    timing: present({ ...line.timing, advance }),
    base: onSales ? terms.base : undefined,
    part: onSales ? terms.part : undefined,
    tiers: steps && {
      by: terms.by,
      mode: marginal,
      above: steps.map((from, i) => ({ from, price: price / (i + 1) })),
    },
    limits: terms.limits && { least: Math.min(a, b) / 100, most: Math.max(a, b) / 10 },
    items: onSales ? undefined : terms.items,
    currency: terms.rate === undefined ? undefined : { code: 'USD', rate: terms.rate },
    withTax: terms.withTax && line.taxable !== false && kind !== 'hours' ? true : undefined,
  });
}

const creditOf = fc
  .record({
    id: fc.constant('credit'),
    name: fc.constant('補助金'),
    amount: fc.oneof(
      numberOf('yen', 'usual').map((yen) => ({ kind: 'fixed' as const, yen })),
      fc
        .record({
          kind: fc.constant('share' as const),
          rate: numberOf('share', 'usual'),
          most: optional(numberOf('yen', 'usual')),
        })
        .map((share) => present({ ...share, of: { category: 'build.other' as const } })),
    ),
    timing: fc.oneof(
      fc.integer({ min: 1, max: 70 }).map((month) => ({ kind: 'once' as const, month })),
      fc.constant({ kind: 'yearly' as const }),
    ),
    chance: optional(numberOf('share', 'usual')),
    source: fc.constant({ kind: 'assumption' as const }),
  })
  .map(present);

/** Three usual ones to one with extreme numbers, as far as core accepts their sum. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.oneof(
  { weight: 2, arbitrary: randomScenario('usual') },
  { weight: 1, arbitrary: withCommon(randomScenario('usual')) },
  { weight: 1, arbitrary: randomScenario('extreme').filter((scenario) => parseScenario(scenario).ok) },
);

/** With all that a scenario can say: prices in steps, parts, taxes, credits, the course of sales, common quantities. */
export const anyLanguage: fc.Arbitrary<Scenario> = withTerms(
  fc.oneof(randomScenario('usual'), withCommon(randomScenario('usual'))),
);

/** What counts to the guideline's minimum may not be stated as free of tax. */
function taxed(line: Omit<Line, 'id'>): Omit<Line, 'id'> {
  if (line.category !== 'operation.security' || line.amount.kind === 'hours' || line.taxable !== false) return line;
  return { ...line, taxable: true };
}
