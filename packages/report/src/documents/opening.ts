import type { Language, Line, Option, OptionResult, Scenario } from '@ec-tco/core';
import { formatQuantity } from '@ec-tco/core/format';
import { baseIn, OPTION_TRAITS } from '@ec-tco/core/scenario';
import { dealingOf } from './dealing.ts';
import { isToOpen } from './is-to-open.ts';
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
  /** What is done before the shop opens, the opening, and what is paid later. */
  readonly last: readonly OpeningStep[];
}

/**
 * What opening an option takes: the contract, the lines that are paid before it, the opening itself, and what is paid so
 * many months later; of a site that runs the last alone. No date: the scenario has none. Nothing for one that may not be
 * chosen.
 * @param paid Ids of lines that something else in the plan is done for.
 * @param undecided Whether prices are missing by which another option may be chosen.
 */
export function openingOf(
  scenario: Scenario,
  option: Option,
  result: OptionResult | undefined,
  {
    paid,
    undecided,
    language,
  }: { readonly paid: ReadonlySet<string>; readonly undecided: boolean; readonly language: Language },
): Opening {
  if (result?.eligibility.status === 'ruled-out') return { first: [], last: [] };
  const toOpen = isToOpen(scenario, option);
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
  const months = option.transition ? baseIn(scenario, option.transition.months) : 0;
  // Who sells in a mall may open a shop beside it: only a time for the change says that it is left.
  const hosted = scenario.options.some((one) => one.existing === true && !OPTION_TRAITS[one.kind].selfBuilt);
  const switched = scenario.journey === 'operating' && (months > 0 || !hosted);
  // What costs nothing is nothing to do.
  const counts = ({ id, amount }: Line): boolean =>
    amount.kind === 'unquoted' || result?.lines.find((one) => one.id === id)?.total.isZero() !== true;
  const paidFor = (line: Line, what: string): OpeningStep => ({
    id: `opening-${line.id}`,
    what,
    note: null,
    line,
    owner: false,
  });
  const left = lines.filter(counts);
  const check = texts.acceptance.by[dealingOf(scenario, option)].title;
  const later = toOpen ? say.fromOpening : say.fromNow;
  const after = left.flatMap((line) => {
    const { name: of, timing } = line;
    if (timing.kind === 'once') return paidFor(line, later.once(of, timing.month));
    if (timing.kind === 'every') return paidFor(line, later.every(of, timing.years, timing.first ?? timing.years));
    const { from = 1 } = timing.kind === 'monthly' || timing.kind === 'yearly' ? timing : {};
    if (from <= 1) return [];
    return paidFor(line, timing.kind === 'monthly' ? later.fromMonth(of, from) : later.fromYear(of, from));
  });
  if (!toOpen) return { first: [], last: after };
  return {
    first: contracted
      ? [
          own('opening', say.contract[form](name), [
            !selfBuilt && option.pciDss === 'unknown' && say.afterPciDss,
            undecided ? say.afterDecision : (open || !quoted) && say.afterQuotations,
            ...bound,
          ]),
        ]
      : [],
    last: [
      ...left
        .filter(({ id, timing }) => timing.kind === 'before-opening' && !paid.has(id))
        .map((line) => paidFor(line, say.before(line.name))),
      own('opened', switched ? say.switch(name) : say.open(name), [
        say.check(check),
        months > 0 && say.transition(formatQuantity(months, 'months', language)),
      ]),
      ...after,
    ],
  };
}
