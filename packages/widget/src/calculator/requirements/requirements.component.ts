import type { RequirementAnswer, Scenario } from '@ec-tco/core';
import { outcomeText, plainText, requirementNumber } from '@ec-tco/core/format';
import {
  assessRequirements,
  BUILD_REQUIREMENTS,
  JOURNEY_ANSWERS,
  OPERATION_REQUIREMENTS,
  REQUIREMENT_TABLE,
  REQUIREMENTS,
  type RequirementId,
  type RequirementsAssessment,
} from '@ec-tco/core/guideline';
import { OPTION_TRAITS } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DAYS, Section, yearIsBegun } from '../section.ts';
import { today } from '../today.ts';
import { linkedAnswer } from './linked-answer.ts';
import { requirementsStyles } from './requirements.styles.ts';

/** The first and the last day that a scenario can hold. */

/** As many requirements as the outcome names one by one. */
const MOST_NAMED = 4;

type State = RequirementsAssessment['requirements'][number];

/**
 * The self-check: twenty requirements, answered in the words of the journey.
 * @tag ec-tco-requirements
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoRequirements extends Section {
  static override styles: CSSResultGroup = [Section.styles, requirementsStyles];

  protected override readonly places = ['/requirements'];

  /** Where a day was ticked as done that is no such day: still to come, or out of all bounds. */
  @state() private tried: { readonly id: RequirementId; readonly as: 'planned' | 'refused' } | undefined;

  protected watched(): readonly unknown[] {
    const { requirements, journey, dataSet, options } = this.data;
    // Options matter only where their lines can be linked.
    return [requirements, journey, dataSet, this.isOpen('build') || this.isOpen('operation') ? options : undefined];
  }

  override reveal(pointer: string): boolean {
    const [, id] = /^\/requirements\/([a-z]+-\d+)/.exec(pointer) ?? [];
    if (id === undefined) return false;
    this.unfold(id.startsWith('build') ? 'build' : 'operation', id);
    return true;
  }

  private answer(id: RequirementId, status: RequirementAnswer['status']): void {
    const { due, ...before } = this.data.requirements[id] ?? {};
    this.tried = undefined;
    // The day of what is done is the day it was: a deadline is none.
    const kept = due !== undefined && (status === 'done') === (this.data.requirements[id]?.status === 'done');
    this.set(`/requirements/${id}`, linkedAnswer(this.data, id, { ...before, status, ...(kept && { due }) }));
  }

  /** 対策完了 with its date turns what is to be done into what is; with a day still to come it is a plan. */
  private complete(id: RequirementId, field: HTMLInputElement): void {
    const due = field.value;
    if (yearIsBegun(due)) return;
    const before = this.data.requirements[id];
    if (due === '') {
      this.tried = undefined;
      if (before?.status === 'done') this.set(`/requirements/${id}/due`, undefined);
      return;
    }
    if (due < DAYS.min || due > DAYS.max) {
      this.tried = { id, as: 'refused' };
      return;
    }
    const planned = due > today();
    this.tried = planned ? { id, as: 'planned' } : undefined;
    if (planned) {
      field.value = '';
      this.say(this.m.requirements.planned);
    }
    this.set(`/requirements/${id}`, { ...before, status: planned ? 'to-do' : 'done', due });
  }

  private renderDoneOn(id: RequirementId, done: boolean): TemplateResult {
    const { requirements } = this.m;
    const field = `requirements_${id}_done`;
    const value = done ? (this.data.requirements[id]?.due ?? '') : '';
    const tried = this.tried?.id === id ? this.tried.as : undefined;
    const told =
      tried === 'planned' ? '' : tried === 'refused' ? requirements.noDay : value > today() ? requirements.toCome : '';
    return html`<div class="text-field">
      <label class="label" for=${field}>${requirements.doneOn}</label>
      <input
        class="box"
        id=${field}
        data-name=${`/requirements/${id}/${done ? 'due' : 'done'}`}
        type="date"
        min=${DAYS.min}
        max=${DAYS.max}
        autocomplete="off"
        aria-describedby=${told ? `${field}-told` : nothing}
        aria-invalid=${told ? 'true' : 'false'}
        .value=${value}
        @change=${(event: Event) => this.complete(id, event.target as HTMLInputElement)}
      />
      ${told ? html`<p class="error" id=${`${field}-told`}>${told}</p>` : nothing}
    </div>`;
  }

  private answerRest(states: readonly State[], status: RequirementAnswer['status']): void {
    const open = states.filter((state) => state.status === 'unanswered');
    if (open.length === 0) return;
    this.set('/requirements', {
      ...this.data.requirements,
      ...Object.fromEntries(
        open.map(({ id }) => [id, linkedAnswer(this.data, id, { ...this.data.requirements[id], status })]),
      ),
    });
  }

  private renderMore(id: RequirementId, answer: RequirementAnswer): TemplateResult {
    const { requirements } = this.m;
    const links = answer.lines ?? [];
    const has = (option: string, line: string) => links.some((at) => at.option === option && at.line === line);
    return html`<div class="stack">
      ${this.text(`/requirements/${id}/note`, requirements.note, { type: 'area' })}
      <fieldset>
        <legend class="legend">${requirements.lines}</legend>
        <div class="links">
          ${this.data.options.map(
            (option) => html`<div role="group" aria-label=${option.name}>
              <p class="help">${option.name}</p>
              ${option.lines
                .filter((line) => line.category.endsWith('security') || has(option.id, line.id))
                .map((line) =>
                  this.check(line.name, has(option.id, line.id), (on) => {
                    const next = on
                      ? [...links, { option: option.id, line: line.id }]
                      : links.filter((at) => at.option !== option.id || at.line !== line.id);
                    // None left is a choice, too: nothing is linked again by itself.
                    this.set(`/requirements/${id}/lines`, next);
                  }),
                )}
            </div>`,
          )}
        </div>
      </fieldset>
      <button type="button" class="button quiet" @click=${() => this.set(`/requirements/${id}`, undefined)}>
        ${requirements.clear}
      </button>
    </div>`;
  }

  private get selfBuilt(): Scenario['options'] {
    return this.data.options.filter(({ kind }) => OPTION_TRAITS[kind].selfBuilt);
  }

  /** What is answered for one option where its site differs: today's, or a contractor's that is yet to be built. */
  private renderOwn(id: RequirementId): TemplateResult {
    const { requirements } = this.m;
    return html`<div class="stack">
      ${this.selfBuilt.map(({ id: option, name, existing, requirements: own = {} }) => {
        const checklist = existing === false ? 'new' : this.data.journey;
        return this.select(
          `/options/${option}/requirements/${id}/status`,
          name,
          [
            { value: '', label: requirements.asAll },
            ...JOURNEY_ANSWERS[checklist].map((value) => ({ value, label: requirements.answers[value] })),
          ],
          {
            value: own[id]?.status ?? '',
            change: (status) => {
              const { [id]: before, ...others } = own;
              const next = status === '' ? others : { ...own, [id]: { ...before, status } };
              this.set(`/options/${option}/requirements`, Object.keys(next).length > 0 ? next : undefined);
            },
          },
        );
      })}
    </div>`;
  }

  private renderItem(state: State): TemplateResult {
    const { language } = this;
    const { requirements } = this.m;
    const { id } = state;
    const item = REQUIREMENT_TABLE[id];
    const answer = this.data.requirements[id];
    const label = `${requirementNumber(id, language)}　${item.title[language]}`;
    return html`<li class="item ${state.status}">
      <ec-tco-choice
        .name=${`/requirements/${id}`}
        .label=${label}
        .mark=${requirements[state.class]}
        .help=${`${item.explanation[language]}${requirements.locator(item.locator.section)}`}
        .language=${language}
        .options=${JOURNEY_ANSWERS[this.data.journey].map((value) => ({ value, label: requirements.answers[value] }))}
        .value=${state.status === 'unanswered' ? '' : state.status}
        @ec-tco-choice-change=${(event: CustomEvent<{ value: string }>) => {
          event.stopPropagation();
          this.answer(id, event.detail.value as RequirementAnswer['status']);
        }}
        ><span slot="source" class="class ${state.class}">${requirements[state.class]}</span></ec-tco-choice
      >
      ${
        state.status === 'to-do'
          ? html`<div class="grid due">
              ${this.text(`/requirements/${id}/due`, requirements.due, { type: 'date' })}
              ${this.text(`/requirements/${id}/responsible`, requirements.responsible)} ${this.renderDoneOn(id, false)}
            </div>
            ${this.tried?.id === id && this.tried.as === 'planned' ? html`<p class="note">${requirements.planned}</p>` : nothing}`
          : state.status === 'done'
            ? html`<div class="grid due">${this.renderDoneOn(id, true)}</div>`
            : nothing
      }
      ${
        answer && state.status !== 'unanswered'
          ? this.disclosure(id, requirements.more, () => this.renderMore(id, answer))
          : nothing
      }
      ${this.selfBuilt.length > 0 ? this.disclosure(`${id}-own`, requirements.own, () => this.renderOwn(id)) : nothing}
    </li>`;
  }

  override render(): TemplateResult {
    const { language } = this;
    const { requirements } = this.m;
    const { requirements: states, outcome } = assessRequirements({ ...this.draft.scenario, ...this.rulesData });
    const answered = (ids: readonly RequirementId[]) =>
      states.filter((state) => ids.includes(state.id) && state.status !== 'unanswered').length;
    const done = answered(REQUIREMENTS);
    const group = (key: 'build' | 'operation', ids: readonly RequirementId[]) =>
      this.disclosure(
        key,
        requirements[key](answered(ids), ids.length),
        () => html`<ol class="items">
          ${states.filter((state) => ids.includes(state.id)).map((state) => this.renderItem(state))}
        </ol>`,
      );
    return this.folded(
      requirements.heading,
      () => requirements.progress(done, REQUIREMENTS.length),
      () => html`<p class="lead">${requirements.lead}</p>
      <div class="stack">
        <div>
          <label class="label" for="progress">${requirements.progress(done, REQUIREMENTS.length)}</label>
          <progress id="progress" max=${REQUIREMENTS.length} .value=${done}></progress>
        </div>
        <div class="note">
          <p class="legend">${requirements.outcome}</p>
          <p class="outcome">${
            // Which ones, the lists below show.
            outcome.kind === 'incomplete' && outcome.requirements.length > MOST_NAMED
              ? requirements.incomplete(outcome.requirements.length)
              : plainText(outcomeText(outcome, language), language)
          }</p>
        </div>
        ${group('build', BUILD_REQUIREMENTS)} ${group('operation', OPERATION_REQUIREMENTS)}
        ${
          done < REQUIREMENTS.length
            ? html`<div role="group" aria-labelledby="rest">
                <p class="label" id="rest">${requirements.rest}</p>
                <div class="row">
                  ${JOURNEY_ANSWERS[this.data.journey].map(
                    (
                      status,
                    ) => html`<button type="button" class="button" @click=${() => this.answerRest(states, status)}>
                      ${requirements.answers[status]}
                    </button>`,
                  )}
                </div>
              </div>`
            : nothing
        }
      </div>
    `,
    );
  }

  /** What the self-check reads, as it stands in the draft. */
  private get rulesData() {
    const { requirements, journey, dataSet } = this.data;
    return { requirements, journey, dataSet };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-requirements': EcTcoRequirements;
  }
}
