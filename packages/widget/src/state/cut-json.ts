/**
 * Reads JSON that stops in the middle: everything up to the last complete value, with what is open closed. Undefined
 * when nothing can be read. One pass, no recursion.
 */
export function readCutJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      return JSON.parse(closeJson(text)) as unknown;
    } catch {
      return undefined;
    }
  }
}

/** The text up to the last place where it could be closed, and closed there; empty where there is none. */
function closeJson(text: string): string {
  // Each change of this stack is such a place itself, so at the end it holds what was open at the last one.
  const open: ('}' | ']')[] = [];
  let end = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i += 1;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      open.push(c === '{' ? '}' : ']');
      end = i + 1;
    } else if (c === '}' || c === ']') {
      if (open.at(-1) !== c) break;
      open.pop();
      end = i + 1;
    } else if (c === ',') end = i;
  }
  return text.slice(0, end) + open.toReversed().join('');
}
