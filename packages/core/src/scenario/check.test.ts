import { describe, expect, test } from 'vitest';
import { parseScenario } from './parse.ts';

type Json = Record<string, unknown>;
interface Data extends Json {
  business: Json;
  rates: Json;
  options: [Json & { lines: Json[] }, Json & { lines: Json[] }];
  incident: Json & { severity: Json };
  requirements: Json;
}

const SOURCE = { kind: 'assumption' };
const line = (id: string, more: Json = {}): Json => ({
  id,
  name: id,
  category: 'operation.other',
  timing: { kind: 'monthly' },
  amount: { kind: 'fixed', yen: 1000 },
  escalation: { kind: 'none' },
  source: SOURCE,
  ...more,
});
const valid = (): Data => ({
  version: 2,
  title: 'Shop',
  dataSet: 'draft-2022-10',
  journey: 'new',
  business: {
    ...{ monthlySales: 1_000_000, salesGrowth: 0, averageOrderValue: 5000, contributionMargin: 0.3, cardShare: 0.5 },
    ...{ personalRecords: 1000, cardRecords: 0, employees: 5, hourlyCost: 2000 },
  },
  horizonYears: 5,
  rates: { discount: 0.02, inflation: 0.01, consumptionTax: 0.1 },
  showTax: true,
  securityFloor: true,
  options: [
    {
      id: 'a',
      name: 'A',
      kind: 'saas',
      pciDss: 'yes',
      customPages: false,
      annualProbability: 0.001,
      lines: [line('one'), line('two')],
    },
    {
      id: 'b',
      name: 'B',
      kind: 'saas',
      pciDss: 'yes',
      customPages: false,
      annualProbability: 0.001,
      lines: [line('one')],
    },
  ],
  incident: { severity: { kind: 'own-figure', yen: 1_000_000 } },
  requirements: {},
});

/** Everything that is wrong, each with its place, what was found and what may stand there. */
const told = (change: (data: Data) => void): readonly (readonly unknown[])[] => {
  const data = valid();
  change(data);
  const parsed = parseScenario(data);
  return parsed.ok ? [] : parsed.problems.map(({ code, path, found, allowed }) => [code, path, found, allowed]);
};
/** The first line of the first option, changed. */
const first =
  (more: Json) =>
  (data: Data): void => {
    Object.assign(data.options[0].lines[0] as Json, more);
  };
const rate = { kind: 'sales-rate', rate: 0.05 };
const order = { kind: 'per-order', yen: 30 };
const share = { kind: 'share', rate: 0.1, of: { lines: ['two'] }, basis: 'total' };
const LINE = '/options/0/lines/0';
const steps = (...from: readonly number[]) => ({
  mode: 'whole',
  by: 'sales',
  above: from.map((start) => ({ from: start, price: 10 })),
});
const figure = (id: string) => ({ kind: 'figure', figure: id });
/** Of the other edition, and what it says. */
const FINAL = 'final.incident.response-cost.mean';
const DRAFT_WAF = figure('draft.security.waf.monthly');

type Row = readonly [name: string, change: (data: Data) => void, problem: readonly unknown[]];

