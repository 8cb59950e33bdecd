/** Writes an amount. */
export type NumberFormat = (value: number) => string;
