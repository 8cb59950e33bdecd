/** The short name of a quantile: P95, P99.5. */
export const quantile = (level: number): string => `P${Math.round(level * 1000) / 10}`;
