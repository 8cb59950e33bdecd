import * as z from 'zod/mini';
import {
  BUILD_REQUIREMENTS,
  DATA_SETS,
  JOURNEYS,
  LINE_CATEGORIES,
  OPERATION_REQUIREMENTS,
  OPTION_KINDS,
  SECURITY_TASKS,
} from './ids.ts';
import { LIMITS, SCENARIO_VERSION } from './limits.ts';
import { QUANTITY_KIND_NAMES, type QuantityKindName } from './quantity.ts';
import { certainSchema, idSchema, linkedSchema, quantitySchema } from './quantity-schema.ts';
import { FORMATS } from './shape.ts';

const id = idSchema();

const wellFormed = z.regex(FORMATS.text);
const text = z.string().check(z.minLength(1), z.maxLength(LIMITS.text), wellFormed);
const claimed = z.string().check(z.minLength(1), z.maxLength(LIMITS.text), z.regex(FORMATS.published));
const note = z.string().check(z.maxLength(LIMITS.note), wellFormed);
const date = z.string().check(z.regex(FORMATS.date));
const month = z.int().check(z.gte(1), z.lte(12 * LIMITS.years));
const year = z.int().check(z.gte(1), z.lte(LIMITS.years));

const monthOfYear = z.int().check(z.gte(1), z.lte(12));

/** A figure of a preset, by its id there, with who publishes it: what somebody says, never what the guideline says. */
const published = z.strictObject({
  figure: z.string().check(z.regex(FORMATS['preset-figure'])),
  publisher: claimed,
  title: z.optional(claimed),
  date: z.optional(date),
});

/**
 * Where a number comes from: a reference figure, an assumption nobody has confirmed, the owner's own quotation, or what
 * the owner knows and has entered.
 */
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), figure: z.string().check(z.minLength(1), z.maxLength(120)) }),
  z.strictObject({ kind: z.literal('assumption'), note: z.optional(note), from: z.optional(published) }),
  z.strictObject({ kind: z.literal('quotation'), note: z.optional(note), date: z.optional(date) }),
  z.strictObject({ kind: z.literal('stated'), note: z.optional(note) }),
]);

/** When a line costs: once, monthly, yearly or every n years; months count from the opening (1 = first month). */
const timing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before-opening') }),
  z.strictObject({ kind: z.literal('once'), month }),
  z.strictObject({
    kind: z.literal('monthly'),
    from: z.optional(month),
    to: z.optional(month),
    /** Paid for so many months at once, at their beginning. */
    advance: z.optional(z.int().check(z.gte(2), z.lte(60))),
  }),
  z.strictObject({
    kind: z.literal('yearly'),
    from: z.optional(year),
    to: z.optional(year),
    /** Month of the year in which it is paid; spread over the year where left out. */
    month: z.optional(monthOfYear),
  }),
  z.strictObject({
    kind: z.literal('every'),
    years: year,
    first: z.optional(year),
    month: z.optional(monthOfYear),
  }),
]);

/** How much a line costs each time (monthly: each month; yearly: each year). */
const amount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), yen: linkedSchema('yen') }),
  z.strictObject({ kind: z.literal('hours'), hours: linkedSchema('hours') }),
  z.strictObject({ kind: z.literal('sales-rate'), rate: linkedSchema('share') }),
  z.strictObject({ kind: z.literal('per-order'), yen: linkedSchema('yenPerOrder') }),
  z.strictObject({
    kind: z.literal('share'),
    rate: linkedSchema('groupShare'),
    of: z.union([
      z.strictObject({ category: z.enum(LINE_CATEGORIES) }),
      z.strictObject({ lines: z.array(id).check(z.minLength(1), z.maxLength(LIMITS.linesPerOption)) }),
    ]),
    basis: z.enum(['same-year', 'total']),
  }),
  z.strictObject({ kind: z.literal('unquoted') }),
]);

const escalation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('inflation') }),
  z.strictObject({ kind: z.literal('own'), rate: quantitySchema('yearlyRate') }),
]);

/** How sales run where they do not simply grow. */
const salesCourse = {
  /** Sales of each year, year 1 first; later years grow from the last. In place of monthly sales and growth. */
  salesByYear: z.optional(z.array(quantitySchema('yen')).check(z.minLength(1), z.maxLength(LIMITS.years))),
  /** The start: sales climb evenly from a share of the full month's to all of it. */
  ramp: z.optional(z.strictObject({ months: z.int().check(z.gte(1), z.lte(24)), start: quantitySchema('share') })),
};

/** What a fee on sales is taken of: without tax, with tax, or what the customer pays, tax and postage included. */
const salesBase = z.enum(['sales', 'with-tax', 'customer-pays']);