const REFUSED: readonly Row[] = [
  [
    'a low above the base',
    first({ amount: { kind: 'fixed', yen: { low: 3, base: 2, high: 4 } } }),
    ['unordered-range', `${LINE}/amount/yen`, '"3, 2, 4"', { kind: 'ordered' }],
  ],
  [
    'a base above the high',
    first({ amount: { kind: 'fixed', yen: { low: 1, base: 5, high: 4 } } }),
    ['unordered-range', `${LINE}/amount/yen`, '"1, 5, 4"', { kind: 'ordered' }],
  ],
  [
    'a mode above the high of a loss',
    (data) => (data.incident.severity = { kind: 'own-range', low: 1, mode: 9, high: 8 }),
    ['unordered-range', '/incident/severity', '"1, 9, 8"', { kind: 'ordered' }],
  ],
  [
    'a low above the mode of a loss',
    (data) => (data.incident.severity = { kind: 'own-range', low: 5, mode: 4, high: 8 }),
    ['unordered-range', '/incident/severity', '"5, 4, 8"', { kind: 'ordered' }],
  ],
  [
    'a spread loss from nothing',
    (data) => (data.incident.severity = { kind: 'own-lognormal', low: 0, high: 8 }),
    ['unordered-range', '/incident/severity', '"0, 8"', { kind: 'positive-range' }],
  ],
  [
    'firm B with the final edition',
    (data) => Object.assign(data, { dataSet: 'final-2023-03', incident: { severity: { kind: 'firm-b' } } }),
    ['not-allowed', '/incident/severity/kind', '"firm-b"', { kind: 'in-data-set', dataSet: 'final-2023-03' }],
  ],
  [
    'sales by year and a start that climbs',
    (data) => Object.assign(data.business, { ramp: { months: 6, start: 0 }, salesByYear: [1, 2] }),
    ['contradiction', '/business/ramp', '6', { kind: 'no-ramp' }],
  ],
  [
    'the same of an option',
    (data) =>
      (data.options[1]['sales'] = {
        monthlySales: 1,
        salesGrowth: 0,
        averageOrderValue: 1,
        ramp: { months: 3, start: 0 },
        salesByYear: [1],
      }),
    ['contradiction', '/options/1/sales/ramp', '3', { kind: 'no-ramp' }],
  ],
  [
    'a course of the year without any weight',
    (data) => (data.business['season'] = Array.from({ length: 12 }, () => 0)),
    ['out-of-range', '/business/season', '0', { kind: 'a-weight' }],
  ],
  [
    'an option’s id twice',
    (data) => (data.options[1]['id'] = 'a'),
    ['duplicate-id', '/options/1/id', '"a"', { kind: 'unique' }],
  ],
  [
    'a baseline that there is not',
    (data) => (data['baseline'] = 'c'),
    ['unknown-reference', '/baseline', '"c"', { kind: 'known-option' }],
  ],
  ['a line’s id twice', first({ id: 'two' }), ['duplicate-id', '/options/0/lines/1/id', '"two"', { kind: 'unique' }]],
  [
    'an id of a line that the model adds',
    first({ id: 'guideline-minimum' }),
    ['duplicate-id', `${LINE}/id`, '"guideline-minimum"', { kind: 'unique' }],
  ],
  [
    'security work that bears no tax',
    first({ category: 'operation.security', taxable: false }),
    ['contradiction', `${LINE}/taxable`, 'false', { kind: 'taxable-security' }],
  ],
  [
    'an end before the beginning',
    first({ timing: { kind: 'monthly', from: 5, to: 4 } }),
    ['contradiction', `${LINE}/timing`, '"5 > 4"', { kind: 'from-before-to' }],
  ],
  [
    'the same by year',
    first({ timing: { kind: 'yearly', from: 3, to: 2 } }),
    ['contradiction', `${LINE}/timing`, '"3 > 2"', { kind: 'from-before-to' }],
  ],
  [
    'a rate of sales once',
    first({ amount: rate, timing: { kind: 'once', month: 1 } }),
    ['contradiction', `${LINE}/timing`, '"once"', { kind: 'timing-with-sales' }],
  ],
  [
    'yen an order every few years',
    first({ amount: order, timing: { kind: 'every', years: 2 } }),
    ['contradiction', `${LINE}/timing`, '"every"', { kind: 'timing-with-sales' }],
  ],
  [
    'a base of a fixed price',
    first({ base: 'with-tax' }),
    ['contradiction', `${LINE}/base`, '"with-tax"', { kind: 'follows-sales' }],
  ],
  [
    'a part of sales of a fixed price',
    first({ part: { of: 'sales', share: 0.5 } }),
    ['contradiction', `${LINE}/part`, '"sales"', { kind: 'follows-sales' }],
  ],
  [
    'so many of a rate',
    first({ amount: rate, items: 2 }),
    ['contradiction', `${LINE}/items`, '"sales-rate"', { kind: 'not-on-sales' }],
  ],
  [
    'a rate in advance',
    first({ amount: rate, timing: { kind: 'monthly', advance: 12 } }),
    ['contradiction', `${LINE}/timing/advance`, '12', { kind: 'not-on-sales' }],
  ],
  [
    'steps in advance',
    first({ tiers: steps(1000), timing: { kind: 'monthly', advance: 12 } }),
    ['contradiction', `${LINE}/timing/advance`, '12', { kind: 'not-on-sales' }],
  ],
  [
    'a contract of what is paid by the year',
    first({ timing: { kind: 'yearly' }, contract: { months: 24, leaving: { kind: 'fixed', yen: 1 } } }),
    ['contradiction', `${LINE}/contract`, '"yearly"', { kind: 'monthly-contract' }],
  ],
  [
    'what remains of a rate',
    first({ amount: rate, contract: { months: 24, leaving: { kind: 'remaining', share: 1 } } }),
    ['contradiction', `${LINE}/contract/leaving`, '"sales-rate"', { kind: 'not-on-sales' }],
  ],
  [
    'what remains of a share',
    first({ amount: share, contract: { months: 24, leaving: { kind: 'remaining', share: 1 } } }),
    ['contradiction', `${LINE}/contract/leaving`, '"share"', { kind: 'not-on-sales' }],
  ],
  [
    'a price with tax that bears none',
    first({ withTax: true, taxable: false }),
    ['contradiction', `${LINE}/withTax`, 'true', { kind: 'taxable' }],
  ],
  [
    'own hours with tax',
    first({ amount: { kind: 'hours', hours: 5 }, withTax: true }),
    ['contradiction', `${LINE}/withTax`, 'true', { kind: 'taxable' }],
  ],
  ...[{ limits: { most: 50_000 } }, { contract: { months: 24, leaving: { kind: 'fixed' as const, yen: 1 } } }].map(
    (term): [string, ReturnType<typeof first>, readonly unknown[]] => [
      `own hours with ${Object.keys(term)[0]}`,
      first({ amount: { kind: 'hours', hours: 5 }, ...term }),
      ['contradiction', `${LINE}/${Object.keys(term)[0]}`, '"hours"', { kind: 'paid' }],
    ],
  ),
  ...[rate, share, { kind: 'hours' as const, hours: 5 }].map(
    (amount): [string, ReturnType<typeof first>, readonly unknown[]] => [
      `${amount.kind} in another money`,
      first({ amount, currency: { code: 'USD', rate: 150 } }),
      ['contradiction', `${LINE}/currency`, JSON.stringify(amount.kind), { kind: 'in-money' }],
    ],
  ),
  [
    'own hours in advance',
    first({ amount: { kind: 'hours', hours: 5 }, timing: { kind: 'monthly', advance: 12 } }),
    ['contradiction', `${LINE}/timing/advance`, '"hours"', { kind: 'paid' }],
  ],
  [
    'a least above the most',
    first({ amount: rate, limits: { least: 5, most: 4 } }),
    ['unordered-range', `${LINE}/limits/least`, '5', { kind: 'least-below-most', max: 4 }],
  ],
  [
    'steps of what is paid once',
    first({ tiers: steps(1000), timing: { kind: 'once', month: 1 } }),
    ['contradiction', `${LINE}/timing`, '"once"', { kind: 'timing-with-sales' }],
  ],
  [
    'a step from nothing',
    first({ tiers: steps(0) }),
    ['unordered-range', `${LINE}/tiers/above/0/from`, '0', { kind: 'rising-steps', above: 0 }],
  ],
  [
    'a step that does not rise',
    first({ tiers: steps(1000, 1000) }),
    ['unordered-range', `${LINE}/tiers/above/1/from`, '1000', { kind: 'rising-steps', above: 1000 }],
  ],
  [
    'a step whose rate is above 1',
    first({ amount: rate, tiers: steps(1000) }),
    ['out-of-range', `${LINE}/tiers/above/0/price`, '10', { kind: 'range', min: 0, max: 1 }],
  ],
  [
    'a step whose rate may be above 1',
    first({
      amount: rate,
      tiers: { mode: 'whole', by: 'sales', above: [{ from: 1, price: { low: 0, base: 0.5, high: 2 } }] },
    }),
    ['out-of-range', `${LINE}/tiers/above/0/price`, '2', { kind: 'range', min: 0, max: 1 }],
  ],
  [
    'each part of a fixed price by its own step',
    first({ tiers: { ...steps(1000), mode: 'marginal' } }),
    ['contradiction', `${LINE}/tiers/mode`, '"marginal"', { kind: 'marginal-rate' }],
  ],
  [
    'each part by the order value',
    first({ amount: rate, tiers: { mode: 'marginal', by: 'order-value', above: [{ from: 1, price: 0.1 }] } }),
    ['contradiction', `${LINE}/tiers/mode`, '"marginal"', { kind: 'marginal-rate' }],
  ],
  [
    'a share of a line that there is not',
    first({ amount: { ...share, of: { lines: ['two', 'three'] } } }),
    ['unknown-reference', `${LINE}/amount/of/lines/1`, '"three"', { kind: 'known-line' }],
  ],
  [
    'an answer that names a line that there is not',
    (data) =>
      (data.requirements['build-1'] = {
        status: 'outsourced',
        lines: [
          { option: 'a', line: 'one' },
          { option: 'b', line: 'two' },
        ],
      }),
    ['unknown-reference', '/requirements/build-1/lines/1', '"b two"', { kind: 'known-line' }],
  ],
  [
    'an answer that names an option that there is not',
    (data) => (data.requirements['build-1'] = { status: 'outsourced', lines: [{ option: 'c', line: 'one' }] }),
    ['unknown-reference', '/requirements/build-1/lines/0', '"c one"', { kind: 'known-line' }],
  ],
  [
    'an option’s own answer that names one',
    (data) => (data.options[0]['requirements'] = { 'build-1': { status: 'outsourced', lines: ['one', 'none'] } }),
    ['unknown-reference', '/options/0/requirements/build-1/lines/1', '"none"', { kind: 'known-line' }],
  ],
  [
    'a stage’s answer that names one',
    (data) =>
      (data.options[0]['stages'] = [
        { id: 's', name: 'S', year: 2, requirements: { 'build-1': { status: 'outsourced', lines: ['one', 'none'] } } },
      ]),
    ['unknown-reference', '/options/0/stages/0/requirements/build-1/lines/1', '"none"', { kind: 'known-line' }],
  ],
  [
    'a stage in the first year',
    (data) => (data.options[0]['stages'] = [{ id: 's', name: 'S', year: 1 }]),
    ['out-of-range', '/options/0/stages/0/year', '1', { kind: 'range', min: 2, max: 15 }],
  ],
  [
    'two stages in one year',
    (data) =>
      (data.options[0]['stages'] = [
        { id: 's', name: 'S', year: 2 },
        { id: 't', name: 'T', year: 2 },
      ]),
    ['unordered-range', '/options/0/stages/1/year', '"2, 2"', { kind: 'later-stage' }],
  ],
  [
    'a stage’s id twice',
    (data) =>
      (data.options[0]['stages'] = [
        { id: 's', name: 'S', year: 2 },
        { id: 's', name: 'T', year: 3 },
      ]),
    ['duplicate-id', '/options/0/stages/1/id', '"s"', { kind: 'unique' }],
  ],
  [
    'a credit with the id of a line',
    (data) => (data.options[0]['credits'] = [credit('one')]),
    ['duplicate-id', '/options/0/credits/0/id', '"one"', { kind: 'unique' }],
  ],
  [
    'a credit with the id of a line that the model adds',
    (data) => (data.options[0]['credits'] = [credit('expected-incident-loss')]),
    ['duplicate-id', '/options/0/credits/0/id', '"expected-incident-loss"', { kind: 'unique' }],
  ],
  [
    'a credit’s id twice',
    (data) => (data.options[0]['credits'] = [credit('back'), credit('back')]),
    ['duplicate-id', '/options/0/credits/1/id', '"back"', { kind: 'unique' }],
  ],
  [
    'a credit of a line that there is not',
    (data) =>
      (data.options[0]['credits'] = [credit('back', { kind: 'share', rate: 0.5, of: { lines: ['one', 'none'] } })]),
    ['unknown-reference', '/options/0/credits/0/amount/of/lines/1', '"none"', { kind: 'known-line' }],
  ],
  [
    'a figure that nobody registered',
    first({ source: figure('none') }),
    ['unknown-reference', `${LINE}/source/figure`, '"none"', { kind: 'known-figure' }],
  ],
  [
    'one behind a credit',
    (data) => (data.options[0]['credits'] = [{ ...credit('back'), source: figure('none') }]),
    ['unknown-reference', '/options/0/credits/0/source/figure', '"none"', { kind: 'known-figure' }],
  ],
  [
    'one behind a number in common',
    (data) => (data['common'] = { c: { name: 'C', kind: 'yen', value: 1, source: figure('none') } }),
    ['unknown-reference', '/common/c/source/figure', '"none"', { kind: 'known-figure' }],
  ],
  [
    'one behind another number',
    (data) => (data['sources'] = { '/rates/discount': figure('none') }),
    ['unknown-reference', '/sources/~1rates~1discount/figure', '"none"', { kind: 'known-figure' }],
  ],
  [
    'a source of what is no number',
    (data) => (data['sources'] = { '/rates/none': SOURCE }),
    ['unknown-reference', '/sources/~1rates~1none', '"/rates/none"', { kind: 'known-input' }],
  ],
  [
    'the other edition’s figure, as it stands',
    (data) =>
      Object.assign(
        data,
        { dataSet: 'final-2023-03' },
        first({ source: DRAFT_WAF, amount: { kind: 'fixed', yen: 20_000 } })(data),
      ),
    [
      'not-allowed',
      `${LINE}/source/figure`,
      '"draft.security.waf.monthly"',
      { kind: 'in-data-set', dataSet: 'final-2023-03' },
    ],
  ],
  [
    'the same of a credit',
    (data) =>
      (data.options[0]['credits'] = [{ ...credit('back', { kind: 'fixed', yen: 24_000_000 }), source: figure(FINAL) }]),
    [
      'not-allowed',
      '/options/0/credits/0/source/figure',
      `"${FINAL}"`,
      { kind: 'in-data-set', dataSet: 'draft-2022-10' },
    ],
  ],
  [
    'the same of a number in common',
    (data) => (data['common'] = { c: { name: 'C', kind: 'yen', value: 24_000_000, source: figure(FINAL) } }),
    ['not-allowed', '/common/c/source/figure', `"${FINAL}"`, { kind: 'in-data-set', dataSet: 'draft-2022-10' }],
  ],
  [
    'the same of another number',
    (data) =>
      Object.assign(data, {
        sources: { '/incident/severity/yen': figure(FINAL) },
        incident: { severity: { kind: 'own-figure', yen: 24_000_000 } },
      }),
    [
      'not-allowed',
      '/sources/~1incident~1severity~1yen/figure',
      `"${FINAL}"`,
      { kind: 'in-data-set', dataSet: 'draft-2022-10' },
    ],
  ],
  [
    'a number in common that there is not',
    first({ amount: { kind: 'fixed', yen: { common: 'c' } } }),
    ['unknown-reference', `${LINE}/amount/yen/common`, '"c"', { kind: 'known-common' }],
  ],
  [
    'one of another kind',
    withCommon('hours', 5),
    ['not-allowed', `${LINE}/amount/yen/common`, '"hours"', { kind: 'one-of', values: ['yen'] }],
  ],
  [
    'one that comes to more than may stand there',
    withCommon('share', 0.5, 3, 'sales-rate', 'rate'),
    ['out-of-range', `${LINE}/amount/rate`, '1.5', { kind: 'range', min: 0, max: 1 }],
  ],
  [
    'one that comes to next to nothing',
    withCommon('share', 1e-6, 1e-6, 'sales-rate', 'rate'),
    ['out-of-range', `${LINE}/amount/rate`, '1e-12', { kind: 'not-tiny', min: 1e-9 }],
  ],
  [
    'more yen than can be told',
    first({ amount: { kind: 'fixed', yen: 1e12 }, items: 100 }),
    ['too-large', '/options/0', '6600000000066001', { kind: 'total', max: 1e15 }],
  ],
];

