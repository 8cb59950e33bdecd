import { baseOf, type Scenario } from '@ec-tco/core';
import { statedOf } from '@ec-tco/core/scenario';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import type { EcTcoNumberField } from '../../fields/number-field/number-field.ts';
import { analysed } from '../../results/fixtures.ts';
import { createDraft } from '../../state/draft.ts';
import { applyEdit } from '../apply-edit.ts';
import type { EditEvent } from '../edit.ts';
import { createStart } from '../starts.ts';
import type { EcTcoQuestion } from './question.ts';
import './question.ts';

async function asked(scenario: Scenario) {
  const section = await mount<EcTcoQuestion>(
    html`<ec-tco-question .draft=${createDraft(scenario)} .computation=${analysed(scenario)}></ec-tco-question>`,
    'ec-tco-question',
  );
  const shows = async (next: Scenario) => {
    section.draft = createDraft(next);
    section.computation = analysed(next);
    await settled(section);
  };
  section.addEventListener('ec-tco-edit', (event) => {
    const edited = applyEdit(section.draft, (event as EditEvent).detail);
    expect(edited.problems).toEqual([]);
    void shows(edited.scenario);
  });
  const field = () => inside<EcTcoNumberField>(section, 'ec-tco-number-field');
  const box = () => inside<HTMLInputElement>(field(), 'input');
  return {
    section,
    shows,
    box,
    heading: () => inside<HTMLElement>(section, 'h3').textContent.replace(/\s+/g, ''),
    async type(text: string) {
      box().value = text;
      box().dispatchEvent(new Event('input'));
      await settled(section);
    },
    async press(id: string) {
      inside<HTMLElement>(section, `#${id}`).click();
      await settled(section);
    },
  };
}

test('who sells in a mall is first asked what a shop of her own would sell, once for all forms of it', async () => {
  const page = await asked(createStart('sake-brewery', 'ja', 3_200_000, undefined, true));
  expect(page.heading()).toMatch(/^モールに出さず自分の店だけなら、/);
  await page.press('answer');
  expect(page.section.draft.scenario.common?.['own-sales']).toBeUndefined();
  await page.type('100万');
  await page.press('answer');
  const { common, options } = page.section.draft.scenario;
  expect(common?.['own-sales']).toMatchObject({ kind: 'yenPerMonth', value: 1_000_000, source: { kind: 'stated' } });
  const sold = options.map(({ id, sales }) => [
    id,
    sales && baseOf(statedOf(page.section.draft.scenario, sales.monthlySales)),
  ]);
  expect(sold).toEqual([
    ['mall-tenant', undefined],
    ...['saas-upper', 'self-built-managed', 'self-built-outsourced'].map((id) => [id, 1_000_000]),
  ]);
  expect(page.heading()).not.toMatch(/^モール/);
});

test('who would open one is asked what the mall would sell; not known, the next question comes', async () => {
  const page = await asked(createStart('sake-brewery', 'ja', 3_200_000));
  expect(page.heading()).toMatch(/^「モール（出店型）」では、1年目は月に/);
  await page.type('500万');
  await page.press('unknown');
  expect(page.heading()).not.toMatch(/^「モール（出店型）」では/);
  expect(page.section.draft.scenario.options.some(({ sales }) => sales)).toBe(false);
});

test('what was typed for one question answers no other', async () => {
  const start = createStart('handmade-accessories', 'ja');
  const page = await asked(start);
  const first = page.heading();
  await page.type('5万円');
  const before = page.section.draft.scenario;
  await page.press('answer');
  const second = page.heading();
  expect(second).not.toBe(first);
  expect(page.box().value).toBe('');
  await page.type('12万3000');
  // As undo does: the first question is asked again.
  await page.shows(before);
  expect(page.heading()).toBe(first);
  expect(page.box().value).toBe('');
  await page.press('answer');
  expect(page.section.draft.scenario).toBe(before);
});
