import { JOURNEYS, type QuantityKindName, type Scenario } from '@ec-tco/core';
import { BUSINESS_NAMES, JOURNEY_NAMES } from '@ec-tco/core/format';
import { html, type TemplateResult } from 'lit';
import { Section } from '../section.ts';

type Key = keyof Scenario['business'];

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
const FIRST = ['monthlySales', 'averageOrderValue', 'contributionMargin'] as const;
const MORE = ['cardShare', 'salesGrowth', 'personalRecords', 'cardRecords', 'employees', 'hourlyCost'] as const;

/**
 * Your shop: what the cost depends on.
 * @tag ec-tco-business
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoBusiness extends Section {
  /** What is asked first, and in sight at first. */
  protected override readonly urgent = true;

  protected watched(): readonly unknown[] {
    return [this.data.business, this.data.journey, this.data.sources, ...this.faults];
  }

  override reveal(pointer: string): boolean {
    if (!this.isAt(pointer, '/business', '/journey')) return false;
    if (!FIRST.some((key) => this.isAt(pointer, `/business/${key}`))) this.unfold('more');
    return true;
  }

  private field(key: Key): TemplateResult {
    return this.number({
      pointer: `/business/${key}`,
      kind: KINDS[key],
      label: BUSINESS_NAMES[key][this.language],
      help: this.m.business.help[key],
      rangeable: key !== 'employees',
    });
  }

  override render(): TemplateResult {
    const { business } = this.m;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${business.heading}</h2>
      <p class="lead">${business.lead}</p>
      <div class="stack">
        ${this.choice(
          '/journey',
          business.journey,
          JOURNEYS.map((journey) => ({ value: journey, label: JOURNEY_NAMES[journey][this.language] })),
        )}
        <div class="grid">${FIRST.map((key) => this.field(key))}</div>
        ${this.disclosure('more', business.more, () => html`<div class="grid">${MORE.map((key) => this.field(key))}</div>`)}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-business': EcTcoBusiness;
  }
}
