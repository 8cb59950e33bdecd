import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/evaluate.ts';
import { prepareTest, TEST_SCENARIO } from '../../explain/fixtures.ts';
import { DATA_SETS } from '../../scenario/ids.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { guidelineValues } from './guideline-values-of.ts';

type Severity = Scenario['incident']['severity'];
const { severity: OWN } = TEST_SCENARIO.incident as { readonly severity: Extract<Severity, { kind: 'own-shop' }> };
const modelOf = (severity: Severity, others: Partial<Scenario> = {}) =>
  prepareTest({ ...TEST_SCENARIO, ...others, incident: { ...TEST_SCENARIO.incident, severity } }).model;
const unitsAt = ({ byId }: ReturnType<typeof modelOf>, at: string, names: readonly string[]) =>
  names.map((name) => byId.get(`options/own/incident/${at}/${name}`)?.unit);

const ITEMS = ['forensics', 'reissue', 'fraud', 'callCentre', 'legal', 'notification', 'apology', 'other'];
const LEAKED = ['personalRecords', 'cardRecords'];
const PARTS = ['fixed', 'perPerson', 'perCard'];

// methodology: what-an-incident-costs/when-card-data, 6/own-shop
describe('an incident of the own shop', () => {
  test.each([
    ['of all records', 'all'],
    ['of as many as published leaks lost', 'survey'],
  ] as const)('%s: each item has its own name', (_, records) => {
    const model = modelOf({ ...OWN, records });
    const survey = records === 'survey';
    expect(unitsAt(model, 'items', ITEMS)).toEqual(ITEMS.map(() => 'yen'));
    expect(unitsAt(model, 'leaked', LEAKED)).toEqual(LEAKED.map(() => (survey ? 'records' : undefined)));
    expect(unitsAt(model, 'items', PARTS)).toEqual(
      survey ? ['yen', 'yen/record', 'yen/record'] : [undefined, undefined, undefined],
    );
  });
});

test.each<[Severity, object]>([
  [{ kind: 'own-figure', yen: 7 }, { yen: 7 }],
  [
    { kind: 'own-lognormal', low: 2, high: 9 },
    { low: 2, high: 9 },
  ],
  [
    { kind: 'own-range', low: 2, mode: 3, high: 9 },
    { low: 2, mode: 3, high: 9 },
  ],
])('%o: its numbers can be asked about by their addresses', (severity, numbers) => {
  const { byPointer } = modelOf(severity);
  const found = Object.keys(numbers).map((key) => [key, byPointer.get(`/incident/severity/${key}`)?.base]);
  expect(Object.fromEntries(found)).toEqual(numbers);
});

test('the probability of a year has a name while a site changes, and so have its parts', () => {
  const model = modelOf(OWN);
  expect(model.byId.get('options/own/incident/probability/year/1')?.unit).toBe('rate/year');
  expect(model.byPointer.get('/options/own/transition/annualProbability')?.base).toBe(0.02);
});

test('a stage that says nothing of the probability leaves it as it was', () => {
  const [own, saas] = TEST_SCENARIO.options;
  if (!own || !saas) throw new Error('no option');
  const stages = [
    { id: 'first', name: 'first', year: 2, annualProbability: 0.1 },
    { id: 'second', name: 'second', year: 3 },
  ];
  const { options } = evaluate(
    prepareTest({
      ...TEST_SCENARIO,
      options: [{ ...saas, stages }],
      incident: { severity: { kind: 'own-figure', yen: 1_000_000 } },
    }),
  );
  const loss = options[0]?.lines.find(({ category }) => category === 'incident')?.cells.map((yen) => yen.toNumber());
  expect(loss).toEqual([0, 500, 100_000, 100_000, 100_000, 100_000]);
});

test('firm B is described by the draft alone', () => {
  expect(DATA_SETS.map((edition) => [edition, guidelineValues(edition).firmB?.length])).toEqual([
    ['draft-2022-10', 3],
    ['final-2023-03', undefined],
  ]);
  expect(guidelineValues('final-2023-03').firmA.every(({ figure }) => typeof figure === 'string')).toBe(true);
  expect(() => modelOf({ kind: 'firm-b' }).definitions).not.toThrow();
});
