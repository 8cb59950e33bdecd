import type { OptionResult, Row } from '@ec-tco/core';
import { lineName, ROW_NAMES, yearName } from '@ec-tco/core/format';
import { type CSSResultGroup, html, nothing, svg, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Computation, choiceFor, mayTurn } from '../../shared/computation.ts';
import type { Amount } from '../../shared/format.ts';
import { pressable } from '../../shared/pressable.ts';
import { type Columns, columnsOf } from '../frame/columns.ts';
import { parted } from '../frame/parted.ts';
import { ResultSection } from '../frame/result-section.ts';
import { costTableStyles } from './cost-table.styles.ts';

const EXPECTED_LOSS = 'expected-incident-loss';

type Cell = (option: OptionResult) => unknown;

/** A share of the total as a bar: what it rests on. */
/** What tells the parts apart without colour; quotations are plain. */
const TEXTURES = {
  stated: { step: 6, mark: (x: number, height: number) => `M${x - 3} 1v${height}` },
  figure: { step: 6, mark: (x: number, height: number) => `M${x - 6} ${height + 1}L${x} 1` },
  assumption: { step: 4, mark: (x: number) => `M${x - 2} 4h1M${x - 2} 8h1M${x - 2} 12h1` },
} as const;
const PARTS = ['quotation', 'stated', 'figure', 'assumption'] as const;

/**
 * The guideline's table: rows by options in yen, each option year by year behind it, and what the numbers rest on.
 * @tag ec-tco-cost-table
 * @csspart table - The table.
 */
export class EcTcoCostTable extends ResultSection {
  static override styles: CSSResultGroup = [ResultSection.styles, costTableStyles];

  /** What the best option is compared with where there is no room for all. */
  @state() private against = '';
  private columns!: Columns;

  override render(): unknown {
    const { computation, known, m } = this;
    if (!computation || !known) return nothing;
    this.columns = columnsOf(known, this.against, this.language, (id) => {
      this.against = id;
    });
    const { columns } = this;
    const { result } = computation;
    const { options, horizonYears: years } = result;
    const rows = (options[0]?.rows ?? []).map(({ row }) => row).filter((row) => row !== 'tax' || result.showTax);
    const money =
      (path: string, amount: (option: OptionResult) => Amount, least = false): Cell =>
      (option) =>
        pressable(`options/${option.id}/${path}`, this.atLeast(option, amount(option), least));
    // What is chosen by stands beside it as means.
    const ranged = choiceFor(computation).ranged || mayTurn(computation);
    const notes = [this.yenStyle === 'man' ? m.table.man : m.table.yen, ...(ranged ? [m.table.asStated] : [])];
    return html`
      <h3>${m.table.heading}</h3>
      <div class="columns" data-columns=${columns.count}>
      ${columns.chooser}
      <div class="scroll" role="region" tabindex="0" aria-label=${m.table.region}>
        <table part="table">
          <caption>${m.table.caption(years, result.showTax)}<span class="small">${notes.join(m.between)}</span></caption>
          <thead><tr><th scope="col">${m.table.row}</th>${repeat(
            options,
            ({ id }) => id,
            ({ id }) => html`<th scope="col" class=${columns.kind(id)}>${parted(this.nameOf(id))}</th>`,
          )}</tr></thead>
          <tbody>
            ${this.row(m.table.customisability, (option) => m.table.custom[option.customisability])}
            ${repeat(
              rows,
              (row) => row,
              (row) => html`
              ${this.row(
                ROW_NAMES[row][this.language],
                money(`rows/${row}/total`, (option) => this.series(option, row).total),
              )}
              ${row === 'incident' ? this.row(m.table.expected, (option) => this.expected(option), 'sub') : nothing}`,
            )}
          </tbody>
          <tbody>
            ${this.row(
              m.table.total,
              money('total', (option) => option.total.total, true),
              'sum',
            )}
            ${this.row(
              m.table.withIncident,
              money('totalWithIncident', (option) => option.totalWithIncident.total, true),
              'sum',
            )}
          </tbody>
          <tbody>
            ${this.row(
              m.table.monthly,
              money('averageMonthly', (option) => option.averageMonthly, true),
            )}
            ${this.row(m.table.share, (option) =>
              option.shareOfSales === undefined
                ? html`<span class="muted">${m.table.noValue}</span>`
                : pressable(`options/${option.id}/shareOfSales`, this.rate(option.shareOfSales)),
            )}
            ${this.row(
              m.table.presentValue,
              money('presentValueWithIncident', (option) => option.presentValueWithIncident.total, true),
            )}
            ${this.row(
              m.table.sales,
              money('sales', (option) => option.sales),
            )}
            ${this.row(
              m.table.netWithIncident,
              money('netContributionWithIncident', (option) => option.netContributionWithIncident),
            )}
          </tbody>
        </table>
      </div>
      </div>
      <div class="years">
        ${repeat(
          options,
          ({ id }) => id,
          (option) =>
            this.disclosure(`years-${option.id}`, m.table.perYear(this.nameOf(option.id)), () =>
              this.years(option, computation, rows),
            ),
        )}
      </div>
      ${this.confidence(options)}
    `;
  }

  private series(option: OptionResult, row: Row) {
    const found = option.rows.find((one) => one.row === row);
    if (!found) throw new Error(`no row ${row}`);
    return found;
  }

