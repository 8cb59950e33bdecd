import { baseValues } from '../engine/base-values.ts';
import { affectedWithin, ancestors, dependencies } from '../formula/walk.ts';
import { optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import type { Decimal } from '../money/decimal.ts';
import { modelInputs } from './model-inputs.ts';

/** An option's total, without incidents, where its prices and its work are at their cheap ends, as stated, and at their dear ends. */
export interface TotalEnds {
  readonly option: string;
  /** Whole yen. */
  readonly low: Decimal;
  readonly base: Decimal;
  readonly high: Decimal;
}

/**
 * Between which totals an option lies by the ranges of its prices and its work alone; how the shop sells stays as stated,
 * or dearer would be what sells more. Each input is at the end that alone makes the total lower (or higher): the extremes,
 * unless two inputs turn each other's effect around.
 */
export function totalEnds(prepared: Prepared): readonly TotalEnds[] {
  const { model, scenario } = prepared;
  const base = baseValues(model);
  const graph = dependencies(model);
  const ranged = modelInputs(prepared).filter(({ pointer, range }) => range && isPriceOrWork(pointer));
  return scenario.options.map(({ id }) => {
    const total = optionNumbers(model, id).total.total.of.index;
    const affectedBy = affectedWithin(graph, ancestors(graph, [total]));
    const stated = base.at(total);
    const numbers = base.copy();
    const moving = ranged.flatMap(({ index, range }) => {
      if (index === undefined || !range) return [];
      const affected = affectedBy(index);
      if (affected.length === 0) return [];
      const at = (value: number): Decimal => {
        numbers.change(index, value, affected);
        return numbers.at(total);
      };
      const [low, high] = [at(range.low), at(range.high)];
      numbers.restore(index, affected);
      const rises = low.lte(high);
      return [{ index, affected, cheap: rises ? range.low : range.high, dear: rises ? range.high : range.low }];
    });
    const end = (key: 'cheap' | 'dear'): Decimal => {
      const all = base.copy();
      for (const { index, affected, ...ends } of moving) all.change(index, ends[key], affected);
      return all.at(total);
    };
    return { option: id, low: end('cheap'), base: stated, high: end('dear') };
  });
}

/** Cost lines, credits, common quantities, what an own hour costs, and how prices rise: all but the shop's own course. */
const isPriceOrWork = (pointer: string): boolean =>
  pointer === '/business/hourlyCost' ||
  pointer.startsWith('/rates/') ||
  pointer.startsWith('/common/') ||
  /^\/options\/[^/]+\/(?:lines|credits)\//.test(pointer);
