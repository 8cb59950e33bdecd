import type { Decimal, Language, OptionResult, Scenario } from '@ec-tco/core';
import { formatRate, formatYen } from '@ec-tco/core/format';
import { baseIn } from '@ec-tco/core/scenario';
import { tableTexts } from './texts.ts';

/** What may come back, or not: it is counted by its chance. */
export interface WeightedCredit {
  /** The line's id in the result. */
  readonly id: string;
  readonly name: string;
  /** Below 1. */
  readonly chance: number;
  /** Yen over the years as they stand in the table, above 0, and what comes if it does; undefined where the chance is 0. */
  readonly counted: Decimal;
  readonly full: Decimal | undefined;
}

/** The credits of an option that nobody has granted yet. */
export function weightedCredits(scenario: Scenario, { id, lines }: OptionResult): readonly WeightedCredit[] {
  const credits = scenario.options.find((option) => option.id === id)?.credits ?? [];
  return credits.flatMap((credit) => {
    const chance = credit.chance === undefined ? 1 : baseIn(scenario, credit.chance);
    const line = lines.find((one) => one.id === credit.id);
    if (!line || chance >= 1) return [];
    const counted = line.total.neg();
    const full = chance > 0 ? counted.div(chance).round() : undefined;
    return [{ id: credit.id, name: credit.name, chance, counted, full }];
  });
}

/** That it is counted by its chance, and what it is in full. */
export const weightedText = ({ chance, full }: WeightedCredit, language: Language): string =>
  tableTexts(language).weighted(formatRate(chance, language), full && formatYen(full, language));
