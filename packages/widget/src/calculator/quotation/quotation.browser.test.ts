import type { Option } from '@ec-tco/core';
import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
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
    '6行を読みとりました。うち4行は、金額か「いつ払うか」を決めてください。合計や税の行は使いません：小計。',
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
  expect(said.at(-1)).toContain('残りの4行は、金額か「いつ払うか」が決まっていません。');
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

test('rows pasted into a box leave the focus in it', async () => {
  const name = inside<HTMLInputElement>(element, '.name');
  name.focus();
  await paste('保守\t80,000\t税抜\t毎月\n診断\t600,000\t税抜\t毎年');
  expect(names()).toEqual(['保守', '診断', '']);
  expect(element.shadowRoot?.activeElement).toBe(name);
});
