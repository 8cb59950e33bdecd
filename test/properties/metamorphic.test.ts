// What must follow when a scenario is said otherwise. Order of options and lines, currency scale and the float path are in
// properties.test.ts, version 1 against version 2 in test/upgrade.
import {
  Decimal,
  evaluate,
  type Line,
  type OptionResult,
  parseScenario,
  prepare,
  type Scenario,
  type ScenarioData,
} from '@ec-tco/core';
import { switchEdition } from '@ec-tco/core/guideline';
import { detachOption } from '@ec-tco/core/scenario';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { EXAMPLE_FILES, exampleText } from '../cli/run.ts';
import { anyLanguage, randomScenario } from '../oracle/random-scenario.ts';
import { base } from './scenario-tools.ts';

const RUNS = process.env.LONG === '1' ? 5000 : 60;
const runs = { seed: 20_221_031, numRuns: RUNS };
vi.setConfig({ testTimeout: process.env.LONG === '1' ? 3_600_000 : 60_000 });

const optionIn = (scenario: Scenario, id: string): OptionResult =>
  evaluate(prepare(scenario)).options.find((option) => option.id === id) ?? expect.fail(id);
const cellsOf = (option: OptionResult, line: string): readonly Decimal[] =>
  option.lines.find(({ id }) => id === line)?.cells ?? expect.fail(line);
const texts = (cells: readonly Decimal[]): readonly string[] => cells.map((cell) => cell.toFixed());
const parsed = (data: unknown): Scenario => {
  const read = parseScenario(data);
  return read.ok ? read.scenario : expect.fail(JSON.stringify(read.problems.slice(0, 2)));
};

test('a line in two parts costs what it cost whole, within half a yen a cell and part', () => {
  let tried = 0;
  const cases = fc.tuple(randomScenario('usual'), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(cases, ([scenario, pick, share]) => {
      const able = scenario.options.flatMap((option) =>
        option.lines.flatMap((line) => (line.amount.kind === 'fixed' ? [{ option, line, yen: line.amount.yen }] : [])),
      );
      const chosen = able[pick % Math.max(1, able.length)];
      if (!chosen || typeof chosen.yen !== 'number') return;
      const { option, line, yen } = chosen;
      const first = Math.min(yen, Number((yen * share).toPrecision(6)));
      const second = new Decimal(yen).minus(first).toNumber();
      // Below a billionth of a yen nothing can be stated.
      if ([first, second].some((part) => part > 0 && part < 1e-9)) return;
      const part = (id: string, fixed: number): Line => ({ ...line, id, amount: { kind: 'fixed', yen: fixed } });
      const lines = option.lines.flatMap((one) =>
        one === line ? [part(line.id, first), part('the-rest', second)] : [one],
      );
      const split = parsed({
        ...scenario,
        options: scenario.options.map((one) => (one === option ? { ...one, lines } : one)),
      });
      tried += 1;
      const whole = cellsOf(optionIn(scenario, option.id), line.id);
      const after = optionIn(split, option.id);
      const [one, other] = [cellsOf(after, line.id), cellsOf(after, 'the-rest')];
      whole.forEach((cell, year) => {
        const sum = (one[year] as Decimal).plus(other[year] as Decimal);
        expect(sum.minus(cell).abs().toNumber(), `${line.id} in year ${year}`).toBeLessThanOrEqual(1);
      });
    }),
    runs,
  );
  expect(tried).toBeGreaterThan(RUNS / 10);
});

/** Lines whose cells look at the whole horizon: a share of a total, and what is a share of such. */
function seesHorizon(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let round = 0; round <= lines.length; round += 1) {
    for (const { id, amount } of lines) {
      if (amount.kind !== 'share') continue;
      const { of } = amount;
      const taken = lines.filter((other) =>
        'category' in of ? other.category === of.category && other.id !== id : of.lines.includes(other.id),
      );
      if (amount.basis === 'total' || taken.some((other) => seen.has(other.id))) seen.add(id);
    }
  }
  return seen;
}

