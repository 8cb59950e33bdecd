import type { Choice, Chosen, Decimal, OptionResult, Reason } from '@ec-tco/core';
import { how, numberPart, reasonText, requirementLabel } from '@ec-tco/core/format';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Computation, choiceFor, decidingFor, isPending, mayTurn } from '../../shared/computation.ts';
import { pressable } from '../../shared/pressable.ts';
import { judgedAs } from '../frame/judged.ts';
import { ResultSection } from '../frame/result-section.ts';
import { chip, STATUS_LOOKS } from '../frame/shapes.ts';
import type { ListReason } from '../messages/kinds.ts';
import { rankingStyles } from './ranking.styles.ts';

/** As many requirements as a reason names in its sentence; more are shown on request. */
const MOST_NAMED = 4;

const isList = (reason: Reason): reason is Extract<Reason, { code: ListReason }> => 'requirements' in reason.params;

/**
 * One card for each option, best first; those that may not be chosen last.
 * @tag ec-tco-ranking
 * @csspart card - One option.
 */
export class EcTcoRanking extends ResultSection {
  static override styles: CSSResultGroup = [ResultSection.styles, rankingStyles];

  override render(): unknown {
    const { computation, known, m } = this;
    if (!computation || !known) return nothing;
    const { result } = computation;
    const choice = choiceFor(computation);
    const { measure, ranked } = choice;
    const places = new Map(ranked.map((place) => [place.option, place]));
    const order = choiceFor(known).ranked;
    const ordered = new Set(order.map(({ option }) => option));
    const options = [
      ...order.flatMap(({ option }) => result.options.filter(({ id }) => id === option)),
      ...result.options.filter(({ id }) => !ordered.has(id)),
    ];
    return html`
      <h3>${m.ranking.heading}</h3>
      <p class="lead">${m.ranking.by[measure]}${choice.ranged || mayTurn(computation) ? m.ranking.byMean : ''}</p>
      <ol class="cards" aria-busy=${isPending(computation) ? 'true' : 'false'}>
        ${repeat(
          options,
          ({ id }) => id,
          (option) => this.card(option, places.get(option.id), choice, computation),
        )}
      </ol>
    `;
  }

  private card(
    option: OptionResult,
    place: Chosen | undefined,
    { measure, ranged }: Choice,
    computation: Computation,
  ): TemplateResult {
    const { m } = this;
    const { id, eligibility } = option;
    const { result } = computation;
    const years = result.horizonYears;
    const baseline = result.baseline ?? id;
    // Its place is not known yet; its mean is next to what it will be.
    const soon = mayTurn(computation) && eligibility.status !== 'ruled-out' && option.priced;
    const net = measure === 'net';
    // What decides is the largest.
    const byMean = soon || (ranged && place?.complete === true);
    const mean = place?.mean ?? (soon ? this.atMean(id, net, computation) : undefined);
    const stated = result.rankings[measure].find((one) => one.option === id);
    const left = this.yen(option.netContributionWithIncident);
    return html`<li class="card ${place ? '' : 'out'} ${place?.rank === 1 ? 'best' : ''}" part="card">
      <div class="head">
        <p class="rank">${
          place?.rank !== undefined
            ? html`<button type="button" class="number place" aria-haspopup="dialog" data-path=${ranged ? how.mean(id) : `rankings/${measure}/${id}/rank`}>${m.ranking.rank(place.rank)}</button>`
            : place
              ? m.ranking.unpriced
              : soon
                ? m.verdict.pending
                : m.ranking.unranked
        }</p>
        ${chip(STATUS_LOOKS[judgedAs(eligibility)], m.ranking.status[judgedAs(eligibility)])}
      </div>
      <h4>${this.nameOf(option.id)}</h4>
      <dl>
        ${byMean && mean ? this.entry(m.ranking.mean, how.mean(id), this.yen(mean), true) : nothing}
        ${
          net
            ? this.entry(
                m.ranking.net,
                `options/${id}/netContributionWithIncident`,
                option.priced ? left : m.ranking.atMost(left),
                !byMean,
              )
            : nothing
        }
        ${this.entry(m.ranking.withIncident(years), `options/${id}/totalWithIncident`, this.total(option, option.totalWithIncident.total), !net && !byMean)}
        ${this.entry(m.ranking.total(years), `options/${id}/total`, this.total(option, option.total.total))}
        ${this.ends(id, this.known ?? computation)}
        ${this.entry(m.ranking.monthly, `options/${id}/averageMonthly`, this.total(option, option.averageMonthly))}
        ${
          stated && id !== baseline
            ? this.entry(
                m.ranking.difference(this.nameOf(baseline)),
                `rankings/${measure}/${id}/difference`,
                `${stated.difference.gt(0) ? '＋' : ''}${this.yen(stated.difference)}`,
              )
            : nothing
        }
      </dl>
      ${byMean && mean ? html`<p class="small">${m.ranking.asStated}</p>` : nothing}
      ${option.priced ? nothing : html`<p class="careful small">${m.ranking.missing}</p>`}
      ${
        eligibility.reasons.length === 0
          ? nothing
          : html`<div class="reasons small"><h5 class="visually-hidden">${m.ranking.reasons}</h5>
              <ul class="bullets">${eligibility.reasons.map((reason) => html`<li>${this.reason(id, reason)}</li>`)}</ul></div>`
      }
    </li>`;
  }

  private reason(option: string, reason: Reason): unknown {
    const { language, m } = this;
    if (!isList(reason) || reason.params.requirements.length <= MOST_NAMED)
      return this.written(reasonText(reason, language));
    const { requirements } = reason.params;
    return html`${m.ranking.many[reason.code](requirements.length)}
      ${this.disclosure(
        `${option}/${reason.code}`,
        m.ranking.which(requirements.length),
        () =>
          html`<ul class="bullets">${requirements.map((id) => html`<li>${requirementLabel(id, language)}</li>`)}</ul>`,
      )}`;
  }

  /** The total at the cheap and at the dear ends of prices and work. */
  private ends(option: string, computation: Computation): TemplateResult | typeof nothing {
    const { m } = this;
    const found = computation.analysis?.ends.find((one) => one.option === option);
    if (mayTurn(computation)) return html`<div><dt>${m.ranking.ends}</dt><dd>${m.verdict.pending}</dd></div>`;
    if (!found || found.low.eq(found.high)) return nothing;
    const end = (which: 'low' | 'high') => numberPart(found[which], this.yenStyle, how.ends(which, option));
    return html`<div><dt>${m.ranking.ends}</dt><dd>${this.written(m.ranking.fromTo(end('low'), end('high')))}</dd></div>`;
  }

  /** What decides, with every range at its mean. */
  private atMean(id: string, net: boolean, computation: Computation): Decimal | undefined {
    const option = decidingFor(computation).result.options.find((one) => one.id === id);
    return net ? option?.netContributionWithIncident : option?.totalWithIncident.total;
  }

  private entry(label: string, path: string, text: string, big = false): TemplateResult {
    return html`<div class=${big ? 'big' : ''}><dt>${label}</dt><dd>${pressable(path, text)}</dd></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-ranking': EcTcoRanking;
  }
}
