const TOKEN =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b))/y;
const BLANK = /[\t\n\r ]*/y;

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next' | 'nothing';

/**
 * Where a text stops being JSON, counted from 1; undefined when it is JSON. The engine's own message names the place in
 * some versions and cases only.
 */
export function jsonErrorPlace(json: string): { readonly line: number; readonly column: number } | undefined {
  const at = errorOffset(json);
  if (at === undefined) return undefined;
  const before = json.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function errorOffset(json: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  const closed = (): Wanted => (open.length > 0 ? 'next' : 'nothing');
  for (let at = 0; ; ) {
    BLANK.lastIndex = at;
    BLANK.test(json);
    const start = BLANK.lastIndex;
    if (start === json.length) return wanted === 'nothing' ? undefined : start;
    TOKEN.lastIndex = at;
    const [, sign, text, other] = TOKEN.exec(json) ?? [];
    at = TOKEN.lastIndex;
    const inside = open.at(-1);
    const value: boolean = wanted === 'value' || wanted === 'value-or-end';
    if (value && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'key-or-end' : 'value-or-end';
    } else if (value && (text ?? other) !== undefined) wanted = closed();
    else if ((wanted === 'key' || wanted === 'key-or-end') && text !== undefined) wanted = 'colon';
    else if (wanted === 'colon' && sign === ':') wanted = 'value';
    else if (wanted === 'next' && sign === ',') wanted = inside === '{' ? 'key' : 'value';
    else if (
      (sign === '}' && inside === '{' && (wanted === 'next' || wanted === 'key-or-end')) ||
      (sign === ']' && inside === '[' && (wanted === 'next' || wanted === 'value-or-end'))
    ) {
      open.pop();
      wanted = closed();
    } else return start;
  }
}
