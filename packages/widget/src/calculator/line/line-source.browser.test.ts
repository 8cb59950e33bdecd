import './line.ts';
import { parseScenario } from '@ec-tco/core';
import { type FigureId, findFigure } from '@ec-tco/core/guideline';
import { isReference } from '@ec-tco/core/scenario';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import { badgeKind } from '../../shared/source-badge.ts';
import { createDraft } from '../../state/draft.ts';
import { applyEdit } from '../apply-edit.ts';
import { findField } from '../calculator/find-field.ts';
import type { EditEvent } from '../edit.ts';
import { messages } from '../messages/messages.ts';
import { createStart } from '../starts.ts';
import type { EcTcoLine } from './line.component.ts';

const figure = (id: FigureId) => ({ kind: 'figure', figure: id }) as const;
const start = createStart('tea-farm', 'ja');
const [option] = start.options;
const at = option?.lines.findIndex(({ amount }) => amount.kind === 'fixed') ?? -1;

test.each([
  ['a figure of the market', figure('market.saas.low.monthly'), 'figure'],
  ['a figure of the guideline', figure('draft.security.waf.monthly'), 'figure'],
  ['a figure that is an assumption', figure('assumption.server.monthly'), 'assumption'],
  ['an assumption', { kind: 'assumption' }, 'assumption'],
  ['a quotation', { kind: 'quotation', note: 'A' }, 'quotation'],
  ['what is stated', { kind: 'stated' }, 'stated'],
] as const)('where the number of a line comes from, chosen as the badge says it: %s', async (_, source, kind) => {
  // A figure is the number's source as long as the number is the figure's.
  const found = 'figure' in source ? findFigure(source.figure) : undefined;
  const stated = found && { amount: { kind: 'fixed', yen: found.value } };
  const options = start.options.map((one, o) =>
    o === 0 ? { ...one, lines: one.lines.map((line, l) => (l === at ? { ...line, ...stated, source } : line)) } : one,
  );
  const parsed = parseScenario({ ...start, options });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const draft = createDraft(parsed.scenario);
  const line = await mount<EcTcoLine>(
    html`<ec-tco-line lang="ja" .language=${'ja'} .draft=${draft} .option=${0} .line=${at}></ec-tco-line>`,
    'ec-tco-line',
  );
  await line.openAndFocus();
  const chosen = parsed.scenario.options[0]?.lines[at]?.source;
  expect(chosen && badgeKind(chosen)).toBe(kind);
  const choice = () =>
    [...line.renderRoot.querySelectorAll('ec-tco-choice')].find(({ name }) => name.endsWith('/source'));
  await expect.poll(() => choice()?.value).toBe(kind);
  expect(choice()?.options.map(({ value }) => value)).toContain(kind);
  expect(choice()?.options.some(({ value }) => value === 'figure')).toBe(kind === 'figure');
  expect(choice()?.label).toBe(messages('ja').line.source);
});

test('a price typed over a default that options share: field, row and choice say that it was typed', async () => {
  const shared = createStart('cosmetics-operating', 'ja');
  const o = shared.options.findIndex(({ lines }) =>
    lines.some(({ amount }) => 'yen' in amount && isReference(amount.yen)),
  );
  const l = shared.options[o]?.lines.findIndex(({ amount }) => 'yen' in amount && isReference(amount.yen)) ?? -1;
  const amount = shared.options[o]?.lines[l]?.amount;
  if (!amount || !('yen' in amount) || !isReference(amount.yen)) throw new Error('no shared price');
  const at = `/common/${amount.yen.common}/value`;
  const line = await mount<EcTcoLine>(
    html`<ec-tco-line .language=${'ja'} .draft=${createDraft(shared)} .option=${o} .line=${l}></ec-tco-line>`,
    'ec-tco-line',
  );
  line.addEventListener('ec-tco-edit', (event) => {
    line.draft = applyEdit(line.draft, (event as EditEvent).detail);
  });
  await line.openAndFocus();
  await settled(line);
  const choice = () =>
    [...line.renderRoot.querySelectorAll('ec-tco-choice')].find(({ name }) => name.endsWith('/source'));
  const badges = () =>
    [...line.renderRoot.querySelectorAll('.badge')].map(({ textContent }) => textContent.replace(/\s+/g, ''));
  expect(choice()?.value).not.toBe('stated');
  const input = inside<HTMLInputElement>(findField(line.shadowRoot as ShadowRoot, at) as HTMLElement, '#base');
  input.value = '12,345';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(line);
  expect(choice()?.value).toBe('stated');
  expect(new Set(badges())).toEqual(new Set(['入力']));
  // What is told here is told of the number.
  choice()?.dispatchEvent(new CustomEvent('ec-tco-choice-change', { detail: { value: 'quotation' } }));
  await settled(line);
  expect(new Set(badges())).toEqual(new Set(['見積']));
  expect(choice()?.value).toBe('quotation');
});
