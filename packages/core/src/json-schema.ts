/**
 * @packageDocumentation
 * What a scenario and a preset look like, for editors and other languages. An entry of its own: nothing else needs zod.
 */

export { scenarioJsonSchema } from './scenario/json-schema.ts';
export { presetJsonSchema } from './scenario/preset/preset-json-schema.ts';
