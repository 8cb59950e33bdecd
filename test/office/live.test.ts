import { prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { changeInputs } from './change-inputs.ts';
import { NO_OFFICE, OFFICE, throughOffice } from './office.ts';
import { oneForEachFunction, randomScenarios } from './random-scenarios.ts';
import { samples } from './samples.ts';
import { disagreements, typed, workbookOf } from './workbooks.ts';

// All samples and fifty random scenarios: npm run test:office.
test.skipIf(OFFICE === undefined)(
  `LibreOffice works out ten changed inputs and every special function (${OFFICE ?? NO_OFFICE})`,
  async () => {
    const scenario = samples().get('1-handmade-accessories');
    if (!scenario) throw new Error('The sample is gone.');
    const made = await workbookOf(scenario, 'en');
    const { changed, cells } = changeInputs(made, 10);
    const file = typed(made.bytes, 1, cells);
    const special = await Promise.all(oneForEachFunction(randomScenarios(100)).map((one) => workbookOf(one)));
    expect(special.length).toBeGreaterThan(3);
    const saved = throughOffice(
      new Map([['a.xlsx', file], ...special.map(({ bytes }, i) => [`${i}.xlsx`, bytes] as const)]),
      'always',
    );
    expect(await disagreements(made, saved.get('a.xlsx') as Uint8Array, prepare(changed))).toEqual([]);
    // As it lies there, with the old values: the check can fail.
    expect(await disagreements(made, file, prepare(changed))).not.toEqual([]);
    for (const [i, one] of special.entries()) {
      expect(await disagreements(one, saved.get(`${i}.xlsx`) as Uint8Array, one.prepared)).toEqual([]);
    }
  },
  60_000,
);
