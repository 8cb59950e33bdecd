import {
  type Amount,
  baseOf,
  type Escalation,
  LINE_CATEGORIES,
  type Line,
  type LineResult,
  type Quantity,
  type Scenario,
  type Source,
  type SourceNote,
} from '@ec-tco/core';
import { ROW_NAMES, SECURITY_TASK_NAMES } from '@ec-tco/core/format';
import { findFigure, SECURITY_TASKS, SOURCES } from '@ec-tco/core/guideline';
import { AMOUNT_TRAITS, atAddress, inputSource, type Linked, QUANTITY_KINDS, statedOf } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { NumberFieldDetail } from '../../fields/events.ts';
import { byKind, everyKind } from '../../shared/by-kind.ts';
import { sharedMessages } from '../../shared/messages/messages.ts';
import { badgeKind, sourceBadge } from '../../shared/source-badge.ts';
import type { InputUnit } from '../../state/number/number-rule.ts';
import { capital } from '../../theme/capital.ts';
import type { Edit } from '../edit.ts';
import { editorStyles } from '../editor.styles.ts';
import { ICONS } from '../icons.ts';
import type { NumberItem } from '../section.ts';
import { NEW_TIMINGS } from '../timed-section.ts';
import { AMOUNT_KINDS, amountKey, priceKind } from './amount-number.ts';
import { amountText } from './amount-text.ts';
import { isOnSales, unfit } from './fitting.ts';
import { lineStyles } from './line.styles.ts';
import { LineSection } from './line-section.ts';
import { secondPrice } from './second-price.ts';
import { sourced } from './sourced.ts';
import { yearText } from './year-text.ts';

/** What stands in the part with the terms. */
const TERMS = ['base', 'part', 'tiers', 'limits', 'items', 'currency', 'contract', 'timing/advance', 'timing/month'];
const ESCALATIONS = everyKind<Line['escalation']['kind']>({ none: true, inflation: true, own: true });

/** The number that survives when a line's amount is stated in another way. */
function yenOf(scenario: Scenario, amount: Amount): Quantity {
  return 'yen' in amount ? statedOf(scenario, amount.yen) : 0;
}
function rateOf(scenario: Scenario, amount: Amount): Quantity {
  if (!('rate' in amount)) return 0;
  const rate = statedOf(scenario, amount.rate);
  return baseOf(rate) <= 1 ? rate : 1;
}

/**
 * One cost line: a row that says what it costs, and behind it the editor.
 * @tag ec-tco-line
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 * @fires {CustomEvent<{ line: number }>} ec-tco-line-remove - When it is to be removed.
 */
export class EcTcoLine extends LineSection {
  static override styles: CSSResultGroup = [LineSection.styles, editorStyles, lineStyles];

  protected watched(): readonly unknown[] {
    // The other lines only matter while one of them can be chosen here.
    const open = this.isOpen('line');
    return [
      this.value,
      this.data.common,
      open ? this.parent?.lines : undefined,
      open ? this.yearly : undefined,
      ...this.faults,
    ];
  }

  override reveal(pointer: string): boolean {
    if (!this.isAt(pointer, this.at)) return false;
    this.unfold('line');
    const inside = (...keys: readonly string[]) => this.isAt(pointer, ...keys.map((key) => `${this.at}/${key}`));
    if (inside('escalation', 'taxable', 'tasks')) this.unfold('more');
    if (inside(...TERMS)) this.unfold('terms');
    return true;
  }

  async openAndFocus(): Promise<void> {
    this.unfold('line');
    await this.updateComplete;
    const name = this.renderRoot.querySelector<HTMLInputElement>('input.box');
    name?.focus();
    name?.select();
  }

  focusSummary(): void {
    this.renderRoot.querySelector('ec-tco-disclosure')?.shadowRoot?.querySelector<HTMLElement>('summary')?.focus();
  }

