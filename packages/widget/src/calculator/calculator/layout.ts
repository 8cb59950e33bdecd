import type { Language } from '@ec-tco/core';
import { type GlossaryId, glossary } from '@ec-tco/core/format';
import type { Preset } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { VIEWS } from '../../shared/go-event.ts';
import { type Draft, isWhole } from '../../state/draft.ts';
import { messages } from '../messages/messages.ts';
import { ownTitle } from '../own-title.ts';
import { problemNames } from '../problems/problem-names.ts';
import type { FoldEvent } from '../section.ts';
import { tabs } from '../tabs.ts';
import { inputs } from './inputs.ts';
import { type Panels, panels } from './panels.ts';
import type { ViewsController } from './views-controller.ts';

/** What the calculator shows. */
export interface Shown extends Omit<Panels, 'draft' | 'shown'> {
  readonly draft: Draft | undefined;
  readonly views: ViewsController;
  /** Where it computes only when asked to. */
  readonly computeNow: (() => void) | undefined;
  /** What the page brings of figures, options and sample shops. */
  readonly presets: readonly Preset[];
}

/** Views beside the input. */
const BESIDE = VIEWS.filter((view) => view !== 'input');

const status = (language: Language, compact = false): TemplateResult =>
  html`<ec-tco-status id="note" .language=${language} .compact=${compact}></ec-tco-status>`;

function demand({ computeNow, language, stale }: Shown): TemplateResult | typeof nothing {
  if (!computeNow) return nothing;
  const { result } = messages(language);
  return html`<div class="demand">
    <button type="button" class="button primary" id="compute" @click=${computeNow}>${result.compute}</button>
    <p class="help">${stale ? result.stale : result.current}</p>
  </div>`;
}

/** The first question, below what was said last; the page may have chosen a journey, typed sales and brought sample shops. */
export const first = ({ language, scale, presets }: Shown, journey: string, sales: string): TemplateResult =>
  html`${status(language)}<ec-tco-start
    .language=${language}
    .scale=${scale}
    .journey=${journey}
    .text=${sales}
  ></ec-tco-start>${
    presets.some(({ shops }) => shops.length > 0)
      ? html`<p>${messages(language).presets.shops}</p>
          <ec-tco-presets .presets=${presets} offer="shops" .language=${language}></ec-tco-presets>`
      : nothing
  }`;

/** The input, and the view beside it or in its place. */
export function desk(given: Shown & { readonly draft: Draft }): TemplateResult {
  const { draft, computation, language, scale, views, presets } = given;
  const { shown, wide } = views;
  const input = shown === 'input';
  const problems = html`<ec-tco-problems .draft=${draft} .language=${language}></ec-tco-problems>`;
  return html`${foot(given)} ${wide ? nothing : problems}
    <div class="columns" ?data-wide=${wide}>
      <div
        class="inputs"
        part="inputs"
        id="panel-input"
        role=${wide ? 'region' : 'tabpanel'}
        aria-label=${messages(language).views.input}
        ?hidden=${!wide && !input}
        @ec-tco-fold=${(event: FoldEvent) => views.fold(event)}
      >
        ${wide || !input ? nothing : demand(given)} ${inputs({ draft, computation, language, scale, unfolded: views.unfolded, presets })}
      </div>
      <div class="result" part="result" ?hidden=${!wide && input}>
        ${
          wide
            ? html`<div class="top">
                ${tabs(BESIDE, shown, language, (view, focus) => views.choose(view, focus))} ${status(language)}
              </div>`
            : nothing
        }
        ${wide || !input ? demand(given) : nothing} ${wide ? problems : nothing} ${panels({ ...given, shown })}
      </div>
    </div>`;
}

/** What is drawn only for paper. */
export const printed = ({ computation, before, language, scale }: Shown): TemplateResult => html`<ec-tco-print-sheet
    .computation=${computation}
    .earlier=${before}
    .titled=${computation && ownTitle(computation.result.title) !== undefined}
    .language=${language}
    .yenStyle=${scale}
  ></ec-tco-print-sheet>`;

/**
 * At the foot of a phone: what was said, the answer while something else is worked on, and the views. It comes before what
 * it belongs to, so that who has chosen a view by key goes on into it; the style sheet puts it below.
 */
function foot({ draft, computation, stale, language, views }: Shown): TemplateResult | typeof nothing {
  const { shown, wide } = views;
  if (wide || !draft) return nothing;
  return html`<div class="foot">
    ${status(language, true)}
    ${
      shown === 'input'
        ? html`<ec-tco-answer-bar
            exportparts="bar"
            .computation=${computation}
            .stale=${stale}
            .wrong=${isWhole(draft) ? 0 : problemNames(draft, language).size}
            .language=${language}
            @ec-tco-jump=${() => void views.go({ view: 'answer' })}
          ></ec-tco-answer-bar>`
        : nothing
    }
    ${tabs(VIEWS, shown, language, (view, focus) => views.choose(view, focus))}
  </div>`;
}

/** The tools; `autosave`: whether the input is kept, where that is offered. */
export const toolbar = (
  { language, scale, draft }: Shown,
  { undoable, redoable }: { readonly undoable: boolean; readonly redoable: boolean },
  autosave: boolean | undefined,
  sharing: boolean,
): TemplateResult =>
  html`<ec-tco-toolbar
    part="toolbar"
    .language=${language}
    .scale=${scale}
    .undoable=${undoable}
    .redoable=${redoable}
    .started=${draft !== undefined}
    .autosave=${autosave}
    .sharing=${sharing}
  ></ec-tco-toolbar>`;

/** What a term means, and whether to start over. */
export function dialogs(language: Language, term: GlossaryId | undefined): TemplateResult {
  const { reset } = messages(language);
  const entry = term && glossary(language)[term];
  return html`<ec-tco-dialog id="term" .heading=${entry?.term ?? ''} .language=${language}
      ><p>${entry?.meaning ?? ''}</p></ec-tco-dialog
    >
    <ec-tco-dialog
      id="reset"
      kind="danger"
      .heading=${reset.heading}
      .confirmLabel=${reset.confirm}
      .cancelLabel=${reset.cancel}
      .language=${language}
      ><p>${reset.text}</p></ec-tco-dialog
    >`;
}
