import {
  ARCHETYPES,
  type ArchetypeId,
  LINE_CATEGORIES,
  type Line,
  OPTION_KINDS,
  type Option,
  type OptionResult,
} from '@ec-tco/core';
import {
  BUSINESS_NAMES,
  COVERAGE_NAMES,
  eligibilityText,
  formatYen,
  INSURANCE_NAMES,
  OPTION_KIND_NAMES,
  ROW_NAMES,
  TRANSITION_NAMES,
  WRITING,
} from '@ec-tco/core/format';
import { insuranceOffer, isSelfBuilt, SECURITY_TASK_TABLE, SECURITY_TASKS } from '@ec-tco/core/guideline';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { everyKind } from '../../shared/by-kind.ts';
import { ExplainEvent } from '../../shared/explain-event.ts';
import { inputsOf } from '../../shared/format.ts';
import { capital } from '../../theme/capital.ts';
import { numberStyles } from '../../theme/number.styles.ts';
import type { Edit } from '../edit.ts';
import { ICONS } from '../icons.ts';
import type { EcTcoLine } from '../line/line.component.ts';
import { Section } from '../section.ts';
import { SLIPS } from '../slips.ts';
import { freshId } from '../starts.ts';
import type { CardDetail } from './card.ts';
import { type Former, formerOf, formerRows, withRowsOf } from './former-rows.ts';
import { optionStyles } from './option.styles.ts';
import { ALIKE, ownSales, SALES } from './own-sales.ts';
import { proposed } from './proposed.ts';
import { replaceRows } from './replace-rows.ts';

const COVERAGES = everyKind<keyof typeof COVERAGE_NAMES>({
  'in-house': true,
  outsourced: true,
  included: true,
  missing: true,
});

/**
 * One option: its name and total, and behind them everything it is made of.
 * @tag ec-tco-option
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 * @fires {CustomEvent<CardDetail>} ec-tco-card - When it is to be moved or removed.
 */
export class EcTcoOption extends Section {
  static override styles: CSSResultGroup = [Section.styles, numberStyles, optionStyles];

  @property({ type: Number }) index = 0;
  @property({ type: Number }) count = 1;
  @property({ attribute: false }) result: OptionResult | undefined;
  @state() private former: Former | undefined;

  protected watched(): readonly unknown[] {
    return [this.option, this.data.horizonYears, this.data.sources, this.data.business, ...this.faults];
  }

  private get option(): Option | undefined {
    return this.data.options[this.index];
  }

  private get at(): string {
    return `/options/${this.option?.id}`;
  }