/** The part of the sales, or of the orders, that a fee applies to; with an order value of its own where it differs. */
const salesPart = z.strictObject({
  of: z.enum(['sales', 'orders']),
  share: linkedSchema('share'),
  orderValue: z.optional(linkedSchema('orderValue')),
});

/**
 * Prices that change from a threshold on: by the month's sales (of a yearly line, by the year's), by the year's sales
 * whatever the line, or by the mean order value. `whole`: the price reached counts for all of it; `marginal`: each for what lies above its threshold. Below the first threshold the
 * amount's own price counts.
 */
const tiers = z.strictObject({
  by: z.enum(['sales', 'year-sales', 'order-value']),
  mode: z.enum(['whole', 'marginal']),
  above: z
    .array(z.strictObject({ from: quantitySchema('threshold'), price: linkedSchema('yen') }))
    .check(z.minLength(1), z.maxLength(LIMITS.tiers)),
});

/**
 * How long a monthly line is bound, from its first month on, and what leaving earlier costs: a sum, or so much of the
 * months that remain. The years compared end every contract. `renews`: another time as long begins each time.
 */
const contract = z.strictObject({
  months: month,
  renews: z.optional(z.boolean()),
  leaving: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), yen: linkedSchema('yen') }),
    z.strictObject({ kind: z.literal('remaining'), share: linkedSchema('share') }),
  ]),
});

const line = z.strictObject({
  id,
  name: text,
  category: z.enum(LINE_CATEGORIES),
  timing,
  amount,
  escalation,
  base: z.optional(salesBase),
  part: z.optional(salesPart),
  tiers: z.optional(tiers),
  /** Least and most of one payment: of a month for a monthly line. */
  limits: z.optional(z.strictObject({ least: z.optional(linkedSchema('yen')), most: z.optional(linkedSchema('yen')) })),
  /** How many things a fixed price or hours are meant for. */
  items: z.optional(linkedSchema('items')),
  /** Prices in a foreign currency, with the yen for one unit. */
  currency: z.optional(
    z.strictObject({ code: z.string().check(z.regex(FORMATS.currency)), rate: linkedSchema('exchange') }),
  ),
  contract: z.optional(contract),
  /** Whether prices are stated with consumption tax. */
  withTax: z.optional(z.boolean()),
  taxable: z.optional(z.boolean()),
  tasks: z.optional(z.array(z.enum(SECURITY_TASKS)).check(z.maxLength(SECURITY_TASKS.length))),
  source,
});

/** Money that comes back or is not asked for: a subsidy, a discount, a refund. Its row stands under the guideline's table. */
const credit = z.strictObject({
  id,
  name: text,
  amount: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), yen: linkedSchema('yen') }),
    z.strictObject({
      kind: z.literal('share'),
      rate: linkedSchema('share'),
      of: z.union([
        z.strictObject({ category: z.enum(LINE_CATEGORIES) }),
        z.strictObject({ lines: z.array(id).check(z.minLength(1), z.maxLength(LIMITS.linesPerOption)) }),
      ]),
      /** Most it comes to, each time. */
      most: z.optional(linkedSchema('yen')),
    }),
  ]),
  timing,
  /** How likely it is to be granted; certain where left out. */
  chance: z.optional(linkedSchema('share')),
  source,
});

/** `outsourced`: a contractor's; `unknown`: asked, and not known yet. Which of them a site's journey knows, the rules say. */
const said = {
  status: z.enum(['in-house', 'outsourced', 'done', 'to-do', 'cannot', 'unknown']),
  due: z.optional(date),
  responsible: z.optional(text),
  note: z.optional(note),
};
const requirementId = z.enum([...BUILD_REQUIREMENTS, ...OPERATION_REQUIREMENTS]);

/** An answer for every option that has none of its own: in `operating` it is said of the site that runs today. */
const answer = z.strictObject({
  ...said,
  lines: z.optional(z.array(z.strictObject({ option: id, line: id })).check(z.maxLength(LIMITS.linesPerOption))),
});
/** An answer for one option, with the ids of its lines that pay for it. */
const ownAnswer = z.strictObject({
  ...said,
  lines: z.optional(z.array(id).check(z.maxLength(LIMITS.linesPerOption))),
});

const coverage = z.enum(['in-house', 'outsourced', 'included', 'missing']);

/** From a year on: how likely an incident is by then, and what is answered by then. A plan in stages has several. */
const stage = z.strictObject({
  id,
  name: text,
  year: z.int().check(z.gte(2), z.lte(LIMITS.years)),
  annualProbability: z.optional(linkedSchema('probability')),
  /** Of a site that runs: what is open today and answered here is to be done by then. */
  requirements: z.optional(z.partialRecord(requirementId, ownAnswer)),
});

