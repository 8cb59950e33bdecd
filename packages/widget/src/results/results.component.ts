import { type Language } from '@ec-tco/core';
import { formatYen, plainText, type YenStyle } from '@ec-tco/core/format';
import { type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Computation, choiceFor } from '../shared/computation.ts';
import { knownVerdict } from '../shared/known-verdict.ts';
import { labelsOf } from '../shared/option-names.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { ResultSection } from './frame/result-section.ts';
import { messages } from './messages/messages.ts';
import { resultsStyles } from './results.styles.ts';

/** So many totals are enough to be heard. */
const SPOKEN = 3;

/**
 * Everything a computation says: answer, ranking, table, charts, incidents, warnings. Numbers fire `ec-tco-explain`.
 * @tag ec-tco-results
 * @fires {ExplainEvent} ec-tco-explain - A number was pressed; its path is in the detail.
 */
export class EcTcoResults extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, resultsStyles];

  @property({ attribute: false }) computation: Computation | undefined;
  @property() language: Language = 'ja';
  @property({ attribute: false }) yenStyle: YenStyle = 'yen';

  /** The whole answer in a sentence or two, to be spoken. Empty without a result. */
  get summary(): string {
    const { computation, language } = this;
    if (!computation) return '';
    const { verdict: say } = messages(language);
    const verdict = knownVerdict(computation, language);
    const { measure, ranked } = choiceFor(computation);
    const totals = ranked.slice(0, SPOKEN).map(({ option, mean, complete }) => {
      const name = labelsOf(computation.result, language)(option);
      const text = formatYen(mean, language, 'man');
      const { atLeast, atMost } = messages(language).ranking;
      return say.summaryTotal(name, complete ? text : measure === 'net' ? atMost(text) : atLeast(text));
    });
    return say
      .summary(plainText(verdict.headline, language), say.strength[verdict.strength], say.summaryTotals(totals))
      .trim();
  }

  /** Draws what was put off because it is out of sight; for printing and tests. */
  async catchUp(): Promise<void> {
    await this.updateComplete;
    for (const part of this.renderRoot.querySelectorAll('*')) if (part instanceof ResultSection) await part.catchUp();
  }

  override render(): unknown {
    const { computation, language, yenStyle } = this;
    if (!computation) return nothing;
    return html`
      <ec-tco-verdict .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-verdict>
      <p class="hint">${messages(language).verdict.press}</p>
      <ec-tco-ranking .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-ranking>
      <ec-tco-cost-table .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-cost-table>
      <ec-tco-quotations .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-quotations>
      <ec-tco-comparison .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-comparison>
      <ec-tco-sensitivity .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-sensitivity>
      <ec-tco-incident-result .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-incident-result>
      <ec-tco-advice .computation=${computation} .language=${language} .yenStyle=${yenStyle}></ec-tco-advice>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-results': EcTcoResults;
  }
}
