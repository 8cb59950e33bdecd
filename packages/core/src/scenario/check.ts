import { findNumber } from '../reference/figure-number.ts';
import { atAddress, pointerOfAddress } from './address.ts';
import { AMOUNT_TRAITS, isInMoney, linkOf, priceKind } from './amount-traits.ts';
import { liesIn } from './citation.ts';
import { baseIn, statedOf } from './common.ts';
import { describeFound } from './found.ts';
import { linesOfGroup } from './group.ts';
import { SMALLEST } from './guard.ts';
import { ADDED_LINES } from './ids.ts';
import { forEachQuantity } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { incidentBound, MOST_TOTAL_YEN, optionBound } from './magnitude.ts';
import { isReservedId, isReservedName } from './preset/reserved.ts';
import type { Allowed, Problem, ProblemCode } from './problem.ts';
import { baseOf, isReference, type Linked, QUANTITY_KINDS, rangeOf } from './quantity.ts';
import type { Line, Option, Scenario, Source } from './schema.ts';
import { isInEdition, severityTraits } from './severity-traits.ts';
import { lineSource } from './source-at.ts';
import { followsCalendar, timingTraits } from './timing-traits.ts';

/** Rules that cross fields; the schema has already accepted each value by itself. */
export function checkScenario(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, path: string, found: unknown, allowed: Allowed) =>
    problems.push({ code, path, found: describeFound(found), allowed });

  forEachRange(scenario, '', ({ low, base, high }, pointer) => {
    if (!(low <= base && base <= high)) {
      report('unordered-range', pointer, `${low}, ${base}, ${high}`, { kind: 'ordered' });
    }
  });
  checkReferences(scenario, report);
  const { severity } = scenario.incident;
  const disorder = severityTraits(severity).disorder(severity);
  if (disorder) report('unordered-range', '/incident/severity', disorder.found, disorder.allowed);
  if (!isInEdition(severity, scenario.dataSet)) {
    const allowed: Allowed = { kind: 'in-data-set', dataSet: scenario.dataSet };
    report('not-allowed', '/incident/severity/kind', severity.kind, allowed);
  }

  [scenario.business, ...scenario.options.map(({ sales }) => sales)].forEach((sales, i) => {
    const at = i === 0 ? '/business' : `/options/${i - 1}/sales`;
    if (sales?.ramp && sales.salesByYear) report('contradiction', `${at}/ramp`, sales.ramp.months, { kind: 'no-ramp' });
  });
  if (scenario.business.season?.every((weight) => weight === 0)) {
    report('out-of-range', '/business/season', 0, { kind: 'a-weight' });
  }
  reportDuplicates(
    scenario.options.map((option) => option.id),
    (i, id) => report('duplicate-id', `/options/${i}/id`, id, { kind: 'unique' }),
  );
  if (scenario.baseline !== undefined && !scenario.options.some((option) => option.id === scenario.baseline)) {
    report('unknown-reference', '/baseline', scenario.baseline, { kind: 'known-option' });
  }
  scenario.options.forEach((option, o) => checkOption(scenario, option, `/options/${o}`, report));
  checkSize(scenario, report);
  // Only sound shares can be followed to their bound.
  if (problems.length === 0) checkMagnitude(scenario, report);

  for (const [requirement, answer] of Object.entries(scenario.requirements)) {
    answer?.lines?.forEach((at, i) => {
      const option = scenario.options.find((candidate) => candidate.id === at.option);
      if (!option?.lines.some((line) => line.id === at.line)) {
        report('unknown-reference', `/requirements/${requirement}/lines/${i}`, `${at.option} ${at.line}`, {
          kind: 'known-line',
        });
      }
    });
  }
  for (const [id, { source, value }] of Object.entries(scenario.common ?? {})) {
    checkFigure(source, `/common/${id}/source`, report);
    checkEdition(scenario, source, value, `/common/${id}/source`, report);
  }
  for (const [pointer, source] of Object.entries(scenario.sources ?? {})) {
    const path = `/sources/${pointer.replaceAll('/', '~1')}`;
    checkFigure(source, path, report);
    const value = atAddress(scenario, pointer) as Linked | undefined;
    if (value === undefined) report('unknown-reference', path, pointer, { kind: 'known-input' });
    else checkEdition(scenario, source, value, path, report);
  }
  return problems;
}