  private atLeast(option: OptionResult, amount: Amount, least: boolean): string {
    const text = this.shortYen(amount);
    return least && !option.priced ? this.m.ranking.atLeast(text) : text;
  }

  private expected(option: OptionResult): unknown {
    const line = option.lines.find(({ id }) => id === EXPECTED_LOSS);
    return line
      ? pressable(`options/${option.id}/lines/${EXPECTED_LOSS}/total`, this.shortYen(line.total))
      : html`<span class="muted">${this.m.table.noValue}</span>`;
  }

  private row(name: string, cell: Cell, kind = ''): TemplateResult {
    return html`<tr class=${kind}><th scope="row">${parted(name)}</th>${repeat(
      this.computation?.result.options ?? [],
      ({ id }) => id,
      (option) => html`<td class=${this.columns.kind(option.id)}>${cell(option)}</td>`,
    )}</tr>`;
  }

  private years(option: OptionResult, { scenario }: Computation, rows: readonly Row[]): TemplateResult {
    const { m } = this;
    const { id } = option;
    const numbers = option.total.cells.map((_, year) => year);
    const line = (
      name: string,
      path: string,
      { cells, total }: { readonly cells: readonly Amount[]; readonly total: Amount },
      kind = '',
    ) =>
      html`<tr class=${kind}><th scope="row">${parted(name)}</th>
        ${cells.map((cell, year) => html`<td>${pressable(`options/${id}/${path}/year/${year}`, this.shortYen(cell))}</td>`)}
        <td>${pressable(`options/${id}/${path}${path.startsWith('total') ? '' : '/total'}`, this.shortYen(total))}</td></tr>`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${m.table.perYearRegion(this.nameOf(option.id))}>
      <table>
        <caption>${this.nameOf(option.id)}<span class="small">${this.yenStyle === 'man' ? m.table.man : m.table.yen}</span></caption>
        <thead><tr><th scope="col">${m.table.line}</th>${numbers.map((year) => html`<th scope="col">${yearName(year, scenario, this.language)}</th>`)}<th scope="col">${m.table.sum}</th></tr></thead>
        ${rows.map((row) => {
          const lines = option.lines.filter(({ category }) => category === row);
          return html`<tbody>
            ${line(ROW_NAMES[row][this.language], `rows/${row}`, this.series(option, row), 'head')}
            ${lines.map((one) => line(one.name ?? lineName(scenario, id, one.id, this.language), `lines/${one.id}`, one, 'sub'))}
          </tbody>`;
        })}
        <tbody>
          ${line(m.table.total, 'total', option.total, 'sum')}
          ${line(m.table.withIncident, 'totalWithIncident', option.totalWithIncident, 'sum')}
        </tbody>
      </table>
    </div>`;
  }

  private confidence(options: readonly OptionResult[]): TemplateResult {
    const { m } = this;
    return html`<section class="confidence" aria-labelledby="confidence">
      <h3 id="confidence">${m.table.confidence}</h3>
      <p class="lead">${m.table.confidenceLead}</p>
      <ul class="keys small" aria-hidden="true">${PARTS.map(
        (part) => html`<li>
        <svg class="key" viewBox="0 0 24 16"><rect class="part ${part}" x="1" y="1" width="22" height="14"></rect>${this.texture(part, 1, 22, 14)}</svg>${m.table[part]}</li>`,
      )}</ul>
      <ul class="shares">
        ${repeat(
          options,
          ({ id }) => id,
          (option) => this.share(option),
        )}
      </ul>
    </section>`;
  }

  private texture(part: (typeof PARTS)[number], x: number, width: number, height: number): unknown {
    if (part === 'quotation') return nothing;
    const { step, mark } = TEXTURES[part];
    const count = Math.floor(width / step);
    const d = Array.from({ length: count }, (_, i) => mark(x + (i + 1) * step, height)).join('');
    return svg`<path class="texture" d=${d}></path>`;
  }

  private share(option: OptionResult): TemplateResult {
    const { m } = this;
    const { id, confidence } = option;
    const amounts = PARTS.map((part) => Math.max(0, confidence[part].toNumber()));
    const all = amounts.reduce((sum, one) => sum + one, 0);
    let x = 0;
    return html`<li>
      <h4>${this.nameOf(option.id)}</h4>
      ${
        all > 0
          ? html`<svg class="bar" viewBox="0 0 400 16" preserveAspectRatio="none" aria-hidden="true">${PARTS.map(
              (part, i) => {
                const width = (400 * (amounts[i] ?? 0)) / all;
                x += width;
                return svg`<rect class="part ${part}" x=${x - width} y="1" width=${width} height="14"></rect>${this.texture(part, x - width, width, 14)}`;
              },
            )}</svg>`
          : nothing
      }
      <dl>
        ${PARTS.map(
          (part) =>
            html`<div><dt>${m.table[part]}</dt><dd>${pressable(`options/${id}/confidence/${part}`, this.shortYen(confidence[part]))}</dd></div>`,
        )}
        <div><dt>${m.table.confirmed}</dt><dd>${
          confidence.confirmedShare === undefined
            ? html`<span class="muted">${m.table.noValue}</span>`
            : pressable(`options/${id}/confidence/confirmedShare`, this.rate(confidence.confirmedShare))
        }</dd></div>
      </dl>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-cost-table': EcTcoCostTable;
  }
}
