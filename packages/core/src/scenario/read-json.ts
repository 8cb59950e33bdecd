import { describeFound } from './found.ts';
import { toPointer } from './pointer.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';

/** Data of a JSON text; or why it cannot be taken: it is none, or a key stands twice in one object. */
export type JsonRead =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads JSON text. A key that stands twice is refused with its JSON Pointer: a parser would keep the last without a word,
 * and nobody can tell which one was meant. A byte order mark in front is no part of the text.
 */
export function readJson(json: string): JsonRead {
  let text = '';
  let data: unknown;
  try {
    // What is no text fails here, too.
    text = json.startsWith('\uFEFF') ? json.slice(1) : json;
    data = JSON.parse(text);
  } catch {
    const allowed = { kind: 'type', type: 'json' } as const;
    return { ok: false, problems: [{ code: 'not-json', path: '', found: describeFound(json), allowed }] };
  }
  const problems = doubledKeys(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, data };
}

/** What stands open while the text is read: an object with its keys, or a list with the place in it. */
interface Open {
  readonly keys: Set<string> | undefined;
  at: string | number;
}

// Of valid JSON only what nests matters: strings, brackets and commas.
const MARK = /"(?:[^"\\]|\\.)*"|[{}[\],]/gs;

function doubledKeys(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Open[] = [];
  // Whether a string that comes now is a key: at the start of an object, and after a comma in it.
  let key = false;
  for (const [mark] of text.matchAll(MARK)) {
    const inside = open.at(-1);
    if (mark === '{' || mark === '[') {
      open.push(mark === '{' ? { keys: new Set(), at: '' } : { keys: undefined, at: 0 });
      key = mark === '{';
    } else if (mark === '}' || mark === ']') {
      open.pop();
      key = false;
    } else if (mark === ',') {
      key = inside?.keys !== undefined;
      if (inside && typeof inside.at === 'number') inside.at += 1;
    } else if (key && inside?.keys) {
      const name = mark.includes('\\') ? (JSON.parse(mark) as string) : mark.slice(1, -1);
      inside.at = name;
      if (inside.keys.has(name)) {
        const path = toPointer(open.map(({ at }) => String(at)));
        problems.push({ code: 'duplicate-key', path, found: describeFound(name), allowed: { kind: 'once' } });
        if (problems.length === MOST_PROBLEMS) break;
      }
      inside.keys.add(name);
      key = false;
    }
  }
  return problems;
}