const option = z.strictObject({
  id,
  name: text,
  kind: z.enum(OPTION_KINDS),
  pciDss: z.enum(['yes', 'no', 'unknown']),
  customPages: z.boolean(),
  /**
   * True for a site that runs: its build is paid already and not charged, and shares of it still have it as their base.
   * In `operating`, false for a site that is yet to be built: today's answers say nothing of it.
   */
  existing: z.optional(z.boolean()),
  /** Answers where this option's site differs from the scenario's. */
  requirements: z.optional(z.partialRecord(requirementId, ownAnswer)),
  lines: z.array(line).check(z.maxLength(LIMITS.linesPerOption)),
  credits: z.optional(z.array(credit).check(z.maxLength(LIMITS.credits))),
  securityTasks: z.optional(z.partialRecord(z.enum(SECURITY_TASKS), coverage)),
  sales: z.optional(
    z.strictObject({
      monthlySales: linkedSchema('yenPerMonth'),
      /** As the whole shop's where left out. */
      salesGrowth: z.optional(linkedSchema('yearlyRate')),
      averageOrderValue: z.optional(linkedSchema('orderValue')),
      ...salesCourse,
    }),
  ),
  annualProbability: linkedSchema('probability'),
  /** What changes from a year on, earliest first. */
  stages: z.optional(z.array(stage).check(z.minLength(1), z.maxLength(LIMITS.years - 1))),
  insurance: z.optional(
    z.strictObject({
      coveredShare: linkedSchema('share'),
      deductible: linkedSchema('yen'),
      limit: linkedSchema('yen'),
    }),
  ),
  transition: z.optional(
    z.strictObject({ months: linkedSchema('months'), annualProbability: linkedSchema('probability') }),
  ),
});

/** A quantity that is the same work or the same market in several options: one input, whoever refers to it. */
const common = z.discriminatedUnion(
  'kind',
  QUANTITY_KIND_NAMES.map((kind) =>
    z.strictObject({ name: text, kind: z.literal(kind), value: quantitySchema(kind), source }),
  ) as unknown as readonly [CommonSchema, ...CommonSchema[]],
);
/** What the branches have in common, for the compiler. */
type CommonSchema = z.ZodMiniObject<
  {
    name: typeof text;
    kind: z.ZodMiniLiteral<QuantityKindName>;
    value: ReturnType<typeof quantitySchema>;
    source: typeof source;
  },
  z.core.$strict
>;

const severity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('survey-mean') }),
  z.strictObject({ kind: z.literal('survey-curve') }),
  z.strictObject({ kind: z.literal('firm-a') }),
  z.strictObject({ kind: z.literal('firm-b') }),
  z.strictObject({
    kind: z.literal('own-shop'),
    /** `all`: every record held leaks; `survey`: as many as in published leaks, at most those held. */
    records: z.enum(['all', 'survey']),
    forensics: quantitySchema('yen'),
    reissueFee: quantitySchema('yenPerRecord'),
    reissueShare: quantitySchema('share'),
    fraudPerCard: quantitySchema('yenPerRecord'),
    callCentre: quantitySchema('yen'),
    /** Yen for each personal record held, leaked or not: what grows with the firm. */
    callCentrePerHeld: z.optional(quantitySchema('yenPerRecord')),
    legal: quantitySchema('yen'),
    legalPerHeld: z.optional(quantitySchema('yenPerRecord')),
    notificationPerRecord: quantitySchema('yenPerRecord'),
    apologyPerRecord: quantitySchema('yenPerRecord'),
    apologyShare: quantitySchema('share'),
    other: quantitySchema('yen'),
  }),
  z.strictObject({ kind: z.literal('own-figure'), yen: quantitySchema('yen') }),
  /** Nine in ten incidents cost between low and high; heavy-tailed (lognormal). */
  z.strictObject({ kind: z.literal('own-lognormal'), low: certainSchema('yen'), high: certainSchema('yen') }),
  z.strictObject({
    kind: z.literal('own-range'),
    low: certainSchema('yen'),
    mode: certainSchema('yen'),
    high: certainSchema('yen'),
  }),
]);

const closure = z.strictObject({
  months: quantitySchema('months'),
  recoveryMonths: quantitySchema('months'),
  restartShare: quantitySchema('share'),
  leavingShare: quantitySchema('share'),
  leavingMonths: quantitySchema('months'),
});

/** Who sees to an item of the guideline's owner part, by when, and whether it is done. */
const task = z.strictObject({
  done: z.optional(z.boolean()),
  due: z.optional(date),
  responsible: z.optional(text),
});

