import { figure } from '../../reference/figures/registry.ts';
import type { Text } from '../../texts/language.ts';
import type { DataSet } from '../ids.ts';
import type { Amount, Line, Option } from '../schema.ts';
import type { ArchetypeLine } from './archetype.ts';
import { ARCHETYPES, type ArchetypeId } from './archetypes.ts';
import { figureOf, quantityOf } from './figure-ref.ts';

export interface CreateOption {
  readonly id: string;
  /** The archetype's own name when absent. */
  readonly name?: string;
  readonly language: keyof Text;
  readonly dataSet: DataSet;
}

/** A scenario's option from an archetype: every number from a reference figure, what has no price unquoted. */
export function createOption(archetype: ArchetypeId, { id, name, language, dataSet }: CreateOption): Option {
  const { kind, customPages, probability, lines, securityTasks, name: ownName } = ARCHETYPES[archetype];
  return {
    id,
    name: name ?? ownName[language],
    kind,
    // To be found out about the platform chosen; without meaning for a self-built site.
    pciDss: 'unknown',
    customPages,
    lines: lines.map((line) => createLine(line, language, dataSet)),
    ...(securityTasks && { securityTasks }),
    annualProbability: quantityOf(figure(probability)),
  };
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
  const from = line.amount.kind === 'unquoted' ? undefined : figureOf(line.amount.from, dataSet);
  const unquoted = (line.amount.kind === 'unquoted' ? NO_PRICE_FOUND : NOT_IN_EDITION)[language];
  return {
    id: line.id,
    name: line.name[language],
    category: line.category,
    timing: { kind: line.timing },
    amount: createAmount(line.amount, dataSet),
    escalation: { kind: line.escalation },
    ...(line.tasks && { tasks: [...line.tasks] }),
    source: from ? { kind: 'figure', figure: from.id } : { kind: 'assumption', note: unquoted },
  };
}

function createAmount(amount: ArchetypeLine['amount'], dataSet: DataSet): Amount {
  if (amount.kind === 'unquoted') return { kind: 'unquoted' };
  const from = figureOf(amount.from, dataSet);
  if (!from) return { kind: 'unquoted' };
  const quantity = quantityOf(from);
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
