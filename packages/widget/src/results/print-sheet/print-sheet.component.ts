import { decidingMeasure, type Language, type OptionResult, type Scenario } from '@ec-tco/core';
import {
  actionText,
  describeInput,
  EDITION_NAMES,
  formatNumber,
  formatQuantity,
  formatYears,
  type Parts,
  type Piece,
  plainText,
  ROW_NAMES,
  reasonText,
  type YenStyle,
} from '@ec-tco/core/format';
import { baseIn, inputSource } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type BeforeFix, beforeFix } from '../../shared/before-fix.ts';
import { badCasesFor, type Computation, choiceFor, mayTurn } from '../../shared/computation.ts';
import { rateFormatOf, yenFormatOf } from '../../shared/format.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { labelsOf, namesOf } from '../../shared/option-names.ts';
import { badgeKind } from '../../shared/source-badge.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { changesBetween, waterfall, waterfallStyles } from '../difference/waterfall.ts';
import { judgedAs } from '../frame/judged.ts';
import { parted } from '../frame/parted.ts';
import { STATUS_LOOKS } from '../frame/shapes.ts';
import { lossesOf } from '../incident/losses.ts';
import { incidentPairs, pairTexts } from '../incident/pairs.ts';
import type { SentenceKind } from '../messages/kinds.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import { askedFor } from './asked-for.ts';
import { citedWorks } from './cited-works.ts';
import { inOrder } from './in-order.ts';
import { isolateForPrint } from './isolate.ts';
import { premiseInputs } from './premise-inputs.ts';
import { printSheetStyles } from './print-sheet.styles.ts';
import { signOff } from './sign-off.ts';
import { termsIn } from './terms.ts';

/** As many columns as a sheet of A4 holds in a legible size. */
const MOST_OPTIONS = 6;
const MOST_SOURCES = 12;
const MOST_ACTIONS = 5;
const REASONS = new Set<SentenceKind>([
  'amounts',
  'stated',
  'forecast',
  'if-it-happens',
  'probability',
  'crossover',
  'turning-point',
  'ruled-out',
  'unpriced',
]);

/**
 * The result on two or three sheets of A4 in the order of a 稟議書. Drawn only for paper, or with `preview`.
 *
 * `print()` is for the calculator's print button: for the time of printing it marks the way from the document to this
 * element and hides all that lies beside it, by constructed style sheets (no inline style, so that a strict policy
 * allows it), and sets the paper. A modal dialog would not do: browsers print a top-layer element on one page only.
 * Printed from the browser's own menu the sheet is there as well, but among whatever else the page holds.
 * @tag ec-tco-print-sheet
 */