  override reveal(pointer: string): boolean {
    const { at } = this;
    if (!this.isAt(pointer, at)) return false;
    this.unfold('edit');
    if (this.isAt(pointer, `${at}/securityTasks`)) this.unfold('tasks');
    const riskKeys = ['sales', 'annualProbability', 'insurance', 'transition'];
    if (riskKeys.some((key) => this.isAt(pointer, `${at}/${key}`))) this.unfold('risk');
    if (this.isAt(pointer, `${at}/stages`)) this.unfold('stages');
    if (this.isAt(pointer, `${at}/credits`)) {
      void this.updateComplete.then(() => this.renderRoot.querySelector('ec-tco-credits')?.reveal(pointer));
    }
    const [, id] = /\/lines\/([^/]+)/.exec(pointer) ?? [];
    const line = this.option?.lines.findIndex((one) => one.id === id) ?? -1;
    if (line >= 0) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelectorAll<EcTcoLine>('ec-tco-line')[line]?.reveal(pointer),
      );
    }
    return true;
  }

  focusPart(part: 'heading' | 'up' | 'down'): void {
    this.renderRoot.querySelector<HTMLElement>(`#${part}`)?.focus();
  }

  private act(action: CardDetail['action']): void {
    this.dispatchEvent(
      new CustomEvent<CardDetail>('ec-tco-card', {
        detail: { index: this.index, action },
        bubbles: true,
        composed: true,
      }),
    );
  }

  private async addLine(line: Line, more: readonly Edit[] = []): Promise<void> {
    const { lines } = this.option as Option;
    this.edit({ kind: 'all', edits: [{ kind: 'add', list: `${this.at}/lines`, item: line }, ...more] });
    this.say(this.m.say.added(line.name));
    await this.drawn();
    const added = this.renderRoot.querySelectorAll<EcTcoLine>('ec-tco-line')[lines.length];
    await added?.openAndFocus();
  }

  private newLine(): void {
    const ids = this.option?.lines.map((line) => line.id) ?? [];
    void this.addLine({
      id: freshId('own', ids),
      name: this.m.options.newLine,
      category: 'operation.other',
      timing: { kind: 'monthly' },
      amount: { kind: 'fixed', yen: 0 },
      escalation: { kind: 'none' },
      source: { kind: 'assumption' },
    });
  }

  private addPremium(): void {
    const ids = this.option?.lines.map((line) => line.id) ?? [];
    const id = freshId('insurance', ids);
    const { line, insurance } = insuranceOffer('smaller', { id, language: this.language });
    void this.addLine(line, [proposed(this.data, this.at, { insurance })]);
  }

  private async onLineRemoved(event: CustomEvent<{ readonly line: number }>): Promise<void> {
    event.stopPropagation();
    const { line: l } = event.detail;
    const { lines } = this.option as Option;
    this.edit({ kind: 'remove', list: `${this.at}/lines`, index: l });
    this.say(this.m.say.removed(lines[l]?.name ?? ''));
    await this.drawn();
    const left = this.renderRoot.querySelectorAll<EcTcoLine>('ec-tco-line');
    const next = left[Math.min(l, left.length - 1)];
    if (next) next.focusSummary();
    else this.renderRoot.querySelector<HTMLElement>('#add-line')?.focus();
  }

  private total(): TemplateResult | typeof nothing {
    const { result, computation, at } = this;
    if (!result) return nothing;
    // The answer goes by means where there are ranges; this one does not.
    const isOwn = (pointer: string) => !pointer.startsWith('/options/') || this.isAt(pointer, at);
    const inputs = computation ? [...inputsOf(computation.scenario).values()] : [];
    const ranged = inputs.some(({ pointer, range }) => range !== undefined && isOwn(pointer));
    const amount = formatYen(result.totalWithIncident.total, this.language, this.scale);
    return html`<p class="total">
      <span class="help">${this.m.options.total(this.data.horizonYears, ranged)}</span>
      <button
        type="button"
        class="number"
        aria-haspopup="dialog"
        @click=${() => this.dispatchEvent(new ExplainEvent(`options/${result.id}/totalWithIncident`))}
      >${amount}${result.priced ? '' : this.m.options.atLeast}</button>
    </p>`;
  }

  private renderLines(option: Option): TemplateResult {
    const { options } = this.m;
    // One list in the draft's order; lines of a row stand together where the draft has them so.
    return html`<fieldset class="group">
      <legend>${options.lines}</legend>
      <p class="help">${options.linesLead}</p>
      <div class="lines" @ec-tco-line-remove=${(event: CustomEvent<{ line: number }>) => void this.onLineRemoved(event)}>
        ${repeat(
          option.lines,
          (line) => line.id,
          (line, l) => html`${
            l === 0 || option.lines[l - 1]?.category !== line.category
              ? html`<p class="category">${ROW_NAMES[line.category]?.[this.language] ?? LINE_CATEGORIES[0]}</p>`
              : nothing
          }<ec-tco-line
              .draft=${this.draft}
              .computation=${this.computation}
              .option=${this.index}
              .line=${l}
              .language=${this.language}
              .scale=${this.scale}
            ></ec-tco-line>`,
        )}
      </div>
      <button type="button" class="button" id="add-line" @click=${() => this.newLine()}>
        ${ICONS.add}${options.addLine}
      </button>
    </fieldset>`;
  }

  private renderTasks(option: Option): TemplateResult {
    const { at, language } = this;
    const { options } = this.m;
    return html`<p class="lead">${options.tasksLead}</p>
      <div class="grid">
        ${SECURITY_TASKS.map((task) =>
          this.select(
            `${at}/securityTasks/${task}`,
            SECURITY_TASK_TABLE[task].title[language],
            COVERAGES.map((value) => ({ value, label: capital(COVERAGE_NAMES[value][language]) })),
            {
              help: SECURITY_TASK_TABLE[task].explanation[language],
              change: (value) => this.set(`${at}/securityTasks`, { ...option.securityTasks, [task]: value }),
            },
          ),
        )}
      </div>`;
  }

  private renderRisk(option: Option): TemplateResult {
    const { at, language, data } = this;
    const { options } = this.m;
    return html`<div class="stack">
      ${this.number({
        pointer: `${at}/annualProbability`,
        kind: 'probability',
        label: options.probability,
        help: options.probabilityHelp,
      })}
      <div>
        ${this.check(options.ownSales, option.sales !== undefined, (on) =>
          on ? this.edit(ownSales(data, option, ['monthlySales'])) : this.set(`${at}/sales`, undefined),
        )}
        ${
          option.sales
            ? html`<div class="grid inset">
                ${SALES.filter(([key]) => option.sales?.[key] !== undefined).map(([key, kind]) =>
                  this.number({
                    pointer: `${at}/sales/${key}`,
                    kind,
                    label: BUSINESS_NAMES[key][language],
                    ...(key !== 'salesGrowth' && { rule: { slip: SLIPS[key] } }),
                  }),
                )}
              </div>
              ${this.check(
                options.ownOrders,
                ALIKE.some((key) => option.sales?.[key] !== undefined),
                (on) =>
                  on
                    ? this.edit(ownSales(data, option, ALIKE))
                    : this.edit({
                        kind: 'all',
                        edits: ALIKE.map((key) => ({ kind: 'value', pointer: `${at}/sales/${key}`, value: undefined })),
                      }),
              )}
              <ec-tco-course
                .at=${`${at}/sales`}
                .draft=${this.draft}
                .language=${language}
                .scale=${this.scale}
              ></ec-tco-course>`
            : nothing
        }
      </div>
      <div>
        ${this.check(
          options.insurance,
          option.insurance !== undefined,
          (on) =>
            on
              ? this.edit(proposed(data, at, { insurance: insuranceOffer('smaller', { id: 'x', language }).insurance }))
              : this.set(`${at}/insurance`, undefined),
          options.insuranceLead,
        )}
        ${
          option.insurance
            ? html`<div class="grid inset">
                ${(['coveredShare', 'deductible', 'limit'] as const).map((key) =>
                  this.number({
                    pointer: `${at}/insurance/${key}`,
                    kind: key === 'coveredShare' ? 'share' : 'yen',
                    label: INSURANCE_NAMES[key][language],
                    ...(key === 'limit' && { rule: { most: true } }),
                  }),
                )}
              </div>`
            : nothing
        }
        ${
          option.lines.some((line) => line.category === 'incident')
            ? nothing
            : html`<button type="button" class="button quiet" @click=${() => this.addPremium()}>
                ${options.addPremium}
              </button>`
        }
      </div>
      <div>
        ${this.check(options.transition, option.transition !== undefined, (on) =>
          on
            ? this.edit(
                proposed(data, at, {
                  transition: { months: 6, annualProbability: { low: 0.002, base: 0.01, high: 0.05 } },
                }),
              )
            : this.set(`${at}/transition`, undefined),
        )}
        ${
          option.transition
            ? html`<div class="grid inset">
                ${(['months', 'annualProbability'] as const).map((key) =>
                  this.number({
                    pointer: `${at}/transition/${key}`,
                    kind: key === 'months' ? 'months' : 'probability',
                    label: TRANSITION_NAMES[key][language],
                  }),
                )}
              </div>`
            : nothing
        }
      </div>
    </div>`;
  }

  private replace(archetype: ArchetypeId): void {
    const { former, draft, index, language } = this;
    this.edit(replaceRows(draft, index, archetype, language));
    this.former = former && withRowsOf(former, archetype);
    this.say(this.m.options.replaced(ARCHETYPES[archetype].name[language]));
  }

  private renderFormer(option: Option): TemplateResult | typeof nothing {
    const keep = () => {
      this.former = undefined;
    };
    return formerRows(option, this.former, this.language, { replace: (id) => this.replace(id), keep });
  }

  private renderDetails(option: Option): TemplateResult {
    const { at, language } = this;
    const { options } = this.m;
    const selfBuilt = isSelfBuilt(option.kind);
    return html`<div class="stack">
      <div class="grid">
        ${this.text(`${at}/name`, options.name, { optional: false })}
        ${this.select(
          `${at}/kind`,
          options.kind,
          OPTION_KINDS.map((kind) => ({ value: kind, label: capital(OPTION_KIND_NAMES[kind][language]) })),
          {
            change: (kind) => {
              this.former ??= formerOf(option);
              this.set(`${at}/kind`, kind);
            },
          },
        )}
      </div>
      ${this.renderFormer(option)}
      ${
        selfBuilt
          ? nothing
          : html`${this.choice(
              `${at}/pciDss`,
              options.pciDss,
              (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: options[value] })),
              { help: options.pciDssHelp },
            )}
            ${this.choice(
              `${at}/customPages`,
              options.customPages,
              (['yes', 'no'] as const).map((value) => ({ value, label: options[value] })),
              {
                help: options.customPagesHelp,
                value: option.customPages ? 'yes' : 'no',
                change: (value) => this.set(`${at}/customPages`, value === 'yes'),
              },
            )}`
      }
      ${this.renderLines(option)}
      <ec-tco-credits
        .draft=${this.draft}
        .option=${this.index}
        .language=${language}
        .scale=${this.scale}
      ></ec-tco-credits>
      ${
        selfBuilt && this.data.journey === 'operating'
          ? this.check(options.toBuild, option.existing === false, (on) =>
              this.set(`${at}/existing`, on ? false : undefined),
            )
          : nothing
      }
      ${selfBuilt ? this.disclosure('tasks', options.tasks, () => this.renderTasks(option)) : nothing}
      ${this.disclosure('risk', options.risk, () => this.renderRisk(option))}
      ${this.disclosure(
        'stages',
        this.m.stages.heading,
        () => html`<ec-tco-stages
          .draft=${this.draft}
          .option=${this.index}
          .language=${language}
          .scale=${this.scale}
        ></ec-tco-stages>`,
        option.stages ? this.m.stages.count(option.stages.length) : nothing,
      )}
    </div>`;
  }

  override render(): TemplateResult {
    const { option, result, index, count, language } = this;
    const { options } = this.m;
    if (!option) return html``;
    const eligibility = result?.eligibility;
    return html`<article class="card" aria-labelledby="heading">
      <div class="top">
        <div class="names">
          <h3 id="heading" tabindex="-1">${option.name}</h3>
          <p class="help">
            ${OPTION_KIND_NAMES[option.kind]?.[language]}
            ${eligibility ? html`<span class="status ${eligibility.status}">${eligibilityText(eligibility, language)}</span>` : nothing}
          </p>
        </div>
        ${this.total()}
      </div>
      ${this.disclosure('edit', html`${options.edit}<span class="visually-hidden">${WRITING[language].colon}${option.name}</span>`, () => this.renderDetails(option), options.lineCount(option.lines.length))}
      <div class="row actions">
        <button type="button" class="button quiet" id="up" aria-label=${options.upOf(option.name)} aria-disabled=${index === 0 ? 'true' : 'false'} @click=${() => this.act('up')}>
          ${ICONS.up}${options.up}
        </button>
        <button type="button" class="button quiet" id="down" aria-label=${options.downOf(option.name)} aria-disabled=${index === count - 1 ? 'true' : 'false'} @click=${() => this.act('down')}>
          ${ICONS.down}${options.down}
        </button>
        <button type="button" class="button quiet" id="remove" aria-label=${options.removeOf(option.name)} aria-disabled=${count === 1 ? 'true' : 'false'} @click=${() => this.act('remove')}>
          ${ICONS.remove}${options.remove}
        </button>
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-option': EcTcoOption;
  }
  interface HTMLElementEventMap {
    'ec-tco-line-remove': CustomEvent<{ readonly line: number }>;
  }
}