function credit(id: string, amount: Json = { kind: 'fixed', yen: 5 }): Json {
  return { id, name: id, timing: { kind: 'once', month: 1 }, amount, source: SOURCE };
}

/** The first line refers to a number in common, times a factor. */
function withCommon(kind: string, value: unknown, factor = 1, form = 'fixed', key = 'yen') {
  return (data: Data): void => {
    data['common'] = { c: { name: 'C', kind, value, source: SOURCE } };
    first({ amount: { kind: form, [key]: { common: 'c', factor } } })(data);
  };
}

describe('refused, with its place and nothing else', () => {
  test.each(REFUSED)('%s', (_, change, problem) => expect(told(change)).toEqual([problem]));

  test('lines that are a share of one another, each', () => {
    const circle = (data: Data) => {
      first({ amount: share })(data);
      Object.assign(data.options[0].lines[1] as Json, { amount: { ...share, of: { lines: ['one'] } } });
    };
    expect(told(circle)).toEqual([
      ['circular', `${LINE}/amount/of`, '"one"', { kind: 'no-cycle' }],
      ['circular', '/options/0/lines/1/amount/of', '"two"', { kind: 'no-cycle' }],
    ]);
  });

  test('shares that name more lines than can be followed', () => {
    const reach = (each: number) => (data: Data) => {
      const fixed = Array.from({ length: 80 }, (_, i) => line(`f${i}`));
      const shares = Array.from({ length: 10 }, (_, i) =>
        line(`s${i}`, { amount: { ...share, of: { lines: fixed.slice(0, each).map(({ id }) => id) } } }),
      );
      data.options[0].lines = [...fixed, ...shares];
    };
    expect(told(reach(50))).toEqual([]);
    const twice = (more: readonly Json[]) => (data: Data) => {
      reach(50)(data);
      data.options.push({ ...data.options[0], id: 'again', name: 'again' });
      data.options[0] = { ...data.options[0], lines: [...data.options[0].lines, ...more] };
    };
    expect(told(twice([]))).toEqual([]);
    const last = line('last', { amount: { ...share, of: { lines: ['f0'] } } });
    expect(told(twice([last]))).toEqual([['too-large', '/options', '1001', { kind: 'share-reach', max: 1000 }]]);
    // A credit names lines as well.
    const credited = (data: Data) => {
      twice([])(data);
      data.options[0].credits = [credit('c', { kind: 'share', rate: 0.1, of: { lines: ['f1'] } })];
    };
    expect(told(credited)).toEqual([['too-large', '/options', '1001', { kind: 'share-reach', max: 1000 }]]);
  });

  test('more lines and credits than there may be in all options', () => {
    const many = (last: number, credits: number) => (data: Data) => {
      const lines = (count: number) => Array.from({ length: count }, (_, i) => line(`l${i}`));
      const [first] = data.options;
      data.options = [
        { ...first, lines: lines(150) },
        { ...first, id: 'two', name: 'two', lines: lines(last) },
      ];
      data.options[1]['credits'] = Array.from({ length: credits }, (_, i) => credit(`c${i}`));
    };
    expect(told(many(20, 30))).toEqual([]);
    expect(told(many(50, 0))).toEqual([]);
    const allowed = { kind: 'all-lines', max: 200 };
    expect(told(many(50, 1))).toEqual([['too-large', '/options', '201', allowed]]);
    expect(told(many(21, 30))).toEqual([['too-large', '/options', '201', allowed]]);
  });

  test('more steps than all price lists may have', () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ from: (i + 1) * 1000, price: 100 - i }));
    const stepped = (counts: readonly number[]) => (data: Data) => {
      data.options[0].lines = counts.map((count, i) =>
        line(`s${i}`, {
          timing: { kind: 'monthly' },
          tiers: { by: 'sales', mode: 'whole', above: steps(count) },
        }),
      );
    };
    const full = Array.from({ length: 10 }, () => 15);
    expect(told(stepped(full))).toEqual([]);
    expect(told(stepped([...full, 1]))).toEqual([['too-large', '/options', '151', { kind: 'all-steps', max: 150 }]]);
  });

  test('more numbers in common than there may be', () => {
    const many = (count: number) => (data: Data) => {
      const one = { name: 'C', kind: 'yen', value: 1, source: SOURCE };
      data['common'] = Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, one]));
    };
    expect(told(many(250))).toEqual([]);
    expect(told(many(251))).toEqual([['wrong-length', '/common', '251', { kind: 'items', max: 250 }]]);
  });
});

