/** An object that nobody has checked, no list. */
export type Data = Readonly<Record<string, unknown>>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something is stated as a number or as a range of numbers. */
export const isNumberOrRange = (value: unknown): boolean =>
  typeof value === 'number' ||
  (isData(value) && ['low', 'base', 'high'].every((end) => typeof value[end] === 'number'));
