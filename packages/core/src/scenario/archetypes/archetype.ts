import type { FigureId } from '../../reference/figures/registry.ts';
import type { Text } from '../../texts/language.ts';
import type { LineCategory, OptionKind, SecurityTask } from '../ids.ts';
import type { Amount, Coverage } from '../schema.ts';
import type { NumberRef } from './figure-ref.ts';

/** A ready-made cost line: as in the scenario, with figures in place of numbers. */
export interface ArchetypeLine {
  readonly id: string;
  readonly name: Text;
  readonly category: LineCategory;
  readonly timing: 'before-opening' | 'monthly' | 'yearly';
  /** `unquoted`: no source states the price. A price that the chosen edition lacks becomes unquoted, too. */
  readonly amount:
    | { readonly kind: Exclude<Amount['kind'], 'share' | 'unquoted'>; readonly from: NumberRef }
    | { readonly kind: 'share'; readonly from: NumberRef; readonly ofLines: readonly string[] }
    | { readonly kind: 'unquoted' };
  /** Prices and own work follow inflation; rates of sales and of other lines do not. */
  readonly escalation: 'none' | 'inflation';
  readonly tasks?: readonly SecurityTask[];
}

/**
 * A ready-made option, the product's or one's own. In the product's no vendor is named and every number is a reference
 * figure; a number of one's own carries its source. All can be changed in the option made of it.
 */
export interface Archetype {
  /** Short code of the research notes: S self-built, C SaaS, M mall. */
  readonly code: string;
  readonly kind: OptionKind;
  readonly name: Text;
  readonly about: Text;
  /** Self-built sites are made to measure; hosted ones start without custom dynamic pages. */
  readonly customPages: boolean;
  /** Probability of an incident in a year, 0 to 1. */
  readonly probability: FigureId | NumberRef;
  readonly lines: readonly ArchetypeLine[];
  /** Who does each security task; self-built only. */
  readonly securityTasks?: Readonly<Record<SecurityTask, Coverage>>;
}
