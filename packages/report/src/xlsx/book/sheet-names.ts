// Not allowed in Excel's names of sheets, or in XML; at the ends an apostrophe is not either.
const FORBIDDEN =
  /[\\/?*:[\]\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;
const LONGEST = 31;

/** Names for the sheets of one workbook: legal, not too long, none twice whatever its case. */
export function sheetNames(): (wanted: string) => string {
  const taken = new Set<string>(['history']);
  return (wanted) => {
    const base = wanted
      .replace(FORBIDDEN, ' ')
      .replace(/\p{Cs}/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    for (let n = 1; ; n += 1) {
      const tail = n === 1 ? '' : ` (${n})`;
      const name = `${shortened(base === '' ? 'sheet' : base, LONGEST - tail.length)}${tail}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

function shortened(text: string, most: number): string {
  let short = '';
  for (const sign of text) {
    if (short.length + sign.length > most) break;
    short += sign;
  }
  return short.replace(/[' ]+$/, '');
}
