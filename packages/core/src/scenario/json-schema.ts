import * as z from 'zod/mini';
import { SCENARIO_VERSION } from './limits.ts';
import { scenarioSchema } from './schema.ts';

/**
 * JSON Schema (2020-12) of a scenario, for editors and other languages. Rules across fields are not in it.
 * Cost: constant; about 10 ms the first time.
 */
export const scenarioJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', io: 'input' }),
  $id: `urn:ec-tco:scenario:${SCENARIO_VERSION}`,
  title: 'ec-tco scenario',
});
