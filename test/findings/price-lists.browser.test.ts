import { evaluate, type Line, prepare, type Scenario } from '@ec-tco/core';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../packages/widget/src/calculator/apply-edit.ts';
import { findField } from '../../packages/widget/src/calculator/calculator/find-field.ts';
import type { EditEvent } from '../../packages/widget/src/calculator/edit.ts';
import { type EcTcoLine } from '../../packages/widget/src/calculator/line/line.ts';
import { inside, mount, settled } from '../../packages/widget/src/fields/fixtures.ts';
import { createDraft, type Draft } from '../../packages/widget/src/state/draft.ts';
import { PUBLISHED } from './price-lists.ts';
import { line as lineOf, option, shop } from './shop.ts';
import '../../packages/widget/src/calculator/line/line.ts';

interface Open {
  readonly element: EcTcoLine;
  readonly line: () => Line;
  readonly draft: () => Draft;
  /** Types into a number field and leaves it. */
  readonly type: (key: string, text: string) => Promise<void>;
  readonly choose: (key: string, value: string) => Promise<void>;
  readonly check: (label: RegExp) => Promise<void>;
  readonly press: (selector: string) => Promise<void>;
  readonly error: (key: string) => string;
}

/** The editor of one line of a shop, all of it opened. */
async function open(lines: readonly Line[], others: Partial<Scenario> = {}): Promise<Open> {
  const scenario = shop([option('a', lines)], others);
  const element = await mount<EcTcoLine>(
    html`<ec-tco-line .draft=${createDraft(scenario)} .option=${0} .line=${0} language="ja"></ec-tco-line>`,
    'ec-tco-line',
  );
  element.addEventListener('ec-tco-edit', (event) => {
    element.draft = applyEdit(element.draft, (event as EditEvent).detail);
    const { scenario: now } = element.draft;
    const prepared = prepare(now);
    element.computation = { scenario: now, prepared, result: evaluate(prepared), analysis: undefined };
  });
  const at = `/options/a/lines/${lines[0]?.id}`;
  element.reveal(`${at}/tiers`);
  element.reveal(`${at}/escalation`);
  const wait = async () => {
    await settled(element);
    const terms = element.shadowRoot?.querySelector('ec-tco-terms');
    if (terms) await settled(terms);
  };
  await wait();
  const root = element.shadowRoot as ShadowRoot;
  const field = (key: string): HTMLElement => {
    const found = findField(root, key.startsWith('/') ? key : `${at}/${key}`);
    if (!found) throw new Error(`no field ${key}`);
    return found;
  };
  const parts = (): ShadowRoot[] => [
    root,
    ...(root.querySelector('ec-tco-terms')?.shadowRoot
      ? [root.querySelector('ec-tco-terms')?.shadowRoot as ShadowRoot]
      : []),
  ];
  return {
    element,
    draft: () => element.draft,
    line: () => (element.draft.data as Scenario).options[0]?.lines[0] as Line,
    type: async (key, text) => {
      const own = field(key);
      const input = own instanceof HTMLInputElement ? own : inside<HTMLInputElement>(own, '#base');
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await wait();
    },
    choose: async (key, value) => {
      const select = inside<HTMLSelectElement>(field(key), 'select');
      select.value = value;
      if (select.value !== value) throw new Error(`${key} has no ${value}`);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await wait();
    },
    check: async (label) => {
      const found = parts()
        .flatMap((part) => [...part.querySelectorAll('label.check')])
        .find((one) => label.test(one.textContent ?? ''));
      if (!found) throw new Error(`no box ${label}`);
      (found as HTMLElement).click();
      await wait();
    },
    press: async (selector) => {
      const button = parts()
        .map((part) => part.querySelector<HTMLElement>(selector))
        .find(Boolean);
      if (!button) throw new Error(`no ${selector}`);
      button.click();
      await wait();
    },
    error: (key) => inside(field(key), '#error-base').textContent?.trim() ?? '',
  };
}

