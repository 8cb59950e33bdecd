import type { Amount, Line, Quantity, Timing } from '@ec-tco/core';
import { BUSINESS_NAMES } from '@ec-tco/core/format';
import { AMOUNT_TRAITS, baseIn, LIMITS, QUANTITY_KINDS, type QuantityKindName, statedOf } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { everyKind } from '../../shared/by-kind.ts';
import type { InputUnit, NumberRule } from '../../state/number/number-rule.ts';
import type { Edit } from '../edit.ts';
import { editorStyles } from '../editor.styles.ts';
import { ICONS } from '../icons.ts';
import { SLIPS } from '../slips.ts';
import { amountNumber, priceKind } from './amount-number.ts';
import { type Room, roomOf } from './fitting.ts';
import { LineSection } from './line-section.ts';

type Tiers = NonNullable<Line['tiers']>;
type Contract = NonNullable<Line['contract']>;

const BASES = everyKind<NonNullable<Line['base']>>({ sales: true, 'with-tax': true, 'customer-pays': true });
const MEASURES = everyKind<Tiers['by']>({ sales: true, 'year-sales': true, 'order-value': true });
const MODES = everyKind<Tiers['mode']>({ whole: true, marginal: true });
/** Which terms are offered of each form of amount, beside those that the line has. */
const OFFERED: Readonly<Record<Amount['kind'], readonly ('base' | 'items' | 'limits' | 'currency' | 'tiers')[]>> = {
  fixed: ['items', 'limits', 'currency', 'tiers'],
  hours: ['items'],
  'sales-rate': ['base', 'items', 'limits', 'tiers'],
  'per-order': ['items', 'limits', 'currency', 'tiers'],
  share: ['limits'],
  unquoted: [],
};

/** What else there is to a number that may be left empty. */
interface Optional {
  readonly help?: string;
  readonly remove?: Edit;
  readonly unit?: InputUnit;
  readonly rule?: Pick<NumberRule, 'slip' | 'most'>;
}
/** Of which time a payment is that a least and a most are stated for. */
const PER: Readonly<Record<Timing['kind'], 'month' | 'year' | 'once'>> = {
  monthly: 'month',
  yearly: 'year',
  'before-opening': 'once',
  once: 'once',
  every: 'once',
};

const value = (pointer: string, now: unknown): Edit => ({ kind: 'value', pointer, value: now });

