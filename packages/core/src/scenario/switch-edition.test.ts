import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figure, findFigure } from '../reference/figures/registry.ts';
import { parseScenario, parseScenarioJson } from './parse.ts';
import type { Scenario } from './schema.ts';
import { switchEdition } from './switch-edition.ts';

const folder = new URL('../../../../docs/examples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Scenario => {
  const parsed = parseScenarioJson(readFileSync(new URL(name, folder), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};
const cited = ({ options, sources }: Scenario): readonly string[] =>
  [...options.flatMap(({ lines }) => lines.map(({ source }) => source)), ...Object.values(sources ?? {})].flatMap(
    (source) => (source.kind === 'figure' ? [source.figure] : []),
  );

describe.each(samples)('the final edition for %s', (name) => {
  const draft = read(name);
  const { scenario, changes } = switchEdition(draft, 'final-2023-03');

  it('is valid, and cites the draft nowhere, in lines either', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ ok: true });
    const left = cited(scenario).filter((id) => findFigure(id)?.dataSet === 'draft-2022-10');
    // What the user has changed stays the user's, with the figure from which it was changed.
    expect(left.every((id) => changes.every((change) => change.from !== id))).toBe(true);
    expect(changes.every(({ from }) => from === 'firm-b' || findFigure(from)?.dataSet !== 'final-2023-03')).toBe(true);
  });

  it('leaves prices that it does not state open, never 0', () => {
    for (const { kind, pointer } of changes) {
      if (kind !== 'unknown' || !pointer.endsWith('/amount')) continue;
      const [, , option, , line] = pointer.split('/');
      const { amount } = scenario.options.find(({ id }) => id === option)?.lines.find(({ id }) => id === line) ?? {};
      expect(amount, pointer).toEqual({ kind: 'unquoted' });
    }
  });

  it('leaves what is the user’s own as it is, and does nothing twice', () => {
    expect(switchEdition(scenario, 'final-2023-03')).toEqual({ scenario, changes: [] });
    expect(switchEdition(draft, 'draft-2022-10')).toEqual({ scenario: draft, changes: [] });
  });
});

it('has lines with prices of the draft to switch', () => {
  const kinds = samples.flatMap((name) => switchEdition(read(name), 'final-2023-03').changes.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['replaced', 'unknown']));
});

it('gives the value of the other edition with its source, and firm B up', () => {
  const draft = read('2-tea-farm.json');
  const pointer = '/incident/severity/callCentrePerHeld';
  const { scenario, changes } = switchEdition(draft, 'final-2023-03');
  const { low, value, high } = figure('final.incident.call-centre.per-record');
  expect(scenario.incident.severity).toMatchObject({ callCentrePerHeld: { low, base: value, high } });
  expect(scenario.sources?.[pointer]).toEqual({ kind: 'figure', figure: 'final.incident.call-centre.per-record' });
  expect(changes).toContainEqual({
    kind: 'replaced',
    pointer,
    from: 'draft.incident.call-centre.per-record',
    to: 'final.incident.call-centre.per-record',
  });
  const firmB = {
    ...draft,
    incident: { severity: { kind: 'firm-b' } },
    sources: {},
  } as const satisfies Partial<Scenario>;
  expect(switchEdition(firmB as unknown as Scenario, 'final-2023-03').scenario.incident.severity.kind).toBe('own-shop');
});
