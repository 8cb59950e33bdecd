import type { Language, Line, Option, OptionResult, Scenario } from '@ec-tco/core';
import { formatQuantity } from '@ec-tco/core/format';
import { baseIn, OPTION_TRAITS } from '@ec-tco/core/scenario';
import { dealingOf } from './dealing.ts';
import { documentTexts } from './texts/texts.ts';

/** Something that opening an option takes, as far as the scenario tells. */
export interface OpeningStep {
  readonly id: string;
  readonly what: string;
  readonly note: string | null;
  readonly line: Line | undefined;
  /** Whether it is the owner's own to do. */
  readonly owner: boolean;
}

interface Opening {
  /** What all else waits for: the contract. */
  readonly first: readonly OpeningStep[];
  /** What is done before the shop opens, the opening, and what begins later. */
  readonly last: readonly OpeningStep[];
}

/** Whether a site is yet to be opened: today's site, whose answers the self-check has, is not. */
const isToOpen = ({ journey }: Scenario, { existing, kind }: Option): boolean =>
  journey === 'operating' && OPTION_TRAITS[kind].selfBuilt ? existing === false : existing !== true;

/**
 * What opening an option takes: the contract, the lines that are paid before it, the opening itself, and what begins so
 * many months later. No date: the scenario has none. Nothing for a site that runs, or that may not be chosen.
 * @param paid Ids of lines that something else in the plan is done for.
 */
export function openingOf(
  scenario: Scenario,
  option: Option,
  result: OptionResult | undefined,
  { paid, language }: { readonly paid: ReadonlySet<string>; readonly language: Language },
): Opening {
  if (!isToOpen(scenario, option) || result?.eligibility.status === 'ruled-out') return { first: [], last: [] };
  const texts = documentTexts(language);
  const say = texts.plan.opening;
  const { name, kind, lines } = option;
  const { selfBuilt, byContractor, marketplace } = OPTION_TRAITS[kind];
  const notes = (all: readonly (string | false | undefined)[]): string | null =>
    all.filter((text) => typeof text === 'string').join(say.between) || null;
  const own = (id: string, what: string, all: Parameters<typeof notes>[0]): OpeningStep => ({
    id,
    what,
    note: notes(all),
    line: undefined,
    owner: true,
  });
  const contracted = byContractor || !selfBuilt;
  const form = marketplace ? 'mall' : selfBuilt ? 'contractor' : 'platform';
  const bound = lines.flatMap((line) => (line.contract ? [say.bound(line.name, line.contract.months)] : []));
  const quoted = lines.some(({ source }) => source.kind === 'quotation');
  const open = lines.some(({ amount }) => amount.kind === 'unquoted');
  const months = option.transition && baseIn(scenario, option.transition.months);
  // What costs nothing is nothing to do.
  const counts = ({ id, amount }: Line): boolean =>
    !paid.has(id) &&
    (amount.kind === 'unquoted' || result?.lines.find((one) => one.id === id)?.total.isZero() !== true);
  const paidFor = (line: Line, what: string): OpeningStep => ({
    id: `opening-${line.id}`,
    what,
    note: null,
    line,
    owner: false,
  });
  const left = lines.filter(counts);
  const check = texts.acceptance.by[dealingOf(scenario, option)].title;
  return {
    first: contracted
      ? [
          own('opening', say.contract[form](name), [
            !selfBuilt && option.pciDss === 'unknown' && say.afterPciDss,
            (open || !quoted) && say.afterQuotations,
            ...bound,
          ]),
        ]
      : [],
    last: [
      ...left
        .filter(({ timing }) => timing.kind === 'before-opening')
        .map((line) => paidFor(line, say.before(line.name))),
      own('opened', scenario.journey === 'operating' ? say.switch(name) : say.open(name), [
        say.check(check),
        months !== undefined && months > 0 && say.transition(formatQuantity(months, 'months', language)),
      ]),
      ...left.flatMap((line) => {
        const { timing } = line;
        if (timing.kind === 'once') return paidFor(line, say.once(line.name, timing.month));
        const { from = 1 } = timing.kind === 'monthly' || timing.kind === 'yearly' ? timing : {};
        if (from <= 1) return [];
        return paidFor(
          line,
          timing.kind === 'monthly' ? say.fromMonth(line.name, from) : say.fromYear(line.name, from),
        );
      }),
    ],
  };
}
