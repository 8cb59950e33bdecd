import { displayWidth } from '../write/display-width.ts';

/** Where a Japanese name falls into parts: behind these, and before those. */
const PARTS = /(?<=[・：])|(?=[（「])/u;

/** A name that is too long for a line, in two that end where its parts do; as it is where more are needed. */
export function inLines(text: string, characters: number): readonly string[] {
  const fits = (line: string): boolean => displayWidth(line) <= 2 * characters;
  if (fits(text)) return [text];
  const parts = text.split(PARTS);
  if (parts.length === 1 || !fits(parts[0] ?? '')) return [text];
  const lines = parts.reduce<readonly string[]>((before, part) => {
    const last = before.at(-1);
    return last !== undefined && fits(last + part) ? [...before.slice(0, -1), last + part] : [...before, part];
  }, []);
  return lines.length > 2 ? [text] : lines;
}
