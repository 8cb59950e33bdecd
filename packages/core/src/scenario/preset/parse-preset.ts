import { findNumber } from '../../reference/figure-number.ts';
import type { Archetype, ArchetypeLine } from '../archetypes/archetype.ts';
import { type NumberRef, quantityOf } from '../archetypes/figure-ref.ts';
import { amountQuantity, liesIn } from '../citation.ts';
import { createScenario } from '../create-scenario.ts';
import { isData } from '../data.ts';
import { describeFound } from '../found.ts';
import { guard } from '../guard.ts';
import { ADDED_LINES } from '../ids.ts';
import { parseScenario } from '../parse.ts';
import { type Allowed, MOST_PROBLEMS, type Problem, type ProblemCode } from '../problem.ts';
import type { Quantity } from '../quantity.ts';
import { readJson } from '../read-json.ts';
import { readShape } from '../read-shape.ts';
import type { Amount, Scenario, Source } from '../schema.ts';
import type { Preset, PresetFigure, PresetResult } from './preset.ts';
import { PRESET_SHAPE } from './preset-shape.ts';
import { isReservedId, isReservedName } from './reserved.ts';

type From = { readonly figure: string };
/** A preset as its file states it: numbers by the ids of figures. */
interface Stated extends Omit<Preset, 'archetypes' | 'shops' | 'figures'> {
  readonly figures?: readonly PresetFigure[];
  readonly archetypes?: readonly StatedArchetype[];
  readonly shops?: readonly Omit<Preset['shops'][number], 'scenario'>[];
}
interface StatedArchetype extends Omit<Archetype, 'code' | 'probability' | 'lines'> {
  readonly id: string;
  readonly probability: From;
  readonly lines: readonly StatedLine[];
}
type StatedLine = Omit<ArchetypeLine, 'amount'> & {
  readonly amount:
    | { readonly kind: Exclude<Amount['kind'], 'share' | 'unquoted'>; readonly from: From }
    | { readonly kind: 'share'; readonly from: From; readonly ofLines: readonly string[] }
    | { readonly kind: 'unquoted' };
};

type Report = (code: ProblemCode, path: string, found: unknown, allowed: Allowed) => void;

/**
 * Reads untrusted data, or JSON text, as a preset: all of it or nothing. Nobody can speak in another's name: ids of
 * figures begin with the preset's own, which is not the guideline's or the product's, nor is its name or the publisher's; what
 * an archetype or a shop cites exists and has the value that is stated.
 */
export function parsePreset(stated: unknown): PresetResult {
  let data = stated;
  if (typeof stated === 'string') {
    const json = readJson(stated);
    if (!json.ok) return failed(json.problems);
    data = json.data;
  }
  const guarded = guard(data, BOUNDS);
  if (guarded.problems.length > 0) return failed(guarded.problems);
  const { whole, scenarios } = apart(guarded.data);
  const read = readShape(PRESET_SHAPE, whole);
  if (read.faults.length > 0) return failed(read.faults.flat());
  const preset = read.data as Stated;
  const problems: Problem[] = [];
  const report: Report = (code, path, found, allowed) =>
    problems.push({ code, path, found: describeFound(found), allowed });
  checkNames(preset, report);
  const figures = checkFigures(preset, report);
  const archetypes = (preset.archetypes ?? []).map((one, i) =>
    archetypeOf(one, preset, figures, `/archetypes/${i}`, report),
  );
  reportTwice(preset.archetypes ?? [], '/archetypes', report);
  reportTwice(preset.shops ?? [], '/shops', report);
  const shops = (preset.shops ?? []).flatMap((shop, i) => {
    const path = `/shops/${i}/scenario`;
    const parsed = parseScenario(scenarios[i]);
    if (!parsed.ok) {
      problems.push(...parsed.problems.map((problem) => ({ ...problem, path: path + problem.path })));
      return [];
    }
    checkCited(parsed.scenario, preset, figures, path, report);
    return [{ ...shop, scenario: parsed.scenario }];
  });
  if (problems.length > 0) return failed(problems);
  // An archetype that gives no valid option is found here, not when somebody chooses it.
  archetypes.forEach((archetype, i) => {
    const made = createScenario({ monthlySales: 1_000_000, options: [{ archetype, id: 'option' }] });
    if (made.ok) return;
    problems.push(
      ...made.problems.map((problem) => ({
        ...problem,
        path: problem.path.replace(/^\/options\/0/, `/archetypes/${i}`),
      })),
    );
  });
  if (problems.length > 0) return failed(problems);
  const { figures: _, archetypes: __, shops: ___, ...head } = preset;
  return { ok: true, preset: { ...head, figures: [...figures.values()], archetypes, shops } };
}

/** A scenario lies two levels deeper in a preset than by itself, and there may be several. */
const BOUNDS = { mostDepth: 15, mostNodes: 100_000 };

/** The preset without the scenarios of its shops, and these. */
function apart(data: unknown): { readonly whole: unknown; readonly scenarios: readonly unknown[] } {
  const shops: unknown = isData(data) ? data['shops'] : undefined;
  if (!isData(data) || !Array.isArray(shops)) return { whole: data, scenarios: [] };
  const scenarios = shops.map((shop: unknown) => (isData(shop) ? shop['scenario'] : undefined));
  const rest = shops.map((shop: unknown) =>
    isData(shop) ? Object.fromEntries(Object.entries(shop).filter(([key]) => key !== 'scenario')) : shop,
  );
  return { whole: { ...data, shops: rest }, scenarios };
}

