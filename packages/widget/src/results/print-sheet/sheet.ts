import type { Language, OptionResult, Verdict } from '@ec-tco/core';
import { type Parts, plainText, type YenStyle } from '@ec-tco/core/format';
import type { Computation } from '../../shared/computation.ts';
import { yenFormatOf } from '../../shared/format.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { labelsOf } from '../../shared/option-names.ts';
import { type Catalogue, messages } from '../messages/messages.ts';

/** As many columns as a sheet of A4 holds in a legible size. */
export const MOST_OPTIONS = 6;

type Amount = { toNumber(): number };

/** What each part of the printed sheet is made of. */
export interface Sheet {
  readonly computation: Computation;
  readonly language: Language;
  readonly yenStyle: YenStyle;
  readonly m: Catalogue;
  readonly verdict: Verdict;
  /** Whether a missing price keeps the order open: then none is the candidate, and none has a place. */
  readonly open: boolean;
  /** The option that is asked for. */
  readonly candidate: OptionResult | undefined;
  readonly nameOf: (id: string) => string;
  readonly plain: (parts: Parts) => string;
  readonly yen: (amount: Amount) => string;
  /** Of an option that lacks a price: no less, and no more, than that. */
  readonly least: (option: OptionResult, amount: Amount) => string;
  readonly most: (option: OptionResult, amount: Amount) => string;
}

export function sheetOf(computation: Computation, language: Language, yenStyle: YenStyle): Sheet {
  const m = messages(language);
  const verdict = knownVerdict(computation, language);
  const open = verdict.strength === 'incomplete';
  const yen = (amount: Amount) => yenFormatOf(language, yenStyle)(amount.toNumber());
  return {
    ...{ computation, language, yenStyle, m, verdict, open, yen },
    candidate: open ? undefined : computation.result.options.find(({ id }) => id === verdict.facts.best),
    nameOf: labelsOf(computation.result, language),
    plain: (parts) => plainText(parts, language),
    least: (option, amount) => (option.priced ? yen(amount) : m.ranking.atLeast(yen(amount))),
    most: (option, amount) => (option.priced ? yen(amount) : m.ranking.atMost(yen(amount))),
  };
}
