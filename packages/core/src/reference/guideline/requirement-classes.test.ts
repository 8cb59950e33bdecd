import { expect, test } from 'vitest';
import { REQUIREMENT_CLASSES } from './requirement-classes.ts';
import { REQUIREMENT_TABLE } from './requirements.ts';

test('are those of the table', () => {
  const classes = Object.fromEntries(Object.values(REQUIREMENT_TABLE).map((one) => [one.id, one.class]));
  expect(REQUIREMENT_CLASSES).toEqual(classes);
});
