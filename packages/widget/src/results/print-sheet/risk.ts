import { decidingMeasure, type Option, type Scenario } from '@ec-tco/core';
import { actionText, formatNumber, reasonText } from '@ec-tco/core/format';
import { baseIn } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { beforeFix } from '../../shared/before-fix.ts';
import { badCasesFor } from '../../shared/computation.ts';
import { rateFormatOf } from '../../shared/format.ts';
import { namesOf } from '../../shared/option-names.ts';
import { judgedAs } from '../frame/judged.ts';
import { parted } from '../frame/parted.ts';
import { lossesOf } from '../incident/losses.ts';
import { incidentPairs, pairTexts } from '../incident/pairs.ts';
import { inOrder } from './in-order.ts';
import { nextActions } from './next-actions.ts';
import { MOST_OPTIONS, type Sheet } from './sheet.ts';

/** What an incident would mean, how likely it is taken to be, under which conditions, and what is to be done next. */
export function risk(sheet: Sheet): TemplateResult {
  const { computation, language, m, nameOf, plain, yen, verdict, candidate, open } = sheet;
  const { result, scenario } = computation;
  const first = verdict.sentences.find(({ kind }) => kind === 'incident-break-even');
  const rate = rateFormatOf(language);
  const options = inOrder(computation).slice(0, MOST_OPTIONS);
  const places = options.map(({ id }) => scenario.options.findIndex((option) => option.id === id));
  const of = <Value>(all: readonly Value[]) => places.map((place) => all[place]);
  const [stated, losses, cases] = [of(scenario.options), of(lossesOf(computation)), of(badCasesFor(computation))];
  const fixes = stated.map((option) => beforeFix(scenario, option));
  const stages = stated.map((option) => stageTexts(scenario, option, sheet));
  const means = cases.map((one, i) =>
    fixes[i] !== undefined || (stages[i]?.length ?? 0) > 0 ? one?.perYear : undefined,
  );
  // What is nothing for every option tells nothing; where P95 is, the worst 5 % hold mostly nothing.
  const some = (pick: (one: ReturnType<typeof lossesOf>[number]) => number) =>
    losses.some((one) => one && pick(one) > 0);
  const row = (label: string, cell: (i: number) => unknown) =>
    html`<tr><th scope="row">${parted(label)}</th>${options.map((_, i) => html`<td>${cell(i)}</td>`)}</tr>`;
  const loss = (label: string, pick: (one: ReturnType<typeof lossesOf>[number]) => number) =>
    row(label, (i) => {
      const one = losses[i];
      return one ? yen({ toNumber: () => Math.round(pick(one)) }) : '';
    });
  // A number, and what is said of it: the latter may go to the next line, whole.
  const beside = (amount: string, said: string | undefined) => {
    if (said === undefined) return amount;
    const text = m.print.aside(said);
    return html`${amount}${text.startsWith(' ') ? ' ' : html`<wbr />`}<span class="beside">${text.trim()}</span>`;
  };
  const net = decidingMeasure(scenario) === 'net';
  const pairs = pairTexts(incidentPairs(computation), m, namesOf(result), net).slice(0, MOST_OPTIONS).map(plain);
  const reasons = candidate && candidate.eligibility.status !== 'eligible' ? candidate.eligibility.reasons : [];
  const actions = nextActions(sheet);
  const notes = [
    ...(some(({ p99 }) => p99) ? [m.incident.zero] : []),
    m.print.assumption,
    m.incident.tooLow,
    m.incident.tooHigh,
  ];
  return html`<section><h2>${m.print.risk}</h2>
    ${first ? html`<p><strong>${plain(first.parts)}</strong></p>` : nothing}
    ${pairs.length > 0 ? html`<p class="small">${m.incident.pairsLead(net)}</p><ul>${pairs.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    <table>
      <caption>${m.incident.caption(result.horizonYears)}</caption>
      <thead><tr><th scope="col">${m.incident.item}</th>${options.map((option) => html`<th scope="col">${parted(nameOf(option.id))}</th>`)}</tr></thead>
      <tbody>
        ${row(m.incident.probability, (i) => rate(baseIn(scenario, stated[i]?.annualProbability ?? 0)))}
        ${
          fixes.some(Boolean)
            ? row(m.incident.beforeFix, (i) => {
                const own = fixes[i];
                return own
                  ? beside(rate(own.perYear), m.incident.beforeFixFor(formatNumber(own.months)))
                  : m.table.noValue;
              })
            : nothing
        }
        ${stages.some(({ length }) => length > 0) ? row(m.print.stages, (i) => stages[i]?.join(m.print.comma) || m.table.noValue) : nothing}
        ${means.some((one) => one !== undefined) ? row(m.print.meanProbability, (i) => rate(cases[i]?.perYear ?? 0)) : nothing}
        ${row(m.incident.oneIn(result.horizonYears), (i) => {
          const shops = cases[i]?.shops;
          return shops === undefined
            ? m.table.noValue
            : m.incident.oneInValue(formatNumber(shops.count), shops.ofHundred);
        })}
        ${(['p50', 'p90'] as const).map((key) =>
          row(key === 'p50' ? m.print.ifHalf : m.print.ifBad, (i) => {
            const one = cases[i];
            if (!one) return '';
            return beside(
              yen(one.retained[key]),
              one.months && m.print.months(formatNumber(Math.round(one.months[key]))),
            );
          }),
        )}
        ${row(m.incident.ifOnce, (i) => {
          const one = cases[i];
          const option = options[i];
          if (!one || !option) return '';
          const { total, rank } = one.ifOnce.p90;
          const placed = !open && judgedAs(option.eligibility) !== 'not-as-it-is' && rank !== undefined;
          return beside(sheet.least(option, total), placed ? m.incident.ifOnceRank(rank) : undefined);
        })}
        ${row(m.incident.severity, (i) => {
          const option = options[i];
          return option ? yen(option.incident.severity) : '';
        })}
        ${row(m.incident.retained, (i) => {
          const option = options[i];
          return option ? yen(option.incident.retained) : '';
        })}
        ${
          // As the table of costs has it, year by year in whole yen, so that the two foot.
          row(m.incident.mean, (i) => {
            const option = options[i];
            return option ? yen(option.totalWithIncident.total.minus(option.total.total)) : '';
          })
        }
        ${some(({ p99 }) => p99) ? loss(m.incident.p99, (one) => one.p99) : nothing}
        ${some(({ p95 }) => p95) ? loss(m.incident.tail, (one) => one.tailMean95) : nothing}
      </tbody>
    </table>
    <p class="small">${notes.join(m.between)}</p>
    ${reasons.length > 0 ? html`<h3>${m.print.conditionsHeading}</h3><ul>${reasons.map((reason) => html`<li>${plain(reasonText(reason, language))}</li>`)}</ul>` : nothing}
    ${actions.length > 0 ? html`<h3>${candidate ? m.print.next : m.print.nextWhileOpen}</h3><ol>${actions.map((action) => html`<li>${plain(actionText(action, language))}</li>`)}</ol>` : nothing}
  </section>`;
}

/** From which year on an incident is likelier or less likely than before. */
const stageTexts = (scenario: Scenario, option: Option | undefined, { language, m }: Sheet): readonly string[] =>
  (option?.stages ?? []).flatMap(({ year, annualProbability }) =>
    annualProbability === undefined
      ? []
      : [m.print.fromYear(year, rateFormatOf(language)(baseIn(scenario, annualProbability)))],
  );
