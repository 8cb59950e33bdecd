import type { Language } from '@ec-tco/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Computation } from '../../shared/computation.ts';
import type { View } from '../../shared/go-event.ts';
import { samplesLeft } from '../../shared/sample-left.ts';
import type { Draft } from '../../state/draft.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import { messages } from '../messages/messages.ts';
import type { Arrival } from './views-controller.ts';

/** Where the last change began, and the address of the input that was changed. */
export interface Change {
  readonly from: Computation;
  readonly field: string | undefined;
  /** It was the answer to the next question: what it did is told there, where the reader looks. */
  readonly asked?: boolean;
}

export interface Panels {
  readonly draft: Draft;
  readonly computation: Computation | undefined;
  /** What is entered is not what is computed. */
  readonly stale: boolean;
  readonly language: Language;
  readonly scale: YenScale;
  readonly shown: View;
  readonly change: Change | undefined;
  /** A kept copy to compare with. */
  readonly before: Computation | undefined;
  /** The next question was answered. */
  readonly answered: () => void;
  /** How far a view is that is loaded when it is shown. */
  readonly arrivalOf: (view: View) => Arrival;
  /** Loads a view once more. */
  readonly retry: (view: View) => void;
}

/** In the place of a view that is not there yet: that it is coming, or that it could not be loaded. */
function waiting(view: View, { arrivalOf, retry, language }: Panels): TemplateResult | typeof nothing {
  const say = messages(language).views;
  switch (arrivalOf(view)) {
    case 'here':
      return nothing;
    case 'coming':
      return html`<p class="coming" role="status">${say.coming}</p>`;
    case 'failed':
      return html`<div class="coming" role="alert">
        <p>${say.failed}</p>
        <button type="button" class="button" @click=${() => retry(view)}>${say.again}</button>
      </div>`;
  }
}

/** The views beside the input, of which one is shown. What is loaded only when it is shown is drawn only then. */
export function panels(given: Panels): TemplateResult {
  const { draft, computation, stale, language, scale, shown, change, before, answered } = given;
  const panel = (view: View, content: () => unknown): TemplateResult => html`<div
    class="panel"
    id=${`panel-${view}`}
    role="tabpanel"
    aria-labelledby=${`tab-${view}`}
    ?hidden=${shown !== view}
  >${shown === view ? waiting(view, given) : nothing}${content()}</div>`;
  const effect = html`<ec-tco-change
    slot=${change?.asked ? nothing : 'change'}
    .earlier=${change?.from}
    .field=${change?.field ?? ''}
    .computation=${computation}
    .language=${language}
  ></ec-tco-change>`;
  return html`${panel(
    'answer',
    () => html`<ec-tco-answer
      .computation=${computation}
      .language=${language}
      .yenStyle=${scale}
      .sample=${samplesLeft(draft.scenario) > 0}
    >
      ${change?.asked ? nothing : effect}
      <div slot="question">
      <ec-tco-question
        .draft=${draft}
        .computation=${stale ? undefined : computation}
        .language=${language}
        .scale=${scale}
        @ec-tco-answered=${answered}
      ></ec-tco-question>
      ${change?.asked ? effect : nothing}
      </div>
    </ec-tco-answer>`,
  )}
  ${panel(
    'compare',
    () =>
      html`${
        before
          ? html`<ec-tco-difference
              .earlier=${before}
              .computation=${computation}
              .language=${language}
              .yenStyle=${scale}
            ></ec-tco-difference>`
          : nothing
      }<ec-tco-results .computation=${computation} .language=${language} .yenStyle=${scale}></ec-tco-results>`,
  )}
  ${panel('guide', () =>
    shown === 'guide'
      ? html`<ec-tco-guide .draft=${draft} .language=${language} .scale=${scale}></ec-tco-guide>`
      : nothing,
  )}
  ${panel('take', () =>
    shown === 'take'
      ? html`<ec-tco-take-home
          .draft=${draft}
          .computation=${computation}
          .earlier=${before}
          .language=${language}
          .scale=${scale}
        ></ec-tco-take-home>`
      : nothing,
  )}`;
}