/** The scenario as zod sees it: shape and ranges of single values. Rules across fields are in `check.ts`. */
export const scenarioSchema = z.strictObject({
  version: z.literal(SCENARIO_VERSION),
  title: text,
  note: z.optional(note),
  dataSet: z.enum(DATA_SETS),
  journey: z.enum(JOURNEYS),
  business: z.strictObject({
    monthlySales: quantitySchema('yenPerMonth'),
    salesGrowth: quantitySchema('yearlyRate'),
    averageOrderValue: quantitySchema('orderValue'),
    contributionMargin: quantitySchema('share'),
    cardShare: quantitySchema('share'),
    personalRecords: quantitySchema('records'),
    cardRecords: quantitySchema('records'),
    employees: certainSchema('people'),
    hourlyCost: quantitySchema('yenPerHour'),
    /** Postage charged to the customer, yen an order with tax. */
    postage: z.optional(quantitySchema('yenPerOrder')),
    ...salesCourse,
    /** Weights of the twelve months from the opening month on; even where left out. */
    season: z.optional(z.array(z.number().check(z.gte(0), z.lte(1000))).check(z.minLength(12), z.maxLength(12))),
  }),
  horizonYears: z.int().check(z.gte(1), z.lte(LIMITS.years)),
  rates: z.strictObject({
    discount: quantitySchema('discountRate'),
    inflation: quantitySchema('yearlyRate'),
    consumptionTax: quantitySchema('share'),
  }),
  /** Quantities that several options share, by id. */
  common: z.optional(z.record(id, common)),
  /** Whether consumption tax is a row of the table and part of the total. */
  showTax: z.boolean(),
  /** Whether security operation of a self-built site is topped up to the guideline's minimum. */
  securityFloor: z.boolean(),
  options: z.array(option).check(z.minLength(1), z.maxLength(LIMITS.options)),
  /** The option the others are compared to; the first when absent. */
  baseline: z.optional(id),
  incident: z.strictObject({ severity, closure: z.optional(closure) }),
  requirements: z.partialRecord(requirementId, answer),
  /** The owner's own tasks, by id of the guideline's item; they change no number. */
  tasks: z.optional(z.record(id, task)),
  /** Where numbers outside cost lines come from, by address: see `address.ts`. */
  sources: z.optional(z.record(z.string().check(z.regex(FORMATS.pointer)), source)),
});

type DeepReadonly<T> = T extends readonly (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** What a scenario holds, not yet checked: what `parseScenario` reads. */
export type ScenarioData = DeepReadonly<z.infer<typeof scenarioSchema>>;

declare const parsed: unique symbol;

/**
 * Everything the merchant states: checked, ready to be prepared. Only `parseScenario` and `createScenario` make one; a
 * literal is `ScenarioData`.
 */
export type Scenario = ScenarioData & { readonly [parsed]: true };
/** A form of running the shop with all its cost lines. */
export type Option = Scenario['options'][number];
/** A cost line of an option. */
export type Line = Option['lines'][number];
/** When a line costs; see the kinds. */
export type Timing = Line['timing'];
/** How much a line costs each time; see the kinds. */
export type Amount = Line['amount'];
/** How a line’s price rises over the years. */
export type Escalation = Line['escalation'];
/** Where a number comes from: a reference figure, an assumption, or a quotation. */
export type Source = Line['source'];
/** What one incident costs; see the kinds. */
export type Severity = Scenario['incident']['severity'];
/** Months closed after an incident, and how sales come back. */
export type Closure = NonNullable<Scenario['incident']['closure']>;
/** Terms of a cyber insurance: share covered (0 to 1), deductible and limit in yen. */
export type Insurance = NonNullable<Option['insurance']>;
/** A number that several options share, by its id. */
export type Common = NonNullable<Scenario['common']>[string];
export type Credit = NonNullable<Option['credits']>[number];
/** What changes in an option from a year on. */
export type Stage = NonNullable<Option['stages']>[number];
export type Sales = Pick<Scenario['business'], 'monthlySales' | 'salesGrowth' | 'salesByYear' | 'ramp'>;
/** Who does a security task. */
export type Coverage = z.infer<typeof coverage>;
/** A task of the plan: by whom and by when. */
export type OwnerTask = NonNullable<ScenarioData['tasks']>[string];
/** The answer to a requirement of the self-check, with the lines that pay for it. */
export type RequirementAnswer = NonNullable<Scenario['requirements'][RequirementKey]>;
/** The answer of one option, where it differs from the scenario's. */
export type OwnAnswer = NonNullable<NonNullable<Option['requirements']>[RequirementKey]>;
type RequirementKey = keyof Scenario['requirements'];
