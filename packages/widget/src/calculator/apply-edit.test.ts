import type { Quantity, Scenario } from '@ec-tco/core';
import { atAddress, inputSource } from '@ec-tco/core/scenario';
import { expect, test } from 'vitest';
import { createDraft, type Draft, setNumber, textsOf } from '../state/draft.ts';
import { parseNumber } from '../state/parse-number.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';
import { createStart } from './starts.ts';

const start = createDraft(createStart('tea-farm', 'ja'));
const RULE = { unit: 'yen' } as const;
const typed = (name: string, value: Quantity): Edit => ({
  kind: 'number',
  rule: RULE,
  settled: true,
  typed: { name, part: 'base', pointer: name, text: '', value, unordered: undefined, problem: undefined },
});
const at = (edit: Edit, address: string) => atAddress(applyEdit(start, edit).data, address);

/** An amount of the sample that is stated in its line. */
const [option, line] = start.scenario.options
  .flatMap((one) => one.lines.map((of) => [one, of] as const))
  .find(([, of]) => of.amount.kind === 'fixed' && of.source.kind !== 'quotation') as readonly [
  Scenario['options'][number],
  Scenario['options'][number]['lines'][number],
];
const ADDRESS = `/options/${option.id}/lines/${line.id}`;

test('a typed amount is what the owner states; a quotation that is corrected stays one', () => {
  const edit = typed(`${ADDRESS}/amount/yen`, 123_000);
  expect(at(edit, `${ADDRESS}/source`)).toEqual({ kind: 'stated' });
  const quoted = applyEdit(start, { kind: 'value', pointer: `${ADDRESS}/source`, value: { kind: 'quotation' } });
  const after = applyEdit(quoted, edit);
  expect(atAddress(after.data, `${ADDRESS}/source`)).toEqual({ kind: 'quotation' });
  expect(after.problems).toEqual([]);
});

test('an amount put into another form is nobody’s statement', () => {
  const edit: Edit = { kind: 'value', pointer: `${ADDRESS}/amount`, value: { kind: 'hours', hours: 3 } };
  expect(at(edit, `${ADDRESS}/source`)).toMatchObject({ kind: 'assumption' });
});

test('a number of the shop loses the source of the sample', () => {
  const sourced = Object.keys(start.scenario.sources ?? {}).find((key) => key.startsWith('/business/')) as string;
  const after = applyEdit(start, typed(sourced, 0.3)).data as Scenario;
  expect(after.sources?.[sourced]).toBeUndefined();
});

test('a quantity that options share is stated for all of them', () => {
  const shared = { name: '広告', kind: 'share', value: 0.05, source: { kind: 'assumption' } };
  const draft = createDraft({ ...start.scenario, common: { advertising: shared } } as Scenario);
  const after = applyEdit(draft, typed('/common/advertising/value', 0.08)).data as Scenario;
  expect(after.common?.['advertising']).toEqual({ ...shared, value: 0.08, source: { kind: 'stated' } });
});

test('what is typed, or said of a line, goes before what was once said of its number', () => {
  const said = `${ADDRESS}/amount/yen`;
  const cited = createDraft({
    ...(start.data as Scenario),
    sources: { ...(start.data as Scenario).sources, [said]: { kind: 'figure', figure: 'market.domain.yearly' } },
  });
  const sourceOf = (edit: Edit) => inputSource(applyEdit(cited, edit).scenario, said);
  expect(inputSource(cited.scenario, said)).toMatchObject({ changedFrom: 'market.domain.yearly' });
  expect(sourceOf(typed(said, 123_000))).toEqual({ kind: 'stated' });
  const quoted: Edit = { kind: 'value', pointer: `${ADDRESS}/source`, value: { kind: 'quotation' } };
  expect(sourceOf(quoted)).toEqual({ kind: 'quotation' });
});

// Compared by identity, an equal range was a change: its source was lost, and undo did nothing that could be seen.
test('the same range typed again, or left as it stands, is no change', () => {
  const sales = { low: 2_000_000, base: 3_000_000, high: 4_000_000 };
  const quoted = applyEdit(applyEdit(start, typed('/business/monthlySales', sales)), {
    kind: 'value',
    pointer: '/sources/~1business~1monthlySales',
    value: { kind: 'quotation' },
  });
  const again = applyEdit(quoted, typed('/business/monthlySales', { ...sales }));
  expect(again.data).toBe(quoted.data);
  const price = typed(`${ADDRESS}/amount/yen`, { low: 1, base: 2, high: 3 });
  const priced = applyEdit(applyEdit(start, price), {
    kind: 'value',
    pointer: `${ADDRESS}/source`,
    value: { kind: 'quotation', note: 'mail' },
  });
  const retyped = applyEdit(priced, typed(`${ADDRESS}/amount/yen`, { low: 1, base: 2, high: 3 }));
  expect(retyped.data).toBe(priced.data);
  expect(atAddress(retyped.data, `${ADDRESS}/source`)).toEqual({ kind: 'quotation', note: 'mail' });
});

