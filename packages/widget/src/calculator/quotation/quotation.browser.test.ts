import { type Option, parseScenario, type Scenario } from '@ec-tco/core';
import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import { compute } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { SayEvent } from '../../shared/say-event.ts';
import { createDraft } from '../../state/draft.ts';
import { violationsIn } from '../../theme/testing/violations.ts';
import { applyEdit } from '../apply-edit.ts';
import type { EditEvent } from '../edit.ts';
import { createStart } from '../starts.ts';
import { type EcTcoQuotation } from './quotation.ts';
import './quotation.ts';

const start = createStart('tea-farm', 'ja');
const SAAS = start.options.findIndex(({ kind }) => kind === 'saas');
let element: EcTcoQuotation;
let said: string[];

beforeEach(async () => {
  said = [];
  element = await mount<EcTcoQuotation>(
    html`<ec-tco-quotation .draft=${createDraft(start)} .unfolded=${true}></ec-tco-quotation>`,
    'ec-tco-quotation',
  );
  element.addEventListener('ec-tco-edit', (event) => {
    element.draft = applyEdit(element.draft, (event as EditEvent).detail);
  });
  element.addEventListener(SayEvent.type, (event) => said.push((event as SayEvent).detail.text));
  const option = inside<HTMLSelectElement>(inside(element, 'ec-tco-select'), 'select');
  option.value = start.options[SAAS]?.id ?? '';
  option.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
});

const option = (): Option => element.draft.scenario.options[SAAS] as Option;
const quoted = () => option().lines.filter(({ source }) => source.kind === 'quotation');
const rows = () => [...(element.shadowRoot?.querySelectorAll('li.quoted') ?? [])];
const names = () => rows().map((row) => row.querySelector<HTMLInputElement>('.name')?.value);

async function paste(text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  inside(element, '.name').dispatchEvent(event);
  await settled(element);
}

async function use(): Promise<void> {
  inside(element, '#use').click();
  await settled(element);
}

test('every row stays or is named; what is open waits for its reader', async () => {
  await paste(
    [
      '項目\t金額',
      '月額利用料\t3,980円',
      'バックアップ\t別途見積',
      '振込手数料\t300円/件',
      'WAF\t$29/月',
      '撮影\t50,000円',
      '値引き\t▲100,000',
      '小計\t333,980',
    ].join('\n'),
  );
  expect(said.at(-1)).toBe(
    '6行を読みとりました。うち4行は、金額、税、「いつ払うか」のどれかを決めてください。合計や税の行は使いません：小計。読みとった行の合計が、見積の合計と違います。',
  );
  const errors = () => rows().map((row) => row.querySelector('.error, .note')?.textContent ?? '');
  expect(errors()).toEqual([
    '',
    '「まだ金額がわからない」費用として入れます。',
    '',
    expect.stringContaining('「$」は円ではありません'),
    'いつ払うかを選んでください。',
    expect.stringContaining('値引きとして'),
    '',
  ]);
  expect(await violationsIn(element)).toEqual([]);
  await use();
  expect(said.at(-1)).toContain('残りの4行は、金額、税、「いつ払うか」のどれかが決まっていません。');
  expect(names()).toEqual(['バックアップ', 'WAF', '撮影', '値引き', '']);
  expect(quoted().map(({ name, amount, timing }) => [name, amount, timing.kind])).toEqual([
    ['月額利用料', { kind: 'fixed', yen: 3980 }, 'monthly'],
    ['振込手数料', { kind: 'per-order', yen: 300 }, 'monthly'],
  ]);
  expect(option()).not.toHaveProperty('credits');
  for (const row of [0, 2, 3].map((i) => rows()[i] as Element)) {
    const often = row.querySelectorAll('select')[1] as HTMLSelectElement;
    often.value = 'once';
    often.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
  }
  await use();
  expect(names()).toEqual(['WAF', '']);
  expect(option().credits).toMatchObject([
    { name: '値引き', amount: { kind: 'fixed', yen: 100_000 }, timing: { kind: 'before-opening' } },
  ]);
  expect(quoted().find(({ name }) => name === 'バックアップ')?.amount).toEqual({ kind: 'unquoted' });
  expect(quoted().find(({ name }) => name === '撮影')).toMatchObject({
    amount: { yen: 50_000 },
    timing: { kind: 'before-opening' },
  });
});