test('a year more leaves the years before as they were, and no total falls', () => {
  let compared = 0;
  const cases = randomScenario('usual').filter(({ horizonYears }) => horizonYears < 15);
  fc.assert(
    fc.property(cases, (scenario) => {
      const longer = parsed({ ...scenario, horizonYears: scenario.horizonYears + 1 });
      for (const option of scenario.options) {
        const [now, then] = [optionIn(scenario, option.id), optionIn(longer, option.id)];
        const apart = seesHorizon(option.lines);
        for (const line of option.lines) {
          if (apart.has(line.id)) continue;
          compared += 1;
          const cells = cellsOf(now, line.id);
          expect(texts(cellsOf(then, line.id).slice(0, cells.length)), line.id).toEqual(texts(cells));
        }
        expect(then.total.total.gte(now.total.total)).toBe(true);
        expect(then.presentValue.total.gte(now.presentValue.total)).toBe(true);
      }
    }),
    runs,
  );
  expect(compared).toBeGreaterThan(RUNS);
});

test('what options share costs what equal numbers of their own cost', () => {
  let shared = 0;
  fc.assert(
    fc.property(anyLanguage, (scenario) => {
      const detached = parsed(
        scenario.options.reduce<Scenario>((left, { id }) => detachOption(left, id), scenario) satisfies ScenarioData,
      );
      if (JSON.stringify(scenario.options).includes('"common"')) shared += 1;
      expect(JSON.stringify(detached.options)).not.toContain('"common"');
      const [one, other] = [evaluate(prepare(scenario)), evaluate(prepare(detached))];
      const numbers = ({ lines, rows, total, totalWithIncident, presentValue }: OptionResult) =>
        [...lines, ...rows, total, totalWithIncident, presentValue].map(({ cells, total: all }) =>
          texts([...cells, all]),
        );
      expect(other.options.map(numbers)).toEqual(one.options.map(numbers));
      expect(other.rankings).toEqual(one.rankings);
    }),
    runs,
  );
  expect(shared).toBeGreaterThan(RUNS / 10);
});

describe('the other edition and back', () => {
  test.each(EXAMPLE_FILES)('%s: nothing is lost but what the other edition could not say, and that is told', (file) => {
    const scenario = parsed(JSON.parse(exampleText(file)));
    const other = scenario.dataSet === 'draft-2022-10' ? 'final-2023-03' : 'draft-2022-10';
    const there = switchEdition(scenario, other);
    const back = switchEdition(there.scenario, scenario.dataSet);
    parsed(there.scenario);
    parsed(back.scenario);
    expect(back.scenario.dataSet).toBe(scenario.dataSet);
    const told = [...there.changes, ...back.changes].map(({ pointer }) => pointer);
    const before = evaluate(prepare(scenario));
    const after = evaluate(prepare(parsed(back.scenario)));
    for (const option of before.options) {
      const again = after.options.find(({ id }) => id === option.id) ?? expect.fail(option.id);
      for (const line of option.lines) {
        const at = `/options/${option.id}/lines/${line.id}`;
        const lost = told.some((pointer) => pointer.startsWith(at) || !pointer.startsWith('/options/'));
        if (!lost && line.id !== 'expected-incident-loss')
          expect(texts(cellsOf(again, line.id)), at).toEqual(texts(line.cells));
      }
    }
    // What is replaced there and back again is what it was.
    const returned = there.changes.filter(
      (change) =>
        change.kind === 'replaced' &&
        back.changes.some((one) => one.kind === 'replaced' && one.pointer === change.pointer && one.to === change.from),
    );
    for (const { pointer } of returned)
      expect(JSON.stringify(at(back.scenario, pointer))).toBe(JSON.stringify(at(scenario, pointer)));
    // There and back once more changes nothing further.
    const again = switchEdition(switchEdition(back.scenario, other).scenario, scenario.dataSet);
    expect(again.scenario).toEqual(back.scenario);
  });
});

/** What stands at an address. */
function at(scenario: Scenario, address: string): unknown {
  return address
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => {
      if (Array.isArray(value)) return value.find((item: { id?: string }) => item.id === key);
      return (value as Record<string, unknown> | undefined)?.[key];
    }, scenario);
}

// methodology: 1/an-input
test('a range changes no stated cell: its base alone does', () => {
  fc.assert(
    fc.property(randomScenario('usual'), (scenario) => {
      const flat = parsed(
        JSON.parse(JSON.stringify(scenario), (_, value: unknown) =>
          typeof value === 'object' && value !== null && 'base' in value && 'low' in value
            ? base(value as { readonly base: number })
            : value,
        ),
      );
      const cells = (one: Scenario) =>
        evaluate(prepare(one)).options.map(({ lines }) => lines.map((line) => texts(line.cells)));
      expect(cells(flat)).toEqual(cells(scenario));
    }),
    runs,
  );
});
