import type { OptionResult } from '@ec-tco/core';
import { ROW_NAMES } from '@ec-tco/core/format';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceFor, mayTurn } from '../../shared/computation.ts';
import { judgedAs } from '../frame/judged.ts';
import { parted } from '../frame/parted.ts';
import { STATUS_LOOKS } from '../frame/shapes.ts';
import { creditNotes } from './credit-notes.ts';
import { inOrder } from './in-order.ts';
import { openRows } from './open-rows.ts';
import { MOST_OPTIONS, type Sheet } from './sheet.ts';

/** The options side by side: place, eligibility, cost by rows, and what is left. */
export function comparisonTable(sheet: Sheet): TemplateResult {
  const { computation, language, m, nameOf, yen, least, most, open } = sheet;
  const { result } = computation;
  const { ranked, ranged, measure } = choiceFor(computation);
  const net = measure === 'net';
  // While the analysis may still turn the order, the amounts are the stated ones, too.
  const asStated = (label: string) => (ranged || mayTurn(computation) ? m.print.asStated(label) : label);
  const means = new Map(ranked.flatMap((one) => (one.complete ? [[one.option, one.mean] as const] : [])));
  const place = new Map(ranked.map((one) => [one.option, one]));
  const order = inOrder(computation);
  const options = order.slice(0, MOST_OPTIONS);
  const notes = creditNotes(sheet);
  const rows = (options[0]?.rows ?? []).map(({ row }) => row).filter((row) => row !== 'tax' || result.showTax);
  const row = (name: string, cell: (option: OptionResult) => unknown, kind = '') =>
    html`<tr class=${kind}><th scope="row">${parted(name)}</th>${options.map((option) => html`<td>${cell(option)}</td>`)}</tr>`;
  const state = (option: OptionResult) =>
    option.eligibility.status === 'ruled-out'
      ? { status: 'ruled-out' as const, statusText: m.comparison.ruledOut }
      : option.priced
        ? {}
        : { status: 'unpriced' as const };
  const rankOf = ({ id, eligibility }: OptionResult): string => {
    const own = place.get(id);
    if (!own) return mayTurn(computation) ? m.verdict.pending : m.ranking.unranked;
    // A price that may still turn the order leaves none a place.
    if (open || own.rank === undefined) return m.ranking.unpriced;
    const rank = m.ranking.rank(own.rank);
    return judgedAs(eligibility) === 'not-as-it-is' ? m.print.rankIfMet(rank) : rank;
  };
  return html`<section><h2>${m.print.comparison}</h2>
    <table>
      <caption>${(net ? m.print.captionOfNet : m.table.caption)(result.horizonYears, result.showTax)}</caption>
      <thead><tr><th scope="col">${m.print.option}</th>${options.map(({ id }) => html`<th scope="col">${parted(nameOf(id))}</th>`)}</tr></thead>
      <tbody>
        ${row(m.print.rank, rankOf)}
        ${row(
          m.print.status,
          ({ eligibility }) =>
            html`<span class="status">${STATUS_LOOKS[judgedAs(eligibility)].mark}${m.ranking.status[judgedAs(eligibility)]}</span>`,
        )}
        ${rows.map((name) =>
          row(
            ROW_NAMES[name][language] + (name === 'credit' && notes.length > 0 ? m.print.chanceRow : ''),
            (option) => {
              const total = option.rows.find((one) => one.row === name)?.total;
              if (!total) return '';
              return openRows(option).has(name) ? m.ranking.atLeast(yen(total)) : yen(total);
            },
          ),
        )}
        ${row(asStated(m.table.withIncident), (option) => least(option, option.totalWithIncident.total), 'sum')}
        ${net ? row(m.print.sales, ({ sales }) => yen(sales)) : ''}
        ${row(m.print.contribution(result.showTax), ({ contribution }) => yen(contribution))}
        ${row(asStated(m.print.netOf), (option) => most(option, option.netContributionWithIncident), net ? 'sum' : '')}
        ${
          ranged
            ? row(m.print.meanOf(net), ({ id }) => {
                const mean = means.get(id);
                return mean ? yen(mean) : '';
              })
            : ''
        }
        ${row(m.table.total, (option) => least(option, option.total.total))}
      </tbody>
    </table>
    ${notes.map((text) => html`<p class="small">${text}</p>`)}
    ${order.length > MOST_OPTIONS ? html`<p class="small">${m.print.moreOptions(order.length - MOST_OPTIONS)}</p>` : nothing}
    <ec-tco-category-chart
      .language=${language}
      .heading=${m.comparison.categoryNone}
      .note=${m.comparison.note}
      .categories=${rows.map((id) => ({ id, name: ROW_NAMES[id][language] }))}
      .options=${options.map((option) => ({
        id: option.id,
        name: nameOf(option.id),
        values: Object.fromEntries(option.rows.map((one) => [one.row, one.total.toNumber()])),
        total: option.totalWithIncident.total.toNumber(),
        ...state(option),
      }))}
      .yenStyle=${'man'}
    ></ec-tco-category-chart>
  </section>`;
}
