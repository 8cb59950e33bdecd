import type { Language, Line, Option } from '@ec-tco/core';
import { SECURITY_TASK_NAMES } from '@ec-tco/core/format';
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../theme/capital.ts';
import type { Catalogue } from '../messages/messages.ts';
import { missingTasks, tasksOf, untouched } from './propose.ts';
import { NEW } from './replaced-lines.ts';
import { lineIn, type Row, tasksOfRow } from './take-rows.ts';

/** Names in a list that is read in one go. */
const MOST_NAMES = 5;

export const isQuoted = ({ source }: Line): boolean => source.kind === 'quotation';

interface Copied {
  readonly option: Option;
  readonly rows: readonly Row[];
  readonly replaced: readonly string[];
  /** Whether any row can be used. */
  readonly ready: boolean;
  /** What the option's former quotation held and these rows, now used, did not. */
  readonly lacking: readonly string[];
}

/** What is to be known of rows before they are used: lines that stay, and work that none speaks of. */
export const notesBefore = (copied: Copied, say: Catalogue['quotation'], language: Language): TemplateResult =>
  html`${left(copied, say)} ${missing(copied, say, language)}`;

/** Security work of the option that no row of the quotation speaks of. */
function missing(
  { option, rows, replaced, ready }: Copied,
  say: Catalogue['quotation'],
  language: Language,
): TemplateResult | typeof nothing {
  const covered = rows.flatMap((row, i) => [
    ...tasksOfRow(row, lineIn(option, replaced[i])),
    ...(row.task === undefined ? tasksOf(row.name) : []),
  ]);
  const tasks = missingTasks(option.lines, replaced, covered);
  if (!ready || tasks.length === 0) return nothing;
  return html`<div class="note">
    <p class="legend">${say.missing}</p>
    <p>${tasks.map((task) => capital(SECURITY_TASK_NAMES[task][language])).join(say.between)}</p>
  </div>`;
}

/** What no row replaces is charged besides, which its owner may not see. */
function left({ option, rows, replaced }: Copied, say: Catalogue['quotation']): TemplateResult | typeof nothing {
  const added = rows.filter(({ name }, i) => name !== '' && replaced[i] === NEW).map(({ name }) => name);
  const names = untouched(option.lines, replaced, added).map(({ name }) => name);
  const filled = rows.filter(({ name, amount }) => name !== '' || amount !== '');
  if (names.length === 0 || filled.every(({ amount }) => amount === '')) return nothing;
  return html`<p class="note" id="left">${say.left(names.slice(0, MOST_NAMES), names.length - MOST_NAMES)}</p>`;
}

/** What another contractor quoted for the option before, and these rows do not: here it may be included, or be missing. */
export function quotedBefore(
  { option, replaced, ready, lacking }: Copied,
  say: Catalogue['quotation'],
): TemplateResult | typeof nothing {
  const quoted = option.lines.filter((line) => isQuoted(line) && !replaced.includes(line.id)).map(({ name }) => name);
  const names = ready ? quoted : lacking;
  if (names.length === 0) return nothing;
  return html`<p class="note" id="quoted-before">${say.quotedBefore(names.slice(0, MOST_NAMES), names.length - MOST_NAMES)}</p>`;
}
