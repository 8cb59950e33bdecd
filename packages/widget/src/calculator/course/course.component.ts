import { baseOf, type Quantity } from '@ec-tco/core';
import { BUSINESS_NAMES } from '@ec-tco/core/format';
import { atAddress, LIMITS, type Linked, statedOf } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Edit } from '../edit.ts';
import { ICONS } from '../icons.ts';
import { SLIPS } from '../slips.ts';
import { TimedSection } from '../timed-section.ts';

interface Sales {
  readonly monthlySales: Linked;
  /** The shop's where left out. */
  readonly salesGrowth?: Linked;
  readonly salesByYear?: readonly Quantity[];
  readonly ramp?: { readonly months: number; readonly start: Quantity };
  readonly season?: readonly number[];
}

const EVEN: readonly number[] = Array.from({ length: 12 }, () => 1);
const value = (pointer: string, now: unknown): Edit => ({ kind: 'value', pointer, value: now });

/**
 * How sales run where they do not simply grow: year by year, with a start, with a season.
 * @tag ec-tco-course
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoCourse extends TimedSection {
  /** Address of the sales it is about: the shop's, or an option's own. */
  @property() at = '/business';
  protected override readonly urgent = true;

  protected watched(): readonly unknown[] {
    return [this.sales, this.data.horizonYears, this.data.sources, ...this.faults];
  }

  private get sales(): Sales | undefined {
    return atAddress(this.data, this.at) as Sales | undefined;
  }

  /** The years as they grow now: putting a plan in changes nothing until a year is changed. */
  private planned({ monthlySales, salesGrowth = this.data.business.salesGrowth }: Sales): readonly number[] {
    const month = baseOf(statedOf(this.data, monthlySales));
    const growth = baseOf(statedOf(this.data, salesGrowth));
    return Array.from({ length: this.data.horizonYears }, (_, year) => Math.round(12 * month * (1 + growth) ** year));
  }

  private plan(sales: Sales, on: boolean): void {
    const { at } = this;
    if (!on) {
      this.set(`${at}/salesByYear`, undefined);
      return;
    }
    this.edit({
      kind: 'all',
      edits: [
        // A plan year by year has its start in its first year.
        ...(sales.ramp ? [value(`${at}/ramp`, undefined)] : []),
        value(`${at}/salesByYear`, this.planned(sales)),
      ],
    });
  }

  private renderYears(years: readonly Quantity[]): TemplateResult {
    const { at } = this;
    const { course } = this.m;
    const last = years.length - 1;
    const set = (now: readonly Quantity[]) => this.set(`${at}/salesByYear`, now);
    return html`<div class="grid inset">
        ${years.map((_, i) =>
          this.number({
            pointer: `${at}/salesByYear/${i}`,
            kind: 'yen',
            unit: 'yen/year',
            label: course.year(i + 1),
            rule: { slip: SLIPS.salesByYear },
            help: i >= this.data.horizonYears ? course.beyond : '',
            unmarked: true,
          }),
        )}
      </div>
      <div class="row">
        ${
          years.length < LIMITS.years
            ? html`<button type="button" class="button quiet" data-add="year" @click=${() => set([...years, years[last] ?? 0])}>
                ${ICONS.add}${course.add(years.length + 1)}
              </button>`
            : nothing
        }
        ${
          last > 0
            ? html`<button type="button" class="button quiet" data-remove="year" @click=${() => set(years.slice(0, -1))}>
                ${ICONS.remove}${course.remove(years.length)}
              </button>`
            : nothing
        }
      </div>`;
  }

  private renderStart(sales: Sales): TemplateResult {
    const { at } = this;
    const { course } = this.m;
    return html`<div class="grid">
      ${this.whole(`${at}/ramp/months`, course.ramp, 'months', {
        max: 24,
        help: course.rampHelp,
        optional: {
          put: (months) => value(`${at}/ramp`, { months, start: 0 }),
          remove: value(`${at}/ramp`, undefined),
        },
      })}
      ${
        sales.ramp
          ? this.number({ pointer: `${at}/ramp/start`, kind: 'share', label: course.start, unmarked: true })
          : nothing
      }
    </div>`;
  }

  private renderSeason(season: readonly number[] | undefined): TemplateResult {
    const { at } = this;
    const { course } = this.m;
    const pointer = `${at}/season`;
    const problem = this.problem(pointer);
    return html`${this.check(course.season, season !== undefined, (on) => this.set(pointer, on ? EVEN : undefined), course.seasonHelp)}
      ${
        season
          ? html`<fieldset class="inset">
              <legend class="legend">${course.months}</legend>
              <div class="months">
              ${season.map((_, i) =>
                this.number({
                  pointer: `${pointer}/${i}`,
                  kind: 'factor',
                  label: course.month(i + 1),
                  rangeable: false,
                  unmarked: true,
                  rule: { max: 1000 },
                }),
              )}
              </div>
            </fieldset>`
          : nothing
      }
      ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}`;
  }

  override render(): TemplateResult {
    const { sales, at } = this;
    if (!sales) return html``;
    const { course } = this.m;
    const own = at !== '/business';
    const years = sales.salesByYear;
    return html`<div class="stack">
      ${this.check(course.byYear, years !== undefined, (on) => this.plan(sales, on), course.byYearHelp)}
      ${years ? this.renderYears(years) : this.renderStart(sales)}
      ${own ? nothing : this.renderSeason(sales.season)}
      ${
        own
          ? nothing
          : html`<div class="grid">
              ${this.number({
                pointer: `${at}/postage`,
                kind: 'yenPerOrder',
                label: BUSINESS_NAMES.postage[this.language],
                help: course.postageHelp,
                optional: { put: (now) => value(`${at}/postage`, now), remove: value(`${at}/postage`, undefined) },
              })}
            </div>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-course': EcTcoCourse;
  }
}
