import type { Language } from '@ec-tco/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceDetail } from '../../fields/events.ts';
import type { Computation } from '../../shared/computation.ts';
import { choiceFor } from '../../shared/computation.ts';
import { labelsOf } from '../../shared/option-names.ts';
import { messages } from '../messages/messages.ts';

/** The columns of a table of options where there is no room for all of them. */
export interface Columns {
  /** How many there are, as the style sheet asks for it. */
  readonly count: number;
  /** The class of an option's cells: `third` goes first when there is little room, `off` before that. */
  readonly kind: (id: string) => '' | 'third' | 'off';
  /** Chooses what the best option is compared with. */
  readonly chooser: TemplateResult | typeof nothing;
}

/** Beyond this the style sheet makes no difference. */
const MOST = 6;
const UNPLACED = Number.MAX_SAFE_INTEGER;

/** The best option always stays, the one chosen beside it, and a third where it fits. */
export function columnsOf(
  computation: Computation,
  against: string,
  language: Language,
  choose: (id: string) => void,
): Columns {
  const { result } = computation;
  const { options } = result;
  const place = new Map(choiceFor(computation).ranked.map(({ option }, i) => [option, i]));
  const [best, ...others] = options
    .map(({ id }) => ({ id, name: labelsOf(result, language)(id) }))
    .sort((a, b) => (place.get(a.id) ?? UNPLACED) - (place.get(b.id) ?? UNPLACED));
  const chosen = others.find(({ id }) => id === against) ?? others[0];
  const third = others.find((other) => other !== chosen);
  const shown = new Set([best?.id, chosen?.id]);
  return {
    count: Math.min(options.length, MOST),
    kind: (id) => (shown.has(id) ? '' : id === third?.id ? 'third' : 'off'),
    chooser:
      best && chosen && third
        ? html`<ec-tco-select
            class="chooser"
            .label=${messages(language).table.against(labelsOf(result, language)(best.id))}
            .language=${language}
            .options=${others.map(({ id, name }) => ({ value: id, label: name }))}
            .value=${chosen.id}
            @ec-tco-choice-change=${(event: CustomEvent<ChoiceDetail>) => {
              event.stopPropagation();
              choose(event.detail.value);
            }}
          ></ec-tco-select>`
        : nothing,
  };
}