describe('taken', () => {
  test.each<[string, (data: Data) => void]>([
    ['a range whose ends are its base', first({ amount: { kind: 'fixed', yen: { low: 2, base: 2, high: 2 } } })],
    ['a baseline', (data) => (data['baseline'] = 'b')],
    [
      'a loss whose ends are its mode',
      (data) => (data.incident.severity = { kind: 'own-range', low: 4, mode: 4, high: 4 }),
    ],
    ['a spread loss of one amount', (data) => (data.incident.severity = { kind: 'own-lognormal', low: 1, high: 1 })],
    ['firm B with the draft', (data) => (data.incident.severity = { kind: 'firm-b' })],
    ['a start that climbs', (data) => (data.business['ramp'] = { months: 6, start: 0 })],
    [
      'a course of the year with one month',
      (data) => (data.business['season'] = [1, ...Array.from({ length: 11 }, () => 0)]),
    ],
    [
      'own hours on security that bear no tax',
      first({ category: 'operation.security', taxable: false, amount: { kind: 'hours', hours: 5 } }),
    ],
    ['anything else that bears none', first({ taxable: false })],
    ['a span of one month', first({ timing: { kind: 'monthly', from: 5, to: 5 } })],
    ['a base of a rate', first({ amount: rate, base: 'with-tax' })],
    [
      'a base and a part of what steps follow',
      first({ tiers: steps(1000), base: 'with-tax', part: { of: 'sales', share: 0.5 } }),
    ],
    ['so many of a fixed price', first({ items: 2 })],
    ['a fixed price in advance', first({ timing: { kind: 'monthly', advance: 12 } })],
    [
      'a contract that is left for a sum, of a rate',
      first({ amount: rate, contract: { months: 24, leaving: { kind: 'fixed', yen: 1 } } }),
    ],
    [
      'a contract of which something remains',
      first({ contract: { months: 24, leaving: { kind: 'remaining', share: 1 } } }),
    ],
    ['a price with tax', first({ withTax: true, taxable: true })],
    ['a least that is the most', first({ amount: rate, limits: { least: 5, most: 5 } })],
    ['a least alone', first({ amount: rate, limits: { least: 5 } })],
    ['steps that rise', first({ tiers: steps(1000, 1001) })],
    [
      'a step whose rate is 1',
      first({ amount: rate, tiers: { mode: 'whole', by: 'sales', above: [{ from: 1, price: 1 }] } }),
    ],
    [
      'each part of a rate by its own step',
      first({ amount: rate, tiers: { mode: 'marginal', by: 'sales', above: [{ from: 1, price: 0.1 }] } }),
    ],
    ['a share of a line', first({ amount: share })],
    [
      'a share of a category, its own line among them',
      first({ amount: { ...share, of: { category: 'operation.other' } } }),
    ],
    [
      'answers that name lines',
      (data) => (data.requirements['build-1'] = { status: 'outsourced', lines: [{ option: 'b', line: 'one' }] }),
    ],
    [
      'stages one after the other',
      (data) =>
        (data.options[0]['stages'] = [
          { id: 's', name: 'S', year: 2 },
          { id: 't', name: 'T', year: 3 },
        ]),
    ],
    [
      'a credit of a line',
      (data) =>
        (data.options[0]['credits'] = [
          credit('back', { kind: 'share', rate: 0.5, of: { lines: ['one'] } }),
          credit('more'),
        ]),
    ],
    ['a figure of the market', first({ source: figure('market.domain.yearly') })],
    [
      'the other edition’s figure, changed since',
      (data) =>
        Object.assign(
          data,
          { dataSet: 'final-2023-03' },
          first({ source: DRAFT_WAF, amount: { kind: 'fixed', yen: 5 } })(data),
        ),
    ],
    ['a number in common, times a factor', withCommon('share', 0.5, 2, 'sales-rate', 'rate')],
    ['a number in common that is nothing', withCommon('yen', 0)],
    [
      'a limit that refers to a number in common',
      (data) => {
        data['common'] = { c: { name: 'C', kind: 'yen', value: 5, source: SOURCE } };
        first({ amount: rate, limits: { least: { common: 'c' }, most: 5 } })(data);
      },
    ],
    [
      'a step whose price is one in common',
      (data) => {
        data['common'] = { c: { name: 'C', kind: 'yen', value: 5, source: SOURCE } };
        first({ tiers: { mode: 'whole', by: 'sales', above: [{ from: 1, price: { common: 'c' } }] } })(data);
      },
    ],
    ['as many yen as can be told', first({ amount: { kind: 'fixed', yen: 1e12 }, items: 15 })],
  ])('%s', (_, change) => expect(told(change)).toEqual([]));

  test('what is said of a number itself counts in the place of what its line says', () => {
    const both = (own: Json) => (data: Data) => {
      data['dataSet'] = 'final-2023-03';
      first({ source: DRAFT_WAF, amount: { kind: 'fixed', yen: 20_000 } })(data);
      data['sources'] = { '/options/a/lines/one/amount/yen': own };
    };
    expect(told(both({ kind: 'quotation' }))).toEqual([]);
    expect(told(both(DRAFT_WAF))).toEqual([
      [
        'not-allowed',
        '/sources/~1options~1a~1lines~1one~1amount~1yen/figure',
        '"draft.security.waf.monthly"',
        { kind: 'in-data-set', dataSet: 'final-2023-03' },
      ],
    ]);
  });
});
