import { parseScenario } from '@ec-tco/core';
import { scenarioJsonSchema } from '@ec-tco/core/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { HOSTILE_CASES } from '../hostile/hostile-cases.ts';
import { PERSONAS } from './personas.ts';

// A validator that knows nothing of ours.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(scenarioJsonSchema());

describe('the published JSON Schema', () => {
  it.each(PERSONAS)('accepts %s', (_, scenario) => {
    expect(validate(scenario)).toBe(true);
  });

  // As JSON: what JSON cannot hold (symbols, keys of arrays, boxed texts) is repaired on the way. What is there to be
  // large is left out: one of them takes a minute until its text is longer than a text can be.
  const cases = HOSTILE_CASES.filter(({ name }) => !/10\^[69]/.test(name))
    .flatMap(({ name, make }) => {
      const data = make();
      try {
        return [{ name, data: JSON.parse(JSON.stringify(data)) as unknown }];
      } catch {
        return [];
      }
    })
    .filter(({ data }) => !parseScenario(data).ok);

  // The rest are rules between fields (low ≤ base, ids that exist, no circles), which only the parser knows.
  it(`rejects most of ${cases.length} malformed scenarios by itself`, () => {
    const rejected = cases.filter(({ data }) => !validate(data));
    expect(cases.length).toBeGreaterThan(200);
    expect(rejected.length / cases.length).toBeGreaterThan(0.85);
    expect(rejected.map(({ name }) => name)).toContain('/version = 3');
  });

  // Both count characters: one that takes two code units, as many marks and old kanji do, is one.
  it.each<[string, number, boolean]>([
    ['店', 200, true],
    ['店', 201, false],
    ['𠮷', 200, true],
    ['𠮷', 201, false],
    ['', 0, false],
  ])('says of a title of %s × %d what the parser says: %s', (character, times, fine) => {
    const [, persona] = PERSONAS[0] as (typeof PERSONAS)[number];
    const data = { ...persona, title: character.repeat(times) };
    expect([validate(data), parseScenario(data).ok]).toEqual([fine, fine]);
  });
});
