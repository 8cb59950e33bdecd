/** A range of numbers, in every language alike. */
export const span = (min: number | undefined, max: number | undefined): string => `${min ?? '…'} – ${max ?? '…'}`;

/** Values as JSON has them. */
export const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' | ');
