import { FORMATS, type Shape } from '../shape.ts';
import { PRESET_SHAPE, PRESET_VERSION } from './preset-shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (2020-12) of a preset. Rules across fields are not in it; `parsePreset` has them.
 * Cost: constant.
 */
export function presetJsonSchema(): Schema {
  const whole = schemaOf(PRESET_SHAPE) as { readonly properties: Readonly<Record<string, Schema>> };
  const shops = whole.properties['shops'] as { readonly items: { readonly properties: Schema } & Schema };
  const scenario = { type: 'object', description: 'A scenario: see the schema of scenarios.' };
  const items = {
    ...shops.items,
    properties: { ...shops.items.properties, scenario },
    required: [...(shops.items['required'] as readonly string[]), 'scenario'],
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:ec-tco:preset:${PRESET_VERSION}`,
    title: 'ec-tco preset',
    ...whole,
    properties: { ...whole.properties, shops: { ...shops, items } },
  };
}

function schemaOf(shape: Shape): Schema {
  switch (shape.type) {
    case 'number':
      return { type: shape.int ? 'integer' : 'number', minimum: shape.min, maximum: shape.max };
    case 'text':
      return {
        type: 'string',
        ...(shape.min === undefined ? {} : { minLength: shape.min }),
        ...(shape.max === undefined ? {} : { maxLength: shape.max }),
        ...(shape.format === undefined ? {} : { pattern: FORMATS[shape.format].source }),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'one-of':
      return { enum: shape.values };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of),
        ...(shape.min === undefined ? {} : { minItems: shape.min }),
        ...(shape.max === undefined ? {} : { maxItems: shape.max }),
      };
    case 'record':
      return { type: 'object', propertyNames: schemaOf(shape.key), additionalProperties: schemaOf(shape.of) };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, schemaOf(of)])),
        required: Object.keys(shape.keys).filter((key) => !shape.optional?.includes(key)),
        additionalProperties: false,
      };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'kind':
      return { oneOf: Object.values(shape.of).map(schemaOf) };
  }
}
