import type { OwnerTask, Text } from '@ec-tco/core';
import { EDITION_NAMES, formatQuantity } from '@ec-tco/core/format';
import {
  DATED_RULES,
  type Figure,
  type GuidelineItem,
  INITIATIVES,
  MANAGEMENT_ITEMS,
  ruleState,
  SOURCES,
  VICTIMS_REASONS,
  WAF_CAUTIONS,
} from '@ec-tco/core/guideline';
import { LIMITS } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { explained } from '../../shared/explained.ts';
import { capital } from '../../theme/capital.ts';
import { termStyles } from '../../theme/term.styles.ts';
import { Section } from '../section.ts';
import { today } from '../today.ts';
import { guideStyles } from './guide.styles.ts';
import { tellingFigures } from './telling-figures.ts';

const NO_TASK: OwnerTask = {};

/** Something to see to, and where it stands. */
interface Item {
  readonly id: string;
  readonly title: Text;
  readonly explanation: Text;
  readonly place: string;
  /** On which forms of shop it falls, where that is known. */
  readonly whom?: string;
}

/**
 * The owner's part of the guideline: what she sees to herself, with who, by when and whether it is done.
 * @tag ec-tco-guide
 * @fires {EditEvent} ec-tco-edit - When a task is changed.
 */
export class EcTcoGuide extends Section {
  static override styles: CSSResultGroup = [Section.styles, termStyles, guideStyles];

  protected override readonly places = ['/tasks'];

  protected watched(): readonly unknown[] {
    return [this.data.tasks, this.data.journey, this.data.dataSet];
  }

  private task(id: string): OwnerTask {
    return this.data.tasks?.[id] ?? NO_TASK;
  }

  private put(id: string, change: OwnerTask): void {
    const entries = Object.entries({ ...this.task(id), ...change }).filter(
      ([, value]) => value !== '' && value !== false,
    );
    const { [id]: _, ...others } = this.data.tasks ?? {};
    const tasks = entries.length > 0 ? { ...others, [id]: Object.fromEntries(entries) } : others;
    this.set('/tasks', Object.keys(tasks).length > 0 ? tasks : undefined);
  }

  private when({ due, responsible }: OwnerTask): string {
    const { guide } = this.m;
    return (
      [responsible ?? '', due === undefined ? '' : guide.by(due)].filter(Boolean).join(guide.between) || guide.nobody
    );
  }

  private item({ id, title, explanation, place, whom }: Item): TemplateResult {
    const { language } = this;
    const { guide } = this.m;
    const task = this.task(id);
    const done = task.done ?? false;
    return html`<li class=${done ? 'done' : ''}>
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(done)}
          @change=${(event: Event) => this.put(id, { done: (event.target as HTMLInputElement).checked })}
        />
        <span>${title[language]}</span>
      </label>
      <p class="why">${explained(explanation[language], language)} <span class="at">${place}</span></p>
      ${whom === undefined ? nothing : html`<p class="whom">${whom}</p>`}
      ${this.disclosure(
        id,
        guide.who,
        () => html`<div class="grid">
          ${this.field(id, 'responsible', guide.responsible, 'text', task.responsible ?? '')}
          ${this.field(id, 'due', guide.due, 'date', task.due ?? '')}
        </div>`,
        html`<span class="when">${this.when(task)}</span>`,
      )}
    </li>`;
  }

  private field(id: string, key: 'responsible' | 'due', label: string, type: string, value: string): TemplateResult {
    return html`<label class="text-field"><span class="label">${label}</span><input
        class="box"
        type=${type}
        maxlength=${type === 'text' ? LIMITS.text : nothing}
        autocomplete="off"
        data-name=${`/tasks/${id}/${key}`}
        .value=${live(value)}
        @change=${(event: Event) => this.put(id, { [key]: (event.target as HTMLInputElement).value })}
      /></label>`;
  }

  /** Items of the guideline, each with its place in it. */
  private fromGuideline(items: readonly GuidelineItem[]): readonly Item[] {
    return items.map(({ id, title, explanation, locator }) => ({
      id,
      title,
      explanation,
      place: this.m.guide.place(locator.section),
    }));
  }

  /** Rules newer than the guideline, each with where it stands today and where it was read. */
  private rules(): readonly Item[] {
    const { guide } = this.m;
    return DATED_RULES.map((rule) => ({
      id: rule.id.replaceAll('.', '-'),
      title: rule.title,
      explanation: rule.asks,
      // What the site itself has to do: whose site it is decides who does it.
      ...(rule.topic === 'card' && rule.requirements.length > 0 && { whom: guide.ofSite }),
      place: guide.rule(
        guide.states[ruleState(rule, today())],
        rule.note?.[this.language] ?? '',
        SOURCES[rule.source].title,
        guide.statuses[rule.status],
      ),
    }));
  }

  private rulesLead(): string {
    const { rulesLead, unread } = this.m.guide;
    return DATED_RULES.some((rule) => ruleState(rule, today()) === 'unread') ? rulesLead + unread : rulesLead;
  }

  private list(key: string, heading: string, lead: string, items: readonly Item[]): TemplateResult {
    const done = items.filter(({ id }) => this.task(id).done).length;
    return html`<section aria-labelledby=${key}>
      <h3 id=${key}><span>${heading}</span> <span class="count">${this.m.guide.done(done, items.length)}</span></h3>
      <p class="lead">${lead}</p>
      <ol class="items">${items.map((item) => this.item(item))}</ol>
    </section>`;
  }

  private figure({ label, value, unit, locator }: Figure): TemplateResult {
    const { language } = this;
    return html`<li>
      <b>${formatQuantity(value, unit as Parameters<typeof formatQuantity>[1], language)}</b>
      <span>${label[language]}</span>
      <small>${this.m.guide.figureAt(capital(EDITION_NAMES[this.data.dataSet][language]), locator[language])}</small>
    </li>`;
  }

  override render(): TemplateResult {
    const { language, data } = this;
    const { guide } = this.m;
    return html`<div class="guide">
      <h2 id="heading" tabindex="-1">${guide.heading}</h2>
      <p class="lead">${guide.lead}</p>
      ${this.list('management', guide.management, guide.managementLead, this.fromGuideline(MANAGEMENT_ITEMS))}
      ${this.list('initiatives', guide.initiatives[data.journey], guide.initiativesLead, this.fromGuideline(INITIATIVES[data.journey]))}
      <section aria-labelledby="figures">
        <h3 id="figures">${guide.figures}</h3>
        <ul class="figures">${tellingFigures(data.dataSet).map((one) => this.figure(one))}</ul>
      </section>
      <section aria-labelledby="reasons">
        <h3 id="reasons">${guide.reasons}</h3>
        <p class="lead">${guide.reasonsLead}</p>
        <ul class="plain">${VICTIMS_REASONS.map(
          ({ title, explanation }) => html`<li>
            <p class="quote">${title[language]}</p>
            <p>${explained(explanation[language], language)}</p>
          </li>`,
        )}</ul>
        <p class="at">${guide.reasonsPlace}</p>
      </section>
      ${this.list('waf', guide.waf, guide.wafLead, this.fromGuideline(WAF_CAUTIONS))}
      ${this.list('rules', guide.rules, this.rulesLead(), this.rules())}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-guide': EcTcoGuide;
  }
}