test('a fee of two prices is two lines, each quoted', async () => {
  await paste('決済の料\t3.6%+15円（非課税）\nその他\t0円\t毎月');
  await use();
  const fees = quoted().filter(({ amount }) => amount.kind !== 'fixed');
  expect(fees.map(({ amount, source, taxable }) => [amount, source.kind, taxable])).toEqual([
    [{ kind: 'sales-rate', rate: 0.036 }, 'quotation', false],
    [{ kind: 'per-order', yen: 15 }, 'quotation', false],
  ]);
});

test('a name with its price in one line is a row where the row is empty, and text in a box where it is not', async () => {
  const amounts = () => [...rows()].map((row) => row.querySelector<HTMLInputElement>('.amount')?.value);
  await paste('月額利用料 3,980円（税込）');
  expect(names()).toEqual(['月額利用料', '']);
  expect(amounts()).toEqual(['3,980円（税込）', '']);
  const into = (box: Element | null | undefined, text: string): boolean => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    box?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(into(rows()[0]?.querySelector('.name'), '月額利用料 4,980円')).toBe(false);
  expect(into(rows()[1]?.querySelector('.amount'), '月額利用料 4,980円')).toBe(false);
  expect(into(rows()[1]?.querySelector('.name'), '3ページの制作')).toBe(false);
  expect(into(rows()[1]?.querySelector('.name'), '撮影 込み')).toBe(false);
  expect(names()).toEqual(['月額利用料', '']);
});

test('rows pasted into a box leave the focus in it', async () => {
  const name = inside<HTMLInputElement>(element, '.name');
  name.focus();
  await paste('保守\t80,000\t税抜\t毎月\n診断\t600,000\t税抜\t毎年');
  expect(names()).toEqual(['保守', '診断', '']);
  expect(element.shadowRoot?.activeElement).toBe(name);
});

test('what no row replaces is named below the rows, as far as rows are there', async () => {
  const left = () => element.shadowRoot?.querySelector('#left')?.textContent;
  expect(left()).toBeUndefined();
  await paste('月額利用料\t3,980円\n振込手数料\t250円/件');
  expect(left()).toBe(
    '見積にない費用は、いまの額のまま残ります：初期設定・デザイン、ドメイン、利用料・決済手数料（率）',
  );
  element.language = 'en';
  await settled(element);
  expect(left()).toMatch(/^Costs that are not in the quotation stay as they are: 初期設定・デザイン, .*\.$/);
  element.language = 'ja';
  await paste('初期設定\t0円\nドメイン\t0円\t毎年\n決済手数料\t3.6%');
  expect(left()).toBeUndefined();
});

test('lines without tab or blank are rows; what is no row is told', async () => {
  await paste(
    ['月額基本料：2万9,800円（税別）／月', '販売手数料：売上の5％＋30円/件', '着手金：50%', '見積番号：12345'].join(
      '\n',
    ),
  );
  expect(names()).toEqual(['月額基本料', '販売手数料', '']);
  expect(said.at(-1)).toBe(
    '2行を読みとりました。読みとれない行がありました（費用なら、書き足してください）：「着手金：50%」。',
  );
  await use();
  expect(quoted().map(({ id, amount }) => [id, amount])).toEqual([
    ['fee-monthly', { kind: 'fixed', yen: 29_800 }],
    ['fee-rate', { kind: 'sales-rate', rate: 0.05 }],
    ['fee-rate-per-order', { kind: 'per-order', yen: 30 }],
  ]);
});

test('where nothing could be read from several lines, that is told in both languages', async () => {
  const lines = ['着手金：50%', 'お支払いは3%引きになることがあります。', '※1万円以上', '※2万円以上', '残金：50%'];
  await paste(lines.join('\n'));
  expect(names()).toEqual(['']);
  expect(said.at(-1)).toBe(
    '費用の行は読みとれませんでした。読みとれない行がありました（費用なら、書き足してください）：「着手金：50%」「お支払いは3%引きになることがあります。」「※1万円以上」ほか2行。',
  );
  element.language = 'en';
  await settled(element);
  await paste(lines.join('\n'));
  expect(said.at(-1)).toMatch(/^No row of a cost could be read\. Not read .*“※1万円以上”, and 2 more lines\.$/);
});

