import { statedOf } from './common.ts';
import { isReference, type Linked } from './quantity.ts';
import type { Option, Scenario } from './schema.ts';

/** A copy of the scenario in which an option states its own numbers: equal ones, no longer shared with other options. */
export function detachOption(scenario: Scenario, option: string): Scenario {
  const options = scenario.options.map((one) => (one.id === option ? (detached(scenario, one) as Option) : one));
  return { ...scenario, options };
}

function detached(scenario: Scenario, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => detached(scenario, item));
  if (typeof value !== 'object' || value === null) return value;
  if ('common' in value && isReference(value as Linked)) return statedOf(scenario, value as Linked);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, detached(scenario, inner)]));
}
