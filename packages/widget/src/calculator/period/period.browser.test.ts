import { findFigure } from '@ec-tco/core/guideline';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import type { SayEvent } from '../../shared/say-event.ts';
import { createDraft, setValue } from '../../state/draft.ts';
import { applyEdit } from '../apply-edit.ts';
import type { EditEvent } from '../edit.ts';
import { createStart, START_IDS } from '../starts.ts';
import type { EcTcoPeriod } from './period.ts';
import './period.ts';

/** Figures that are cited for numbers which are still what they say. */
const editions = (data: unknown): readonly string[] => {
  const found: string[] = [];
  JSON.stringify(data, (_, value: unknown) => {
    const { kind, figure } = (value ?? {}) as { readonly kind?: string; readonly figure?: string };
    if (kind === 'figure' && figure !== undefined) found.push(findFigure(figure)?.dataSet ?? 'none');
    return value;
  });
  return [...new Set(found)].filter((edition) => edition !== 'market');
};

test('of a title that is too long it is said that its end is not in it', async () => {
  const draft = createDraft(createStart('tea-farm', 'ja'));
  const period = await mount<EcTcoPeriod>(
    html`<ec-tco-period language="ja" .draft=${draft} unfolded></ec-tco-period>`,
    'ec-tco-period',
  );
  period.reveal('/title');
  await settled(period);
  const said: string[] = [];
  period.addEventListener('ec-tco-say', (event) => said.push((event as SayEvent).detail.text));
  const title = inside<HTMLInputElement>(period, '[data-name="/title"]');
  const put = async (text: string) => {
    title.focus();
    title.select();
    await insert(text);
  };
  // As a browser tells of what is pasted, which a script cannot do for it.
  const insert = async (data: string, isComposing = false) => {
    title.dispatchEvent(new InputEvent('beforeinput', { data, isComposing, inputType: 'insertFromPaste' }));
    const { value, selectionStart } = title;
    title.setRangeText(data.slice(0, 200 - (selectionStart ?? 0)));
    if (title.value !== value) title.dispatchEvent(new InputEvent('input', { data, isComposing }));
    await settled(period);
  };
  await put('店'.repeat(200));
  expect([title.value.length, said]).toEqual([200, []]);
  await put('舗'.repeat(201));
  expect([title.value.length, said]).toEqual([200, ['200文字まで入ります。入りきらない分は入っていません。']]);
  title.setSelectionRange(200, 200);
  await insert('舗');
  expect(said).toHaveLength(2);
  // An input method cuts at the end.
  title.select();
  await insert('店'.repeat(198), true);
  title.setSelectionRange(198, 198);
  expect(said).toHaveLength(2);
  await insert('舗舗舗', true);
  expect(said).toHaveLength(3);
});

test('another edition changes the figures in lines that are there, leaves what is one’s own, and tells each', async () => {
  const [found] = START_IDS.flatMap((id) => {
    const scenario = createStart(id, 'ja');
    return scenario.options.flatMap((option, place) => {
      const lines = option.lines.filter(
        ({ source }) => source.kind === 'figure' && source.figure.startsWith('draft.security'),
      );
      return lines.length > 1 ? [{ scenario, option, place, lines }] : [];
    });
  });
  if (!found) throw new Error('no sample has two prices of the draft');
  const { scenario: start, option, place: index, lines: priced } = found;
  const [own, ...others] = priced.map((line) => `/options/${option.id}/lines/${line.id}`) as [string, ...string[]];
  expect(others.length).toBeGreaterThan(0);
  for (const [language, told] of [
    ['ja', /確定版（2023年3月、公表記事による）に変えました。\d+個の数字が変わりました/],
    ['en', /Final edition \(March 2023, as published reports have it\): \d+ numbers changed/],
  ] as const) {
    let draft = createDraft(start);
    draft = setValue(draft, `${own}/amount`, { kind: 'fixed', yen: 31_000 });
    draft = setValue(draft, `${own}/source`, { kind: 'quotation' });
    expect(editions(draft.data)).toEqual(['draft-2022-10']);
    const period = await mount<EcTcoPeriod>(
      html`<ec-tco-period .draft=${draft} .language=${language} unfolded></ec-tco-period>`,
      'ec-tco-period',
    );
    const said: string[] = [];
    period.addEventListener('ec-tco-say', (event) => said.push((event as CustomEvent<{ text: string }>).detail.text));
    period.addEventListener('ec-tco-edit', (event) => {
      period.draft = applyEdit(period.draft, (event as EditEvent).detail);
    });
    period.reveal('/dataSet');
    await settled(period);
    const choose = async (value: string) => {
      const choices = [...(period.shadowRoot?.querySelectorAll('ec-tco-choice') ?? [])];
      choices
        .find(({ name }) => name === '/dataSet')
        ?.dispatchEvent(
          new CustomEvent('ec-tco-choice-change', {
            detail: { name: '/dataSet', value },
            bubbles: true,
            composed: true,
          }),
        );
      await settled(period);
    };
    await choose('final-2023-03');
    const { data, problems } = period.draft;
    expect(problems).toEqual([]);
    const { options } = data as typeof start;
    const line = (at: string) => options[index]?.lines.find(({ id }) => at.endsWith(`/${id}`));
    expect(line(own)).toMatchObject({ amount: { kind: 'fixed', yen: 31_000 }, source: { kind: 'quotation' } });
    for (const at of others) expect(line(at)?.amount).toEqual({ kind: 'unquoted' });
    expect(editions(data)).toEqual(['final-2023-03']);
    // Told once aloud, and number by number on the page.
    expect(said).toEqual([expect.stringMatching(told)]);
    const items = [...inside(period, '#switched').querySelectorAll('li')].map((item) => item.textContent);
    expect(said[0]).toContain(String(items.length));
    expect(items.length).toBeGreaterThan(others.length);
    expect(items.join()).toMatch(language === 'ja' ? /から.*に変わりました/ : /changed from/);
    expect(items.join()).not.toMatch(/\/|NaN|undefined/);
    // The same edition again is no switch; back again, the draft's prices are not guessed for what is open.
    await choose('final-2023-03');
    expect(said).toHaveLength(1);
    await choose('draft-2022-10');
    expect(editions(period.draft.data)).toEqual(['draft-2022-10']);
    expect(period.draft.problems).toEqual([]);
  }
});
