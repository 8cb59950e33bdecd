import { type Sentence, type Verdict } from '@ec-tco/core';
import { plainText } from '@ec-tco/core/format';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { isPending, mayTurn } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { ResultSection } from '../frame/result-section.ts';
import { chip, STRENGTH_LOOKS } from '../frame/shapes.ts';
import type { SentenceKind } from '../messages/kinds.ts';
import { verdictStyles } from './verdict.styles.ts';

type Group = 'amounts' | 'sureness' | 'turning' | 'conditions' | 'missing';

const GROUP_OF: Readonly<Record<Exclude<SentenceKind, 'incident-break-even'>, Group>> = {
  amounts: 'amounts',
  stated: 'amounts',
  crossover: 'amounts',
  'if-it-happens': 'amounts',
  probability: 'sureness',
  'assumed-probability': 'sureness',
  confirmed: 'sureness',
  'turning-point': 'turning',
  condition: 'conditions',
  'ruled-out': 'conditions',
  forecast: 'missing',
  unpriced: 'missing',
  missing: 'missing',
};
const GROUPS: readonly Group[] = ['amounts', 'sureness', 'turning', 'conditions', 'missing'];

/** Sentences that only the analysis can make. */
const LATE = new Set<SentenceKind>(['stated', 'if-it-happens', 'probability', 'turning-point', 'crossover']);

/**
 * The answer in plain words: headline, break-even probability, then what it rests on.
 * @tag ec-tco-verdict
 * @csspart headline - The answer itself.
 * @cssproperty [--ec-tco-color-accent-surface] - Behind the headline.
 */
export class EcTcoVerdict extends ResultSection {
  static override styles: CSSResultGroup = [ResultSection.styles, verdictStyles];

  /** What the last analysis said, kept in its place until the next one is there. */
  private lastVerdict: Verdict | undefined;
  /** Whether the analysis may still name another option, so that hardly anything is said. */
  private waits = false;

  override render(): unknown {
    const { computation: now, known, m } = this;
    if (!now || !known) return nothing;
    const pending = isPending(now);
    this.waits = mayTurn(now);
    const verdict = knownVerdict(known, this.language);
    if (!pending) this.lastVerdict = verdict;
    const waits = pending && (this.waits || verdict.strength === 'open');
    const { tone } = STRENGTH_LOOKS[verdict.strength];
    const first = verdict.sentences.find((sentence) => sentence.kind === 'incident-break-even');
    return html`
      <section class="answer ${waits ? 'quiet' : tone}" aria-labelledby="headline" aria-busy=${pending ? 'true' : 'false'}>
        <p class="state">
          <span class="visually-hidden">${m.verdict.strengthLabel}</span>${
            waits
              ? html`<span class="chip quiet"><span class="dots" aria-hidden="true"></span>${m.verdict.pending}</span>`
              : chip(STRENGTH_LOOKS[verdict.strength], m.verdict.strength[verdict.strength])
          }
        </p>
        <h2 id="headline" part="headline">${this.written(verdict.headline)}</h2>
        ${first ? html`<p class="first">${this.written(first.parts)}</p>` : nothing}
      </section>
      <div class="groups">${GROUPS.map((group) => this.group(group, verdict, pending))}</div>
    `;
  }

  private group(group: Group, verdict: Verdict, pending: boolean): unknown {
    const { m } = this;
    const isIn = ({ kind }: Sentence) => kind !== 'incident-break-even' && GROUP_OF[kind] === group;
    const now = verdict.sentences.filter(
      (sentence) => isIn(sentence) && !(pending && (this.isLate(sentence) || this.isUnsaid(sentence))),
    );
    const old = pending ? (this.lastVerdict?.sentences.filter((one) => isIn(one) && this.isLate(one)) ?? []) : [];
    const empty = pending && !this.lastVerdict && (group === 'turning' || group === 'sureness');
    if (now.length + old.length === 0 && !empty) return nothing;
    return html`<section class="group" aria-labelledby=${`group-${group}`}>
      <h3 id=${`group-${group}`}>${m.verdict.groups[group]}</h3>
      <ul class="bullets">
        ${now.map((sentence) => html`<li>${this.written(sentence.parts)}</li>`)}
        ${old.map(({ parts }) => html`<li class="old" aria-hidden="true">${plainText(parts, this.language)}</li>`)}
        ${empty ? html`<li class="waiting">${m.verdict.pendingText}</li>` : nothing}
      </ul>
      ${old.length > 0 ? this.again() : nothing}
    </section>`;
  }

  /** Means come with the analysis, too: the amounts they stand in keep their place until then. */
  private isLate({ kind }: Sentence): boolean {
    if (this.waits && kind !== 'assumed-probability') return true;
    return LATE.has(kind) || (kind === 'amounts' && this.lastVerdict?.facts.byMean === true);
  }

  /** The order by the stated values may have other sentences than the one by the means: none comes for a moment only. */
  private isUnsaid({ kind }: Sentence): boolean {
    return this.lastVerdict !== undefined && !this.lastVerdict.sentences.some((one) => one.kind === kind);
  }

  private again(): TemplateResult {
    return html`<p class="tag">${this.m.verdict.pendingOld}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-verdict': EcTcoVerdict;
  }
}