/**
 * What a price list says of a price beside its amount: what a fee is taken of, steps, limits, a number of things,
 * payment in advance, a contract, another money. Empty fields are terms that are not there.
 * @tag ec-tco-terms
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoTerms extends LineSection {
  static override styles: CSSResultGroup = [LineSection.styles, editorStyles];

  protected watched(): readonly unknown[] {
    return [this.value, this.data.business, this.data.common, this.data.sources, ...this.faults];
  }

  /** The unit of a sum beside the amount, in the money that the line is stated in. */
  private sum({ currency }: Line): InputUnit {
    return currency ? 'foreign' : 'yen';
  }

  private labelled(line: Line, label: string): string {
    return line.currency ? this.m.line.inCurrency(label, line.currency.code) : label;
  }

  /** A number that may be left empty. Its term is made by `put` where it is not there yet. */
  private optional(
    key: string,
    kind: QuantityKindName,
    label: string,
    put: (now: Quantity) => Edit,
    { help = '', remove, unit, rule }: Optional = {},
  ): TemplateResult {
    const pointer = `${this.at}/${key}`;
    return this.number({
      pointer,
      kind,
      label,
      help,
      unmarked: true,
      ...(unit && { unit }),
      ...(rule && { rule }),
      priced: this.priced,
      optional: { put, remove: remove ?? value(pointer, undefined) },
    });
  }

  private renderBase(line: Line): TemplateResult {
    const { at } = this;
    const { terms } = this.m.line;
    return html`${this.select(
      `${at}/base`,
      terms.base,
      BASES.map((base) => ({ value: base, label: terms.bases[base] })),
      {
        help: terms.baseHelp,
        value: line.base ?? 'sales',
        change: (base) => this.set(`${at}/base`, base === 'sales' ? undefined : base),
      },
    )}
    ${
      line.base === 'customer-pays'
        ? this.number({
            pointer: '/business/postage',
            kind: 'yenPerOrder',
            label: BUSINESS_NAMES.postage[this.language],
            help: terms.postageHelp,
            optional: {
              put: (now) => value('/business/postage', now),
              remove: value('/business/postage', undefined),
            },
          })
        : nothing
    }`;
  }

  private renderPart(line: Line): TemplateResult {
    const { at } = this;
    const { terms } = this.m.line;
    const { part } = line;
    return html`${this.optional(
      'part/share',
      'share',
      terms.part,
      (share) => value(`${at}/part`, { of: 'sales', share }),
      { help: terms.partHelp, remove: value(`${at}/part`, undefined) },
    )}
    ${
      part
        ? html`${this.select(
            `${at}/part/of`,
            terms.partOf,
            (['sales', 'orders'] as const).map((of) => ({ value: of, label: terms.partsOf[of] })),
          )}
          ${this.optional(
            'part/orderValue',
            'orderValue',
            terms.partOrder,
            (now) => value(`${at}/part/orderValue`, now),
            { help: terms.partOrderHelp, rule: { slip: SLIPS.averageOrderValue } },
          )}`
        : nothing
    }`;
  }

  /** The kind of number that the line's amount is, which its steps state others of. */
  private get priceKind(): QuantityKindName {
    const { value } = this;
    return value ? priceKind(value.amount) : 'yen';
  }

  /** What the amount is now: a step begins as a copy of it. */
  private price({ amount }: Line): Quantity {
    const stated = amountNumber(amount);
    return stated === undefined ? 0 : statedOf(this.data, stated);
  }

  private addTier(line: Line): void {
    const { at } = this;
    const { tiers } = line;
    const last = tiers?.above.at(-1);
    if (!tiers || !last) {
      // From twice the present sales on: nothing changes until the reader has put in what the price list says.
      const from = Math.max(1, Math.round(2 * baseIn(this.data, this.data.business.monthlySales)));
      this.edit({
        kind: 'all',
        edits: [
          ...(line.timing.kind === 'monthly' && line.timing.advance !== undefined
            ? [value(`${at}/timing/advance`, undefined)]
            : []),
          value(`${at}/tiers`, { by: 'sales', mode: 'whole', above: [{ from, price: this.price(line) }] }),
        ],
      });
      return;
    }
    const before = typeof last.from === 'number' ? last.from : last.from.base;
    const item = { from: Math.min(2 * before, 1e12), price: last.price };
    this.set(`${at}/tiers/above`, [...tiers.above, item]);
  }

  private removeTier({ base, part, amount }: Line, tiers: Tiers, index: number): void {
    const { at } = this;
    if (tiers.above.length > 1) {
      this.set(`${at}/tiers/above`, tiers.above.toSpliced(index, 1));
      return;
    }
    // What the steps were measured by goes with them, where nothing else is taken of it.
    const alone = !AMOUNT_TRAITS[amount.kind].followsSales;
    this.edit({
      kind: 'all',
      edits: [
        value(`${at}/tiers`, undefined),
        ...(alone && base ? [value(`${at}/base`, undefined)] : []),
        ...(alone && part ? [value(`${at}/part`, undefined)] : []),
      ],
    });
  }

  private renderTiers(line: Line, room: Room): TemplateResult {
    const { at } = this;
    const { terms } = this.m.line;
    const { tiers } = line;
    const sales = line.timing.kind === 'yearly' ? terms.bys['year-sales'] : terms.bys.sales;
    const problem = this.problem(`${at}/tiers/mode`);
    return html`<fieldset class="group">
      <legend class="legend">${terms.tiers}</legend>
      <p class="help">${terms.tiersHelp}</p>
      ${
        tiers
          ? html`<div class="grid">
              ${this.select(
                `${at}/tiers/by`,
                terms.by,
                MEASURES.map((by) => ({ value: by, label: by === 'sales' ? sales : terms.bys[by] })),
                {
                  change: (by) =>
                    this.edit({
                      kind: 'all',
                      edits: [
                        value(`${at}/tiers/by`, by),
                        ...(by !== 'sales' && tiers.mode === 'marginal' ? [value(`${at}/tiers/mode`, 'whole')] : []),
                      ],
                    }),
                },
              )}
              ${
                room.marginal || tiers.mode === 'marginal'
                  ? this.select(
                      `${at}/tiers/mode`,
                      terms.mode,
                      MODES.map((mode) => ({ value: mode, label: terms.modes[mode] })),
                    )
                  : nothing
              }
              ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}
              ${tiers.above.map(
                (_, i) => html`<div class="tier" role="group" aria-label=${terms.tier(i + 1)}>
                  ${this.number({
                    pointer: `${at}/tiers/above/${i}/from`,
                    kind: 'threshold',
                    label: terms.from(i + 1),
                    ...(tiers.by !== 'order-value' && { rule: { slip: SLIPS.threshold } }),
                    unmarked: true,
                    rangeable: false,
                  })}
                  ${this.number({
                    pointer: `${at}/tiers/above/${i}/price`,
                    kind: this.priceKind,
                    label: this.labelled(line, terms.price(i + 1, this.pricedIn)),
                    unmarked: true,
                    priced: this.priced,
                    ...(line.currency && this.priceKind !== 'share' && { unit: 'foreign' as const }),
                  })}
                  <button type="button" class="button quiet" @click=${() => this.removeTier(line, tiers, i)}>
                    ${ICONS.remove}${terms.removeTier(i + 1)}
                  </button>
                </div>`,
              )}
            </div>`
          : nothing
      }
      ${
        (tiers?.above.length ?? 0) < LIMITS.tiers
          ? html`<button type="button" class="button" data-add="tier" @click=${() => this.addTier(line)}>
              ${ICONS.add}${terms.addTier}
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  private get pricedIn(): 'share' | 'hours' | 'yen' {
    const { unit } = QUANTITY_KINDS[this.priceKind];
    return unit === 'rate' ? 'share' : unit === 'hours' ? 'hours' : 'yen';
  }

  private renderLimits(line: Line): TemplateResult {
    const { at } = this;
    const { terms } = this.m.line;
    const { perOrder, ...helps } = terms.limitsHelp;
    const named = terms.limits[PER[line.timing.kind]];
    const help = {
      ...helps,
      ...(AMOUNT_TRAITS[line.amount.kind].followsSales && {
        least: [helps.least, perOrder].join(this.m.between),
      }),
    };
    const { limits } = line;
    return html`${(['least', 'most'] as const).map((end) => {
      const other = limits?.[end === 'least' ? 'most' : 'least'];
      return this.optional(
        `limits/${end}`,
        'yen',
        this.labelled(line, named[end]),
        (now) => value(`${at}/limits`, { ...limits, [end]: now }),
        {
          help: help[end],
          unit: this.sum(line),
          ...(end === 'most' && { rule: { most: true } }),
          remove: value(other === undefined ? `${at}/limits` : `${at}/limits/${end}`, undefined),
        },
      );
    })}`;
  }

  private renderPayment({ timing }: Line, { advance }: Room): TemplateResult | typeof nothing {
    const { at } = this;
    const { terms } = this.m.line;
    const whole = (key: string, label: string, help: string, max: number, unit: 'months' | 'month') =>
      this.whole(`${at}/timing/${key}`, label, unit, {
        help,
        min: key === 'advance' ? 2 : 1,
        max,
        optional: {
          put: (now) => value(`${at}/timing/${key}`, now),
          remove: value(`${at}/timing/${key}`, undefined),
        },
      });
    if (advance) return whole('advance', terms.advance, terms.advanceHelp, 60, 'months');
    if (timing.kind !== 'yearly' && timing.kind !== 'every') return nothing;
    return whole('month', terms.payMonth, terms.payMonthHelp, 12, 'month');
  }

  private renderContract(line: Line, { remaining }: Room): TemplateResult {
    const { at } = this;
    const { terms } = this.m.line;
    const { contract } = line;
    const leavings: { readonly [K in Contract['leaving']['kind']]: Contract['leaving'] } = {
      remaining: { kind: 'remaining', share: 1 },
      fixed: { kind: 'fixed', yen: 0 },
    };
    const kinds = (['remaining', 'fixed'] as const).filter(
      (kind) => remaining || kind === 'fixed' || contract?.leaving.kind === kind,
    );
    return html`${this.whole(`${at}/contract/months`, terms.contract, 'months', {
      help: terms.contractHelp,
      optional: {
        put: (months) => value(`${at}/contract`, { months, leaving: leavings[remaining ? 'remaining' : 'fixed'] }),
        remove: value(`${at}/contract`, undefined),
      },
    })}
    ${
      contract
        ? html`${this.check(terms.renews, contract.renews === true, (on) =>
            this.set(`${at}/contract/renews`, on ? true : undefined),
          )}
          ${this.select(
            `${at}/contract/leaving`,
            terms.leaving,
            kinds.map((kind) => ({ value: kind, label: terms.leavings[kind] })),
            {
              value: contract.leaving.kind,
              change: (kind) => this.set(`${at}/contract/leaving`, leavings[kind as keyof typeof leavings]),
            },
          )}
          ${
            contract.leaving.kind === 'fixed'
              ? this.number({
                  pointer: `${at}/contract/leaving/yen`,
                  kind: 'yen',
                  label: this.labelled(line, terms.leavingYen),
                  unit: this.sum(line),
                  unmarked: true,
                })
              : this.number({
                  pointer: `${at}/contract/leaving/share`,
                  kind: 'share',
                  label: terms.leavingShare,
                  unmarked: true,
                })
          }`
        : nothing
    }`;
  }

  private renderCurrency(line: Line): TemplateResult {
    const { at } = this;
    const { terms } = this.m.line;
    const { currency } = line;
    const code = `${at}/currency/code`;
    return html`${this.optional(
      'currency/rate',
      'exchange',
      terms.exchange(currency?.code),
      (rate) => value(`${at}/currency`, { code: 'USD', rate }),
      { help: terms.exchangeHelp, remove: value(`${at}/currency`, undefined), unit: 'foreign' },
    )}
    ${
      currency
        ? html`<div class="text-field">
            <label class="label" for="currency">${terms.currency}</label>
            <input
              class="box"
              id="currency"
              data-name=${code}
              maxlength="3"
              autocomplete="off"
              autocapitalize="characters"
              aria-describedby="currency-error"
              aria-invalid=${this.problem(code) ? 'true' : 'false'}
              .value=${live(currency.code)}
              @input=${(event: Event) => this.set(code, (event.target as HTMLInputElement).value.trim().toUpperCase())}
            />
            <p class="error" id="currency-error" aria-live="polite">${this.problem(code)}</p>
          </div>`
        : nothing
    }`;
  }

  override render(): TemplateResult {
    const line = this.value;
    if (!line) return html``;
    const { terms } = this.m.line;
    const { amount } = line;
    const room = roomOf(line);
    const offered = OFFERED[amount.kind];
    return html`<div class="stack">
      <p class="help">${terms.lead}</p>
      <div class="grid">
        ${offered.includes('base') || (line.tiers && line.tiers.by !== undefined) || line.base ? this.renderBase(line) : nothing}
        ${room.onSales || line.part ? this.renderPart(line) : nothing}
        ${
          (room.items && offered.includes('items')) || line.items !== undefined
            ? this.optional('items', 'items', terms.items, (now) => value(`${this.at}/items`, now), {
                help: terms.itemsHelp,
              })
            : nothing
        }
        ${offered.includes('limits') || line.limits ? this.renderLimits(line) : nothing}
        ${this.renderPayment(line, room)}
        ${room.contract || line.contract ? this.renderContract(line, room) : nothing}
        ${offered.includes('currency') || line.currency ? this.renderCurrency(line) : nothing}
      </div>
      ${(offered.includes('tiers') && room.tiers) || line.tiers ? this.renderTiers(line, room) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-terms': EcTcoTerms;
  }
}