const BLANK = lineOf('own', { kind: 'fixed', yen: 0 }, { source: { kind: 'assumption' } });
const quantity = (stated: unknown, percent: boolean): string => {
  const number = stated as number;
  return percent ? `${Number((number * 100).toPrecision(12))}%` : String(number);
};

/** Enters a line as a reader would who has the price list before her: field by field. */
async function enter({ type, choose, check, press }: Open, target: Line): Promise<void> {
  const { amount, timing, tiers, limits, contract, currency, part } = target;
  await choose('amount/kind', amount.kind);
  await choose('timing', timing.kind);
  if (timing.kind === 'once') await type('timing/month', String(timing.month));
  if (timing.kind === 'monthly' || timing.kind === 'yearly') {
    if (timing.from !== undefined) {
      await check(/途中から/);
      await type('timing/from', String(timing.from));
    }
    if (timing.to !== undefined) {
      await check(/途中で終わる/);
      await type('timing/to', String(timing.to));
    }
  }
  if (timing.kind === 'monthly' && timing.advance !== undefined) await type('timing/advance', String(timing.advance));
  const percent = amount.kind === 'sales-rate' || amount.kind === 'share';
  if ('yen' in amount) await type('amount/yen', quantity(amount.yen, false));
  if ('rate' in amount) await type('amount/rate', quantity(amount.rate, true));
  if ('hours' in amount) await type('amount/hours', quantity(amount.hours, false));
  if (target.withTax) await check(/税込/);
  for (const [i, tier] of (tiers?.above ?? []).entries()) {
    await press('[data-add=tier]');
    await type(`tiers/above/${i}/from`, quantity(tier.from, false));
    await type(`tiers/above/${i}/price`, quantity(tier.price, percent));
  }
  if (tiers) {
    await choose('tiers/by', tiers.by);
    if (tiers.mode === 'marginal') await choose('tiers/mode', tiers.mode);
  }
  if (target.base) await choose('base', target.base);
  if (part) {
    await type('part/share', quantity(part.share, true));
    await choose('part/of', part.of);
    if (part.orderValue !== undefined) await type('part/orderValue', quantity(part.orderValue, false));
  }
  if (limits?.least !== undefined) await type('limits/least', quantity(limits.least, false));
  if (limits?.most !== undefined) await type('limits/most', quantity(limits.most, false));
  if (target.items !== undefined) await type('items', quantity(target.items, false));
  if (contract) {
    await type('contract/months', String(contract.months));
    if (contract.renews) await check(/更新/);
    await choose('contract/leaving', contract.leaving.kind);
    if (contract.leaving.kind === 'fixed') await type('contract/leaving/yen', quantity(contract.leaving.yen, false));
    else await type('contract/leaving/share', quantity(contract.leaving.share, true));
  }
  if (currency) {
    await type('currency/rate', quantity(currency.rate, false));
    await type('currency/code', currency.code);
  }
}

const terms = ({ id: _, name: __, category: ___, source: ____, escalation: _____, taxable: ______, ...rest }: Line) =>
  rest;

describe('published price lists are entered as they stand', () => {
  const lines = Object.entries(PUBLISHED).flatMap(([name, { lines: of }]) =>
    of.map((one) => [`${name}: ${one.id}`, one] as const),
  );
  test.each(lines)('%s', async (_, target) => {
    const editor = await open([BLANK]);
    await enter(editor, target);
    expect(terms(editor.line())).toEqual(terms(target));
    expect(editor.draft().problems).toEqual([]);
    expect(editor.draft().texts).toEqual({});
  });
});

