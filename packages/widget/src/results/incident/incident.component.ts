import { baseOf, decidingMeasure, type OptionResult, rangeOf } from '@ec-tco/core';
import type { AggregateLoss } from '@ec-tco/core/analysis';
import {
  datedRuleText,
  formatNumber,
  formatProbability,
  how,
  type LossFigure,
  numberPart,
  type Parts,
} from '@ec-tco/core/format';
import { DATED_RULES } from '@ec-tco/core/guideline';
import { statedOf } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ExceedancePlace, LossCurve } from '../../charts/index.ts';
import { beforeFix } from '../../shared/before-fix.ts';
import { badCasesFor, type Computation, mayTurn } from '../../shared/computation.ts';
import { yenFormatOf } from '../../shared/format.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { pressable } from '../../shared/pressable.ts';
import { type Columns, columnsOf } from '../frame/columns.ts';
import { parted } from '../frame/parted.ts';
import { ResultSection } from '../frame/result-section.ts';
import { lossesOf, pointsOf, workOutLosses } from './losses.ts';
import { incidentPairs, pairTexts } from './pairs.ts';

/** Quantiles that are told, by their level. */
const QUANTILES = [
  [0.9, 'p90'],
  [0.95, 'p95'],
  [0.99, 'p99'],
] as const;
const CURVE_PATH = (place: ExceedancePlace) =>
  how.loss(QUANTILES.find(([level]) => 'level' in place && level === place.level)?.[1] ?? 'chance', place.curve);
const EXPECTED_LOSS = 'expected-incident-loss';
/** A quantile that is nothing for every option tells nothing. */
const toldOf = (losses: readonly AggregateLoss[]) =>
  QUANTILES.filter(([, figure]) => losses.some((loss) => loss[figure] > 0));
/**
 * What incidents may cost: first the probability from which the dearer option pays, then what is assumed.
 * @tag ec-tco-incident-result
 */
export class EcTcoIncidentResult extends ResultSection {
  static override styles: CSSResultGroup = [ResultSection.styles];

  /** What the best option is compared with where there is no room for all. */
  @state() private against = '';
  private columns!: Columns;
  /** The last computation whose losses are worked out. */
  @state() private worked: Computation | undefined;
  private working: { readonly result: Computation['result']; readonly end: Promise<void> } | undefined;
  private curves: { readonly key: readonly unknown[]; readonly value: readonly LossCurve[] } | undefined;

  override render(): unknown {
    const { computation, known, m } = this;
    if (!computation || !known) return nothing;
    this.columns = columnsOf(known, this.against, this.language, (id) => {
      this.against = id;
    });
    const verdict = knownVerdict(computation, this.language);
    const first = verdict.sentences.find(({ kind }) => kind === 'incident-break-even');
    const net = decidingMeasure(computation.scenario) === 'net';
    const pairs = pairTexts(incidentPairs(computation), m, (id) => this.namePart(id), net);
    return html`<h3>${m.incident.heading}</h3>
      <div class="stack">
      <div>
        ${first ? html`<p class="note">${this.written(first.parts)}</p>` : nothing}
        ${
          pairs.length === 0
            ? html`<p>${m.incident.none}</p>`
            : html`<p class="lead">${m.incident.pairsLead(net)}</p><ul class="bullets">${pairs.map(
                (pair) => html`<li>${this.written(pair)}</li>`,
              )}</ul>`
        }
      </div>
      <section aria-labelledby="assumed">
        <h4 id="assumed">${m.incident.assumed}</h4>
        <p class="lead">${m.incident.assumedLead}</p>
        ${this.table(computation)}
        <ul class="bullets small">
          <li>${m.incident.tooLow}</li><li>${m.incident.tooHigh}</li><li>${m.incident.assumption}</li>
        </ul>
        ${this.disclosure('distribution', m.incident.detail, () => this.workedOut(computation))}
        ${this.disclosure('in-force', m.incident.inForce, () => this.rulesInForce())}
      </section></div>`;
  }

  /** Card rules, leak reports and subsidies beside the guideline, as they stand today. */
  private rulesInForce(): TemplateResult {
    const today = new Date().toISOString().slice(0, 10);
    return html`<p class="small muted">${this.m.incident.inForceLead}</p><ul class="bullets">${DATED_RULES.map(
      (rule) => {
        const { title, when, asks, details, source } = datedRuleText(rule, today, this.language);
        return html`<li><strong>${parted(title)}</strong> <span class="small muted">${when}</span><div>${asks}</div>
        <ul class="bullets small">${details.map((detail, i) => html`<li>${i < rule.numbers.length ? pressable(how.rule, detail) : detail}</li>`)}<li>${source}</li></ul></li>`;
      },
    )}</ul>`;
  }

