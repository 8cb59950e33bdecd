import { BATCH, createBatch, runBatch } from '../engine/tape/batch.ts';
import { compileTape } from '../engine/tape/tape.ts';
import type { Prepared } from '../model/prepare.ts';
import { measureOf } from './measure.ts';
import { modelInputs } from './model-inputs.ts';

/** Each round looks at a 127th of the last one's interval: four leave a part in 10^8 of it. */
const ROUNDS = 4;

/** Of which option the plan is sold more or less, and which other one it changes places with by what is left. */
export interface PlanRequest {
  readonly option: string;
  readonly other: string;
  /** So many times the plan is looked at. */
  readonly most: number;
}

/**
 * The share of an option's own sales planned by year, nearest to all of it, at which another leaves as much; and which of
 * the two leaves more beyond. Undefined where nothing up to `most` times the plan does.
 */
export function planTurn(
  prepared: Prepared,
  { option, other, most }: PlanRequest,
): { readonly factor: number; readonly to: string } | undefined {
  const { model } = prepared;
  const outputs = [option, other].map((id) => measureOf(model, id, 'net'));
  const years = modelInputs(prepared).flatMap(({ pointer, index, base }) =>
    index !== undefined && pointer.startsWith(`/options/${option}/sales/salesByYear/`) ? [{ index, base }] : [],
  );
  const tape = compileTape(model, { outputs, mode: 'smooth' });
  const room = createBatch(tape);
  const [own, others] = [...tape.outputs].map((slot) => slot * BATCH) as [number, number];
  const factors = new Float64Array(BATCH);
  /** Whether the option is ahead, along an interval. */
  const aheadAlong = (from: number, to: number): readonly boolean[] => {
    for (let i = 0; i < BATCH; i += 1) factors[i] = from + ((to - from) * i) / (BATCH - 1);
    for (const { index, base } of years) {
      for (let i = 0; i < BATCH; i += 1) room[index * BATCH + i] = base * (factors[i] as number);
    }
    runBatch(tape, room);
    return Array.from(factors, (_, i) => (room[own + i] as number) > (room[others + i] as number));
  };
  const found = [0, most].flatMap((end) => {
    let [from, to] = [1, end];
    let isAhead: boolean | undefined;
    for (let round = 0; round < ROUNDS; round += 1) {
      const ahead = aheadAlong(from, to);
      const first = ahead.findIndex((one) => one !== ahead[0]);
      if (first < 0) break;
      isAhead = ahead[first];
      [from, to] = [factors[first - 1] as number, factors[first] as number];
    }
    return isAhead === undefined ? [] : [{ factor: to, to: isAhead ? option : other }];
  });
  return found.toSorted((a, b) => Math.abs(a.factor - 1) - Math.abs(b.factor - 1))[0];
}
