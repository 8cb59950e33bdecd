import { figureNumber as figure } from '../../reference/figure-number.ts';
import type { FigureId } from '../../reference/figures/registry.ts';
import type { Text } from '../../texts/language.ts';
import type { Insurance, Line, Source } from '../schema.ts';
import { quantityOf } from './figure-ref.ts';

/** Two sizes of cyber insurance quoted for a retailer with sales of ¥500 million a year. */
export type InsuranceSize = 'smaller' | 'larger';

/** Figures behind an offer. */
export const INSURANCE_FIGURES = {
  smaller: {
    premium: 'market.insurance.smaller.premium',
    limit: 'market.insurance.smaller.cost-limit',
    deductible: 'market.insurance.deductible',
    coveredShare: 'assumption.insurance.covered-share',
  },
  larger: {
    premium: 'market.insurance.larger.premium',
    limit: 'market.insurance.larger.cost-limit',
    deductible: 'market.insurance.deductible',
    coveredShare: 'assumption.insurance.covered-share',
  },
} as const satisfies Record<InsuranceSize, Record<keyof Insurance | 'premium', FigureId>>;

const NAME: Text = { ja: 'サイバー保険料', en: 'Cyber insurance premium' };

/** Of the premium's cost line. */
export interface InsuranceOfferSettings {
  /** A slug: `a-z`, `0-9`, `-`, at most 64 letters. */
  readonly id: string;
  /** The product's own name for it when absent. */
  readonly name?: string;
  readonly language: keyof Text;
}

/** What an insurance adds to an option. */
export interface InsuranceOffer {
  readonly line: Line;
  readonly insurance: Insurance;
  /** Where each of the terms comes from. */
  readonly sources: Readonly<Record<keyof Insurance, Source>>;
}

/**
 * A cost line and insurance terms to add to an option. The limit is that for response cost, not for liability.
 * Which share of the cost is covered is an assumption: see the policy.
 */
export function insuranceOffer(size: InsuranceSize, { id, name, language }: InsuranceOfferSettings): InsuranceOffer {
  const from = INSURANCE_FIGURES[size];
  const cite = (id: FigureId): Source => ({ kind: 'figure', figure: id });
  return {
    line: {
      id,
      name: name ?? NAME[language],
      category: 'incident',
      timing: { kind: 'yearly' },
      amount: { kind: 'fixed', yen: quantityOf(figure(from.premium)) },
      escalation: { kind: 'inflation' },
      // Insurance premiums bear no consumption tax.
      taxable: false,
      source: cite(from.premium),
    },
    insurance: {
      coveredShare: quantityOf(figure(from.coveredShare)),
      deductible: quantityOf(figure(from.deductible)),
      limit: quantityOf(figure(from.limit)),
    },
    sources: { coveredShare: cite(from.coveredShare), deductible: cite(from.deductible), limit: cite(from.limit) },
  };
}