function checkNames({ id, publisher, name }: Stated, report: Report): void {
  if (isReservedId(id)) report('not-allowed', '/id', id, { kind: 'own-name' });
  for (const [key, names] of Object.entries({ publisher, name })) {
    for (const [language, one] of Object.entries(names)) {
      if (isReservedName(one)) report('not-allowed', `/${key}/${language}`, one, { kind: 'own-name' });
    }
  }
}

function checkFigures({ id, figures = [] }: Stated, report: Report): ReadonlyMap<string, PresetFigure> {
  figures.forEach((figure, i) => {
    const { value, low, high } = figure;
    const path = `/figures/${i}`;
    if (!figure.id.startsWith(`${id}.`)) {
      report('not-allowed', `${path}/id`, figure.id, { kind: 'own-namespace', prefix: `${id}.` });
    }
    if ((low === undefined) !== (high === undefined)) {
      report('missing', `${path}/${low === undefined ? 'low' : 'high'}`, undefined, { kind: 'ordered' });
    } else if (low !== undefined && high !== undefined && !(low <= value && value <= high)) {
      report('unordered-range', path, `${low}, ${value}, ${high}`, { kind: 'ordered' });
    }
  });
  reportTwice(figures, '/figures', report);
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function reportTwice(items: readonly { readonly id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report('duplicate-id', `${path}/${i}/id`, id, { kind: 'unique' });
    seen.add(id);
  });
}

/** Where a figure of the preset says that a number comes from. */
export const presetSource = ({ id, source }: PresetFigure, { publisher }: Pick<Preset, 'publisher'>): Source => ({
  kind: 'assumption',
  from: { figure: id, publisher: publisher.ja, title: source.title, ...(source.date && { date: source.date }) },
});

function archetypeOf(
  stated: StatedArchetype,
  preset: Stated,
  figures: ReadonlyMap<string, PresetFigure>,
  path: string,
  report: Report,
): Preset['archetypes'][number] {
  const refOf = (from: From, at: string): NumberRef => {
    const figure = figures.get(from.figure);
    if (figure) return { value: quantityOf(figure), source: presetSource(figure, preset) };
    const known = findNumber(from.figure);
    if (!known) report('unknown-reference', `${at}/figure`, from.figure, { kind: 'known-figure' });
    return { figure: known?.id ?? 'assumption.frequency.self-built' };
  };
  const ids = new Set<string>(stated.lines.map(({ id }) => id));
  const lines = stated.lines.map((line, i): ArchetypeLine => {
    const at = `${path}/lines/${i}`;
    if ((ADDED_LINES as readonly string[]).includes(line.id)) {
      report('duplicate-id', `${at}/id`, line.id, { kind: 'unique' });
    }
    const { amount } = line;
    if (amount.kind === 'unquoted') return { ...line, amount };
    const from = refOf(amount.from, `${at}/amount/from`);
    if (amount.kind !== 'share') return { ...line, amount: { kind: amount.kind, from } };
    amount.ofLines.forEach((id, n) => {
      if (!ids.has(id)) {
        report('unknown-reference', `${at}/amount/ofLines/${n}`, id, { kind: 'known-archetype-line' });
      }
    });
    return { ...line, amount: { kind: 'share', from, ofLines: amount.ofLines } };
  });
  reportTwice(stated.lines, `${path}/lines`, report);
  return {
    ...stated,
    code: stated.id,
    probability: refOf(stated.probability, `${path}/probability`),
    lines,
  };
}

/** What a shop says to be from the preset is in it, with that value, under its publisher's name. */
function checkCited(
  scenario: Scenario,
  preset: Stated,
  figures: ReadonlyMap<string, PresetFigure>,
  path: string,
  report: Report,
): void {
  const names = Object.values(preset.publisher);
  const look = (source: Source, quantity: Quantity | undefined, at: string): void => {
    if (source.kind !== 'assumption' || !source.from) return;
    const cited = figures.get(source.from.figure);
    const agrees = cited && (quantity === undefined || liesIn(cited, quantity));
    if (!agrees || !names.includes(source.from.publisher)) {
      report('not-allowed', `${path}${at}/from`, source.from.figure, { kind: 'in-figure' });
    }
  };
  scenario.options.forEach((option, o) => {
    option.lines.forEach((line, l) => {
      look(line.source, amountQuantity(line.amount), `/options/${o}/lines/${l}/source`);
    });
    option.credits?.forEach(({ source }, i) => look(source, undefined, `/options/${o}/credits/${i}/source`));
  });
  for (const [id, { source, value }] of Object.entries(scenario.common ?? {}))
    look(source, value, `/common/${id}/source`);
  for (const [address, source] of Object.entries(scenario.sources ?? {})) {
    look(source, undefined, `/sources/${address.replaceAll('/', '~1')}`);
  }
}

const failed = (problems: readonly Problem[]): PresetResult => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
  more: Math.max(0, problems.length - MOST_PROBLEMS),
});