/** What is worked out grows with the lines of all options, and with what shares name of them. */
function checkSize({ options }: Scenario, report: Report): void {
  const sum = (count: (option: Option) => number) => options.reduce((all, option) => all + count(option), 0);
  const lines = sum(({ lines, credits = [] }) => lines.length + credits.length);
  if (lines > LIMITS.lines) report('too-large', '/options', lines, { kind: 'all-lines', max: LIMITS.lines });
  const steps = sum(({ lines }) => lines.reduce((all, { tiers }) => all + (tiers?.above.length ?? 0), 0));
  if (steps > LIMITS.steps) report('too-large', '/options', steps, { kind: 'all-steps', max: LIMITS.steps });
  const reach = sum((option) =>
    [...option.lines, ...(option.credits ?? [])].reduce((all, one) => all + linesOfGroup(option, one).length, 0),
  );
  if (reach > LIMITS.shareReach)
    report('too-large', '/options', reach, { kind: 'share-reach', max: LIMITS.shareReach });
}

/** Who refers to a shared quantity finds one of the same kind, and comes to a number that may stand there. */
function checkReferences(scenario: Scenario, report: Report): void {
  const { common = {} } = scenario;
  const ids = Object.keys(common);
  if (ids.length > LIMITS.common) report('wrong-length', '/common', ids.length, { kind: 'items', max: LIMITS.common });
  forEachQuantity(scenario, (address, name, quantity) => {
    if (!isReference(quantity)) return;
    const at = (code: ProblemCode, found: unknown, allowed: Allowed, inside = '') =>
      report(code, `${pointerOfAddress(scenario, address) ?? address}${inside}`, found, allowed);
    const shared = Object.hasOwn(common, quantity.common) ? common[quantity.common] : undefined;
    if (!shared) at('unknown-reference', quantity.common, { kind: 'known-common' }, '/common');
    else if (shared.kind !== name) at('not-allowed', shared.kind, { kind: 'one-of', values: [name] }, '/common');
    else {
      const { min, max } = QUANTITY_KINDS[name];
      const stated = statedOf(scenario, quantity);
      const [low, high] = [rangeOf(stated)?.low ?? baseOf(stated), rangeOf(stated)?.high ?? baseOf(stated)];
      if (low < min || high > max) at('out-of-range', low < min ? low : high, { kind: 'range', min, max });
      const tiny = [low, baseOf(stated), high].find((end) => end !== 0 && Math.abs(end) < SMALLEST);
      if (tiny !== undefined) at('out-of-range', tiny, { kind: 'not-tiny', min: SMALLEST });
    }
  });
}

type Range = { readonly low: number; readonly base: number; readonly high: number };

/** Every range in an object or a list of the scenario, with its JSON Pointer. */
function forEachRange(value: object, pointer: string, see: (range: Range, pointer: string) => void): void {
  if ('base' in value && 'low' in value) return void see(value as Range, pointer);
  // Own keys alone: a page's other scripts may have given all objects more.
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === 'object' && inner !== null) forEachRange(inner, `${pointer}/${key}`, see);
  }
}

/** The number that counts of a quantity; undefined where it refers to something that is not there, which is told by itself. */
function counted({ common = {} }: Scenario, quantity: Linked | undefined): number | undefined {
  if (quantity === undefined || (isReference(quantity) && !Object.hasOwn(common, quantity.common))) return undefined;
  return baseIn({ common }, quantity);
}

