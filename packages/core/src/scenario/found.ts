const MOST_CHARACTERS = 60;

/** Shows what was found, in one short line, whatever it is. Never throws. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'undefined';
  // Signs of direction would turn what stands around them.
  if (typeof value === 'string')
    return shorten(JSON.stringify(value).replace(/\p{Bidi_C}/gu, '\uFFFD'), [...value].length);
  if (typeof value === 'bigint') return shorten(`${value}n`);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  try {
    // Array.isArray throws on a revoked Proxy.
    if (Array.isArray(value)) return `array(${value.length})`;
  } catch {
    return 'object';
  }
  return typeof value;
}

// Cuts between characters, not within a surrogate pair; what is limited is their number without quotes and escapes.
const shorten = (text: string, length = text.length): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '')}… (${length})`;
