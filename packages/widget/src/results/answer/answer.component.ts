import { baseOf, decidingMeasure, type OptionResult, type Reason, type Verdict } from '@ec-tco/core';
import { decompose } from '@ec-tco/core/analysis';
import {
  actionText,
  describeInput,
  formatYen,
  how,
  lineName,
  namePart,
  numberPart,
  type Parts,
  ROW_NAMES,
  reasonText,
} from '@ec-tco/core/format';
import { baseIn } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Computation } from '../../shared/computation.ts';
import { explained } from '../../shared/explained.ts';
import { GoEvent } from '../../shared/go-event.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { namesOf } from '../../shared/option-names.ts';
import { termStyles } from '../../theme/term.styles.ts';
import { pressable, ResultSection } from '../frame/result-section.ts';
import type { ListReason } from '../messages/kinds.ts';
import { answerStyles } from './answer.styles.ts';
import { type Bar, barsOf } from './bars.ts';
import { largestParts } from './largest-parts.ts';
import { type Step, stepsOf } from './steps.ts';

/** How many of three marks a strength fills. */
const MARKS: Readonly<Record<Verdict['strength'], number>> = {
  clear: 3,
  likely: 2,
  open: 1,
  tie: 1,
  'none-eligible': 0,
  incomplete: 0,
};
const FIRST_STEPS = 3;

/** Whole from ten on. */
const rounded = (value: number): number => (value < 10 ? Math.round(10 * value) / 10 : Math.round(value));

const isList = (reason: Reason): reason is Extract<Reason, { code: ListReason }> => 'requirements' in reason.params;

/**
 * The answer on one page: sentence, how sure, picture, why, what if, what next.
 * @tag ec-tco-answer
 * @fires {GoEvent} ec-tco-go - When something is to be done elsewhere.
 * @slot change - What the last change did.
 * @slot question - The next question.
 * @csspart headline - The answer itself.
 */
export class EcTcoAnswer extends ResultSection {
  static override styles: CSSResultGroup = [ResultSection.styles, termStyles, answerStyles];

