/** Largest scenario read, in bytes: a hundred times the largest that the schema allows in practice. */
export const MAX_SCENARIO_BYTES = 8 * 1024 * 1024;
