import './line.ts';
import { parseScenario } from '@ec-tco/core';
import type { FigureId } from '@ec-tco/core/guideline';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { mount } from '../../fields/fixtures.ts';
import { badgeKind } from '../../shared/source-badge.ts';
import { createDraft } from '../../state/draft.ts';
import { messages } from '../messages/messages.ts';
import { createStart } from '../starts.ts';
import type { EcTcoLine } from './line.component.ts';

const figure = (id: FigureId) => ({ kind: 'figure', figure: id });
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
  const options = start.options.map((one, o) =>
    o === 0 ? { ...one, lines: one.lines.map((line, l) => (l === at ? { ...line, source } : line)) } : one,
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
