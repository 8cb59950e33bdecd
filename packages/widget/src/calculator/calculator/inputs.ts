import type { Language } from '@ec-tco/core';
import type { Preset } from '@ec-tco/core/scenario';
import { html, type TemplateResult } from 'lit';
import type { Computation } from '../../shared/computation.ts';
import { sharedMessages } from '../../shared/messages/messages.ts';
import { type SourceKind, sourceBadge } from '../../shared/source-badge.ts';
import type { Draft } from '../../state/draft.ts';
import type { YenScale } from '../../state/number/number-rule.ts';

const SOURCE_KINDS: readonly SourceKind[] = ['figure', 'assumption', 'quotation', 'stated'];

interface Inputs {
  readonly draft: Draft;
  readonly computation: Computation | undefined;
  readonly language: Language;
  readonly scale: YenScale;
  readonly unfolded: ReadonlySet<string>;
  readonly presets: readonly Preset[];
}

/** What the marks beside numbers mean. */
function sources(language: Language): TemplateResult {
  const { source } = sharedMessages(language);
  return html`<div class="sources">
    <h2>${source.legend}</h2>
    <dl>
      ${SOURCE_KINDS.map(
        (kind) => html`<div>
          <dt>${sourceBadge(kind, language, '')}</dt>
          <dd>${source.explain[kind]}</dd>
        </div>`,
      )}
    </dl>
  </div>`;
}

/** The sections of the input. */
export function inputs({ draft, computation, language, scale, unfolded, presets }: Inputs): TemplateResult {
  return html`<ec-tco-business
      class="section"
      .draft=${draft}
      .computation=${computation}
      .language=${language}
      .scale=${scale}
      .unfolded=${unfolded.has('business')}
    ></ec-tco-business>
    <ec-tco-options
      class="section"
      .draft=${draft}
      .computation=${computation}
      .language=${language}
      .scale=${scale}
      .unfolded=${unfolded.has('options')}
      .presets=${presets}
    ></ec-tco-options>
    <ec-tco-quotation
      class="section"
      .draft=${draft}
      .computation=${computation}
      .language=${language}
      .scale=${scale}
      .unfolded=${unfolded.has('quotation')}
    ></ec-tco-quotation>
    <ec-tco-requirements
      class="section"
      .draft=${draft}
      .computation=${computation}
      .language=${language}
      .scale=${scale}
      .unfolded=${unfolded.has('requirements')}
    ></ec-tco-requirements>
    <ec-tco-incident
      class="section"
      .draft=${draft}
      .computation=${computation}
      .language=${language}
      .scale=${scale}
      .unfolded=${unfolded.has('incident')}
    ></ec-tco-incident>
    <ec-tco-period
      class="section"
      .draft=${draft}
      .computation=${computation}
      .language=${language}
      .scale=${scale}
      .unfolded=${unfolded.has('period')}
    ></ec-tco-period>
    ${sources(language)}`;
}
