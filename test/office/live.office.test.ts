import { prepare, type Scenario } from '@ec-tco/core';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { readXlsxScenario, writeBook } from '@ec-tco/report/xlsx';
import { describe, expect, test } from 'vitest';
import { put } from '../../packages/report/src/xlsx/book/book.ts';
import { definedName } from '../../packages/report/src/xlsx/book/defined-name.ts';
import { changeInputs } from './change-inputs.ts';
import { differences } from './differences.ts';
import { NO_OFFICE, OFFICE, throughOffice } from './office.ts';
import { randomScenarios } from './random-scenarios.ts';
import { samples } from './samples.ts';
import { disagreements, type Made, typed, workbookOf } from './workbooks.ts';

const RANDOM = 50;

const randoms = randomScenarios(RANDOM);

describe.skipIf(OFFICE === undefined)(`LibreOffice works the workbooks out anew (${OFFICE ?? NO_OFFICE})`, () => {
  test('fifty random scenarios were to be had', () => expect(randoms).toHaveLength(RANDOM));

  test('every number of every sample and of fifty random scenarios', async () => {
    const made = new Map<string, Made>();
    for (const [name, scenario] of samples()) made.set(`${name}.xlsx`, await workbookOf(scenario));
    for (const [i, scenario] of randoms.entries()) made.set(`random-${i}.xlsx`, await workbookOf(scenario));
    const saved = throughOffice(new Map(Array.from(made, ([name, { bytes }]) => [name, bytes])), 'always');
    const wrong: string[] = [];
    for (const [name, one] of made) {
      const bytes = saved.get(name) as Uint8Array;
      for (const text of await disagreements(one, bytes, one.prepared)) wrong.push(`${name}: ${text}`);
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  test('ten inputs changed in the file give what core gives for the changed scenario', async () => {
    const files = new Map<string, Uint8Array>();
    const cases = new Map<string, { readonly made: Made; readonly changed: Scenario }>();
    for (const [name, scenario] of [
      ...samples(),
      ...randoms.slice(0, 4).map((one, i) => [`random-${i}`, one] as const),
    ]) {
      const made = await workbookOf(scenario);
      const { changed, cells } = changeInputs(made, 10);
      files.set(`${name}.xlsx`, typed(made.bytes, 1, cells));
      cases.set(`${name}.xlsx`, { made, changed });
    }
    const stale = throughOffice(files, 'never');
    const fresh = throughOffice(files, 'always');
    for (const [name, { made, changed }] of cases) {
      const right = prepare(changed);
      expect(await disagreements(made, fresh.get(name) as Uint8Array, right), name).toEqual([]);
      // Where nothing is worked out anew the old values stay: the check above can fail.
      expect(await disagreements(made, stale.get(name) as Uint8Array, right), name).not.toEqual([]);
    }
  }, 600_000);

  test('emptied prices are not known yet, in the file as where it is read back', async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, scenario] of samples()) {
      for (const securityFloor of [true, false]) {
        for (const every of [1, 3]) {
          const { book } = await workbookOf({ ...scenario, securityFloor });
          const prices = scenarioInputs(scenario).filter(({ pointer }) => /\/lines\/[^/]+\/amount\/yen$/.test(pointer));
          const fixed = prices.filter(({ kind }) => kind.unit === 'yen').filter((_, i) => i % every === 0);
          expect(fixed.length, name).toBeGreaterThan(1);
          for (const { pointer } of fixed) {
            const place = book.names.get(definedName('in', pointer));
            const page = book.pages.find((one) => one.name === place?.sheet);
            if (!page || !place) throw new Error(pointer);
            put(page, place.row, place.column, { kind: 'empty', look: 'input' });
          }
          files.set(`${name}-${securityFloor}-${every}.xlsx`, await writeBook(book));
        }
      }
    }
    const saved = throughOffice(files, 'always');
    for (const [name, bytes] of saved) {
      const read = await readXlsxScenario(bytes);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
      expect(await differences(bytes, prepare(read.scenario)), name).toEqual([]);
      expect(await differences(files.get(name) as Uint8Array, prepare(read.scenario)), name).not.toEqual([]);
    }
  }, 600_000);

  test('opened and saved by LibreOffice, read back: the same scenario', async () => {
    const scenarios = new Map([
      ...samples(),
      ...randoms.slice(0, 10).map((one, i): [string, Scenario] => [`random-${i}`, one]),
    ]);
    const files = new Map<string, Uint8Array>();
    for (const [name, scenario] of scenarios) files.set(`${name}.xlsx`, (await workbookOf(scenario)).bytes);
    const saved = throughOffice(files, 'always');
    for (const [name, scenario] of scenarios) {
      const read = await readXlsxScenario(saved.get(`${name}.xlsx`) as Uint8Array);
      expect(read, name).toEqual({ ok: true, scenario, changes: [], answers: [], notices: [] });
    }
  }, 600_000);

  test('changed cells come home through LibreOffice', async () => {
    const files = new Map<string, Uint8Array>();
    const cases = new Map<string, Scenario>();
    for (const [name, scenario] of samples()) {
      const made = await workbookOf(scenario, 'en');
      const { changed, cells } = changeInputs(made, 10);
      files.set(`${name}.xlsx`, typed(made.bytes, 1, cells));
      cases.set(`${name}.xlsx`, changed);
    }
    const saved = throughOffice(files, 'always');
    for (const [name, changed] of cases) {
      const read = await readXlsxScenario(saved.get(name) as Uint8Array);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const values = (of: Scenario) => scenarioInputs(of).map(({ pointer, base }) => [pointer, base]);
      expect(values(read.scenario), name).toEqual(values(changed));
      expect(read.changes, name).toHaveLength(10);
    }
  }, 600_000);
});
