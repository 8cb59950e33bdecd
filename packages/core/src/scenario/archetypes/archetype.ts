import type { FigureId } from '../../reference/figures/registry.ts';
import type { Text } from '../../texts/language.ts';
import type { LineCategory, OptionKind, SecurityTask } from '../ids.ts';
import type { Coverage } from '../schema.ts';
import type { FigureRef } from './figure-ref.ts';

/** A ready-made cost line: as in the scenario, with figures in place of numbers. */
export interface ArchetypeLine {
  readonly id: string;
  readonly name: Text;
  readonly category: LineCategory;
  readonly timing: 'before-opening' | 'monthly' | 'yearly';
  /** `unquoted`: no source states the price. A price that the chosen edition lacks becomes unquoted, too. */
  readonly amount:
    | { readonly kind: 'fixed' | 'hours' | 'sales-rate' | 'per-order'; readonly from: FigureRef }
    | { readonly kind: 'share'; readonly from: FigureRef; readonly ofLines: readonly string[] }
    | { readonly kind: 'unquoted' };
  /** Prices and own work follow inflation; rates of sales and of other lines do not. */
  readonly escalation: 'none' | 'inflation';
  readonly tasks?: readonly SecurityTask[];
}

/** A ready-made option. No vendor is named; every number is a reference figure, and all can be changed. */
export interface Archetype {
  /** Short code of the research notes: S self-built, C SaaS, M mall. */
  readonly code: string;
  readonly kind: OptionKind;
  readonly name: Text;
  readonly about: Text;
  /** Self-built sites are made to measure; hosted ones start without custom dynamic pages. */
  readonly customPages: boolean;
  readonly probability: FigureId;
  readonly lines: readonly ArchetypeLine[];
  /** Who does each security task; self-built only. */
  readonly securityTasks?: Readonly<Record<SecurityTask, Coverage>>;
}
