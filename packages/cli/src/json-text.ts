/** JSON for people and programs alike. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