/** A number that two of the sample's options share, and the lines that refer to it. */
const [common] = Object.keys(start.scenario.common ?? {}).filter((id) =>
  start.scenario.options.some(({ lines }) => lines.some(({ amount }) => JSON.stringify(amount).includes(`"${id}"`))),
) as [string];
const referring = (scenario: Scenario) =>
  scenario.options.flatMap(({ lines }) => lines.filter(({ amount }) => JSON.stringify(amount).includes(`"${common}"`)));

// The badge of the number said 入力, the row below it 仮定（この製品の前提）.
test('the rows of a shared number say of its source what the number says, typed or told', () => {
  expect(referring(start.scenario).length).toBeGreaterThan(1);
  const sources = (draft: typeof start) => referring(draft.scenario).map(({ source }) => source);
  const stated = applyEdit(start, typed(`/common/${common}/value`, 0.012));
  expect(new Set(sources(stated).map(({ kind }) => kind))).toEqual(new Set(['stated']));
  const told = applyEdit(stated, {
    kind: 'value',
    pointer: `/common/${common}/source`,
    value: { kind: 'quotation', note: 'mail' },
  });
  const noted = applyEdit(told, { kind: 'value', pointer: `/common/${common}/source/date`, value: '2026-11-28' });
  expect(noted.problems).toEqual([]);
  for (const source of sources(noted)) expect(source).toEqual({ kind: 'quotation', note: 'mail', date: '2026-11-28' });
});

/** Types a text as a field reports it, key by key, and leaves the field. */
function keyed(draft: Draft, name: string, text: string, leave = true): Draft {
  const report = (now: string, settled: boolean): Edit => {
    const read = parseNumber(now, RULE);
    const { ok: _, ...problem } = read.ok ? { ok: true } : read;
    const value = read.ok ? read.value : undefined;
    const typed = { name, part: 'base', pointer: name, text: now, value, unordered: undefined } as const;
    return {
      kind: 'number',
      rule: RULE,
      settled,
      typed: { ...typed, problem: read.ok ? undefined : (problem as never) },
    };
  };
  const typed = [...text].reduce((now, _, i) => applyEdit(now, report(text.slice(0, i + 1), false)), draft);
  return leave ? applyEdit(typed, report(text, true)) : typed;
}

test('a text that is no number leaves what held before it was typed, and whose it was', () => {
  const amount = `${ADDRESS}/amount/yen`;
  const sources = (draft: Draft) => atAddress(draft.data, `${ADDRESS}/source`);
  for (const text of ['150万円 税込', '20万円/か']) {
    const wrong = keyed(start, amount, text);
    expect([atAddress(wrong.data, amount), wrong.texts[amount]?.text]).toEqual([atAddress(start.data, amount), text]);
    expect([sources(wrong), wrong.scenario]).toEqual([sources(start), start.scenario]);
    // Put right, typed wrong again: what was right holds.
    const right = keyed(wrong, amount, '160万円');
    expect([atAddress(right.data, amount), right.texts]).toEqual([1_600_000, {}]);
    expect(atAddress(keyed(right, amount, text).data, amount)).toBe(1_600_000);
    // What is edited elsewhere in between stays.
    const title = applyEdit(keyed(right, amount, '15', false), { kind: 'value', pointer: '/title', value: 'T' });
    expect(keyed(title, amount, text).scenario.title).toBe('T');
  }
  // A range of one's own, left out of order, computes nothing that was on the way to it.
  const range = { low: 1, base: 20, high: 30 };
  const on = applyEdit(applyEdit(start, typed(amount, range)), {
    ...typed(amount, { ...range, low: 15 }),
    settled: false,
  } as Edit);
  const unordered = { name: amount, part: 'low', pointer: `${amount}/low`, text: '150', value: undefined } as const;
  const left = applyEdit(on, {
    kind: 'number',
    rule: RULE,
    settled: true,
    typed: { ...unordered, unordered: { ...range, low: 150 }, problem: undefined },
  });
  expect([atAddress(left.data, amount), atAddress(left.scenario, amount)]).toEqual([{ ...range, low: 150 }, range]);
});

test('what is brought in as it is typed is gone again with a text that is no number', () => {
  const at = '/options/0/note';
  const put: Edit = { kind: 'value', pointer: '/business/extra', value: 1 };
  const edit = { ...typed(at, 1), settled: false, put } as Edit;
  const wrong = { ...typed(at, 1), settled: true } as Extract<Edit, { kind: 'number' }>;
  const { typed: said } = wrong;
  const after = applyEdit(applyEdit(start, edit), {
    ...wrong,
    typed: { ...said, value: undefined, problem: { code: 'no-number', position: 0 } },
  });
  expect([after.data, Object.keys(after.texts)]).toEqual([start.data, [at]]);
});

test('a text stands once for a number that has become a range again', () => {
  const name = '/business/monthlySales';
  const said = {
    name,
    text: 'x',
    value: undefined,
    unordered: undefined,
    problem: { code: 'no-number', position: 0 },
  } as const;
  const one = setNumber(start, { ...said, pointer: name }, RULE);
  const two = setNumber(one, { ...said, pointer: `${name}/base`, text: 'y' }, RULE);
  expect(textsOf(two, name)).toEqual({ base: 'y' });
});