  protected override readonly urgent = true;
  /** Still the numbers of a sample shop. */
  @property({ type: Boolean }) sample = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#headline')?.focus({ preventScroll: true });
  }

  override render(): unknown {
    const { computation } = this;
    if (!computation) return nothing;
    const verdict = knownVerdict(computation, this.language);
    return html`
      ${this.sentence(computation, verdict)}
      <slot name="change"></slot>
      ${this.picture(computation)}
      <div class="pair">
        ${this.why(computation, verdict)}
        <slot name="question"></slot>
      </div>
      <div class="pair">
        ${this.incident(computation, verdict)} ${this.next(computation, verdict)}
      </div>
    `;
  }

  // The sentence, and how sure it is.

  private sentence(computation: Computation, verdict: Verdict): TemplateResult {
    const { m, language } = this;
    const pending = computation.analysis === undefined;
    const waits = pending && verdict.strength === 'open';
    const filled = waits ? 0 : MARKS[verdict.strength];
    return html`<section aria-labelledby="headline" aria-busy=${pending ? 'true' : 'false'}>
      <p class="sure ${waits ? 'quiet' : verdict.strength}">
        <svg viewBox="0 0 66 8" width="66" height="8" aria-hidden="true">${[0, 1, 2].map(
          (i) => svg`<rect class=${i < filled ? 'on' : 'off'} x=${i * 23} y="0" width="20" height="8" rx="4"></rect>`,
        )}</svg>
        <span class="visually-hidden">${m.verdict.strengthLabel}</span>
        <b>${waits ? m.verdict.pending : m.verdict.strength[verdict.strength]}</b>
      </p>
      <h2 id="headline" part="headline" tabindex="-1">${this.words(verdict.headline)}</h2>
      <p class="because">${explained(this.because(computation, verdict), language)}</p>
    </section>`;
  }

  /** A text whose numbers and terms can be pressed. */
  private words(parts: Parts): unknown {
    return explained(parts, this.language);
  }

  /** Why it is no surer. */
  private because({ scenario, analysis }: Computation, { strength, facts }: Verdict): string {
    const { m, language } = this;
    const best = scenario.options.find(({ id }) => id === facts.best);
    const quoted = best?.lines.filter(({ source }) => source.kind === 'quotation').length ?? 0;
    const [top] = analysis?.information ?? [];
    const say = m.answer.because;
    return [
      strength === 'clear' ? say.clear : '',
      this.sample ? say.sample : '',
      best ? say.quotations(quoted) : '',
      strength !== 'clear' && top && top.value.value > top.value.error
        ? say.input(describeInput(scenario, top.pointer, language))
        : '',
      facts.blocked ? say.blocked : '',
    ]
      .filter(Boolean)
      .join(say.between);
  }

  // The picture.

  private picture(computation: Computation): TemplateResult {
    const { m } = this;
    const bars = barsOf(computation);
    const most = Math.max(1, ...bars.map(({ total, range }) => Math.max(total, range?.high ?? 0)));
    const some = (has: (bar: Bar) => boolean) => bars.some(has);
    const rate = baseOf(computation.scenario.business.hourlyCost);
    return html`<section class="picture" aria-labelledby="picture">
      <h3 id="picture">${m.answer.picture(computation.result.horizonYears)}</h3>
      <ol class="bars">${bars.map((bar) => this.bar(bar, most))}</ol>
      <ul class="keys">
        <li><i class="cash"></i>${m.answer.cash}</li>
        ${some(({ own }) => own > 0) ? html`<li><i class="own"></i>${m.answer.own(this.yenOf(rate))}</li>` : nothing}
        ${some(({ incident }) => incident > most / 200) ? html`<li><i class="incident"></i>${m.answer.expected}</li>` : nothing}
        ${
          some(({ range }) => range !== undefined)
            ? html`<li><svg class="whisker-key" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true"><path d="M1 1v8M1 5h22M23 1v8" /></svg><span>${explained(m.answer.range, this.language)}</span></li>`
            : nothing
        }
      </ul>
    </section>`;
  }

  private bar(bar: Bar, most: number): TemplateResult {
    const { m, language } = this;
    const { option, cash, own, incident, range } = bar;
    const { id, eligibility } = option;
    const at = (yen: number) => (100 * Math.max(0, yen)) / most;
    const hours = rounded(bar.hoursMonthly);
    const out = eligibility.status === 'ruled-out';
    const [reason] = eligibility.status === 'eligible' ? [] : eligibility.reasons;
    return html`<li class=${out ? 'out' : ''}>
      <div class="head">
        <h4>${explained(this.nameOf(id), language)}</h4>
        <p><button type="button" class="number inline" aria-haspopup="dialog" data-path=${`options/${id}/totalWithIncident`}>${this.shown(option)}</button></p>
      </div>
      <svg class="bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <rect class="cash" x="0" y="1" width=${at(cash)} height="14"></rect>
        <rect class="own" x=${at(cash)} y="1" width=${at(own)} height="14"></rect>
        <rect class="incident" x=${at(cash + own)} y="1" width=${at(incident)} height="14"></rect>
        ${
          range
            ? svg`<path class="whisker" d="M${at(range.low)} 4V12M${at(range.low)} 8H${at(range.high)}M${at(range.high)} 4V12"></path>`
            : nothing
        }
      </svg>
      <p class="parts">${m.answer.monthly(this.yenOf(bar.cashMonthly), hours === 0 ? undefined : hours)}${
        range
          ? html`<span class="visually-hidden">${m.answer.between(this.yenOf(range.low), this.yenOf(range.high))}</span>`
          : nothing
      }</p>
      ${reason ? html`<p class="condition ${eligibility.status}">${m.ranking.status[eligibility.status]}${m.answer.colon}${this.reason(reason)}</p>` : nothing}
    </li>`;
  }

  /** In few digits, as the bars are; all of them stand in the explanation. */
  private shown(option: OptionResult): string {
    const text = formatYen(option.totalWithIncident.total, this.language, 'short');
    return option.priced ? text : this.m.ranking.atLeast(text);
  }

  private reason(reason: Reason): unknown {
    const { short } = this.m.answer;
    if (reason.code === 'mandatory-unanswered') return short.unanswered(reason.params.requirements.length);
    if (reason.code === 'pci-dss-unknown') return explained(short.platform, this.language);
    return isList(reason)
      ? this.m.ranking.many[reason.code](reason.params.requirements.length)
      : this.words(reasonText(reason, this.language));
  }

  /** Yen in few digits. */
  private yenOf(yen: number): string {
    return formatYen(Math.round(yen), this.language, 'short');
  }

  // Why.

  private why({ prepared, result, scenario }: Computation, { facts }: Verdict): TemplateResult | typeof nothing {
    const { m, language } = this;
    const measure = decidingMeasure(scenario);
    const { best } = facts;
    if (best === undefined) return nothing;
    const others = facts.ranked.filter((id) => id !== best);
    const against = [...new Set([others[0], others.at(-1)])].filter((id) => id !== undefined);
    const sentences = against.flatMap((other) => {
      const { difference, rows } = decompose(prepared, { left: best, right: other, measure });
      const { parts, share } = largestParts({ difference, rows });
      if (parts.length === 0) return [];
      const names = parts.map(({ row, line, name }) =>
        namePart(
          name !== undefined
            ? name
            : line !== undefined
              ? lineName(scenario, other, line, language)
              : (ROW_NAMES[row as keyof typeof ROW_NAMES]?.[language] ?? m.answer.sales),
        ),
      );
      const sum = parts.reduce((yen, part) => yen + part.yen, 0);
      const yen = numberPart(Math.round(sum), 'man', how.difference(measure, best, other));
      return [m.answer.part(namesOf(result)(other), names, share, yen, result.horizonYears)];
    });
    if (sentences.length === 0) return nothing;
    return html`<section aria-labelledby="why">
      <h3 id="why">${m.answer.why}</h3>
      ${sentences.map((sentence) => html`<p>${this.words(sentence)}</p>`)}
      <button type="button" class="link inline" @click=${() => this.go('compare')}>${m.answer.moreWhy}</button>
    </section>`;
  }

  private go(view: 'compare' | 'input'): void {
    this.dispatchEvent(new GoEvent({ view }));
  }

  // If it happens.

  private incident({ scenario, result }: Computation, { facts }: Verdict): TemplateResult | typeof nothing {
    const { m } = this;
    const best = result.options.find(({ id }) => id === facts.best) ?? result.options[0];
    if (!best) return nothing;
    const likely = (option: OptionResult) =>
      baseIn(scenario, scenario.options.find(({ id }) => id === option.id)?.annualProbability ?? 0);
    const years = result.horizonYears;
    const [riskiest] = result.options.toSorted((a, b) => likely(b) - likely(a));
    const margin = best.contribution.toNumber() / (12 * years);
    const loss = best.incident.retained.toNumber();
    const shops = (option: OptionResult) => Math.round(1 / (1 - (1 - likely(option)) ** years));
    const one = likely(best) > 0 ? m.answer.oneIn(this.nameOf(best.id), shops(best), years) : '';
    const other =
      riskiest && riskiest.id !== best.id && likely(riskiest) > likely(best)
        ? m.answer.oneIn(this.nameOf(riskiest.id), shops(riskiest), years)
        : '';
    return html`<section class="happens" aria-labelledby="happens">
      <h3 id="happens">${m.answer.happens}</h3>
      <p class="large">${pressable(`options/${best.id}/incident/retained`, this.yenOf(loss))}${
        margin > 0 ? html`<span>${m.answer.months(rounded(loss / margin))}</span>` : nothing
      }</p>
      <p>${one}${other} ${m.answer.noStatistics}</p>
    </section>`;
  }

  // Monday.

  private next(computation: Computation, verdict: Verdict): TemplateResult {
    const { m } = this;
    const steps = stepsOf(computation, verdict);
    const rest = steps.slice(FIRST_STEPS);
    return html`<section aria-labelledby="next">
      <h3 id="next">${m.answer.next(Math.min(FIRST_STEPS, steps.length))}</h3>
      <ol class="todo">${steps.slice(0, FIRST_STEPS).map((step) => this.step(step))}</ol>
      ${
        rest.length > 0
          ? this.disclosure(
              'rest',
              m.answer.rest(rest.length),
              () => html`<ol class="todo" start=${FIRST_STEPS + 1}>${rest.map((step) => this.step(step))}</ol>`,
            )
          : nothing
      }
    </section>`;
  }

  private step({ kind, name, action, when, place }: Step): TemplateResult {
    const { m, language } = this;
    const text =
      kind === 'action' && action
        ? this.words(actionText(action, language))
        : explained(m.answer.steps[kind as 'guide'](name), language);
    return html`<li>
      <p>${text}</p>
      <p class="who">${m.answer.who} · ${m.answer.when[when]}
        <button type="button" class="link inline" @click=${() => this.dispatchEvent(new GoEvent(place))}>${m.answer.open[kind]}</button>
      </p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-answer': EcTcoAnswer;
  }
}
