import type { OptionResult } from '@ec-tco/core';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceFor } from '../../shared/computation.ts';
import { rateFormatOf } from '../../shared/format.ts';
import type { Sheet } from './sheet.ts';

/** What the option asked for costs, and what it leaves. */
export function effect(
  best: OptionResult,
  { computation, language, m, nameOf, yen, least, most }: Sheet,
): TemplateResult {
  const { result } = computation;
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
    <p>${nameOf(best.id)}</p>
    <dl class="figures short">
      ${entry(m.print.effectTotal(result.horizonYears), least(best, best.totalWithIncident.total))}
      ${initial ? entry(m.print.effectInitial, yen(initial)) : nothing}
      ${first ? entry(m.print.effectYear1, yen(first)) : nothing}
      ${entry(m.print.effectMonthly, least(best, month))}
      ${best.shareOfSales ? entry(m.print.effectSales, rateFormatOf(language)(best.shareOfSales.toNumber())) : nothing}
      ${net ? entry(m.print.contribution(result.showTax), yen(best.contribution)) : nothing}
      ${entry(m.print.effectNet, most(best, best.netContributionWithIncident))}
      ${ranged && own?.complete ? entry(m.print.meanOf(net), yen(own.mean)) : nothing}
      ${difference ? entry(m.print.effectDifference(nameOf(next.option), net, ranged), yen(difference)) : nothing}
    </dl><p class="small">${[m.print.effectNote, ...(ranged ? [m.ranking.asStated] : [])].join(m.between)}</p></section>`;
}
