import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import { createDraft, type Draft } from '../../state/draft.ts';
import { applyEdit } from '../apply-edit.ts';
import type { EditEvent } from '../edit.ts';
import { createStart } from '../starts.ts';
import type { EcTcoRequirements } from './requirements.ts';
import './requirements.ts';

const start = createStart('cosmetics-operating', 'ja');
const planned = {
  ...start,
  journey: 'operating' as const,
  requirements: { 'build-1': { status: 'to-do' as const, due: '2027-02-28', responsible: '診断会社' } },
};

async function open(draft: Draft) {
  const section = await mount<EcTcoRequirements>(
    html`<ec-tco-requirements .draft=${draft} unfolded></ec-tco-requirements>`,
    'ec-tco-requirements',
  );
  section.addEventListener('ec-tco-edit', (event) => {
    section.draft = applyEdit(section.draft, (event as EditEvent).detail);
  });
  section.reveal('/requirements/build-1');
  await settled(section);
  return section;
}
const answer = (section: EcTcoRequirements) => section.draft.scenario.requirements['build-1'];

test('対策完了 with a date turns a to-do into done, and back', async () => {
  const section = await open(createDraft(planned));
  const done = () => inside<HTMLInputElement>(section, '[data-name="/requirements/build-1/done"]');
  done().value = '2026-12-20';
  done().dispatchEvent(new Event('change'));
  await settled(section);
  expect(answer(section)).toEqual({ status: 'done', due: '2026-12-20', responsible: '診断会社' });
  expect(section.draft.problems).toEqual([]);
  // Now the field shows the day it was done.
  expect(inside<HTMLInputElement>(section, '[data-name="/requirements/build-1/due"]').value).toBe('2026-12-20');
});

test('done without a date keeps no deadline as the day on which it was done', async () => {
  const section = await open(createDraft(planned));
  const choose = (value: string) =>
    inside(section, 'ec-tco-choice').dispatchEvent(new CustomEvent('ec-tco-choice-change', { detail: { value } }));
  choose('cannot');
  await settled(section);
  expect(answer(section)).toMatchObject({ status: 'cannot', due: '2027-02-28' });
  choose('done');
  await settled(section);
  expect(answer(section)).toEqual({ status: 'done', responsible: '診断会社' });
});

test('an option whose site differs has an answer of its own, and takes it back', async () => {
  const section = await open(createDraft(planned));
  const own = () => section.draft.scenario.options[0]?.requirements;
  const more = inside(section, '[data-key="build-1-own"]');
  inside(more, 'summary').click();
  await expect.poll(() => more.querySelector('ec-tco-select')).not.toBeNull();
  await settled(section);
  // One select an option that is self-built, the first of them here.
  const select = () => inside<HTMLSelectElement>(more.querySelector('ec-tco-select') ?? more, 'select');
  const choose = async (value: string) => {
    select().value = value;
    select().dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await settled(section);
  };
  await choose('unknown');
  expect(own()).toEqual({ 'build-1': { status: 'unknown' } });
  expect(section.draft.problems).toEqual([]);
  await choose('');
  expect(own()).toBeUndefined();
});