  private setAmount(kind: Amount['kind']): void {
    const { value: line, at, parent } = this;
    if (!line || !parent || kind === line.amount.kind) return;
    const others = parent.lines.filter((other) => other.id !== line.id);
    const amounts: { readonly [K in Amount['kind']]: Amount } = {
      fixed: { kind: 'fixed', yen: yenOf(this.data, line.amount) },
      hours: { kind: 'hours', hours: 0 },
      'sales-rate': { kind: 'sales-rate', rate: rateOf(this.data, line.amount) },
      'per-order': { kind: 'per-order', yen: Math.min(baseOf(yenOf(this.data, line.amount)), 1e7) },
      share: {
        kind: 'share',
        rate: rateOf(this.data, line.amount),
        of: others[0] ? { lines: [others[0].id] } : { category: line.category },
        basis: 'total',
      },
      unquoted: { kind: 'unquoted' },
    };
    const needsSales = AMOUNT_TRAITS[kind].followsSales;
    const period = line.timing.kind === 'monthly' || line.timing.kind === 'yearly';
    const timing = needsSales && !period ? NEW_TIMINGS.monthly : line.timing;
    // Steps are prices of the kind before.
    const { tiers, ...rest } = line;
    this.edit({
      kind: 'all',
      edits: [
        ...(tiers ? [{ kind: 'value', pointer: `${at}/tiers`, value: undefined } as const] : []),
        { kind: 'value', pointer: `${at}/amount`, value: amounts[kind] },
        ...(timing === line.timing ? [] : [{ kind: 'value', pointer: `${at}/timing`, value: timing } as const]),
        ...unfit(at, { ...rest, amount: amounts[kind], timing }),
      ],
    });
  }

  /** What a price says of itself besides: that it holds tax or is not taxed, and the second price of "3.6%+15円". */
  private said(line: Line, { tax, plus }: Pick<NumberFieldDetail, 'tax' | 'plus'>): readonly Edit[] {
    const { at, parent, data, language } = this;
    const { withTax, taxable, ...rest } = line;
    // Security work is always taxed.
    const exempt = taxable === false || (tax === 'exempt' && line.category !== 'operation.security');
    const included = tax === undefined ? withTax === true : tax === 'included';
    const taxed: Line = {
      ...rest,
      ...(exempt ? { taxable: false } : taxable !== undefined && { taxable }),
      ...(included && !exempt && { withTax: true }),
    };
    const edits = (['withTax', 'taxable'] as const).flatMap((key): Edit[] =>
      taxed[key] === line[key] ? [] : [{ kind: 'value', pointer: `${at}/${key}`, value: taxed[key] }],
    );
    if (!plus || !parent) return edits;
    const second = secondPrice(data, parent, taxed, plus, language);
    this.say(this.m.line.paired(second.name, second.isNew));
    return [...edits, ...second.edits];
  }

  /** As the number's own field shows it. */
  private sourceOf(line: Line): SourceNote['source'] {
    const { number, source } = sourced(this.data, this.at, line);
    return amountKey(line.amount) === undefined ? source : inputSource(this.data, number);
  }

  private setSource(kind: Source['kind']): void {
    const line = this.value;
    if (!line) return;
    const { at, number, source: before } = sourced(this.data, this.at, line);
    if (kind === before.kind || kind === 'figure') return;
    const note = before.kind === 'figure' ? undefined : before.note;
    const source = {
      kind: 'value',
      pointer: `${at}/source`,
      value: { kind, ...(note !== undefined && { note }) },
    } as const;
    const stated = atAddress(this.data, number) as Linked | undefined;
    // The range of a sample says nothing about a price that somebody has quoted, or that the owner knows.
    const ranged = typeof stated === 'object' && stated !== null && 'base' in stated;
    const firm = (kind === 'quotation' || kind === 'stated') && before.kind !== 'stated' && ranged;
    const value = firm && { kind: 'value' as const, pointer: number, value: stated.base };
    this.edit(value ? { kind: 'all', edits: [value, source] } : source);
  }

  private unit({ currency, amount, timing }: Line): InputUnit {
    const { unit } = QUANTITY_KINDS[priceKind(amount)];
    if (unit !== 'yen') return currency ? 'foreign' : unit;
    const money = currency ? 'foreign' : 'yen';
    if (timing.kind === 'monthly') return `${money}/month`;
    return timing.kind === 'yearly' ? `${money}/year` : money;
  }

  private renderAmount(line: Line): TemplateResult | typeof nothing {
    const { at } = this;
    const texts = this.m.line;
    const { amount, currency } = line;
    const number = (key: string, kind: NumberItem['kind'], label: string, unit?: InputUnit, second = false) =>
      html`${this.number({
        pointer: `${at}/amount/${key}`,
        kind,
        label: currency && unit ? texts.inCurrency(label, currency.code) : label,
        ...(unit === undefined ? {} : { unit }),
        priced: {
          withTax: line.taxable !== false && key !== 'hours' && line.amount.kind !== 'share',
          second: second && !currency,
          said: (said) => this.said(this.value ?? line, said),
        },
      })}
      ${
        this.draft.texts[`${at}/amount/${key}`]?.problem.code === 'unpriced'
          ? html`<button type="button" class="button" data-unquoted @click=${() => this.setAmount('unquoted')}>
              ${texts.amounts.unquoted}
            </button>`
          : nothing
      }`;
    return byKind<Amount, TemplateResult>(amount, {
      fixed: () => number('yen', 'yen', texts.yen, this.unit(line)),
      hours: () => number('hours', 'hours', texts.hours),
      'sales-rate': () => number('rate', 'share', texts.rate, undefined, true),
      'per-order': () => number('yen', 'yenPerOrder', texts.perOrder, this.unit(line), true),
      share: (share) => html`${number('rate', 'groupShare', texts.rate)}${this.renderGroup(line, share)}`,
      unquoted: () => html`<p class="help">${texts.unquotedHelp}</p>`,
    });
  }