  private head(options: readonly OptionResult[]): TemplateResult {
    return html`<thead><tr><th scope="col">${this.m.incident.item}</th>${options.map(({ id }) => html`<th scope="col" class=${this.columns.kind(id)}>${parted(this.nameOf(id))}</th>`)}</tr></thead>`;
  }

  private table(computation: Computation): TemplateResult {
    const { m } = this;
    const { result, scenario } = computation;
    const cases = badCasesFor(computation);
    const waits = mayTurn(computation);
    const of = (id: string) => cases.find(({ option }) => option === id);
    const whole = (value: number) => formatNumber(Math.round(value));
    const once = (id: string, key: 'p50' | 'p90' | 'worst') => {
      const own = of(id);
      const yen = own?.retained[key];
      if (!own || yen === undefined) return html`<span class="muted">${m.table.noValue}</span>`;
      const months = own.months?.[key];
      return html`${pressable(how.loss('once', id), this.shortYen(yen))}${
        months === undefined ? nothing : html`<div class="small muted">${m.incident.months(whole(months))}</div>`
      }`;
    };
    const { options } = result;
    const row = (name: string, cell: (option: OptionResult, i: number) => unknown, kind = '') =>
      html`<tr class=${kind}><th scope="row">${parted(name)}</th>${options.map((option, i) => html`<td class=${this.columns.kind(option.id)}>${cell(option, i)}</td>`)}</tr>`;
    return html`<div class="columns" data-columns=${this.columns.count}>${this.columns.chooser}<div class="scroll" role="region" tabindex="0" aria-label=${m.incident.region}>
      <table>
        <caption>${m.incident.caption(result.horizonYears)}</caption>
        ${this.head(options)}
        <tbody>
          ${row(m.incident.probability, (_, i) => {
            const option = scenario.options[i];
            if (!option) return nothing;
            const quantity = statedOf(scenario, option.annualProbability);
            const range = rangeOf(quantity);
            return html`${pressable(`/options/${option.id}/annualProbability`, this.rate(baseOf(quantity)))}${
              range
                ? html`<div class="small muted">${m.incident.range(this.rate(range.low), this.rate(range.high))}</div>`
                : nothing
            }`;
          })}
          ${
            scenario.options.some((option) => beforeFix(scenario, option))
              ? row(m.incident.beforeFix, (_, i) => {
                  const before = beforeFix(scenario, scenario.options[i]);
                  if (!before) return html`<span class="muted">${m.table.noValue}</span>`;
                  const { at, perYear, range, months } = before;
                  return html`${pressable(at.perYear, this.rate(perYear))}<div class="small muted">${m.incident.beforeFixFor(formatNumber(months))}</div>${
                    range
                      ? html`<div class="small muted">${m.incident.range(this.rate(range.low), this.rate(range.high))}</div>`
                      : nothing
                  }`;
                })
              : nothing
          }
          ${row(m.incident.severity, (option) => pressable(`options/${option.id}/incident/severity`, this.shortYen(option.incident.severity)))}
          ${row(m.incident.retained, (option) => pressable(`options/${option.id}/incident/retained`, this.shortYen(option.incident.retained)), 'sub')}
          ${row(m.incident.oneIn(result.horizonYears), ({ id }) => {
            const shops = of(id)?.shops;
            return shops === undefined
              ? html`<span class="muted">${m.table.noValue}</span>`
              : html`<span class="words">${pressable(how.loss('any', id), m.incident.oneInValue(whole(shops.count), shops.ofHundred))}</span>`;
          })}
          ${row(m.incident.ifHalf, ({ id }) => once(id, 'p50'))}
          ${row(m.incident.ifBad, ({ id }) => once(id, 'p90'))}
          ${cases.some(({ retained }) => retained.worst) ? row(m.incident.ifWorst, ({ id }) => once(id, 'worst')) : nothing}
          ${row(m.incident.ifOnce, ({ id, eligibility }) => {
            const own = of(id);
            return own
              ? html`${pressable(how.loss('once', id), this.shortYen(own.ifOnce.p90.total))}${
                  own.ifOnce.p90.rank === undefined
                    ? waits && eligibility.status !== 'ruled-out'
                      ? html`<div class="small muted">${m.verdict.pending}</div>`
                      : nothing
                    : html`<div class="small muted">${m.incident.ifOnceRank(own.ifOnce.p90.rank)}</div>`
                }`
              : nothing;
          })}
          ${row(m.incident.annual, (option) => {
            const cell = option.lines.find(({ id }) => id === EXPECTED_LOSS)?.cells[1];
            return cell
              ? pressable(`options/${option.id}/lines/${EXPECTED_LOSS}/year/1`, this.shortYen(cell))
              : html`<span class="muted">${m.table.noValue}</span>`;
          })}
        </tbody>
      </table></div></div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.working?.end;
    return super.getUpdateComplete();
  }

  /** The distribution as it was known last, until the present one is worked out. */
  private workedOut(computation: Computation): TemplateResult {
    const { result } = computation;
    if (this.worked?.result !== result && this.working?.result !== result) {
      const end = workOutLosses(computation).then(() => {
        if (this.working?.result !== result) return;
        this.worked = computation;
        this.working = undefined;
      });
      this.working = { result, end };
    }
    return this.worked ? this.distribution(this.worked) : html`<p class="muted">${this.m.verdict.pending}</p>`;
  }

  private distribution(computation: Computation): TemplateResult {
    const { m } = this;
    const { result } = computation;
    const losses = lossesOf(computation);
    const { options } = result;
    const yen = yenFormatOf(this.language, this.yenStyle);
    const row = (name: string, figure: LossFigure, cell: (loss: AggregateLoss) => string) =>
      html`<tr><th scope="row">${parted(name)}</th>${losses.map((loss, i) => html`<td class=${this.columns.kind(options[i]?.id ?? '')}>${pressable(how.loss(figure, options[i]?.id ?? ''), cell(loss))}</td>`)}</tr>`;
    const amount = (name: string, figure: LossFigure, of: (loss: AggregateLoss) => number) =>
      row(name, figure, (loss) => yen(Math.round(of(loss))));
    const quantiles = toldOf(losses).map(([, figure]) => amount(m.incident[figure], figure, (loss) => loss[figure]));
    const some = losses.some((loss) => loss.mean > 0);
    return html`<div class="stack">
      <div class="columns" data-columns=${this.columns.count}>${this.columns.chooser}<div class="scroll" role="region" tabindex="0" aria-label=${m.incident.detailRegion}>
      <table>
        <caption>${m.incident.caption(result.horizonYears)}</caption>
        ${this.head(options)}
        <tbody>
          ${row(m.incident.any(result.horizonYears), 'any', (loss) => formatProbability(loss.pAny, this.language))}
          ${amount(m.incident.mean, 'mean', (loss) => loss.mean)}
          ${quantiles}
          ${losses.some(({ p95 }) => p95 > 0) ? amount(m.incident.tail, 'tail', (loss) => loss.tailMean95) : nothing}
        </tbody>
      </table></div>
      <p class="small muted">${m.incident.zero}</p></div>
      ${
        some
          ? html`<ec-tco-exceedance-chart
              .byTurn=${true}
              .language=${this.language}
              .heading=${this.curveHeading(options, losses)}
              .note=${m.incident.assumption}
              .curves=${this.curvesOf(result, losses)}
              .pathOf=${CURVE_PATH}
              .yenStyle=${this.yenStyle}
            ></ec-tco-exceedance-chart>`
          : html`<p>${m.incident.noLoss}</p>`
      }
    </div>`;
  }

  private curvesOf(result: Computation['result'], losses: readonly AggregateLoss[]): readonly LossCurve[] {
    const key = [result];
    if (this.curves && this.curves.key[0] === result) return this.curves.value;
    const told = toldOf(losses);
    const value = result.options.map((option, i): LossCurve => {
      const loss = losses[i] as AggregateLoss;
      return {
        id: option.id,
        name: this.nameOf(option.id),
        points: pointsOf(loss),
        quantiles: told.map(([level, figure]) => ({ level, loss: loss[figure] })),
      };
    });
    this.curves = { key, value };
    return value;
  }

  private curveHeading(options: readonly OptionResult[], losses: readonly AggregateLoss[]): string | Parts {
    const worst = losses.reduce((most, loss, i) => (loss.mean > (losses[most]?.mean ?? 0) ? i : most), 0);
    const loss = losses[worst];
    const option = options[worst];
    if (!loss || !option) return this.m.incident.curveNone;
    if (!(loss.pLoss > 2e-6)) return this.m.incident.curveNone;
    const half = loss.quantile(1 - loss.pLoss / 2).value;
    // Of an amount that many cases share, more than half of them reach it.
    const probability = loss.atLeast(half);
    const path = how.loss('chance', option.id);
    const [rate, yen] = [numberPart(probability, 'probability', path), numberPart(Math.round(half), 'man', path)];
    return this.m.incident.curve(this.namePart(option.id), rate, yen);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-incident-result': EcTcoIncidentResult;
  }
}
