import type { Language, Line, Option, Scenario } from '@ec-tco/core';
import { atAddress, isReference, type Linked } from '@ec-tco/core/scenario';
import type { SecondPrice } from '../../state/parse-number.ts';
import type { Edit } from '../edit.ts';
import { messages } from '../messages/messages.ts';
import { freshId } from '../starts.ts';

/** Where the second price of "3.6%+15円" goes. */
interface Second {
  readonly name: string;
  readonly isNew: boolean;
  /** The new line, where there is one. */
  readonly added?: Line;
  readonly edits: readonly Edit[];
}

/** Ids that the line of the other price may have: payment-rate and payment-per-order, fee and fee-rate. */
const pairs = (id: string, isRate: boolean): readonly [string, string] =>
  isRate ? [`${id}-rate`, id.replace(/per-order$/, 'rate')] : [`${id}-per-order`, id.replace(/rate$/, 'per-order')];

/** The second price goes to the line of the option that is for it, where there is one, or to a new one behind. */
export function secondPrice(
  data: Scenario,
  option: Option,
  line: Line,
  { unit, value }: SecondPrice,
  language: Language,
): Second {
  const isRate = unit === 'rate';
  const source = line.source.kind === 'quotation' ? line.source : ({ kind: 'stated' } as const);
  const kind = isRate ? 'sales-rate' : 'per-order';
  const ids = pairs(line.id, isRate);
  const list = `/options/${option.id}/lines`;
  const pair = option.lines.find(
    (other) => other.id !== line.id && ids.includes(other.id) && other.amount.kind === kind,
  );
  if (!pair) {
    const { second } = messages(language).line;
    // The other price of "fee (rate)" is "fee (an order)".
    const suffix = second[isRate ? 'yen/order' : 'rate']('');
    const name = second[unit](line.name.endsWith(suffix) ? line.name.slice(0, -suffix.length) : line.name);
    // Steps and limits are the first price's own.
    const { id: _, tiers: __, limits: ___, base: ____, ...alike } = line;
    const item: Line = {
      ...alike,
      id: freshId(
        ids[0],
        option.lines.map((other) => other.id),
      ),
      name,
      amount: isRate ? { kind: 'sales-rate', rate: value } : { kind: 'per-order', yen: value },
      source,
    };
    return {
      name,
      isNew: true,
      added: item,
      edits: [{ kind: 'add', list, item, index: option.lines.findIndex(({ id }) => id === line.id) + 1 }],
    };
  }
  const pointer = `${list}/${pair.id}/amount/${isRate ? 'rate' : 'yen'}`;
  const stated = atAddress(data, pointer) as Linked;
  const shared = isReference(stated) ? `/common/${stated.common}` : undefined;
  const edits: Edit[] = [{ kind: 'value', pointer: shared ? `${shared}/value` : pointer, value }];
  if (shared || pair.source.kind !== 'quotation') {
    edits.push({ kind: 'value', pointer: `${shared ?? `${list}/${pair.id}`}/source`, value: source });
  }
  return { name: pair.name, isNew: false, edits };
}