  private renderGroup(line: Line, amount: Extract<Amount, { kind: 'share' }>): TemplateResult {
    const { at, language, parent } = this;
    const texts = this.m.line;
    const others = parent?.lines.filter((other) => other.id !== line.id) ?? [];
    const chosen = 'lines' in amount.of ? amount.of.lines : [];
    return html`${this.select(
      `${at}/amount/of`,
      texts.of,
      [
        ...(others.length > 0 ? [{ value: 'lines', label: texts.ofLines }] : []),
        ...LINE_CATEGORIES.map((category) => ({
          value: category,
          label: texts.ofCategory(ROW_NAMES[category][language]),
        })),
      ],
      {
        value: 'category' in amount.of ? amount.of.category : 'lines',
        change: (value) =>
          this.set(`${at}/amount/of`, value === 'lines' ? { lines: [others[0]?.id] } : { category: value }),
      },
    )}
    ${
      'lines' in amount.of
        ? html`<fieldset>
            <legend class="legend">${texts.ofLines}</legend>
            <div class="checks">
              ${others.map((other) =>
                this.check(other.name, chosen.includes(other.id), (on) => {
                  const next = on ? [...chosen, other.id] : chosen.filter((id) => id !== other.id);
                  if (next.length > 0) this.set(`${at}/amount/of/lines`, next);
                  else this.requestUpdate();
                }),
              )}
            </div>
          </fieldset>`
        : nothing
    }
    ${this.select(
      `${at}/amount/basis`,
      texts.basis,
      (['same-year', 'total'] as const).map((value) => ({ value, label: texts.bases[value] })),
    )}`;
  }

  private renderMore(line: Line): TemplateResult {
    const { at, language } = this;
    const texts = this.m.line;
    const taxable = line.taxable === undefined ? 'auto' : line.taxable ? 'yes' : 'no';
    const escalations: { readonly [K in Escalation['kind']]: Escalation } = {
      none: { kind: 'none' },
      inflation: { kind: 'inflation' },
      own: { kind: 'own', rate: 0.02 },
    };
    return html`<div class="stack">
      <div class="grid">
        ${this.select(
          `${at}/escalation`,
          texts.escalation,
          ESCALATIONS.map((value) => ({ value, label: texts.escalations[value] })),
          {
            value: line.escalation.kind,
            change: (value) => this.set(`${at}/escalation`, escalations[value as Escalation['kind']]),
          },
        )}
        ${
          line.escalation.kind === 'own'
            ? this.number({
                pointer: `${at}/escalation/rate`,
                kind: 'yearlyRate',
                label: texts.escalationRate,
                unmarked: true,
              })
            : nothing
        }
        ${this.select(
          `${at}/taxable`,
          texts.taxable,
          (['auto', 'yes', 'no'] as const).map((value) => ({ value, label: texts.taxables[value] })),
          {
            value: taxable,
            change: (value) => this.set(`${at}/taxable`, value === 'auto' ? undefined : value === 'yes'),
          },
        )}
      </div>
      <fieldset>
        <legend class="legend">${texts.tasks}</legend>
        <div class="checks">
          ${SECURITY_TASKS.map((task) =>
            this.check(SECURITY_TASK_NAMES[task][language], line.tasks?.includes(task) ?? false, (on) => {
              const tasks = SECURITY_TASKS.filter((other) =>
                other === task ? on : (line.tasks?.includes(other) ?? false),
              );
              this.set(`${at}/tasks`, tasks.length > 0 ? tasks : undefined);
            }),
          )}
        </div>
      </fieldset>
    </div>`;
  }

