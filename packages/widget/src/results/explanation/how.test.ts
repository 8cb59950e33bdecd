import { explain, parseScenario } from '@ec-tco/core';
import { how } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { type Computation, compute } from '../../shared/computation.ts';
import { withAnalysis } from '../../shared/with-analysis.ts';
import { computed, pending, SCENARIOS } from '../fixtures.ts';
import { howOf } from './how.ts';

/** A path of each kind. */
function pathsOf({ analysis, result }: Computation): string[] {
  const [a, b] = result.options.map(({ id }) => id) as [string, string];
  const pointer = analysis?.information[0]?.pointer ?? '';
  return [
    how.cumulative(a, 0),
    how.cumulative(a, 13),
    how.share(a, 'platform'),
    how.ends('low', a),
    how.ends('high', b),
    how.difference('total', a, b),
    how.reason(...(result.rankings.totalWithIncident.slice(0, 2).map(({ option }) => option) as [string, string])),
    how.range('low', pointer),
    how.inputMean(pointer),
    how.tornado('high', pointer),
    how.at(pointer),
    how.turn(pointer),
    how.probability,
    how.information(pointer),
    ...(['any', 'mean', 'p90', 'p95', 'p99', 'tail', 'chance'] as const).map((figure) => how.loss(figure, b)),
    how.pair(a, b),
    how.without('build-1', a),
    how.unpriced,
    how.rule,
  ];
}

test.each(['ja', 'en'] as const)(
  'every kind says what the number is, how it was found and from what, in %s',
  (lang) => {
    const computation = computed('persona3');
    for (const path of pathsOf(computation)) {
      const found = howOf(path, computation, lang);
      expect(found?.label, path).not.toMatch(/undefined|NaN|^$/);
      expect(`${found?.words}${found?.notes.join('')}`, path).not.toMatch(/undefined|NaN|Infinity|^$/);
      for (const use of found?.uses ?? []) {
        expect(explain(computation.prepared, use, lang, { rankings: computation.result.rankings }).ok, use).toBe(true);
      }
    }
  },
);

test('a distribution made on a grid tells its cells and its error', () => {
  const severity = { kind: 'own-range', low: 1e6, mode: 5e6, high: 5e7 };
  const { sources: _, ...scenario } = SCENARIOS.persona3();
  const parsed = parseScenario({ ...scenario, incident: { severity } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const computation = compute(parsed.scenario);
  const [option] = computation.result.options;
  const notes = howOf(how.loss('p99', option?.id ?? ''), computation, 'ja')?.notes.join('');
  expect(notes).toMatch(/最大[\d,]+個のます.*誤差は、額の[\d.]+%/);
});

test('what the analysis has not found yet has no explanation yet', () => {
  expect(howOf(how.probability, pending('persona3'), 'ja')).toBeUndefined();
  expect(howOf('options/keep/total', computed('persona3'), 'ja')).toBeUndefined();
  const steps = withAnalysis(pending('oneOption'));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(howOf(how.turn('/business/monthlySales'), step.value, 'ja')).toBeUndefined();
});

test('where the choice turns: of which number, from which option, by the means; the two options it is between', () => {
  const computation = computed('persona6');
  const { analysis, prepared, result } = computation;
  const [turn] = analysis?.turns.single ?? [];
  if (!analysis || !turn) expect.unreachable();
  const found = howOf(how.choiceTurn(turn.pointer), computation, 'en');
  const best = analysis.choice.ranked[0]?.option ?? '';
  expect(found?.label).toContain(
    `“${result.options.find(({ id }) => id === best)?.name}” is no longer the one to choose`,
  );
  expect(found?.notes.join('')).toContain('stand at their mean');
  const amounts = [best, turn.to].map((id) => `rankings/${analysis.measure}/${id}/amount`);
  expect(found?.uses).toEqual([turn.pointer, ...amounts]);
  for (const use of found?.uses ?? []) {
    expect(explain(prepared, use, 'en', { rankings: result.rankings }).ok, use).toBe(true);
  }
  expect(howOf(how.choiceTurn('/nothing'), computation, 'en')).toBeUndefined();
});