const rich: readonly (readonly [string, Partial<Line>])[] = [
  [
    'steps, each for what lies above, between limits',
    {
      amount: { kind: 'sales-rate', rate: 0.05 },
      base: 'with-tax',
      part: { of: 'orders', share: 0.7, orderValue: 8000 },
      tiers: {
        by: 'sales',
        mode: 'marginal',
        above: [
          { from: 1_000_000, price: 0.04 },
          { from: 3_000_000, price: 0.03 },
        ],
      },
      limits: { least: 2300, most: 40_000 },
    },
  ],
  [
    'per thing, in another money, for a time',
    {
      amount: { kind: 'fixed', yen: 0.5 },
      items: 300,
      currency: { code: 'EUR', rate: 160 },
      timing: { kind: 'monthly', from: 4, to: 24 },
      contract: { months: 12, renews: true, leaving: { kind: 'fixed', yen: 30 } },
      limits: { most: 200 },
    },
  ],
  [
    'yearly, paid in a month, with tax',
    {
      amount: { kind: 'fixed', yen: 36_000 },
      timing: { kind: 'yearly', month: 4 },
      withTax: true,
    },
  ],
];
test.each(rich)('%s', async (_, target) => {
  const editor = await open([BLANK], { horizonYears: 3 });
  const { timing } = target;
  await enter(editor, { ...BLANK, ...target });
  if (timing?.kind === 'yearly' && timing.month) await editor.type('timing/month', String(timing.month));
  expect(terms(editor.line())).toEqual(terms({ ...BLANK, ...target }));
  expect(editor.draft().problems).toEqual([]);
});

