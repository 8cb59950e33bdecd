import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { presetJsonSchema } from './preset-json-schema.ts';

const TEXT = readFileSync(new URL('../../../../../docs/presets/sample-association.json', import.meta.url), 'utf8');
const schema = presetJsonSchema() as { readonly properties: Readonly<Record<string, { readonly items?: object }>> };
type Json = Record<string, unknown> & {
  figures: [Record<string, unknown>];
  archetypes: [Record<string, unknown> & { lines: [Record<string, unknown>] }];
};

test('names its dialect, its version and what it describes', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:ec-tco:preset:1',
    title: 'ec-tco preset',
    type: 'object',
    additionalProperties: false,
  });
  expect(schema.properties['shops']).toMatchObject({
    items: {
      properties: { scenario: { type: 'object', description: 'A scenario: see the schema of scenarios.' } },
      required: ['id', 'title', 'scenario'],
    },
  });
});

test('says of a field what it takes', () => {
  expect(schema.properties['format']).toEqual({ enum: ['ec-tco/preset'] });
  expect(schema.properties['version']).toEqual({
    type: 'string',
    minLength: 1,
    maxLength: 40,
    pattern: expect.any(String) as unknown,
  });
  // No length of its own: the pattern holds it.
  expect(schema.properties['id']).toEqual({ type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' });
  expect(schema.properties['figures']).toMatchObject({ type: 'array', maxItems: 500 });
  expect(schema.properties['figures']).not.toHaveProperty('minItems');
  expect(schema.properties['figures']?.items).toMatchObject({
    properties: {
      value: { type: 'number', minimum: -1e12, maximum: 1e12 },
      n: { type: 'integer', minimum: 1, maximum: 1e9 },
      source: { required: ['title'] },
    },
    required: ['id', 'label', 'value', 'unit', 'statistic', 'source', 'locator', 'status'],
  });
});

// A validator that knows nothing of ours.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const changed = (change: (preset: Json) => void): Json => {
  const copy = JSON.parse(TEXT) as Json;
  change(copy);
  return copy;
};

describe('a validator takes', () => {
  test.each<[string, (preset: Json) => void]>([
    ['the sample', () => {}],
    ['a shop', (one) => (one['shops'] = [{ id: 'a', title: { ja: '店', en: 'Shop' }, scenario: {} }])],
    ['a line that has no price', (one) => (one.archetypes[0].lines[0]['amount'] = { kind: 'unquoted' })],
    [
      'a share of lines',
      (one) => (one.archetypes[0].lines[0]['amount'] = { kind: 'share', from: { figure: 'x' }, ofLines: ['a'] }),
    ],
  ])('%s', (_, change) => expect(validate(changed(change)), JSON.stringify(validate.errors)).toBe(true));
});

describe('a validator refuses', () => {
  test.each<[string, (preset: Json) => void]>([
    ['a key too many', (one) => (one['x'] = 1)],
    ['a key too few', (one) => delete one['licence']],
    ['a number as text', (one) => (one.figures[0]['value'] = '1')],
    ['half a person asked', (one) => (one.figures[0]['n'] = 1.5)],
    ['a unit that is none', (one) => (one.figures[0]['unit'] = 'yen/day')],
    ['a yes that is a word', (one) => (one.archetypes[0]['customPages'] = 'yes')],
    ['an id with a space', (one) => (one['id'] = 'a b')],
    [
      'a share of no lines',
      (one) => (one.archetypes[0].lines[0]['amount'] = { kind: 'share', from: { figure: 'x' }, ofLines: [] }),
    ],
    ['an amount of no form', (one) => (one.archetypes[0].lines[0]['amount'] = { kind: 'gift' })],
    ['a shop without its scenario', (one) => (one['shops'] = [{ id: 'a', title: { ja: '店', en: 'Shop' } }])],
    [
      'a shop whose scenario is a text',
      (one) => (one['shops'] = [{ id: 'a', title: { ja: '店', en: 'Shop' }, scenario: '' }]),
    ],
  ])('%s', (_, change) => expect(validate(changed(change))).toBe(false));
});