/** What a line says of its price holds together: what follows sales has sales to follow, and steps go up. */
function checkTerms(scenario: Scenario, line: Line, path: string, report: Report): void {
  const { amount, base, part, tiers, limits, timing, items, withTax, taxable, contract, currency } = line;
  const { followsSales, eachTime, paid } = AMOUNT_TRAITS[amount.kind];
  const recurs = followsCalendar(timing);
  const onSales = { kind: 'follows-sales' } as const;
  if (base !== undefined && !followsSales && tiers === undefined)
    report('contradiction', `${path}/base`, base, onSales);
  if (part && !followsSales && tiers === undefined) report('contradiction', `${path}/part`, part.of, onSales);
  if (items !== undefined && followsSales)
    report('contradiction', `${path}/items`, amount.kind, { kind: 'not-on-sales' });
  if (timing.kind === 'monthly' && timing.advance !== undefined && (!eachTime || tiers)) {
    report('contradiction', `${path}/timing/advance`, timing.advance, { kind: 'not-on-sales' });
  }
  if (contract && timing.kind !== 'monthly')
    report('contradiction', `${path}/contract`, timing.kind, { kind: 'monthly-contract' });
  if (contract?.leaving.kind === 'remaining' && (followsSales || amount.kind === 'share')) {
    report('contradiction', `${path}/contract/leaving`, amount.kind, { kind: 'not-on-sales' });
  }
  // What is said of a payment cannot be said of own hours: they would no longer be hours.
  if (!paid) {
    const advance = timing.kind === 'monthly' ? timing.advance : undefined;
    for (const [term, said] of Object.entries({ limits, contract, 'timing/advance': advance })) {
      if (said !== undefined) report('contradiction', `${path}/${term}`, amount.kind, { kind: 'paid' });
    }
  }
  // Multiplied with a rate of exchange, a share of yen would be a share of so many times the yen.
  if (currency && !isInMoney(amount)) report('contradiction', `${path}/currency`, amount.kind, { kind: 'in-money' });
  // Own hours bear no tax, whatever is said of them.
  if (withTax === true && (taxable === false || !paid))
    report('contradiction', `${path}/withTax`, true, { kind: 'taxable' });
  if (limits) {
    const [least, most] = [counted(scenario, limits.least), counted(scenario, limits.most)];
    if (least !== undefined && most !== undefined && least > most)
      report('unordered-range', `${path}/limits/least`, least, { kind: 'least-below-most', max: most });
  }
  if (!tiers) return;
  if (!recurs) report('contradiction', `${path}/timing`, timing.kind, { kind: 'timing-with-sales' });
  const { max } = QUANTITY_KINDS[priceKind(amount)];
  let before = 0;
  tiers.above.forEach(({ from, price }, i) => {
    const start = baseOf(from);
    if (start <= before)
      report('unordered-range', `${path}/tiers/above/${i}/from`, start, { kind: 'rising-steps', above: before });
    before = start;
    const high = isReference(price) ? 0 : (rangeOf(price)?.high ?? baseOf(price));
    if (high > max) report('out-of-range', `${path}/tiers/above/${i}/price`, high, { kind: 'range', min: 0, max });
  });
  if (tiers.mode === 'marginal' && (amount.kind !== 'sales-rate' || tiers.by !== 'sales')) {
    report('contradiction', `${path}/tiers/mode`, tiers.mode, { kind: 'marginal-rate' });
  }
}

const RESERVED: ReadonlySet<string> = new Set(ADDED_LINES);

type Report = (code: ProblemCode, path: string, found: unknown, allowed: Allowed) => void;

