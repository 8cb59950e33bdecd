import type { Option } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import {
  BUILD_REQUIREMENTS,
  OPERATION_REQUIREMENTS,
  REQUIREMENT_TABLE,
  type RequirementId,
} from '@ec-tco/core/guideline';
import { LIMITS } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Edit } from '../edit.ts';
import { editorStyles } from '../editor.styles.ts';
import { ICONS } from '../icons.ts';
import { freshId } from '../starts.ts';
import { TimedSection } from '../timed-section.ts';

type Stage = NonNullable<Option['stages']>[number];

// A stage begins with the second year at the earliest.
const MOST_STAGES = LIMITS.years - 1;
const REQUIREMENTS: readonly RequirementId[] = [...BUILD_REQUIREMENTS, ...OPERATION_REQUIREMENTS];

/**
 * A plan in stages: from which year on an incident is less likely, and what is answered by then.
 * @tag ec-tco-stages
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoStages extends TimedSection {
  static override styles: CSSResultGroup = [TimedSection.styles, editorStyles];

  @property({ type: Number }) option = 0;
  protected override readonly urgent = true;

  protected watched(): readonly unknown[] {
    return [this.value?.stages, this.value?.id, this.data.horizonYears, ...this.faults];
  }

  private get value(): Option | undefined {
    return this.data.options[this.option];
  }

  private get at(): string {
    return `/options/${this.value?.id}/stages`;
  }

  private add(stages: readonly Stage[]): void {
    const { at } = this;
    const id = freshId(
      'stage',
      stages.map((stage) => stage.id),
    );
    const year = Math.min(LIMITS.years, (stages.at(-1)?.year ?? 1) + 1);
    const item: Stage = { id, name: this.m.stages.name(stages.length + 1), year };
    this.edit(stages.length === 0 ? { kind: 'value', pointer: at, value: [item] } : { kind: 'add', list: at, item });
    this.say(this.m.say.added(item.name));
  }

  private drop(stages: readonly Stage[], index: number): void {
    const { at } = this;
    this.edit(
      stages.length === 1 ? { kind: 'value', pointer: at, value: undefined } : { kind: 'remove', list: at, index },
    );
    this.say(this.m.say.removed(stages[index]?.name ?? ''));
  }

  private answer(stage: Stage, id: RequirementId, on: boolean): void {
    const { [id]: before, ...others } = stage.requirements ?? {};
    const now = on ? { ...others, [id]: before ?? { status: 'done' as const } } : others;
    this.set(`${this.at}/${stage.id}/requirements`, Object.keys(now).length > 0 ? now : undefined);
  }

  /** What is answered by then, in words, and a way to change it. */
  private renderAnswers(stage: Stage): TemplateResult {
    const { language } = this;
    const { stages, requirements } = this.m;
    const answered = REQUIREMENTS.filter((id) => stage.requirements?.[id] !== undefined);
    const title = (id: RequirementId) => `${requirementNumber(id, language)} ${REQUIREMENT_TABLE[id].title[language]}`;
    return html`<p class="help" data-answers>${stages.answered(answered.map(title))}</p>
      ${this.disclosure(
        `answers-${stage.id}`,
        stages.answers,
        () => html`<div class="checks">
          ${REQUIREMENTS.map((id) => {
            const status = stage.requirements?.[id]?.status;
            return this.check(
              title(id),
              status !== undefined,
              (on) => this.answer(stage, id, on),
              status === undefined || status === 'done' ? '' : requirements.answers[status],
            );
          })}
        </div>`,
      )}`;
  }

  private renderStage(stages: readonly Stage[], stage: Stage, index: number): TemplateResult {
    const at = `${this.at}/${stage.id}`;
    const { stages: texts } = this.m;
    const put = (now: unknown): Edit => ({ kind: 'value', pointer: `${at}/annualProbability`, value: now });
    return html`<fieldset class="group" data-stage=${stage.id}>
      <legend class="legend">${stage.name}</legend>
      <div class="grid">
        ${this.text(`${at}/name`, texts.of, { optional: false })}
        ${this.number({
          pointer: `${at}/year`,
          kind: 'months',
          label: texts.year,
          help: stage.year > this.data.horizonYears ? texts.beyond : '',
          rangeable: false,
          unmarked: true,
          rule: { unit: 'year', min: 2, max: LIMITS.years, integer: true },
        })}
        ${this.number({
          pointer: `${at}/annualProbability`,
          kind: 'probability',
          label: texts.probability,
          help: texts.probabilityHelp,
          optional: { put, remove: put(undefined) },
        })}
      </div>
      ${this.renderAnswers(stage)}
      <button type="button" class="button quiet" @click=${() => this.drop(stages, index)}>
        ${ICONS.remove}${texts.remove(stage.name)}
      </button>
    </fieldset>`;
  }

  override render(): TemplateResult {
    const { value } = this;
    if (!value) return html``;
    const { stages: texts } = this.m;
    const stages = value.stages ?? [];
    return html`<div class="stack">
      <p class="help">${texts.lead}</p>
      ${repeat(
        stages,
        (stage) => stage.id,
        (stage, i) => this.renderStage(stages, stage, i),
      )}
      ${
        stages.length < MOST_STAGES
          ? html`<button type="button" class="button" data-add="stage" @click=${() => this.add(stages)}>
              ${ICONS.add}${texts.add}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-stages': EcTcoStages;
  }
}
