const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
/** The same as JSON may write them, behind no other backslash. */
const ESCAPED = /(?<!\\)((?:\\\\)*)\\u(?:202[a-e]|206[6-9])/gi;

/**
 * JSON text of somebody's without signs that turn the direction of reading: unseen in a name, they would turn the sentence
 * around it, and the amounts in that. No word of it is lost.
 */
export const withoutTurns = (json: string): string => json.replace(TURNS, '').replace(ESCAPED, '$1');
