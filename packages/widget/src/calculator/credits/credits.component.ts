import { LINE_CATEGORIES, type Option, type Quantity, type Source } from '@ec-tco/core';
import { formatRate, formatYen, ROW_NAMES } from '@ec-tco/core/format';
import { baseIn, LIMITS } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Edit } from '../edit.ts';
import { editorStyles } from '../editor.styles.ts';
import { ICONS } from '../icons.ts';
import { freshId } from '../starts.ts';
import { TimedSection } from '../timed-section.ts';

type Credit = NonNullable<Option['credits']>[number];

const SOURCES = ['assumption', 'stated', 'quotation'] as const satisfies readonly Source['kind'][];

/**
 * Money that comes back or is not asked for: subsidies, discounts, refunds, months for nothing.
 * @tag ec-tco-credits
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoCredits extends TimedSection {
  static override styles: CSSResultGroup = [TimedSection.styles, editorStyles];

  @property({ type: Number }) option = 0;
  protected override readonly urgent = true;

  protected watched(): readonly unknown[] {
    const { value } = this;
    return [value?.credits, value?.lines, value?.id, this.data.horizonYears, this.data.common, ...this.faults];
  }

  override reveal(pointer: string): boolean {
    const [, id] = /\/credits\/([^/]+)/.exec(pointer) ?? [];
    if (id === undefined) return false;
    this.unfold(id);
    return true;
  }

  private get value(): Option | undefined {
    return this.data.options[this.option];
  }

  private get at(): string {
    return `/options/${this.value?.id}/credits`;
  }

  private add(): void {
    const { at, value } = this;
    if (!value) return;
    const { credits = [] } = value;
    const id = freshId(
      'credit',
      [...credits, ...value.lines].map((one) => one.id),
    );
    const item: Credit = {
      id,
      name: this.m.credits.name,
      amount: { kind: 'fixed', yen: 0 },
      timing: { kind: 'before-opening' },
      source: { kind: 'assumption' },
    };
    this.edit(credits.length === 0 ? { kind: 'value', pointer: at, value: [item] } : { kind: 'add', list: at, item });
    this.unfold(id);
    this.say(this.m.say.added(item.name));
  }

  private drop(credits: readonly Credit[], index: number): void {
    const { at } = this;
    this.edit(
      credits.length === 1 ? { kind: 'value', pointer: at, value: undefined } : { kind: 'remove', list: at, index },
    );
    this.say(this.m.say.removed(credits[index]?.name ?? ''));
  }

  private setAmount(at: string, { amount }: Credit, kind: string): void {
    if (kind === amount.kind) return;
    const now: Credit['amount'] =
      kind === 'share' ? { kind: 'share', rate: 0, of: { category: 'build.other' } } : { kind: 'fixed', yen: 0 };
    this.set(`${at}/amount`, now);
  }

  private renderAmount(at: string, { amount }: Credit): TemplateResult {
    const { language } = this;
    const { credits, line } = this.m;
    if (amount.kind === 'fixed') {
      return this.number({ pointer: `${at}/amount/yen`, kind: 'yen', label: line.yen, unmarked: true });
    }
    const lines = this.value?.lines ?? [];
    const of = 'lines' in amount.of ? amount.of.lines : undefined;
    const most = (now: Quantity | undefined): Edit => ({ kind: 'value', pointer: `${at}/amount/most`, value: now });
    return html`${this.number({ pointer: `${at}/amount/rate`, kind: 'share', label: line.rate, unmarked: true })}
      ${this.select(
        `${at}/amount/of`,
        line.of,
        [
          ...(lines.length > 0 ? [{ value: 'lines', label: line.ofLines }] : []),
          ...LINE_CATEGORIES.map((category) => ({
            value: category,
            label: line.ofCategory(ROW_NAMES[category][language]),
          })),
        ],
        {
          value: 'category' in amount.of ? amount.of.category : 'lines',
          change: (chosen) =>
            this.set(`${at}/amount/of`, chosen === 'lines' ? { lines: [lines[0]?.id] } : { category: chosen }),
        },
      )}
      ${
        of
          ? html`<fieldset>
              <legend class="legend">${line.ofLines}</legend>
              <div class="checks">
                ${lines.map((one) =>
                  this.check(one.name, of.includes(one.id), (on) => {
                    const next = on ? [...of, one.id] : of.filter((id) => id !== one.id);
                    if (next.length > 0) this.set(`${at}/amount/of/lines`, next);
                    else this.requestUpdate();
                  }),
                )}
              </div>
            </fieldset>`
          : nothing
      }
      ${this.number({
        pointer: `${at}/amount/most`,
        kind: 'yen',
        label: credits.most,
        unmarked: true,
        rule: { most: true },
        optional: { put: most, remove: most(undefined) },
      })}`;
  }

  private short({ amount }: Credit): string {
    const { data, language, scale } = this;
    return amount.kind === 'fixed'
      ? formatYen(baseIn(data, amount.yen), language, scale)
      : `${formatRate(baseIn(data, amount.rate), language)} ${this.m.line.short.share}`;
  }

  private renderCredit(list: readonly Credit[], credit: Credit, index: number): TemplateResult {
    const at = `${this.at}/${credit.id}`;
    const { credits, line } = this.m;
    const { source } = credit;
    const chance = (now: Quantity | undefined): Edit => ({ kind: 'value', pointer: `${at}/chance`, value: now });
    return this.disclosure(
      credit.id,
      credit.name,
      () => html`<div class="stack editor">
        <div class="grid">
          ${this.text(`${at}/name`, credits.of, { optional: false })}
          ${this.select(
            `${at}/amount/kind`,
            line.amount,
            (['fixed', 'share'] as const).map((kind) => ({ value: kind, label: credits.amounts[kind] })),
            { change: (kind) => this.setAmount(at, credit, kind) },
          )}
          ${this.renderAmount(at, credit)}
          ${this.renderTimings(
            `${at}/timing`,
            credit.timing,
            () => true,
            (timing) => this.set(`${at}/timing`, timing),
            credits.timing,
          )}
          ${this.number({
            pointer: `${at}/chance`,
            kind: 'share',
            label: credits.chance,
            help: credits.chanceHelp,
            unmarked: true,
            optional: { put: chance, remove: chance(undefined) },
          })}
          ${this.select(
            `${at}/source/kind`,
            line.source,
            SOURCES.map((kind) => ({ value: kind, label: line.sources[kind] })),
            { change: (kind) => this.set(`${at}/source`, { kind }) },
          )}
          ${source.kind === 'figure' ? nothing : this.text(`${at}/source/note`, line.note, { help: line.noteHelp })}
        </div>
        <button type="button" class="button quiet" @click=${() => this.drop(list, index)}>
          ${ICONS.remove}${credits.remove}
        </button>
      </div>`,
      html`<span>${this.short(credit)}</span>`,
    );
  }

  override render(): TemplateResult {
    const { value } = this;
    if (!value) return html``;
    const { credits: texts } = this.m;
    const credits = value.credits ?? [];
    return html`<fieldset class="group">
      <legend>${texts.heading}</legend>
      <p class="help">${texts.lead}</p>
      ${repeat(
        credits,
        (credit) => credit.id,
        (credit, i) => this.renderCredit(credits, credit, i),
      )}
      ${
        credits.length < LIMITS.credits
          ? html`<button type="button" class="button" data-add="credit" @click=${() => this.add()}>
              ${ICONS.add}${texts.add}
            </button>`
          : nothing
      }
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-credits': EcTcoCredits;
  }
}
