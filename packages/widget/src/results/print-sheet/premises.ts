import {
  describeInput,
  EDITION_NAMES,
  formatNumber,
  formatQuantity,
  formatRate,
  formatYears,
  SOURCE_KIND_NAMES,
  statedMoney,
  WRITING,
} from '@ec-tco/core/format';
import { inputSource } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeKind } from '../../shared/source-badge.ts';
import { premiseInputs } from './premise-inputs.ts';
import type { Sheet } from './sheet.ts';

/** What the amounts rest on beside the prices. */
export function premises({ computation: { scenario, result }, candidate, language, m, nameOf }: Sheet): TemplateResult {
  const share = candidate?.confidence.confirmedShare;
  const { ramp, season } = scenario.business;
  const bare = (unit: ReturnType<typeof premiseInputs>[number]['kind']['unit']) =>
    unit.startsWith('yen/') ? 'yen' : unit === 'rate/year' ? 'rate' : unit;
  const entry = (name: string, value: string, from = '') =>
    html`<div><dt>${name}</dt><dd><span>${value}</span><span class="from">${from}</span></dd></div>`;
  return html`<section><h2>${m.print.premises}</h2>
    <dl class="figures">
      ${entry(m.print.horizon, formatYears(result.horizonYears, language))}
      ${premiseInputs(scenario).map(({ pointer, base, range, kind: { unit } }) => {
        const { exchange, currency } = statedMoney(scenario, pointer, unit);
        const write = (value: number) =>
          exchange
            ? `${formatNumber(value)} ${WRITING[language].exchange(currency)}`
            : formatQuantity(value, bare(unit), language);
        const kind = SOURCE_KIND_NAMES[badgeKind(inputSource(scenario, pointer))][language];
        const from = range ? `${m.explanation.range(write(range.low), write(range.high))} / ${kind}` : kind;
        return entry(describeInput(scenario, pointer, language), write(base), from);
      })}
      ${ramp ? entry(m.print.ramp, formatQuantity(ramp.months, 'months', language)) : nothing}
      ${season ? entry(m.print.season, seasonText(season)) : nothing}
    </dl>
    <p class="small">${candidate && share ? m.print.confirmed(nameOf(candidate.id), formatRate(share, language, 1)) : nothing}
      ${m.print.model(result.modelVersion, EDITION_NAMES[result.dataSet][language])}</p>
  </section>`;
}

/** The weakest and the strongest month, the mean month being 1. */
function seasonText(season: readonly number[]): string {
  const mean = season.reduce((sum, month) => sum + month, 0) / season.length;
  const of = (month: number) => formatNumber(Math.round((100 * month) / mean) / 100);
  return `${of(Math.min(...season))}–${of(Math.max(...season))}`;
}
