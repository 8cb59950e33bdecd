import { expect, test } from 'vitest';
import { requirementClass } from './requirement-class.ts';
import { REQUIREMENT_TABLE } from './requirements.ts';

test.each(Object.values(REQUIREMENT_TABLE).map((one) => [one.id, one.class] as const))('%s is %s', (id, expected) => {
  expect(requirementClass(id)).toBe(expected);
});
