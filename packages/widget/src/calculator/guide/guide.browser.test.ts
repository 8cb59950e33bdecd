import { DATED_RULES } from '@ec-tco/core/guideline';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import { createDraft } from '../../state/draft.ts';
import { violationsIn } from '../../theme/testing/violations.ts';
import type { EditEvent } from '../edit.ts';
import { createStart } from '../starts.ts';
import type { EcTcoGuide } from './guide.ts';
import './guide.ts';

const draft = createDraft(createStart('tea-farm', 'ja'));

test('seven items, three initiatives, cautions, rules; axe; no edition mixed', async () => {
  for (const language of ['ja', 'en'] as const) {
    const guide = await mount<EcTcoGuide>(
      html`<ec-tco-guide .draft=${draft} .language=${language}></ec-tco-guide>`,
      'ec-tco-guide',
    );
    const count = (id: string) =>
      inside(guide, `section[aria-labelledby=${id}]`).querySelectorAll('input[type=checkbox]').length;
    expect([count('management'), count('initiatives'), count('waf')]).toEqual([7, 3, 3]);
    expect(count('rules')).toBeGreaterThan(3);
    // What the card industry asks of the site: on whom it falls. Of the rest nothing read says.
    const told = DATED_RULES.map(({ id }, i) => [
      id,
      inside(guide, 'section[aria-labelledby=rules]').querySelectorAll('.items > li')[i]?.querySelector('.whom') !==
        null,
    ]);
    expect(told.filter(([, whom]) => !whom).map(([id]) => id)).toEqual([
      'card.declaration',
      'card.number-guessing',
      'leak.report',
      'subsidy.security-2026',
    ]);
    expect(inside(guide, '.figures').textContent).not.toMatch(/確定版|NaN|undefined/);
    if (language === 'en') expect(inside(guide, '.figures').textContent).not.toMatch(/\p{Script=Han}/u);
    const violations = await violationsIn(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test('a tick, a person and a date are asked to be kept; taken back they leave nothing', async () => {
  const guide = await mount<EcTcoGuide>(html`<ec-tco-guide .draft=${draft}></ec-tco-guide>`, 'ec-tco-guide');
  const edits: unknown[] = [];
  guide.addEventListener('ec-tco-edit', (event) => edits.push((event as EditEvent).detail));
  inside<HTMLInputElement>(guide, 'input[type=checkbox]').click();
  inside(inside(guide, 'ec-tco-disclosure'), 'summary').click();
  await expect.poll(() => guide.shadowRoot?.querySelector('input[type=text]')).not.toBeNull();
  const who = inside<HTMLInputElement>(guide, 'input[type=text]');
  who.value = '佐藤';
  who.dispatchEvent(new Event('change'));
  expect(edits).toEqual([
    { kind: 'value', pointer: '/tasks', value: { 'item-1': { done: true } } },
    { kind: 'value', pointer: '/tasks', value: { 'item-1': { responsible: '佐藤' } } },
  ]);
  guide.draft = createDraft({ ...draft.scenario, tasks: { 'item-1': { done: true } } });
  await settled(guide);
  inside<HTMLInputElement>(guide, 'input[type=checkbox]').click();
  expect(edits.at(-1)).toEqual({ kind: 'value', pointer: '/tasks', value: undefined });
});
