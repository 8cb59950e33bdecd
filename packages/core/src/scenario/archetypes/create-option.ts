import { unknown } from '../../error/unknown.ts';
import type { Text } from '../../texts/language.ts';
import type { DataSet } from '../ids.ts';
import type { Amount, Line, Option, Source } from '../schema.ts';
import type { Archetype, ArchetypeLine } from './archetype.ts';
import { ARCHETYPES, type ArchetypeId } from './archetypes.ts';
import { type NumberRef, numberOf } from './figure-ref.ts';
import { withPlaceholders } from './placeholders.ts';

/** What an option needs besides its archetype. */
export interface CreateOption {
  /** A slug: `a-z`, `0-9`, `-`, at most 64 letters. */
  readonly id: string;
  /** The archetype's own name when absent. */
  readonly name?: string;
  /** Of the names of the option and its lines. */
  readonly language: keyof Text;
  /** The edition whose figures are used. */
  readonly dataSet: DataSet;
  /** A site that runs: its build is not charged, and is left out where nothing is a share of it. */
  readonly existing?: true;
  /** A price that no source states is a placeholder in yen, marked as an assumption, instead of unquoted. */
  readonly placeholders?: true;
}

/**
 * A scenario's option from an archetype: every number with its source, what has no price unquoted unless placeholders are
 * asked for.
 * @param archetype id of a ready-made one, or one of your own
 * @throws EcTcoError `unknown-id`
 */
export const createOption = (archetype: ArchetypeId | Archetype, settings: CreateOption): Option =>
  createOptionWithSource(archetype, settings).option;

/** As `createOption`, with where the option's probability comes from, which an option itself does not say. */
export function createOptionWithSource(
  archetype: ArchetypeId | Archetype,
  { id, name, language, dataSet, existing, placeholders }: CreateOption,
): { readonly option: Option; readonly probability: Source } {
  const from = archetypeOf(archetype);
  const { kind, customPages, lines, securityTasks, name: ownName } = from;
  const reference: NumberRef = typeof from.probability === 'string' ? { figure: from.probability } : from.probability;
  const probability = numberOf(reference, dataSet);
  if (!probability) throw unknown('unknown-id', `${dataSet} does not state the archetype's probability`, id, []);
  const chosen = existing ? lines.filter((line) => !isBuild(line) || isShared(line, lines)) : lines;
  const made = chosen.map((line) => createLine(line, language, dataSet));
  const option: Option = {
    id,
    name: name ?? ownName[language],
    kind,
    // To be found out about the platform chosen; without meaning for a self-built site.
    pciDss: 'unknown',
    customPages,
    ...(existing && { existing }),
    lines: placeholders ? withPlaceholders(made, language) : made,
    ...(securityTasks && { securityTasks: { ...securityTasks } }),
    annualProbability: probability.value,
  };
  return { option, probability: probability.source };
}

const isBuild = ({ category, timing }: ArchetypeLine): boolean =>
  timing === 'before-opening' && category.startsWith('build.');

const isShared = ({ id }: ArchetypeLine, lines: readonly ArchetypeLine[]): boolean =>
  lines.some(({ amount }) => amount.kind === 'share' && amount.ofLines.includes(id));

function archetypeOf(archetype: ArchetypeId | Archetype): Archetype {
  if (typeof archetype !== 'string') return archetype;
  if (Object.hasOwn(ARCHETYPES, archetype)) return ARCHETYPES[archetype];
  throw unknown('unknown-id', 'There is no archetype', archetype, Object.keys(ARCHETYPES));
}

const NO_PRICE_FOUND: Text = {
  ja: '価格の資料が見つからない。見積もりを取ってください',
  en: 'No source states this price: ask for a quotation',
};
const NOT_IN_EDITION: Text = {
  ja: '選んだ版にはこの価格がない。見積もりを取ってください',
  en: 'The chosen edition does not state this price: ask for a quotation',
};

function createLine(line: ArchetypeLine, language: keyof Text, dataSet: DataSet): Line {
  const from = line.amount.kind === 'unquoted' ? undefined : numberOf(line.amount.from, dataSet);
  const unquoted = (line.amount.kind === 'unquoted' ? NO_PRICE_FOUND : NOT_IN_EDITION)[language];
  return {
    id: line.id,
    name: line.name[language],
    category: line.category,
    timing: { kind: line.timing },
    amount: createAmount(line.amount, dataSet),
    escalation: { kind: line.escalation },
    ...(line.tasks && { tasks: [...line.tasks] }),
    source: from?.source ?? { kind: 'assumption', note: unquoted },
  };
}

function createAmount(amount: ArchetypeLine['amount'], dataSet: DataSet): Amount {
  if (amount.kind === 'unquoted') return { kind: 'unquoted' };
  const from = numberOf(amount.from, dataSet);
  if (!from) return { kind: 'unquoted' };
  const quantity = from.value;
  switch (amount.kind) {
    case 'fixed':
      return { kind: 'fixed', yen: quantity };
    case 'hours':
      return { kind: 'hours', hours: quantity };
    case 'sales-rate':
      return { kind: 'sales-rate', rate: quantity };
    case 'per-order':
      return { kind: 'per-order', yen: quantity };
    case 'share':
      return { kind: 'share', rate: quantity, of: { lines: [...amount.ofLines] }, basis: 'total' };
  }
}
