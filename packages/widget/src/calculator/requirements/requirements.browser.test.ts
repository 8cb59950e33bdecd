import { html } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 11, 24) });
});
afterEach(() => {
  vi.useRealTimers();
});

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

const field = (section: EcTcoRequirements, name: 'done' | 'due') =>
  inside<HTMLInputElement>(section, `[data-name="/requirements/build-1/${name}"]`);
const enter = async (section: EcTcoRequirements, name: 'done' | 'due', date: string) => {
  field(section, name).value = date;
  field(section, name).dispatchEvent(new Event('change'));
  await settled(section);
};

test('対策完了 with a day still to come is a plan, and says so', async () => {
  const section = await open(createDraft(planned));
  await enter(section, 'done', '2026-12-25');
  expect(answer(section)).toEqual({ status: 'to-do', due: '2026-12-25', responsible: '診断会社' });
  expect(section.shadowRoot?.textContent).toContain('済んだことにせず');
  expect(field(section, 'done').value).toBe('');
  await enter(section, 'done', '2026-12-24');
  expect(answer(section)).toMatchObject({ status: 'done', due: '2026-12-24' });
  // What is done turns back into a plan likewise, and loses its day when the field is emptied.
  await enter(section, 'due', '2027-01-31');
  expect(answer(section)).toMatchObject({ status: 'to-do', due: '2027-01-31' });
  await enter(section, 'done', '2026-12-01');
  await enter(section, 'due', '');
  expect(answer(section)).toEqual({ status: 'done', responsible: '診断会社' });
});

test('a year being typed changes nothing; a day out of all bounds is told and stays in its field', async () => {
  const section = await open(createDraft(planned));
  for (const begun of ['0002-12-20', '0020-12-20', '0202-12-20']) await enter(section, 'done', begun);
  expect(answer(section)).toEqual(planned.requirements['build-1']);
  expect(section.shadowRoot?.querySelector('.error')?.textContent?.trim()).toBe('');
  await enter(section, 'done', '1026-12-20');
  expect(answer(section)).toEqual(planned.requirements['build-1']);
  expect(section.shadowRoot?.textContent).toContain('1990年から2199年');
  expect(field(section, 'done').value).toBe('1026-12-20');
});

test('a file that says done on a day still to come is asked about', async () => {
  const section = await open(
    createDraft({ ...planned, requirements: { 'build-1': { status: 'done', due: '2027-03-01' } } }),
  );
  expect(answer(section)).toEqual({ status: 'done', due: '2027-03-01' });
  expect(section.shadowRoot?.textContent).toContain('まだ来ていません');
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

test('whether a requirement is mandatory is heard with it', async () => {
  const section = await open(createDraft(planned));
  const choices = [...(section.shadowRoot?.querySelectorAll('ec-tco-choice') ?? [])];
  expect(choices.length).toBeGreaterThan(5);
  const marks = choices.map((choice) => choice.shadowRoot?.getElementById('mark')?.textContent);
  expect(marks).toEqual(choices.map((choice) => choice.querySelector('[slot=source]')?.textContent));
  expect(marks).toContain('必須');
});
