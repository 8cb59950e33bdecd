import { ARCHETYPE_IDS, ARCHETYPES, type ArchetypeId, type Language, type Option, type OptionKind } from '@ec-tco/core';
import { OPTION_KIND_NAMES } from '@ec-tco/core/format';
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../theme/capital.ts';
import { messages } from '../messages/messages.ts';
import { isOfForm } from './replace-rows.ts';

/** The form that an option had before it was changed, and the lines that are of it. */
export interface Former {
  readonly kind: OptionKind;
  readonly lines: ReadonlySet<string>;
}

export const formerOf = ({ kind, lines }: Option): Former => ({
  kind,
  lines: new Set(lines.filter(isOfForm).map(({ id }) => id)),
});

/** What is left to tell once an archetype's lines have taken their place; taken back, the former ones are told again. */
export function withRowsOf({ kind, lines }: Former, archetype: ArchetypeId): Former {
  const now = new Set(ARCHETYPES[archetype].lines.map(({ id }) => id));
  return { kind, lines: new Set([...lines].filter((id) => !now.has(id))) };
}

/** A form that was changed leaves the cost as it was, and says so: nothing that was typed goes unasked. */
export function formerRows(
  { kind, lines }: Option,
  former: Former | undefined,
  language: Language,
  on: { readonly replace: (archetype: ArchetypeId) => void; readonly keep: () => void },
): TemplateResult | typeof nothing {
  const left = former && former.kind !== kind ? lines.filter(({ id }) => former.lines.has(id)).length : 0;
  if (!former || left === 0) return nothing;
  const { options } = messages(language);
  const name = (of: OptionKind) => capital(OPTION_KIND_NAMES[of][language]);
  return html`<div class="group former" role="group" aria-labelledby="former">
    <p id="former" role="status">${options.formerRows(name(kind), name(former.kind), left)}</p>
    <p class="help">${options.replaceLead}</p>
    ${ARCHETYPE_IDS.filter((id) => ARCHETYPES[id].kind === kind).map(
      (id) => html`<button type="button" class="button" data-replace=${id} @click=${() => on.replace(id)}>
        ${options.replaceRows(ARCHETYPES[id].name[language])}
      </button>`,
    )}
    <button type="button" class="button quiet" data-keep @click=${on.keep}>${options.keepRows}</button>
  </div>`;
}