function checkOption(scenario: Scenario, option: Option, at: string, report: Report): void {
  const own = new Set(option.lines.map(({ id }) => id));
  const checkLines = (ids: readonly string[] | undefined, path: string) =>
    ids?.forEach((id, i) => {
      if (!own.has(id)) report('unknown-reference', `${path}/lines/${i}`, id, { kind: 'known-line' });
    });
  const checkAnswers = (answers: Option['requirements'], path: string) => {
    for (const [requirement, answer] of Object.entries(answers ?? {})) {
      if (answer?.lines) checkLines(answer.lines, `${path}/requirements/${requirement}`);
    }
  };
  reportDuplicates(
    option.lines.map((line) => line.id),
    (i, id) => report('duplicate-id', `${at}/lines/${i}/id`, id, { kind: 'unique' }),
  );
  option.lines.forEach((line, l) => {
    const { timing, amount } = line;
    const path = `${at}/lines/${l}`;
    checkFigure(line.source, `${path}/source`, report);
    // What is said of the number itself counts in its place, and is looked at with the other sources.
    if (lineSource(scenario, option.id, line) === line.source) {
      checkEdition(scenario, line.source, linkOf(amount), `${path}/source`, report);
    }
    // Ids of the lines that the model adds itself.
    if (RESERVED.has(line.id)) report('duplicate-id', `${path}/id`, line.id, { kind: 'unique' });
    // What counts to the minimum is taxed as the top-up is; else spending more could lower the total.
    if (line.taxable === false && line.category === 'operation.security' && AMOUNT_TRAITS[amount.kind].paid) {
      report('contradiction', `${path}/taxable`, false, { kind: 'taxable-security' });
    }
    const [from, to] = timingTraits(timing).span(timing) ?? [];
    if (from !== undefined && to !== undefined && from > to) {
      report('contradiction', `${path}/timing`, `${from} > ${to}`, { kind: 'from-before-to' });
    }
    checkTerms(scenario, line, path, report);
    const needsSales = AMOUNT_TRAITS[amount.kind].followsSales;
    if (needsSales && !followsCalendar(timing)) {
      report('contradiction', `${path}/timing`, timing.kind, { kind: 'timing-with-sales' });
    }
    if (amount.kind === 'share' && 'lines' in amount.of) checkLines(amount.of.lines, `${path}/amount/of`);
  });
  checkAnswers(option.requirements, at);
  reportDuplicates(
    (option.stages ?? []).map((stage) => stage.id),
    (i, id) => report('duplicate-id', `${at}/stages/${i}/id`, id, { kind: 'unique' }),
  );
  option.stages?.forEach(({ year, requirements }, i) => {
    const before = option.stages?.[i - 1]?.year ?? 1;
    if (year <= before) {
      report('unordered-range', `${at}/stages/${i}/year`, `${before}, ${year}`, { kind: 'later-stage' });
    }
    checkAnswers(requirements, `${at}/stages/${i}`);
  });
  const ids = new Set([...own, ...ADDED_LINES]);
  option.credits?.forEach((credit, i) => {
    const path = `${at}/credits/${i}`;
    checkFigure(credit.source, `${path}/source`, report);
    const stated = credit.amount.kind === 'fixed' ? credit.amount.yen : credit.amount.rate;
    checkEdition(scenario, credit.source, stated, `${path}/source`, report);
    if (ids.has(credit.id)) report('duplicate-id', `${path}/id`, credit.id, { kind: 'unique' });
    ids.add(credit.id);
    const { amount } = credit;
    if (amount.kind === 'share' && 'lines' in amount.of) checkLines(amount.of.lines, `${path}/amount/of`);
  });
  for (const l of circularLines(option)) {
    report('circular', `${at}/lines/${l}/amount/of`, option.lines[l]?.id, { kind: 'no-cycle' });
  }
}

/** Nothing can pass as a figure that is not registered. */
function checkFigure(source: Source, path: string, report: Report): void {
  if (source.kind === 'assumption' && source.from) {
    const { figure, publisher } = source.from;
    if (isReservedId(figure)) report('not-allowed', `${path}/from/figure`, figure, { kind: 'own-name' });
    if (isReservedName(publisher)) report('not-allowed', `${path}/from/publisher`, publisher, { kind: 'own-name' });
  }
  if (source.kind === 'figure' && !findNumber(source.figure)) {
    report('unknown-reference', `${path}/figure`, source.figure, { kind: 'known-figure' });
  }
}

/**
 * A number that is still what a figure says stands in that figure's edition, or in none: two editions are never mixed. One
 * that was changed is its owner's, and only says from what.
 */
function checkEdition(
  { dataSet }: Scenario,
  source: Source,
  stated: Linked | undefined,
  path: string,
  report: Report,
): void {
  if (source.kind !== 'figure') return;
  const cited = findNumber(source.figure);
  if (!cited || cited.dataSet === 'market' || cited.dataSet === dataSet) return;
  if (stated !== undefined && !isReference(stated) && !liesIn(cited, stated)) return;
  report('not-allowed', `${path}/figure`, source.figure, { kind: 'in-data-set', dataSet });
}

function checkMagnitude(scenario: Scenario, report: Report): void {
  const allowed: Allowed = { kind: 'total', max: MOST_TOTAL_YEN };
  scenario.options.forEach((option, o) => {
    const bound = optionBound(scenario, option);
    if (!(bound <= MOST_TOTAL_YEN)) report('too-large', `/options/${o}`, Math.min(bound, Number.MAX_VALUE), allowed);
  });
  const bound = incidentBound(scenario);
  if (!(bound <= MOST_TOTAL_YEN)) report('too-large', '/incident', bound, allowed);
}

/** Indexes of lines whose amount depends, through shares, on itself. */
function circularLines(option: Option): number[] {
  const uses = option.lines.map((line) => linesOfGroup(option, line).map((used) => option.lines.indexOf(used)));
  return option.lines.flatMap((_, start) => {
    const seen = new Set<number>();
    const open = [...(uses[start] ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === start) return [start];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(uses[next] ?? []));
    }
    return [];
  });
}

function reportDuplicates(ids: readonly string[], report: (index: number, id: string) => void): void {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id)) report(i, id);
    seen.add(id);
  });
}