  private renderSource(line: Line): TemplateResult {
    const { language } = this;
    const texts = this.m.line;
    const { at, source } = sourced(this.data, this.at, line);
    // As the badge beside the number says it: a figure may be an assumption of this tool, or no longer that figure.
    const shown = this.sourceOf(line);
    const figure = shown.kind === 'figure' ? findFigure(shown.figure) : undefined;
    const chosen = badgeKind(shown);
    const kinds = (['figure', 'assumption', 'stated', 'quotation'] as const).filter(
      (kind) => kind !== 'figure' || chosen === 'figure',
    );
    return html`<div class="group">
      <div class="stack">
        ${this.choice(
          `${at}/source`,
          texts.source,
          kinds.map((value) => ({ value, label: texts.sources[value] })),
          { value: chosen, change: (value) => this.setSource(value as Source['kind']) },
        )}
        ${
          figure
            ? html`<p class="note">
                <b>${figure.label[language]}</b><br />
                ${
                  SOURCES[figure.source].kind === 'assumption'
                    ? figure.locator[language]
                    : html`${sharedMessages(language).source.from(SOURCES[figure.source].title)}（${figure.locator[language]}）`
                }
                ${figure.note ? html`<br />${figure.note[language]}` : nothing}
              </p>`
            : nothing
        }
        ${source.kind === 'assumption' && source.from ? html`<p class="note">${texts.published(source.from)}</p>` : nothing}
        ${
          source.kind === 'figure'
            ? nothing
            : html`<div class="grid">
                ${this.text(`${at}/source/note`, texts.note, { help: texts.noteHelp })}
                ${source.kind === 'quotation' ? this.text(`${at}/source/date`, texts.date, { type: 'date' }) : nothing}
              </div>`
        }
      </div>
    </div>`;
  }

  private renderEditor(line: Line): TemplateResult {
    const { at, language } = this;
    const texts = this.m.line;
    return html`<div class="stack editor">
      <div class="grid">
        ${this.text(`${at}/name`, texts.name, { optional: false })}
        ${this.select(
          `${at}/amount/kind`,
          texts.amount,
          AMOUNT_KINDS.map((value) => ({ value, label: texts.amounts[value] })),
          { change: (value) => this.setAmount(value as Amount['kind']) },
        )}
        ${this.renderAmount(line)}
        ${this.renderTimings(
          `${at}/timing`,
          line.timing,
          (kind) => kind === 'monthly' || kind === 'yearly' || !isOnSales(line),
          (timing) =>
            this.edit({
              kind: 'all',
              edits: [{ kind: 'value', pointer: `${at}/timing`, value: timing }, ...unfit(at, { ...line, timing })],
            }),
        )}
        ${this.select(
          `${at}/category`,
          texts.category,
          LINE_CATEGORIES.map((category) => ({ value: category, label: capital(ROW_NAMES[category][language]) })),
        )}
      </div>
      ${
        line.amount.kind === 'hours' || line.taxable === false
          ? nothing
          : this.check(texts.withTax, line.withTax === true, (on) => this.set(`${at}/withTax`, on ? true : undefined))
      }
      ${this.renderYears()} ${this.renderSource(line)}
      ${this.disclosure(
        'terms',
        texts.terms.heading,
        () => html`<ec-tco-terms
          .draft=${this.draft}
          .option=${this.option}
          .line=${this.line}
          .language=${language}
          .scale=${this.scale}
        ></ec-tco-terms>`,
      )}
      ${this.disclosure('more', texts.more, () => this.renderMore(line))}
      <button
        type="button"
        class="button quiet remove"
        @click=${() =>
          this.dispatchEvent(
            new CustomEvent('ec-tco-line-remove', { detail: { line: this.line }, bubbles: true, composed: true }),
          )}
      >
        ${ICONS.remove}${texts.remove}
      </button>
    </div>`;
  }

  /** What it comes to a year, while what is computed is what is entered. */
  private renderYears(): TemplateResult | typeof nothing {
    const result = this.yearly;
    return result ? html`<p class="years" translate="no">${yearText(result, this.language, this.scale)}</p>` : nothing;
  }

  private get yearly(): LineResult | undefined {
    const { computation, draft, parent, value } = this;
    if (computation?.scenario !== draft.scenario) return undefined;
    return this.resultOf(parent?.id)?.lines.find(({ id }) => id === value?.id);
  }

  override render(): TemplateResult {
    const line = this.value;
    if (!line) return html``;
    const extra = html`<span class="amount">${amountText(line, this.data, this.language, this.scale)}</span>
      ${sourceBadge(badgeKind(this.sourceOf(line)), this.language, '')}`;
    return this.disclosure('line', line.name, () => this.renderEditor(line), extra);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-line': EcTcoLine;
  }
}
