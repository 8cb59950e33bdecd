/** What a price list writes around a number, and what it says of the price. */
export interface PriceMarks {
  /** Whether the price holds consumption tax, or is of what is not taxed; undefined where nothing is said. */
  readonly tax?: 'included' | 'excluded' | 'exempt';
  /** `least`: the price begins there (50,000円～); `most`: it ends there (以内). */
  readonly bound?: 'least' | 'most';
}

const INCLUDED = '税込み?|内税|消費税込み?|tax[- ]incl(?:uded|usive|\\.)?|incl(?:uding|udes|\\.)? tax';
const EXCLUDED =
  '税抜き?|税別|外税|消費税別|本体価格|\\+ *(?:消費)?税|tax[- ]excl(?:uded|usive|\\.)?|excl(?:uding|\\.)? tax|plus tax';
const EXEMPT = '非課税|不課税|課税対象外|tax[- ]exempt|tax[- ]free';
const TAX = new RegExp(` *(?:(${INCLUDED})|(${EXEMPT})|(?:${EXCLUDED}))(?:価格)?`, 'iy');
const LEAST =
  / *(?:~|〜|から|以上|以降|超え?|を超え(?:る|た)(?:分|場合)?|より|and up|and over|or more|up)(?![^ ()[\]※*])/iy;
const MOST = / *(?:まで|以下|以内|未満|or less|at most)(?![^ ()[\]※*])/iy;
/** Flourishes that say no more than that the number ends: 也, a dash, a full stop, a reference to a footnote. */
const END = / *(?:也|なり|[,.]?[-ー]{1,3}(?=[ ()也]|$)|[※*]+\d{0,2}|注\d{0,2})/y;
const OPEN = / *[([【「]/y;
const CLOSE = / *[)\]】」]/y;
const LEADING_BOUND = / *(?:(最大|上限額?|最高)|(?:最低|最少|下限)額?)(?= *[¥\d〇一二三四五六七八九十百千])/iy;
const LEADING = / *(?:金(?=[ ¥\d〇零一二三四五六七八九壱弐参十百千万])|@|価格|料金|単価|一律|たったの?)/y;

/** Marks read so far, and where the text goes on. */
export interface MarksRead {
  readonly marks: PriceMarks;
  readonly end: number;
}

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

const taxOf = ([, included, exempt]: RegExpExecArray): PriceMarks => ({
  tax: included !== undefined ? 'included' : exempt !== undefined ? 'exempt' : 'excluded',
});

/** Reads what stands before a price: 税込3,980円, (税別) 500円, 金50,000円也, @500. */
export function marksBefore(text: string, start: number): MarksRead {
  let marks: PriceMarks = {};
  let end = start;
  for (let found = step(); found; found = step()) {
    marks = { ...marks, ...found.marks };
    end = found.end;
  }
  return { marks, end };

  function step(): MarksRead | undefined {
    const flourish = at(LEADING, text, end);
    if (flourish) return { marks: {}, end: end + flourish[0].length };
    const bound = at(LEADING_BOUND, text, end);
    if (bound) return { marks: { bound: bound[1] === undefined ? 'least' : 'most' }, end: end + bound[0].length };
    const open = at(OPEN, text, end);
    const tax = at(TAX, text, end + (open?.[0].length ?? 0));
    // "+税" stands behind a price, and a plus before a number is its sign.
    if (!tax || tax[0].includes('+')) return undefined;
    const close = open ? at(CLOSE, text, TAX.lastIndex) : null;
    if (open && !close) return undefined;
    return { marks: taxOf(tax), end: close ? CLOSE.lastIndex : TAX.lastIndex };
  }
}

/**
 * Reads what stands behind a price: （税込）, 円也, 50,000-, ～, 以上, ※1.
 * @param inside reads what may stand in brackets besides, such as a unit or a period; gives the place after it.
 */
export function marksAfter(text: string, start: number, inside: (at: number) => number): MarksRead {
  let marks: PriceMarks = {};
  let end = start;
  for (let found = step(); found; found = step()) {
    marks = { ...marks, ...found.marks };
    end = found.end;
  }
  return { marks, end };

  function one(position: number): MarksRead | undefined {
    const tax = at(TAX, text, position);
    if (tax) return { marks: taxOf(tax), end: TAX.lastIndex };
    if (at(LEAST, text, position)) return { marks: { bound: 'least' }, end: LEAST.lastIndex };
    if (at(MOST, text, position)) return { marks: { bound: 'most' }, end: MOST.lastIndex };
    if (at(END, text, position)) return { marks: {}, end: END.lastIndex };
    return undefined;
  }

  function step(): MarksRead | undefined {
    const bare = one(end);
    if (bare) return bare;
    if (!at(OPEN, text, end)) return undefined;
    let position = OPEN.lastIndex;
    let inBrackets: PriceMarks = {};
    for (let moved = true; moved; ) {
      const mark = one(position);
      const next = mark?.end ?? inside(position);
      if (mark) inBrackets = { ...inBrackets, ...mark.marks };
      // Separators between two remarks in one pair of brackets: （税込、月額）
      const gap = /^[ ,、・/]*/.exec(text.slice(next))?.[0].length ?? 0;
      moved = next + gap > position;
      position = next + gap;
    }
    return at(CLOSE, text, position) ? { marks: inBrackets, end: CLOSE.lastIndex } : undefined;
  }
}
