import { baseOf, JOURNEYS } from '@ec-tco/core';
import { BUSINESS_NAMES, formatYen, JOURNEY_NAMES } from '@ec-tco/core/format';
import type { QuantityKindName } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { OWN_FIRST, OWN_MORE, samplesLeft } from '../../shared/sample-left.ts';
import { turn } from '../../shared/turn.ts';
import { Section } from '../section.ts';
import { SLIPS } from '../slips.ts';

type Key = (typeof OWN_FIRST)[number] | (typeof OWN_MORE)[number];

const KINDS: Readonly<Record<Key, QuantityKindName>> = {
  monthlySales: 'yenPerMonth',
  salesGrowth: 'yearlyRate',
  averageOrderValue: 'orderValue',
  contributionMargin: 'share',
  cardShare: 'share',
  personalRecords: 'records',
  cardRecords: 'records',
  employees: 'people',
  hourlyCost: 'yenPerHour',
};

/**
 * Your shop: what the cost depends on.
 * @tag ec-tco-business
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoBusiness extends Section {
  protected override readonly urgent = true;

  /** At first in a task of its own, as other parts; then at once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.hasUpdated ? super.scheduleUpdate() : turn().then(() => super.scheduleUpdate());
  }

  protected override readonly places = ['/business', '/journey'];

  protected watched(): readonly unknown[] {
    return [this.data.business, this.data.journey, this.data.sources, ...this.faults];
  }

  override reveal(pointer: string): boolean {
    if (!this.isAt(pointer, '/business', '/journey')) return false;
    if (!OWN_FIRST.some((key) => this.isAt(pointer, `/business/${key}`))) this.unfold('more');
    return true;
  }

  /** Where sales are planned year by year, a month's sales are not used. */
  private helpOf(key: Key): string {
    const { help, planned } = this.m.business;
    if (this.data.business.salesByYear === undefined) return help[key];
    return key === 'monthlySales' ? planned.month : key === 'salesGrowth' ? planned.growth : help[key];
  }

  private field(key: Key): TemplateResult {
    return this.number({
      pointer: `/business/${key}`,
      kind: KINDS[key],
      label: BUSINESS_NAMES[key][this.language],
      help: this.helpOf(key),
      rangeable: key !== 'employees',
      ...(key in SLIPS && { rule: { slip: SLIPS[key as keyof typeof SLIPS] } }),
    });
  }

  /** What is in it, and how much of it is still the sample's. */
  private line(): TemplateResult {
    const { language, data } = this;
    const { business } = this.m;
    const { monthlySales, averageOrderValue } = data.business;
    const ours = samplesLeft(data);
    return html`${business.line(
      JOURNEY_NAMES[data.journey][language],
      formatYen(baseOf(monthlySales), language, 'man'),
      formatYen(baseOf(averageOrderValue), language, 'yen'),
    )}${ours > 0 ? html` <span class="ours">${business.ours(ours)}</span>` : nothing}`;
  }

  override render(): TemplateResult {
    const { business } = this.m;
    return this.folded(
      business.heading,
      () => this.line(),
      () => html`<p class="lead">${business.lead}</p>
      <div class="stack">
        ${this.choice(
          '/journey',
          business.journey,
          JOURNEYS.map((journey) => ({ value: journey, label: JOURNEY_NAMES[journey][this.language] })),
        )}
        <div class="grid">${OWN_FIRST.map((key) => this.field(key))}</div>
        ${this.disclosure(
          'more',
          business.more,
          () => html`<div class="grid">${OWN_MORE.map((key) => this.field(key))}</div>
          <ec-tco-course
            .draft=${this.draft}
            .language=${this.language}
            .scale=${this.scale}
          ></ec-tco-course>`,
        )}
      </div>
    `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-business': EcTcoBusiness;
  }
}