test('a price in several lines of its cell is left to its box', () => {
  const data = new DataTransfer();
  data.setData('text/plain', '29,800円\n（税別）');
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  inside(element, '.amount').dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test('a price that only begins somewhere is a question; with its end it is a range', async () => {
  await paste('決済手数料\t1.0%〜\nその他\t3,000円\t毎月');
  expect(rows()[0]?.querySelector('.error')?.textContent).toContain('「〜」の先（上限）がありません');
  await use();
  expect(names()).toEqual(['決済手数料', '']);
  expect(quoted().map(({ name }) => name)).toEqual(['その他']);
  const amount = rows()[0]?.querySelector<HTMLInputElement>('.amount') as HTMLInputElement;
  amount.value = '1.0〜3.0%';
  amount.dispatchEvent(new Event('input'));
  await settled(element);
  await use();
  expect(option().lines.find(({ id }) => id === 'fee-rate')?.amount).toEqual({
    kind: 'sales-rate',
    rate: { low: 0.01, base: 0.02, high: 0.03 },
  });
});

test('a share of other costs is replaced, and when it is paid is asked', async () => {
  const outsourced = start.options.findIndex(({ kind }) => kind === 'self-built-outsourced');
  const select = inside<HTMLSelectElement>(inside(element, 'ec-tco-select'), 'select');
  select.value = start.options[outsourced]?.id ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  await paste('システム保守費\t30,000\n構築費\t1,800,000');
  expect(rows()[0]?.querySelector('.error')?.textContent).toBe('いつ払うかを選んでください。');
  const often = rows()[0]?.querySelectorAll('select')[1] as HTMLSelectElement;
  often.value = 'monthly';
  often.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  await use();
  const lines = element.draft.scenario.options[outsourced]?.lines ?? [];
  expect(lines.find(({ id }) => id === 'maintenance')).toMatchObject({
    name: 'システム保守費',
    timing: { kind: 'monthly' },
    amount: { kind: 'fixed', yen: 30_000 },
  });
});

test('when a row is paid is not taken from the cost it replaces, nor where it is unclear', async () => {
  const outsourced = start.options.findIndex(({ kind }) => kind === 'self-built-outsourced');
  const select = inside<HTMLSelectElement>(inside(element, 'ec-tco-select'), 'select');
  select.value = start.options[outsourced]?.id ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  const faults = () => rows().map((row) => row.querySelector('.error')?.textContent ?? '');
  await paste(
    'WAFサービス\t150,000円\n出店料（半年分）\t150,000円\n諸経費\t10%\n商品登録代行\t300円/件\n構築（年間保守つき）\t36万円',
  );
  expect(said.at(-1)).toContain('うち5行は');
  expect(faults()).toEqual([
    expect.stringContaining('置きかわる費用は「毎月」です'),
    expect.stringContaining('何か月分'),
    expect.stringContaining('何に対する割合か'),
    expect.stringContaining('「1件」「1回」が何のことか'),
    expect.stringContaining('二つ以上のことば'),
    '',
  ]);
  expect(await violationsIn(element)).toEqual([]);
  for (const [row, when] of ['once', 'yearly', 'sales', 'order', 'once'].entries()) {
    const often = rows()[row]?.querySelectorAll('select')[1] as HTMLSelectElement;
    often.value = when;
    often.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
  }
  expect(faults()).toEqual(['', '', '', '', '', '']);
  await use();
  const lines = element.draft.scenario.options[outsourced]?.lines ?? [];
  expect(lines.find(({ name }) => name === 'WAFサービス')).toMatchObject({
    amount: { kind: 'fixed', yen: 150_000 },
    timing: { kind: 'before-opening' },
  });
  expect(lines.find(({ name }) => name === '諸経費')?.amount).toEqual({ kind: 'sales-rate', rate: 0.1 });
});

test('whether a minus is a cost or a discount is asked', async () => {
  await paste('販売手数料\t-98,765円\t毎月\nその他\t0円\t毎月');
  expect(rows()[0]?.querySelector('.error')?.textContent).toContain('費用か値引きか');
  await use();
  expect(names()).toEqual(['販売手数料', '']);
  expect(option()).not.toHaveProperty('credits');
});

test('leaving asks first while rows are not used', async () => {
  const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(false);
  await paste('月額利用料\t3,980円\nその他\t5,000円');
  expect(leave()).toBe(true);
  element.remove();
  expect(leave()).toBe(false);
});

test('tax that the quotation contradicts itself about is asked for', async () => {
  await paste('※金額はすべて税込です\n■初期費用（税別）\nバックアップ\t30,000円');
  expect(rows()[0]?.querySelector('.error')?.textContent).toContain('税込みとも税抜きとも');
  await use();
  expect(names()).toEqual(['バックアップ', '']);
  const tax = rows()[0]?.querySelector('select') as HTMLSelectElement;
  tax.value = 'included';
  tax.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  await use();
  expect(quoted()).toMatchObject([{ name: 'バックアップ', withTax: true }]);
});

test('a price list in steps is one line with its steps', async () => {
  await paste('月間売上～50万円\t6.5%\n月間売上50万円～100万円\t5.5%\n月間売上100万円～\t4.5%');
  expect(rows()[0]?.querySelector('.note')?.textContent).toContain('500,000円から5.5%、1,000,000円から4.5%');
  await use();
  expect(quoted()).toMatchObject([
    {
      amount: { kind: 'sales-rate', rate: 0.065 },
      tiers: {
        by: 'sales',
        mode: 'whole',
        above: [
          { from: 500_000, price: 0.055 },
          { from: 1_000_000, price: 0.045 },
        ],
      },
    },
  ]);
  expect(parseScenario(element.draft.scenario).ok).toBe(true);
});

test('of several prices one is chosen, for the other rows of its column as well', async () => {
  await paste('費目\tA社\tB社\n利用料（月額）\t9,800円\t8,800円\nバックアップ（月額）\t1,000円\t2,000円');
  const amounts = () => rows().map((row) => row.querySelector<HTMLInputElement>('.amount')?.value);
  expect(said.at(-1)).toContain('うち2行は');
  expect([amounts(), rows()[0]?.querySelector('.error')?.textContent]).toEqual([
    ['', '', ''],
    expect.stringContaining('金額がいくつもあります'),
  ]);
  expect(await violationsIn(element)).toEqual([]);
  const which = rows()[0]?.querySelector('select') as HTMLSelectElement;
  expect([...which.options].map(({ text }) => text)).toEqual(['選んでください', 'A社：9,800円', 'B社：8,800円']);
  which.value = '1';
  which.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  expect(amounts()).toEqual(['8,800円', '2,000円', '']);
  await use();
  expect(quoted().map(({ amount, timing }) => [amount, timing.kind])).toEqual([
    [{ kind: 'fixed', yen: 8800 }, 'monthly'],
    [{ kind: 'fixed', yen: 2000 }, 'monthly'],
  ]);
});

test.each([
  ['pasted', () => paste('保守\t900,000円\t毎月\n撮影\t50,000円')],
  [
    'typed',
    async () => {
      for (const [box, text] of [
        ['.name', '保守'],
        ['.amount', '毎月 900,000円'],
      ] as const) {
        const input = inside<HTMLInputElement>(element, box);
        input.value = text;
        input.dispatchEvent(new Event('input'));
        await settled(element);
      }
    },
  ],
])('rows that are %s stay with their option, though another becomes the best', async (_, write) => {
  const computed = (scenario: Scenario) => ({ ...compute(scenario), halted: 'slow' }) as const;
  element = await mount<EcTcoQuotation>(
    html`<ec-tco-quotation .draft=${createDraft(start)} .computation=${computed(start)} .unfolded=${true}></ec-tco-quotation>`,
    'ec-tco-quotation',
  );
  element.addEventListener('ec-tco-edit', (event) => {
    element.draft = applyEdit(element.draft, (event as EditEvent).detail);
    element.computation = computed(element.draft.scenario);
  });
  const chosen = () => inside<HTMLSelectElement>(inside(element, 'ec-tco-select'), 'select').value;
  const before = chosen();
  await write();
  await use();
  const { best } = knownVerdict(computed(element.draft.scenario), 'ja').facts;
  expect([best === undefined, best === before]).toEqual([false, false]);
  expect(chosen()).toBe(before);
});

async function choose(kind: Option['kind']): Promise<string> {
  const id = start.options.find((one) => one.kind === kind)?.id ?? '';
  const select = inside<HTMLSelectElement>(inside(element, 'ec-tco-select'), 'select');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  return id;
}

test('security work that a row speaks of is not told as missing', async () => {
  await choose('self-built-outsourced');
  const missing = () => element.shadowRoot?.querySelector('div.note')?.textContent ?? '';
  await paste('撮影\t50,000円\t1回');
  expect(missing()).toContain('WAF');
  await use();
  await paste('WAF月額 15,000円');
  expect(missing()).toContain('バックアップ');
  expect(missing()).not.toContain('WAF');
  await use();
  await paste('監視\t5,000円\t毎月');
  expect(missing()).toContain('バックアップ');
  expect(missing()).not.toContain('WAF');
});

test('what only the first contractor quoted is named beside the second', async () => {
  const id = await choose('self-built-outsourced');
  await paste(
    '脆弱性診断（年1回）\t500,000円\nSSL証明書（年額）\t33,000円\n保守（月額）\t30,000円\n撮影\t50,000円\t1回',
  );
  await use();
  const before = () => element.shadowRoot?.querySelector('#quoted-before')?.textContent ?? '';
  expect(before()).toBe('');
  await paste('保守（月額）\t25,000円');
  const names = ['脆弱性診断（年1回）', 'SSL証明書（年額）', '撮影'];
  expect(names.filter((name) => !before().includes(name))).toEqual([]);
  expect(before()).not.toContain('保守');
  inside(element, '#beside').click();
  await settled(element);
  const second = element.draft.scenario.options.find((one) => one.id !== id && one.id.startsWith(id));
  expect(second?.lines.find(({ name }) => name === '脆弱性診断（年1回）')?.source.kind).toBe('assumption');
  expect(names.filter((name) => !before().includes(name))).toEqual([]);
  expect(await violationsIn(element)).toEqual([]);
});

/** What the fields of a row say of themselves: name, and what is wrong. */
const fields = (row = 0) =>
  [...(rows()[row]?.querySelectorAll<HTMLElement>('input, select') ?? [])].map((field) => {
    const fault = element.shadowRoot?.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(field.getAttribute('aria-invalid')).toBe(fault === undefined ? 'false' : 'true');
    const label = element.shadowRoot?.querySelector(`label[for="${field.id}"]`)?.textContent ?? '';
    expect(field.getAttribute('aria-label')).toContain(label);
    return [label, ...(fault === undefined ? [] : [fault])];
  });
const focused = () => element.shadowRoot?.activeElement?.getAttribute('aria-label');

test('pressed while something is missing, it is said at the field, which gets the focus', async () => {
  await use();
  await expect.poll(focused).toBe('項目');
  expect(fields()).toEqual([
    ['項目', '何の費用か（項目）を書いてください。'],
    ['金額', expect.stringContaining('別途見積')],
  ]);
  await userEvent.fill(inside(element, '.name'), 'ほげ');
  await use();
  await expect.poll(focused).toBe('ほげの金額');
  await userEvent.fill(inside(element, '.amount'), '3万円');
  await use();
  await expect.poll(focused).toBe('ほげのいつ払うか');
  expect(fields().flatMap(([, fault]) => (fault === undefined ? [] : [fault]))).toEqual([
    'いつ払うかを選んでください。',
  ]);
  expect(await violationsIn(element)).toEqual([]);
  await userEvent.selectOptions(rows()[0]?.querySelectorAll('select')[1] as HTMLSelectElement, 'monthly');
  await use();
  expect(quoted()).toMatchObject([{ name: 'ほげ', amount: { yen: 30_000 } }]);
  // Nothing is at fault in what is empty again.
  expect(fields()).toEqual([['項目'], ['金額']]);
});

test('of an amount nothing is said while it is written, and nothing interrupts', async () => {
  await userEvent.fill(inside(element, '.name'), 'WAF');
  await userEvent.click(inside(element, '.amount'));
  await userEvent.keyboard('月3あ');
  await settled(element);
  expect(fields().flat()).not.toContain(expect.stringContaining('読め'));
  expect(fields()[1]).toEqual(['金額']);
  await userEvent.keyboard('{Tab}');
  await settled(element);
  expect(fields()[1]?.length).toBe(2);
  expect(element.shadowRoot?.querySelector('[role=alert]')).toBeNull();
});

test.each(['別途見積', 'on request'])('the price that is offered where none is known is read: %s', async (text) => {
  await paste(`WAF\t${text}\t毎月`);
  await use();
  expect(quoted()).toMatchObject([{ name: 'WAF', amount: { kind: 'unquoted' } }]);
});

test('a sum that the rows do not come to is told beside them, until they are used', async () => {
  const told = () => element.shadowRoot?.querySelector('#off')?.textContent;
  await paste('構築一式\t3,500\n合計\t3,500,000円');
  expect(said.at(-1)).toContain('読みとった行の合計が、見積の合計と違います。');
  expect(told()).toBe(
    '読みとった行を足すと3,500円で、見積の「合計」は3,500,000円です。違うので、抜けた行や金額の単位を確かめてください。千円単位とみると合います。',
  );
  expect(await violationsIn(element)).toEqual([]);
  await use();
  expect(told()).toBeUndefined();
});
