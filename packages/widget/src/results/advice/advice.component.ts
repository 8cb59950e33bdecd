import { evaluate, type Finding, type FindingSeverity, type OptionResult, prepare, type Result } from '@ec-tco/core';
import { actionText, eligibilityText, findingText, how, numberPart, requirementLabel } from '@ec-tco/core/format';
import {
  findingsRaised,
  linkedLines,
  REQUIREMENTS,
  type RequirementId,
  withoutRequirement,
} from '@ec-tco/core/guideline';
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { everyKind } from '../../shared/by-kind.ts';
import type { Computation } from '../../shared/computation.ts';
import { ResultSection } from '../frame/result-section.ts';
import { chip, SEVERITY_LOOKS } from '../frame/shapes.ts';
import { oneARequirement } from './one-a-requirement.ts';

const SEVERITIES = everyKind<FindingSeverity>({ blocking: true, warning: true, info: true });

/**
 * Warnings and next actions of each option, and what leaving out a requirement would mean.
 * @tag ec-tco-advice
 */
export class EcTcoAdvice extends ResultSection {
  static override styles: CSSResultGroup = [
    ResultSection.styles,
    css`
      .severity + .severity,
      .next {
        margin-block-start: var(--ec-tco-space-3);
      }
      .severity > .chip {
        margin-block-end: var(--ec-tco-space-1);
      }
      .chip .tick {
        stroke: var(--ec-tco-color-background);
      }
      .effects {
        margin-block-start: var(--ec-tco-space-4);
      }
      .effect {
        padding-block: var(--ec-tco-space-2);
        border-block-start: 1px solid var(--ec-tco-color-divider);
      }
      .ask {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--ec-tco-space-1) var(--ec-tco-space-3);
      }
      .ask > h5 {
        flex: 1 1 16em;
      }
      .answer {
        display: grid;
        gap: var(--ec-tco-space-2);
        margin-block-start: var(--ec-tco-space-2);
      }
    `,
  ];

  /** Requirements left out on trial, each for the result it was computed of. */
  @state() private effects: ReadonlyMap<RequirementId, { readonly of: Result; readonly without: Result }> = new Map();

  override render(): unknown {
    const { computation, m } = this;
    if (!computation) return nothing;
    return html`<h3>${m.advice.heading}</h3>
      <div>${computation.result.options.map((option) => {
        const told = oneARequirement(option.findings);
        const count = (severity: Finding['severity']) => told.filter((finding) => finding.severity === severity).length;
        return this.disclosure(
          `advice-${option.id}`,
          this.nameOf(option.id),
          () => this.option(option),
          m.advice.count(count('blocking'), count('warning'), count('info')),
        );
      })}</div>
      ${this.requirements(computation)}`;
  }

  private option(option: OptionResult): TemplateResult {
    const { m } = this;
    const actions = option.nextActions;
    const told = oneARequirement(option.findings);
    return html`
      ${option.findings.length === 0 ? html`<p>${m.advice.none}</p>` : nothing}
      ${SEVERITIES.map((severity) => {
        const findings = told.filter((finding) => finding.severity === severity);
        return findings.length === 0
          ? nothing
          : html`<div class="severity">${chip(SEVERITY_LOOKS[severity], m.advice.severity[severity])}
              ${this.list(findings, option.id)}</div>`;
      })}
      ${
        actions.length === 0
          ? nothing
          : html`<div class="next"><h4>${m.advice.next}</h4><ol class="steps">${actions.map((action) => html`<li>${this.written(actionText(action, this.language))}</li>`)}</ol></div>`
      }
    `;
  }

  private list(findings: readonly Finding[], option: string): TemplateResult {
    return html`<ul class="bullets">${findings.map((finding) => html`<li>${this.written(findingText(finding, this.language, option))}</li>`)}</ul>`;
  }

  private requirements(computation: Computation): unknown {
    const { m } = this;
    const { scenario } = computation;
    const linked = REQUIREMENTS.flatMap((id) => {
      const count = scenario.options.reduce((sum, option) => sum + linkedLines(scenario, option, id).length, 0);
      return count > 0 && scenario.requirements[id]?.status !== 'cannot' ? [{ id, count }] : [];
    });
    if (linked.length === 0) return nothing;
    return html`<section class="effects" aria-labelledby="effects"><h4 id="effects">${m.advice.effects}</h4>
      <p class="lead">${m.advice.effectsLead}</p>
      ${linked.map(({ id, count }) => this.effect(id, count, computation))}
      <p class="small muted">${m.advice.warning}</p></section>`;
  }

  private effect(id: RequirementId, count: number, computation: Computation): TemplateResult {
    const { m } = this;
    const label = requirementLabel(id, this.language);
    const effect = this.effects.get(id);
    const current = effect?.of === computation.result ? effect.without : undefined;
    return html`<div class="effect">
      <div class="ask"><h5 id=${`without-${id}`}>${m.advice.without(label)} <span class="small muted">${m.advice.linked(count)}</span></h5>
      ${
        current
          ? nothing
          : html`<button type="button" class="button" aria-describedby=${`without-${id}`} @click=${() => this.leaveOut(id, computation)}>${m.advice.compute}</button>`
      }</div>
      <div class="answer" aria-live="polite">${current ? this.change(computation, current, id) : nothing}</div>
    </div>`;
  }

  private leaveOut(id: RequirementId, { scenario, result }: Computation): void {
    const without = evaluate(prepare(withoutRequirement(scenario, id)));
    this.effects = new Map([...this.effects, [id, { of: result, without }]]);
  }

  private change({ result }: Computation, without: Result, requirement: RequirementId): unknown {
    const { m } = this;
    const changed = result.options.flatMap((option) => {
      const other = without.options.find(({ id }) => id === option.id);
      if (!other) return [];
      const saved = option.totalWithIncident.total.minus(other.totalWithIncident.total);
      const raised = findingsRaised(option.findings, other.findings);
      const [was, is] = [option, other].map(({ eligibility }) => eligibilityText(eligibility, this.language));
      const status = is === was ? undefined : is;
      return saved.isZero() && raised.length === 0 && status === undefined ? [] : [{ option, saved, raised, status }];
    });
    if (changed.length === 0) return html`<p>${m.advice.raisedNone}</p>`;
    return changed.map(({ option, saved, raised, status }) => {
      const yen = numberPart(saved.abs(), this.yenStyle, how.without(requirement, option.id));
      const name = this.namePart(option.id);
      return html`<div>
        <p><strong>${this.written(
          saved.isZero() ? m.advice.same(name) : saved.gt(0) ? m.advice.saved(name, yen) : m.advice.added(name, yen),
        )}</strong>
        ${status === undefined ? nothing : this.written(m.advice.becomes(name, status))}</p>
        ${raised.length === 0 ? html`<p>${m.advice.raisedNone}</p>` : html`<p>${this.written(m.advice.raised(name))}</p>${this.list(raised, option.id)}`}
      </div>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-advice': EcTcoAdvice;
  }
}
