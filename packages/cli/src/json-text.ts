import { visibleLines } from './io/visible.ts';

/** JSON on one line, steering no terminal: what `JSON.stringify` leaves as it is, such as U+009B, is escaped, too. */
export const jsonLine = (value: unknown): string => `${visibleLines(JSON.stringify(value))}\n`;

/** JSON for people and programs alike. */
export const jsonText = (value: unknown): string => `${visibleLines(JSON.stringify(value, undefined, 2))}\n`;
