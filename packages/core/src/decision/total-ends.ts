import { baseValues } from '../engine/base-values.ts';
import { finish, type Steps } from '../engine/steps.ts';
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
export const totalEnds = (prepared: Prepared): readonly TotalEnds[] => finish(totalEndsSteps(prepared));

/** So many numbers are read or written before a step ends. */
const AT_ONCE = 2000;

/** As `totalEnds`, in steps. */
export function* totalEndsSteps(prepared: Prepared): Steps<readonly TotalEnds[]> {
  const { model, scenario } = prepared;
  const base = baseValues(model);
  const graph = dependencies(model);
  const ranged = modelInputs(prepared).filter(({ pointer, range }) => range && isPriceOrWork(pointer));
  const found: TotalEnds[] = [];
  for (const { id } of scenario.options) {
    const total = optionNumbers(model, id).total.total.of.index;
    const affectedBy = affectedWithin(graph, ancestors(graph, [total]));
    const numbers = base.copy();
    const dear = base.copy();
    yield;
    let done = 0;
    const moving: { readonly index: number; readonly affected: readonly number[]; readonly cheap: number }[] = [];
    for (const { index, range } of ranged) {
      if (done > AT_ONCE) {
        done = 0;
        yield;
      }
      done += 10;
      if (index === undefined || !range) continue;
      const affected = affectedBy(index);
      if (affected.length === 0) continue;
      const at = (value: number): Decimal => {
        numbers.change(index, value, affected);
        return numbers.at(total);
      };
      const rises = at(range.low).lte(at(range.high));
      numbers.restore(index, affected);
      dear.change(index, rises ? range.high : range.low, affected);
      moving.push({ index, affected, cheap: rises ? range.low : range.high });
      done += 4 * affected.length;
    }
    for (const { index, affected, cheap } of moving) {
      if (done > AT_ONCE) {
        done = 0;
        yield;
      }
      numbers.change(index, cheap, affected);
      done += affected.length;
    }
    found.push({ option: id, low: numbers.at(total), base: base.at(total), high: dear.at(total) });
  }
  return found;
}

/** Cost lines, credits, common quantities, what an own hour costs, and how prices rise: all but the shop's own course. */
const isPriceOrWork = (pointer: string): boolean =>
  pointer === '/business/hourlyCost' ||
  pointer.startsWith('/rates/') ||
  pointer.startsWith('/common/') ||
  /^\/options\/[^/]+\/(?:lines|credits)\//.test(pointer);
