import { baseOf, decidingMeasure, type Reason, type Verdict } from '@ec-tco/core';
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
  WRITING,
} from '@ec-tco/core/format';
import { OPTION_TRAITS } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AgainEvent } from '../../shared/again-event.ts';
import { badCasesFor, type Computation, isPending, mayTurn } from '../../shared/computation.ts';
import { explained } from '../../shared/explained.ts';
import { GoEvent } from '../../shared/go-event.ts';
import { isLarge } from '../../shared/is-large.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { namesOf } from '../../shared/option-names.ts';
import { pressable } from '../../shared/pressable.ts';
import { turn } from '../../shared/turn.ts';
import { termStyles } from '../../theme/term.styles.ts';
import { judgedAs } from '../frame/judged.ts';
import { ResultSection } from '../frame/result-section.ts';
import type { ListReason } from '../messages/kinds.ts';
import { answerStyles } from './answer.styles.ts';
import { type Bar, barsOf, type ExplainedAmount } from './bars.ts';
import { beforeFixOf } from './before-fix-of.ts';
import { reasonsOf } from './reasons.ts';
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
/** What may turn the answer by its nature, whatever the numbers are. */
const BESIDES = ['stated', 'forecast'] as const;
const FIRST_STEPS = 3;
const LEADING = 2;
/** What stated values and means may differ by, as a share, without a word about it. */
const APART = 0.01;

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

  private spoken: string | undefined;

  /**
   * Drawn in a task of its own at first and in another language: the calculator around it is drawn in one, too. But a
   * small shop's first answer is waited for.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { computation, hasUpdated, language, spoken } = this;
    this.spoken = language;
    const small = !hasUpdated && computation && !isLarge(computation.scenario);
    return small || spoken === language ? super.scheduleUpdate() : turn(true).then(() => super.scheduleUpdate());
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#headline')?.focus({ preventScroll: true });
  }

  override render(): unknown {
    const { computation: now, known: computation } = this;
    if (!now || !computation) return nothing;
    const verdict = knownVerdict(computation, this.language);
    const waits = mayTurn(computation);
    return html`
      ${this.sentence(computation, verdict, isPending(now))}
      <slot name="change"></slot>
      ${this.picture(computation)}
      <div class="pair">
        ${this.why(computation, verdict)}
        <slot name="question"></slot>
      </div>
      ${
        waits
          ? nothing
          : html`<div class="pair">
              ${this.incident(computation, verdict)} ${this.next(computation, verdict)}
            </div>`
      }
    `;
  }

  // The sentence, and how sure it is.

  private sentence(computation: Computation, verdict: Verdict, waits: boolean): TemplateResult {
    const { m, language } = this;
    const { halted, scenario } = computation;
    const forecast = scenario.options.some(({ kind }) => OPTION_TRAITS[kind].marketplace);
    const filled = waits ? 0 : MARKS[verdict.strength];
    const besides = BESIDES.flatMap((wanted) => verdict.sentences.filter(({ kind }) => kind === wanted));
    return html`<section class=${mayTurn(computation) ? `coming ${forecast ? 'forecast' : ''}` : ''} aria-labelledby="headline" aria-busy=${waits ? 'true' : 'false'}>
      <p class="sure ${waits ? 'quiet' : verdict.strength}">
        <svg viewBox="0 0 66 8" width="66" height="8" aria-hidden="true">${[0, 1, 2].map(
          (i) => svg`<rect class=${i < filled ? 'on' : 'off'} x=${i * 23} y="0" width="20" height="8" rx="4"></rect>`,
        )}</svg>
        <span class="visually-hidden">${m.verdict.strengthLabel}</span>
        <b>${waits ? m.verdict.pending : m.verdict.strength[verdict.strength]}</b>
      </p>
      <h2 id="headline" part="headline" tabindex="-1">${this.words(verdict.headline)}</h2>
      ${
        halted
          ? html`<p class="because">${m.answer.halted[halted]} <button type="button" class="link inline" id="again" @click=${() => this.dispatchEvent(new AgainEvent())}>${m.answer.again}</button></p>`
          : html`<p class="because">${explained(this.because(computation, verdict), language)}${besides.map(
              ({ parts }) => html`${WRITING[language].between}<span>${this.words(parts)}</span>`,
            )}</p>`
      }
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
    const quotedIn = ({ lines }: (typeof scenario.options)[number]) =>
      lines.filter(({ source }) => source.kind === 'quotation').length;
    const quoted = best ? quotedIn(best) : 0;
    const others = scenario.options.some((option) => quotedIn(option) > 0);
    const [top] = analysis?.information ?? [];
    const say = m.answer.because;
    return [
      strength === 'clear' ? say.clear : '',
      this.sample ? say.sample : '',
      best ? say.quotations(quoted, others) : '',
      strength !== 'clear' && top && top.value.value >= 1
        ? say.input(describeInput(scenario, top.pointer, language))
        : '',
    ]
      .filter(Boolean)
      .join(say.between);
  }

  // The picture.

  private picture(computation: Computation): TemplateResult {
    const { m } = this;
    const bars = barsOf(computation);
    const net = decidingMeasure(computation.scenario) === 'net';
    const ends = ({ left, cash, own, incident, range }: Bar) => [
      Math.max(0, left) + cash + own + incident,
      range?.high ?? 0,
    ];
    const most = Math.max(1, ...bars.flatMap(ends));
    const some = (has: (bar: Bar) => boolean) => bars.some(has);
    const rate = baseOf(computation.scenario.business.hourlyCost);
    return html`<section class="picture" aria-labelledby="picture">
      <h3 id="picture">${(net ? m.answer.pictureLeft : m.answer.picture)(computation.result.horizonYears)}</h3>
      <ol class="bars">${bars.map((bar) => this.bar(bar, most))}</ol>
      <ul class="keys">
        ${net ? html`<li><i class="left"></i>${m.answer.left}</li>` : nothing}
        <li><i class="cash"></i>${m.answer.cash}</li>
        ${some(({ own }) => own > 0) ? html`<li><i class="own"></i>${m.answer.own(this.yenOf(rate))}</li>` : nothing}
        ${some(({ incident }) => incident > most / 200) ? html`<li><i class="incident"></i>${m.answer.expected}</li>` : nothing}
        ${
          mayTurn(computation) || some(({ range }) => range !== undefined)
            ? html`<li><svg class="whisker-key" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true"><path d="M1 1v8M1 5h22M23 1v8" /></svg><span>${explained(m.answer.range, this.language)}</span></li>`
            : nothing
        }
      </ul>
      ${this.asStated(bars)}
    </section>`;
  }

  private bar(bar: Bar, most: number): TemplateResult {
    const { m, language } = this;
    const { option, amount, left, cash, own, incident, range } = bar;
    const { id, eligibility } = option;
    const at = (yen: number) => (100 * Math.max(0, yen)) / most;
    const ends = [left, cash, own, incident].reduce(
      (places: readonly number[], yen) => [...places, (places.at(-1) ?? 0) + at(yen)],
      [0],
    );
    const part = (kind: string, place: number, yen: number) =>
      yen > 0 ? svg`<rect class=${kind} x=${ends[place]} y="1" width=${at(yen)} height="14"></rect>` : nothing;
    const hours = rounded(bar.hoursMonthly);
    const out = eligibility.status === 'ruled-out';
    return html`<li class=${out ? 'out' : ''}>
      <div class="head">
        <h4>${explained(this.nameOf(id), language)}</h4>
        <p><button type="button" class="number inline" aria-haspopup="dialog" data-path=${amount.path}>${this.shown(bar, amount)}</button></p>
      </div>
      <svg class="bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        ${part('left', 0, left)}${part('cash', 1, cash)}${part('own', 2, own)}${part('incident', 3, incident)}
        ${
          range
            ? ['casing', 'whisker'].map(
                (kind) =>
                  svg`<path class=${kind} d="M${at(range.low)} 4V12M${at(range.low)} 8H${at(range.high)}M${at(range.high)} 4V12"></path>`,
              )
            : nothing
        }
      </svg>
      <p class="parts">${m.answer.monthly(this.yenOf(bar.cashMonthly), hours === 0 ? undefined : hours)}${
        range
          ? html`<span class="visually-hidden">${m.answer.between(this.yenOf(range.low), this.yenOf(range.high))}</span>`
          : nothing
      }</p>
      ${this.condition(bar)}
    </li>`;
  }

  /** Why it cannot be chosen, or not yet, or only so. */
  private condition({ option: { id, eligibility, priced } }: Bar): TemplateResult | typeof nothing {
    const { m } = this;
    const { status } = eligibility;
    const [reason] = eligibility.status === 'eligible' ? [] : eligibility.reasons;
    if (reason)
      return html`<p class="condition ${status}">${m.ranking.status[judgedAs(eligibility)]}${m.answer.colon}${this.reason(reason)}</p>`;
    if (priced) return nothing;
    const lines = this.computation?.scenario.options.find((one) => one.id === id)?.lines ?? [];
    const names = lines.filter(({ amount }) => amount.kind === 'unquoted').map(({ name }) => namePart(name));
    return html`<p class="condition undetermined">${m.verdict.strength.incomplete}${m.answer.colon}${this.words(m.answer.short.unpriced(names))}</p>`;
  }

  /** The stated values of the leading two, where the means shown are others. */
  private asStated(bars: readonly Bar[]): TemplateResult | typeof nothing {
    const { m, computation } = this;
    const others = bars
      .filter(({ stated, amount }) => stated?.yen.minus(amount.yen).abs().gte(amount.yen.abs().times(APART)))
      .slice(0, LEADING);
    if (!computation || others.length === 0) return nothing;
    const name = namesOf(computation.result);
    const list = others.map(({ option, stated }) => ({
      name: name(option.id),
      value: numberPart(stated?.yen ?? 0, 'man', stated?.path),
    }));
    return html`<p class="as-stated">${this.words(m.answer.asStated(list))}</p>`;
  }

  /** In few digits, as the bars are; all of them stand in the explanation. */
  private shown({ option: { priced } }: Bar, { yen }: ExplainedAmount): string {
    const text = formatYen(yen, this.language, 'short');
    if (priced) return text;
    const net = this.computation && decidingMeasure(this.computation.scenario) === 'net';
    return (net ? this.m.ranking.atMost : this.m.ranking.atLeast)(text);
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

  private why(computation: Computation, { facts }: Verdict): TemplateResult | typeof nothing {
    const { m, language } = this;
    const { scenario, result } = computation;
    const { best } = facts;
    const sentences = reasonsOf(computation, facts).map(({ other, parts, yen, share }) => {
      const names = parts.map(({ row, line, name }) =>
        namePart(
          name !== undefined
            ? name
            : line !== undefined
              ? lineName(scenario, other, line, language)
              : (ROW_NAMES[row as keyof typeof ROW_NAMES]?.[language] ?? m.answer.sales),
        ),
      );
      const number = numberPart(yen, 'man', how.reason(best ?? '', other));
      return m.answer.part(namesOf(result)(other), names, share, number, result.horizonYears);
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

  private incident(computation: Computation, { facts, sentences }: Verdict): TemplateResult | typeof nothing {
    const { m } = this;
    const { result } = computation;
    const cases = badCasesFor(computation);
    const own = cases.find(({ option }) => option === facts.best) ?? cases[0];
    if (!own) return nothing;
    const name = namesOf(result);
    // The one that is hit most, too, where that is another.
    const [riskiest = own] = cases.toSorted((a, b) => b.probability - a.probability);
    const counted = riskiest.probability > own.probability ? [own, riskiest] : [own];
    const frequent = counted.flatMap(({ option, shops }) =>
      shops === undefined
        ? []
        : [
            {
              name: name(option),
              ofHundred: shops.ofHundred,
              shops: numberPart(shops.count, 'digits', how.loss('any', option)),
            },
          ],
    );
    const before = beforeFixOf(computation, counted, m);
    const { p50, p90 } = own.retained;
    const once = how.loss('once', own.option);
    const turned = sentences.find(({ kind }) => kind === 'if-it-happens');
    return html`<section class="happens" aria-labelledby="happens">
      <h3 id="happens">${m.answer.happens}</h3>
      <p class="large">${pressable(once, formatYen(p90, this.language, 'short'))}${
        own.months ? html`<span>${explained(m.answer.months(rounded(own.months.p90)), this.language)}</span>` : nothing
      }</p>
      <p>${this.words(m.answer.upTo(p50.eq(p90) ? undefined : numberPart(p50, 'man', once)))}</p>
      ${frequent.length > 0 ? html`<p>${this.words(m.answer.oneIn(frequent, result.horizonYears))}</p>` : nothing}
      ${before ? html`<p>${this.words(before)}</p>` : nothing}
      ${turned ? html`<p>${this.words(turned.parts)}</p>` : nothing}
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

  private step({ kind, name, action, when, place, open, measures }: Step): TemplateResult {
    const { m, language } = this;
    const text =
      kind === 'action' && action
        ? this.words(actionText(action, language))
        : explained(
            m.answer.steps[kind as 'interim'](name, open?.mandatory ?? 0, open?.recommended ?? 0, measures),
            language,
          );
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
