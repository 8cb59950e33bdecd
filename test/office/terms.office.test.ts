import { prepare } from '@ec-tco/core';
import { readXlsxScenario } from '@ec-tco/report/xlsx';
import { expect, test } from 'vitest';
import { beside, TERMS } from '../findings/terms.ts';
import { changeInputs } from './change-inputs.ts';
import { NO_OFFICE, OFFICE, throughOffice } from './office.ts';
import { disagreements, typed, workbookOf } from './workbooks.ts';

const cases = Object.entries(TERMS).map(([name, term], i) => [name, `${i}.xlsx`, beside(term, 40_000)] as const);

test.skipIf(OFFICE === undefined)(
  `LibreOffice works out everything that a price list can say, as entered and after a change (${OFFICE ?? NO_OFFICE})`,
  async () => {
    const made = await Promise.all(cases.map(async ([, , scenario]) => workbookOf(scenario)));
    const asEntered = new Map(cases.map(([, file], i) => [file, made[i]?.bytes as Uint8Array]));
    // Every input that is not 0 is nine tenths of what it was.
    const changes = made.map((one) => changeInputs(one, 500));
    const after = new Map(
      cases.map(([, file], i) => [file, typed(made[i]?.bytes as Uint8Array, 1, changes[i]?.cells ?? new Map())]),
    );
    const [first, second] = [throughOffice(asEntered, 'always'), throughOffice(after, 'always')];
    for (const [i, [name, file, scenario]] of cases.entries()) {
      const one = made[i] ?? expect.fail(name);
      expect(await disagreements(one, first.get(file) as Uint8Array, one.prepared), name).toEqual([]);
      const changed = prepare(changes[i]?.changed ?? scenario);
      expect(await disagreements(one, second.get(file) as Uint8Array, changed), name).toEqual([]);
      // As it lies there, with the old values: the check can fail.
      expect(await disagreements(one, after.get(file) as Uint8Array, changed), name).not.toEqual([]);
      expect(await readXlsxScenario(first.get(file) as Uint8Array), name).toMatchObject({ ok: true, scenario });
    }
  },
  600_000,
);
