import type { Scenario } from '@ec-tco/core';

/** Of the inputs, by pointer, those that the amount of one of the options can depend on: not those of another option alone. */
export function inputsOf(
  { options }: Pick<Scenario, 'options'>,
  ids: readonly string[],
  inputs: readonly string[],
): readonly string[] {
  const own = options.filter(({ id }) => ids.includes(id));
  return inputs.filter((pointer) => {
    const [, room, id = ''] = pointer.split('/');
    if (room === 'options') return ids.includes(id);
    return room !== 'common' || own.some((option) => refersTo(option, id));
  });
}

/** Whether a part of a scenario refers to a quantity in common. */
const refersTo = (part: unknown, id: string): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.entries(part).some(([key, value]) => (key === 'common' ? value === id : refersTo(value, id)));