export class EcTcoPrintSheet extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, waterfallStyles, printSheetStyles];

  @property({ attribute: false }) computation: Computation | undefined;
  /** Whether the scenario's title is the owner's own; a sample shop's is left out. */
  @property({ attribute: false }) titled = true;
  @property() language: Language = 'ja';
  @property({ attribute: false }) yenStyle: YenStyle = 'yen';
  /** A kept copy, to tell what has changed since. */
  @property({ attribute: false }) earlier: Computation | undefined;
  /** Shows the sheet on the screen. */
  @property({ type: Boolean, reflect: true }) preview = false;

  @state() private printing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.end);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.end);
  }

  /** Prints the sheet alone. Resolves with whether the browser began: a frame may forbid it, an app may not know it. */
  async print(): Promise<boolean> {
    if (typeof window.print !== 'function') return false;
    this.printing = true;
    await this.updateComplete;
    const restore = isolateForPrint(this);
    let begun = false;
    const begin = (): void => {
      begun = true;
    };
    const ends = ['afterprint', 'pointerdown', 'keydown'];
    const end = (): void => {
      for (const type of ends) removeEventListener(type, end, true);
      removeEventListener('beforeprint', begin);
      restore();
      this.printing = false;
    };
    // Where printing is ignored nothing tells its end: the next thing the reader does is one.
    for (const type of ends) addEventListener(type, end, true);
    addEventListener('beforeprint', begin);
    // Fonts and charts settle in a frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    window.print();
    return begun;
  }

  private readonly begin = (): void => {
    if (this.printing) return;
    this.printing = true;
    // The browser takes its picture as soon as this handler is done.
    this.performUpdate();
  };

  private readonly end = (): void => {
    this.printing = false;
  };

  private get m(): Catalogue {
    return messages(this.language);
  }

  private yen(amount: { toNumber(): number }): string {
    return yenFormatOf(this.language, this.yenStyle)(amount.toNumber());
  }

  private least(option: OptionResult, amount: { toNumber(): number }): string {
    return option.priced ? this.yen(amount) : this.m.ranking.atLeast(this.yen(amount));
  }

  private most(option: OptionResult, amount: { toNumber(): number }): string {
    return option.priced ? this.yen(amount) : this.m.ranking.atMost(this.yen(amount));
  }

  override render(): unknown {
    const { computation, m } = this;
    if (!computation || !(this.printing || this.preview)) return nothing;
    const { result, scenario } = computation;
    const verdict = knownVerdict(computation, this.language);
    const best = result.options.find(({ id }) => id === verdict.facts.best);
    const asked = best && askedFor(best, verdict.strength);
    const reasons = verdict.sentences.filter(({ kind }) => REASONS.has(kind));
    return html`<article lang=${this.language} aria-label=${m.print.preview}>
      <header>
        <h1>${m.print.document}</h1>
        <dl class="meta">
          <div><dt>${m.print.number}</dt><dd></dd></div>
          <div><dt>${m.print.date}</dt><dd>${m.print.dateBlank}</dd></div>
          <div><dt>${m.print.department}</dt><dd></dd></div>
          <div><dt>${m.print.drafter}</dt><dd></dd></div>
        </dl>
      </header>
      <section><h2>${m.print.subject}</h2><p class="subject">${m.print.subjectText(this.titled ? result.title : undefined, best && asked && { name: this.nameOf(best.id), asked })}</p></section>
      <section><h2>${m.print.reasons}</h2>
        <p><strong>${this.plain(verdict.headline)}</strong>${m.print.aside(`${m.verdict.strengthLabel}${m.verdict.strength[verdict.strength]}`)}</p>
        <ul>${reasons.map(({ parts }) => html`<li>${this.plain(parts)}</li>`)}</ul>
        ${scenario.note ? html`<p>${scenario.note}</p>` : nothing}
      </section>
      ${this.comparison(computation)} ${best ? this.effect(best, computation) : nothing}
      ${this.changes(computation)} ${this.risk(computation, best)} ${this.premises(computation, best)}
      ${this.terms(computation, best)}
      <div class="whole">${this.sources(scenario)} ${signOff(m)}</div>
    </article>`;
  }

  private nameOf(id: string): string {
    return this.computation ? labelsOf(this.computation.result, this.language)(id) : id;
  }

  private plain(parts: Parts): string {
    return plainText(parts, this.language);
  }

  private comparison(computation: Computation): TemplateResult {
    const { result } = computation;
    const { m } = this;
    const { ranked, ranged, measure } = choiceFor(computation);
    const net = measure === 'net';
    // While the analysis may still turn the order, the amounts are the stated ones, too.
    const asStated = (label: string) => (ranged || mayTurn(computation) ? m.print.asStated(label) : label);
    const means = new Map(ranked.flatMap((one) => (one.complete ? [[one.option, one.mean] as const] : [])));
    const place = new Map(ranked.map((one) => [one.option, one]));
    const order = inOrder(computation);
    const options = order.slice(0, MOST_OPTIONS);
    const rows = (options[0]?.rows ?? []).map(({ row }) => row).filter((row) => row !== 'tax' || result.showTax);
    const row = (name: string, cell: (option: OptionResult) => unknown, kind = '') =>
      html`<tr class=${kind}><th scope="row">${parted(name)}</th>${options.map((option) => html`<td>${cell(option)}</td>`)}</tr>`;
    const state = (option: OptionResult) =>
      option.eligibility.status === 'ruled-out'
        ? { status: 'ruled-out' as const, statusText: m.comparison.ruledOut }
        : option.priced
          ? {}
          : { status: 'unpriced' as const };
    return html`<section><h2>${m.print.comparison}</h2>
      <table>
        <caption>${(net ? m.print.captionOfNet : m.table.caption)(result.horizonYears, result.showTax)}</caption>
        <thead><tr><th scope="col">${m.print.option}</th>${options.map(({ id }) => html`<th scope="col">${parted(this.nameOf(id))}</th>`)}</tr></thead>
        <tbody>
          ${row(m.print.rank, ({ id }) => {
            const own = place.get(id);
            if (own?.rank !== undefined) return m.ranking.rank(own.rank);
            if (own) return m.ranking.unpriced;
            return mayTurn(computation) ? m.verdict.pending : m.ranking.unranked;
          })}
          ${row(
            m.print.status,
            ({ eligibility }) =>
              html`<span class="status">${STATUS_LOOKS[judgedAs(eligibility)].mark}${m.ranking.status[judgedAs(eligibility)]}</span>`,
          )}
          ${rows.map((name) =>
            row(ROW_NAMES[name][this.language], (option) => {
              const total = option.rows.find((one) => one.row === name)?.total;
              return total ? this.yen(total) : '';
            }),
          )}
          ${row(asStated(m.table.withIncident), (option) => this.least(option, option.totalWithIncident.total), 'sum')}
          ${net ? row(m.print.sales, ({ sales }) => this.yen(sales)) : ''}
          ${row(m.print.contribution(result.showTax), ({ contribution }) => this.yen(contribution))}
          ${row(
            asStated(m.print.netOf),
            (option) => this.most(option, option.netContributionWithIncident),
            net ? 'sum' : '',
          )}
          ${
            ranged
              ? row(m.print.meanOf(net), ({ id }) => {
                  const mean = means.get(id);
                  return mean ? this.yen(mean) : '';
                })
              : ''
          }
          ${row(m.table.total, (option) => this.least(option, option.total.total))}
        </tbody>
      </table>
      ${order.length > MOST_OPTIONS ? html`<p class="small">${m.print.moreOptions(order.length - MOST_OPTIONS)}</p>` : nothing}
      <ec-tco-category-chart
        .language=${this.language}
        .heading=${m.comparison.categoryNone}
        .note=${m.comparison.note}
        .categories=${rows.map((id) => ({ id, name: ROW_NAMES[id][this.language] }))}
        .options=${options.map((option) => ({
          id: option.id,
          name: this.nameOf(option.id),
          values: Object.fromEntries(option.rows.map((one) => [one.row, one.total.toNumber()])),
          total: option.totalWithIncident.total.toNumber(),
          ...state(option),
        }))}
        .yenStyle=${'man'}
      ></ec-tco-category-chart>
    </section>`;
  }

  private effect(best: OptionResult, computation: Computation): TemplateResult {
    const { result } = computation;
    const { m } = this;
    const { ranked, ranged, measure } = choiceFor(computation);
    const net = measure === 'net';
    const own = ranked.find(({ option }) => option === best.id);
    const next = ranked.find(({ option, complete }) => complete && option !== best.id);
    // By what the choice was made: of stated costs, the best by what is left may be the dearer.
    const difference = own?.complete && next && own.mean.minus(next.mean);
    const entry = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
    const [initial, first] = best.totalWithIncident.cells;
    // Of the amount it stands beside, as the paper in Word has it.
    const month = best.totalWithIncident.total.div(12 * result.horizonYears).round();
    return html`<section class="whole"><h2>${m.print.effect}</h2>
      <p>${this.nameOf(best.id)}</p>
      <dl class="figures short">
        ${entry(m.print.effectTotal(result.horizonYears), this.least(best, best.totalWithIncident.total))}
        ${initial ? entry(m.print.effectInitial, this.yen(initial)) : nothing}
        ${first ? entry(m.print.effectYear1, this.yen(first)) : nothing}
        ${entry(m.print.effectMonthly, this.least(best, month))}
        ${best.shareOfSales ? entry(m.print.effectSales, rateFormatOf(this.language)(best.shareOfSales.toNumber())) : nothing}
        ${net ? entry(m.print.contribution(result.showTax), this.yen(best.contribution)) : nothing}
        ${entry(m.print.effectNet, this.most(best, best.netContributionWithIncident))}
        ${ranged && own?.complete ? entry(m.print.meanOf(net), this.yen(own.mean)) : nothing}
        ${difference ? entry(m.print.effectDifference(this.nameOf(next.option), net, ranged), this.yen(difference)) : nothing}
      </dl><p class="small">${[m.print.effectNote, ...(ranged ? [m.ranking.asStated] : [])].join(m.between)}</p></section>`;
  }

  private beforeFix(own: BeforeFix | undefined): string {
    const { incident, print, table } = this.m;
    if (!own) return table.noValue;
    return rateFormatOf(this.language)(own.perYear) + print.aside(incident.beforeFixFor(formatNumber(own.months)));
  }

  private risk(computation: Computation, best: OptionResult | undefined): TemplateResult {
    const { m } = this;
    const { result, scenario } = computation;
    const first = knownVerdict(computation, this.language).sentences.find(({ kind }) => kind === 'incident-break-even');
    const name = namesOf(result);
    const options = inOrder(computation).slice(0, MOST_OPTIONS);
    const places = options.map(({ id }) => scenario.options.findIndex((option) => option.id === id));
    const fixes = places.map((place) => beforeFix(scenario, scenario.options[place]));
    const all = lossesOf(computation);
    const losses = places.map((place) => all[place]);
    const every = badCasesFor(computation);
    const cases = places.map((place) => every[place]);
    // What is nothing for every option tells nothing; where P95 is, the worst 5 % hold mostly nothing.
    const some = (of: (one: (typeof all)[number]) => number) => losses.some((one) => one && of(one) > 0);
    const yen = yenFormatOf(this.language, this.yenStyle);
    const row = (label: string, cell: (i: number) => string) =>
      html`<tr><th scope="row">${parted(label)}</th>${options.map((_, i) => html`<td>${cell(i)}</td>`)}</tr>`;
    const loss = (label: string, of: (one: (typeof all)[number]) => number) =>
      row(label, (i) => {
        const one = losses[i];
        return one ? yen(Math.round(of(one))) : '';
      });
    const net = decidingMeasure(scenario) === 'net';
    const pairs = pairTexts(incidentPairs(computation), m, name, net)
      .slice(0, MOST_OPTIONS)
      .map((pair) => this.plain(pair));
    const reasons = best && best.eligibility.status !== 'eligible' ? best.eligibility.reasons : [];
    const actions = best?.nextActions.slice(0, MOST_ACTIONS) ?? [];
    return html`<section><h2>${m.print.risk}</h2>
      ${first ? html`<p><strong>${this.plain(first.parts)}</strong></p>` : nothing}
      ${pairs.length > 0 ? html`<p class="small">${m.incident.pairsLead(net)}</p><ul>${pairs.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
      <table>
        <caption>${m.incident.caption(result.horizonYears)}</caption>
        <thead><tr><th scope="col">${m.incident.item}</th>${options.map((option) => html`<th scope="col">${parted(this.nameOf(option.id))}</th>`)}</tr></thead>
        <tbody>
          ${row(m.incident.probability, (i) => rateFormatOf(this.language)(baseIn(scenario, scenario.options[places[i] ?? 0]?.annualProbability ?? 0)))}
          ${fixes.some(Boolean) ? row(m.incident.beforeFix, (i) => this.beforeFix(fixes[i])) : nothing}
          ${row(m.incident.oneIn(result.horizonYears), (i) => {
            const shops = cases[i]?.shops;
            return shops === undefined
              ? m.table.noValue
              : m.incident.oneInValue(formatNumber(shops.count), shops.ofHundred);
          })}
          ${(['p50', 'p90'] as const).map((key) =>
            row(key === 'p50' ? m.incident.ifHalf : m.incident.ifBad, (i) => {
              const one = cases[i];
              if (!one) return '';
              const months = one.months && m.print.aside(m.incident.months(formatNumber(Math.round(one.months[key]))));
              return `${this.yen(one.retained[key])}${months ?? ''}`;
            }),
          )}
          ${row(m.incident.ifOnce, (i) => {
            const one = cases[i];
            if (!one) return '';
            const { total, rank } = one.ifOnce.p90;
            return `${this.yen(total)}${rank === undefined ? '' : m.print.aside(m.incident.ifOnceRank(rank))}`;
          })}
          ${row(m.incident.severity, (i) => {
            const option = options[i];
            return option ? this.yen(option.incident.severity) : '';
          })}
          ${row(m.incident.retained, (i) => {
            const option = options[i];
            return option ? this.yen(option.incident.retained) : '';
          })}
          ${loss(m.incident.mean, (one) => one.mean)}
          ${some(({ p99 }) => p99) ? loss(m.incident.p99, (one) => one.p99) : nothing}
          ${some(({ p95 }) => p95) ? loss(m.incident.tail, (one) => one.tailMean95) : nothing}
        </tbody>
      </table>
      <p class="small">${[m.incident.zero, m.incident.assumption, m.incident.tooLow, m.incident.tooHigh].join(m.between)}</p>
      ${reasons.length > 0 ? html`<h3>${m.print.conditionsHeading}</h3><ul>${reasons.map((reason) => html`<li>${this.plain(reasonText(reason, this.language))}</li>`)}</ul>` : nothing}
      ${actions.length > 0 ? html`<h3>${m.print.next}</h3><ol>${actions.map((action) => html`<li>${this.plain(actionText(action, this.language))}</li>`)}</ol>` : nothing}
    </section>`;
  }

  /** What has changed since the copy that was kept, in causes that add up. */
  private changes(computation: Computation): TemplateResult | typeof nothing {
    const { earlier, language, yenStyle } = this;
    const changes = earlier ? changesBetween(earlier, computation) : [];
    if (changes.length === 0) return nothing;
    const say = this.m.difference;
    return html`<section><h2>${say.heading}</h2>
      <p class="small">${say.lead}</p>
      ${changes.slice(0, MOST_OPTIONS).map((change) => waterfall(change, computation, language, yenStyle))}
    </section>`;
  }

  /** What the terms on these pages mean. */
  private terms(computation: Computation, best: OptionResult | undefined): TemplateResult | typeof nothing {
    const { language, m } = this;
    const { headline, sentences } = knownVerdict(computation, language);
    const texts: readonly Piece[] = [
      headline,
      ...sentences.map(({ parts }) => parts),
      ...inOrder(computation)
        .slice(0, MOST_OPTIONS)
        .map(({ id }) => this.nameOf(id)),
      ...(best && best.eligibility.status !== 'eligible' ? best.eligibility.reasons : []).map((reason) =>
        reasonText(reason, language),
      ),
      ...(best?.nextActions.slice(0, MOST_ACTIONS) ?? []).map((action) => actionText(action, language)),
      m.incident.pairsLead(decidingMeasure(computation.scenario) === 'net'),
    ];
    const terms = termsIn(texts, language);
    if (terms.length === 0) return nothing;
    return html`<section><h2>${m.print.terms}</h2>
      <dl class="terms small">${terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
    </section>`;
  }

  private premises({ scenario, result }: Computation, best: OptionResult | undefined): TemplateResult {
    const { m, language } = this;
    const inputs = premiseInputs(scenario);
    const share = best?.confidence.confirmedShare;
    const bare = (unit: (typeof inputs)[number]['kind']['unit']) =>
      unit.startsWith('yen/') ? 'yen' : unit === 'rate/year' ? 'rate' : unit;
    const entry = (name: string, value: string, from = '') =>
      html`<div><dt>${name}</dt><dd><span>${value}</span><span class="from">${from}</span></dd></div>`;
    return html`<section><h2>${m.print.premises}</h2>
      <dl class="figures">
        ${entry(m.print.horizon, formatYears(result.horizonYears, language))}
        ${inputs.map(({ pointer, base, range, kind: { unit } }) => {
          const write = (value: number) => formatQuantity(value, bare(unit), language);
          const kind = m.explanation.kinds[badgeKind(inputSource(scenario, pointer))];
          const from = range ? `${m.explanation.range(write(range.low), write(range.high))} / ${kind}` : kind;
          return entry(describeInput(scenario, pointer, language), write(base), from);
        })}
      </dl>
      <p class="small">${best && share ? m.print.confirmed(this.nameOf(best.id), rateFormatOf(language)(share.toNumber())) : nothing}
        ${m.print.model(result.modelVersion, EDITION_NAMES[result.dataSet][language])}</p>
    </section>`;
  }

  private sources(scenario: Scenario): TemplateResult {
    const { m } = this;
    const listed = citedWorks(scenario, this.language);
    return html`<section><h2>${m.print.sources}</h2>
      <ul class="small">${listed.slice(0, MOST_SOURCES).map((text) => html`<li>${text}</li>`)}</ul>
      ${listed.length > MOST_SOURCES ? html`<p class="small">${m.print.moreSources(listed.length - MOST_SOURCES)}</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-print-sheet': EcTcoPrintSheet;
  }
}
