import { describe, expect, test } from 'vitest';
import { scenarioJsonSchema } from './json-schema.ts';
import { valueAt } from './pointer.ts';
import { QUANTITY_KINDS } from './quantity.ts';
import { scenarioSchema } from './schema.ts';

const schema = scenarioJsonSchema();

describe('the published JSON Schema', () => {
  test('names its dialect and its version', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:ec-tco:scenario:2',
      type: 'object',
      additionalProperties: false,
    });
  });
  test('has the keys of the scenario', () => {
    expect(Object.keys(valueAt(schema, '/properties') as object)).toEqual(Object.keys(scenarioSchema.shape));
  });
  test('gives both ends of a number', () => {
    const { min: minimum, max: maximum } = QUANTITY_KINDS.yenPerMonth;
    const sales = valueAt(schema, '/properties/business/properties/monthlySales/anyOf/0');
    expect(sales).toMatchObject({ type: 'number', minimum, maximum });
  });
  test('is plain JSON', () => expect(JSON.parse(JSON.stringify(schema))).toEqual(schema));
});
