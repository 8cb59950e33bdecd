import { describe, expect, it } from 'vitest';
import * as names from './names.ts';
import { aheadBySection, reach, type Sections } from './reach.ts';

const all = (x: number) => ({ q1: x, median: x, q3: x });
const row = (ns: number, toFloor = 1, decimalToIt = 1, hyperFormulaToIt = 5000) => ({
  ns: all(ns),
  toFloor: all(toFloor),
  decimalToIt: all(decimalToIt),
  hyperFormulaToIt: all(hyperFormulaToIt),
});

const like = { row: 'ours', ratio: all(2), lacks: [] };
const ahead = { headline: like, like };
/** A peer that computes less. */
const less = { row: 'ours', ratio: all(1), lacks: ['yen'] };

/** Results in which every target is just met, or just missed. */
function sections(missed: boolean): Required<Sections> {
  const worse = (x: number) => (missed ? x * 1.01 : x);
  const better = (x: number) => (missed ? x / 1.01 : x);
  const changed = {
    rows: {
      [names.TAPE_TOTALS]: row(100, worse(10), 1, better(1000)),
      [names.TAPE_ROWS]: row(200, worse(10), 1, better(1000)),
    },
    ahead: [],
  };
  const kept = 'ours, tolerance 5e-4';
  const growth = { exponent: worse(1.1), standardError: 0.01 };
  const goals = { usable: 1000, answered: 250, shift: 0.05 };
  const phone = { usable: worse(1000), answered: worse(250), shift: worse(0.0499), bytes: 1 };
  return {
    phone: { goals, ways: { 'one file': { ...phone, usable: 9e9 }, 'in parts': phone } },
    deterministic: {
      tasks: {
        full: {
          rows: { [names.EVALUATE]: row(worse(999_999), 100, better(3)) },
          ahead: [{ peer: names.LOOP, headline: { ...less, ratio: all(worse(25)) }, like: less }],
        },
        line: changed,
        sales: changed,
        inTurn: changed,
        breakEven: { rows: { [names.TAPE_TOTALS]: row(900, worse(10)) }, ahead: [] },
      },
    },
    loss: {
      rows: {
        [kept]: { ns: all(100), error: { p99: 1e-6 }, toFft: all(worse(1.5)), monteCarloAtEqualError: better(20) },
      },
      kept,
      cases: { [kept]: { worst: { error: 9e-5 } } },
      oneSecond: { trials: 1e8, ns: all(better(2000)), error: { p99: 1e-4 } },
      ahead: [],
    },
    whole: {
      alone: { evaluation: all(worse(999_999)), analysis: all(worse(15.9e6)), pair: all(better(3)) },
      personas: [
        { name: 'small', lines: 10, analysisNs: all(1e9) },
        { name: 'large', lines: 70, analysisNs: all(worse(15.9e6)) },
      ],
      growth: { options: growth, lines: growth, years: growth },
      batches: growth,
    },
    uses: {
      question: all(worse(4.99e6)),
      chances: { shared: all(1e6), detached: all(1e6), ratio: all(worse(1)) },
      workbook: { first: 1e9, ns: all(worse(299e6)) },
      batch: { count: 1500, one: all(2e9), two: all(1e9), both: all(2e9), ratio: all(better(1.8)) },
    },
    startup: {
      ahead: {
        'first result': [{ peer: names.DECIMAL_JS, headline: { ...less, ratio: all(worse(2.5)) }, like: less }],
        'first result, the numbers alone': [
          { peer: names.DECIMAL_JS, headline: { ...less, ratio: all(worse(2.5)) }, like: less },
        ],
      },
    },
    browser: { ahead: missed ? { there: [{ peer: 'peer', ...ahead }] } : { there: [] } },
  };
}

describe('reach', () => {
  it('meets every target at its limit', () => {
    const found = reach(sections(false));
    expect(found.filter(({ met }) => !met)).toEqual([]);
    expect(found).toHaveLength(37);
  });

  it('misses every target beyond it', () => {
    const missed = sections(true);
    const found = reach({
      ...missed,
      whole: { ...missed.whole, personas: [{ name: 'a', lines: 1, analysisNs: all(16e6) }] },
    });
    expect(found.filter(({ met }) => met)).toEqual([]);
    expect(found.at(-1)?.reached).toBe('peer (there)');
  });

  it('looks at the persona with most lines', () => {
    const found = reach({ whole: sections(false).whole });
    expect(found[3]).toMatchObject({
      target: 'whole analysis of the largest persona (large, 70 lines), in turn with all personas',
      met: true,
    });
  });

  it('misses the loss where no tolerance keeps all cases within 1e-4', () => {
    const { kept: _, ...loss } = sections(false).loss;
    expect(reach({ loss }).filter(({ met }) => !met)).toHaveLength(1);
  });

  it('tells what was run', () => {
    expect(reach({})).toEqual([]);
    expect(aheadBySection(sections(true)).map(([where]) => where)).toEqual([
      ...[
        'full',
        'line',
        'sales',
        'inTurn',
        'breakEven',
        'loss',
        'first result',
        'first result, the numbers alone',
        'there',
      ],
    ]);
  });
});