test('every term can be taken out again, and leaves nothing behind', async () => {
  for (const [, target] of rich) {
    const editor = await open([{ ...BLANK, ...target }], { horizonYears: 3 });
    for (const key of [
      'part/share',
      'limits/least',
      'limits/most',
      'items',
      'timing/advance',
      'contract/months',
      'currency/rate',
    ]) {
      const has = findField(editor.element.shadowRoot as ShadowRoot, `/options/a/lines/own/${key}`);
      if (has && (has as HTMLElement & { name?: string }).name?.endsWith(key)) await editor.type(key, '');
    }
    const { part, limits, items, contract, currency } = editor.line();
    expect([part, limits, items, contract, currency]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(editor.draft().problems).toEqual([]);
  }
});

describe('another way of stating it never leaves a line that is refused', () => {
  test.each(
    rich.flatMap(([name, target]) =>
      (['fixed', 'hours', 'sales-rate', 'per-order', 'share', 'unquoted'] as const).flatMap((kind) =>
        (['before-opening', 'once', 'monthly', 'yearly', 'every'] as const).map(
          (timing) => [name, kind, timing, target] as const,
        ),
      ),
    ),
  )('%s: %s, %s', async (_, kind, timing, target) => {
    const editor = await open([{ ...BLANK, ...target }, lineOf('other', { kind: 'fixed', yen: 1 })], {
      horizonYears: 3,
    });
    await editor.choose('amount/kind', kind);
    const possible = !(kind === 'sales-rate' || kind === 'per-order') || timing === 'monthly' || timing === 'yearly';
    if (possible) await editor.choose('timing', timing);
    expect(editor.draft().problems).toEqual([]);
    expect(editor.line().amount.kind).toBe(kind);
  });
});

describe('prices as they stand in price lists', () => {
  test('with tax: the price stays as typed, the line says so', async () => {
    const editor = await open([BLANK]);
    await editor.type('amount/yen', '3,980円（税込）');
    expect(editor.line()).toMatchObject({ amount: { yen: 3980 }, withTax: true, source: { kind: 'stated' } });
    await editor.type('amount/yen', '3,618円（税抜）');
    expect(editor.line()).toMatchObject({ amount: { yen: 3618 } });
    expect(editor.line().withTax).toBeUndefined();
  });

  test('5,980 with tax, twelve times: 71,760 with it, 65,236 without', async () => {
    const editor = await open([BLANK], { showTax: true });
    await editor.type('amount/yen', '月額5,980円（税込）');
    expect(inside(editor.element, '.years').textContent).toContain('65,236円');
    const [result] = evaluate(prepare(editor.draft().scenario)).options;
    expect(result?.total.total.toNumber()).toBe(71_760);
  });

  test.each([
    ['¥50,000-', 50_000],
    ['50,000円也', 50_000],
    ['金五万円也', 50_000],
    ['月額費用\t29,800円', 29_800],
    ['２．９８万円', 29_800],
    ['月額2,980円～', 2980],
  ])('%s', async (text, yen) => {
    const editor = await open([BLANK]);
    await editor.type('amount/yen', text);
    expect(editor.line().amount).toEqual({ kind: 'fixed', yen });
  });

  test.each([
    ['100万円～200万円', { low: 1_000_000, base: 1_500_000, high: 2_000_000 }],
    ['100〜200万円', { low: 1_000_000, base: 1_500_000, high: 2_000_000 }],
    ['5,000円 - 8,000円（税別）', { low: 5000, base: 6500, high: 8000 }],
  ])('%s is a range', async (text, yen) => {
    const editor = await open([BLANK]);
    await editor.type('amount/yen', text);
    expect(editor.line().amount).toEqual({ kind: 'fixed', yen });
    expect(editor.draft().texts).toEqual({});
  });

  test('a rate and yen an order: the second has a line of its own', async () => {
    const editor = await open([{ ...BLANK, amount: { kind: 'sales-rate', rate: 0 } }]);
    await editor.type('amount/rate', '3.6％＋15円');
    const { lines = [] } = editor.draft().scenario.options[0] ?? {};
    expect(lines.map(({ name, amount }) => [name, amount])).toEqual([
      ['own', { kind: 'sales-rate', rate: 0.036 }],
      ['own（1件あたり）', { kind: 'per-order', yen: 15 }],
    ]);
    // Typed again, it is the same line.
    await editor.type('amount/rate', '3.25%+7円（1件）');
    expect(editor.draft().scenario.options[0]?.lines.map(({ amount }) => amount)).toEqual([
      { kind: 'sales-rate', rate: 0.0325 },
      { kind: 'per-order', yen: 7 },
    ]);
  });

  test('a rate with tax, and with what is said behind both prices', async () => {
    const editor = await open([{ ...BLANK, amount: { kind: 'sales-rate', rate: 0 } }]);
    await editor.type('amount/rate', '3.6％（税込）');
    expect(editor.line()).toMatchObject({ amount: { rate: 0.036 }, withTax: true });
    await editor.type('amount/rate', '3.6%+15円（非課税）');
    const { lines = [] } = editor.draft().scenario.options[0] ?? {};
    expect(lines.map(({ amount, withTax, taxable }) => [amount, withTax, taxable])).toEqual([
      [{ kind: 'sales-rate', rate: 0.036 }, undefined, false],
      [{ kind: 'per-order', yen: 15 }, undefined, false],
    ]);
  });

  test('limits and steps are stated with tax where the price is, and not else', async () => {
    const editor = await open([BLANK]);
    await editor.type('limits/least', '2,300円（税込）');
    expect(editor.error('limits/least')).toContain('税抜の金額です');
    await editor.type('amount/yen', '3,980円（税込）');
    await editor.type('limits/least', '2,300円（税込）');
    expect([editor.line().limits, editor.error('limits/least')]).toEqual([{ least: 2300 }, '']);
  });

  test('a most that is none is no limit of nothing', async () => {
    const editor = await open([BLANK]);
    await editor.type('amount/yen', '4,950');
    for (const none of ['なし', '上限なし', '無制限']) {
      await editor.type('limits/most', '300円');
      expect(editor.line().limits).toEqual({ most: 300 });
      await editor.type('limits/most', none);
      expect([editor.line().limits, editor.error('limits/most')]).toEqual([undefined, '']);
    }
    for (const nothing of ['無料', '0']) {
      await editor.type('limits/most', nothing);
      expect([editor.line().limits, editor.error('limits/most')]).toEqual([undefined, 'エラー：0円でよいですか。']);
    }
    await editor.type('contract/months', '2年');
    expect(editor.line().contract?.months).toBe(24);
    await editor.type('contract/months', 'なし');
    expect(editor.line().contract).toBeUndefined();
  });

  test('a threshold that is likely off by a factor is asked about, and so is an order value', async () => {
    const editor = await open([{ ...BLANK, amount: { kind: 'sales-rate', rate: 0.05 } }]);
    await editor.press('[data-add=tier]');
    await editor.type('tiers/above/0/from', '100');
    expect(editor.error('tiers/above/0/from')).toContain('100円ですか、100万円ですか');
    await editor.type('tiers/above/0/from', '100万円超');
    expect(editor.line().tiers?.above[0]?.from).toBe(1_000_000);
    await editor.type('part/share', '70');
    await editor.type('part/orderValue', '8');
    expect(editor.error('part/orderValue')).toContain('8円/件ですか、8,000円/件ですか');
    // A threshold of the mean order value may be small.
    await editor.choose('tiers/by', 'order-value');
    await editor.type('tiers/above/0/from', '300');
    expect(editor.line().tiers?.above[0]?.from).toBe(300);
  });

  test('a least above the most is told at the field of the least, whichever was typed last', async () => {
    const editor = await open([BLANK]);
    await editor.type('limits/least', '5,000');
    await editor.type('limits/most', '300');
    expect(editor.error('limits/least')).toContain('上限額 300 以下の最低額');
    await editor.type('limits/most', '30,000');
    expect(editor.error('limits/least')).toBe('');
    expect(editor.line().limits).toEqual({ least: 5000, most: 30_000 });
  });

  test('a price on request: one press says that nobody knows it yet', async () => {
    const editor = await open([BLANK]);
    await editor.type('amount/yen', '要問合せ');
    expect(editor.error('amount/yen')).toContain('「要問合せ」は金額ではありません');
    await editor.press('[data-unquoted]');
    expect(editor.line().amount).toEqual({ kind: 'unquoted' });
    expect([editor.draft().texts, editor.draft().problems]).toEqual([{}, []]);
  });

  test('the other price of a line named for one of them is named for the other', async () => {
    const editor = await open([{ ...BLANK, name: '決済手数料（率）', amount: { kind: 'sales-rate', rate: 0 } }]);
    await editor.type('amount/rate', '3.6%+15円');
    expect(editor.draft().scenario.options[0]?.lines.map(({ name }) => name)).toEqual([
      '決済手数料（率）',
      '決済手数料（1件あたり）',
    ]);
  });

  test('what a field cannot take is said in words, and stays as it was typed', async () => {
    const editor = await open([BLANK]);
    await editor.type('amount/yen', '要見積');
    expect(editor.error('amount/yen')).toContain('金額ではありません');
    await editor.type('amount/yen', '29,800\t32,780');
    expect(editor.error('amount/yen')).toContain('数字が2つ');
    expect(Object.values(editor.draft().texts).map(({ text }) => text)).toEqual(['29,800\t32,780']);
    // A place for one price says so, and drops none.
    await editor.type('limits/least', '3.6%+15円');
    expect(editor.error('limits/least')).not.toBe('');
    await editor.type('limits/least', '');
    expect(editor.error('limits/least')).toBe('');
    expect(Object.keys(editor.draft().texts)).toHaveLength(1);
  });

  test('a price with tax in a place without says so', async () => {
    const editor = await open([BLANK]);
    await editor.type('limits/least', '3,980円（税込）');
    expect(editor.error('limits/least')).toContain('税抜');
    expect(editor.line().limits).toBeUndefined();
  });
});

test('years that cost nothing are not told', async () => {
  const editor = await open([{ ...BLANK, timing: { kind: 'before-opening' } }], { horizonYears: 3 });
  await editor.type('amount/yen', '10,000');
  expect(inside(editor.element, '.years').textContent).toBe('始める前 10,000円（合計 10,000円、税抜）');
});

test('what a year costs is told at once, alike years together', async () => {
  const editor = await open([BLANK], { horizonYears: 3 });
  await editor.type('amount/yen', '10,000');
  expect(inside(editor.element, '.years').textContent).toBe('1〜3年目 毎年 120,000円（合計 360,000円、税抜）');
  await editor.check(/途中から/);
  await editor.type('timing/from', '4');
  expect(inside(editor.element, '.years').textContent).toBe(
    '1年目 90,000円、2〜3年目 毎年 120,000円（合計 330,000円、税抜）',
  );
});
