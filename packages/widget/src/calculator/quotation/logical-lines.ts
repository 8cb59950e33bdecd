import { isLarge, mayHoldPrice } from './looks-like-price.ts';
import { isParticular } from './particulars.ts';
import { speaksOfPrice } from './price-of.ts';

/** A cell of a spreadsheet that has lines of its own, as it is copied: "30,000⏎（税別）". */
const QUOTED = /(^|[\t\n])"((?:[^"]|""){0,400})"(?=[\t\n]|$)/g;
const MAIL_QUOTE = /^\s*(?:>\s*)+/;
/** A mark of a list in a cell of its own. */
const BULLET_CELL = /^\s*[•・o●○◦▪*–-]\t/;
const TABLE = /^\s*\|(.+)\|\s*$/;
const TABLE_RULE = /^[\s|:+-]+$/;
const MOST_NAME = 60;
const MOST_LINE = 300;
/** A row of a quotation has no more cells. */
const MOST_NUMBERS = 40;
/** A number with its unit, a price, or a word of it. */
const NUMBER =
  /^(?:[(（]?[¥￥@＠▲△-]*[\d０-９][\d０-９,，.．]*(?:[千百]?万)?(?:円|[%％]|[^\d\s,以未超ま〜～~]{1,4})?(?:[(（][^)）\d]{1,6}[)）])?|月額|年額|毎月|毎年|[+＋=＝×])$/;
/** What no cost is called: sentences, remarks, parties and titles. */
const NO_NAME =
  /[。！？!?]|^[※＊*]|(?:です|ます|ください)$|様$|御中$|株式会社|有限会社|合同会社|見積書|請求書|明細書?$/;

/** Fields between commas, where one of them is a whole price; undefined for any other line, such as one with 1,000 in it. */
function fieldsOf(line: string): readonly string[] | undefined {
  const fields = line.match(/"(?:[^"]|"")*"|[^,"]+|(?<=,)(?=,)/g)?.map((field) => field.replace(/^"|"$/g, '').trim());
  const isQuoted = /^"[^"]*"(?:,"[^"]*")+$/.test(line);
  if (!fields || fields.length < 2 || !line.includes(',')) return undefined;
  if (isQuoted) return fields;
  const [, ...others] = fields;
  const isWhole = !line.includes('"') && !others.some((field) => /^\d{3}(?!\d)/.test(field)) && !/[\s　]/.test(line);
  const isHeads = others.length > 0 && /^(?:金額|単価|価格|料金|備考)$/.test(fields.at(-1) ?? '');
  return isWhole && (isHeads || others.some((field) => /^\d{4,}円?$/.test(field))) ? fields : undefined;
}

/** A line without what mail, lists and tables in plain text put around it; '' for a rule of a table. */
function bare(line: string): string {
  const text = line.replace(MAIL_QUOTE, '').replace(BULLET_CELL, '');
  if (text.includes('\t')) return text;
  const [, row] = TABLE.exec(text) ?? [];
  if (row !== undefined)
    return TABLE_RULE.test(row)
      ? ''
      : row
          .split('|')
          .map((cell) => cell.trim())
          .join('\t');
  return fieldsOf(text)?.join('\t') ?? text;
}

const wordsOf = (line: string): readonly string[] => line.trim().split(/[\s　]+/);
/** Numbers are cells of their own; 2.9% + 0円 is one price. */
const cellsOf = (line: string): readonly string[] => (/[+＋=＝×]/.test(line) ? [line.trim()] : wordsOf(line));
/** Whether a line has nothing but numbers: the end of a row that was broken. */
const isNumbers = (line: string): boolean =>
  !line.includes('\t') && line.length < MOST_NAME && wordsOf(line).every((word) => NUMBER.test(word));
/** Whether one of them is a price, and no mere number of pieces. */
const isPriced = (line: string): boolean =>
  wordsOf(line).some((word) => speaksOfPrice(word) && (isLarge(word) || /[¥￥円%％万]/.test(word)));
const isOpen = (line: string): boolean => line.length <= MOST_LINE && /[（(][^）)]*$/.test(line);
const isName = (line: string): boolean =>
  !line.includes('\t') &&
  line.length <= MOST_NAME &&
  /\p{L}/u.test(line) &&
  !NO_NAME.test(line.trim()) &&
  !mayHoldPrice(line) &&
  !isParticular(line.replace(/[：:\s　]+$/, ''), '');

/** Rows that were broken after their name, or within its brackets, as one line each. */
function unbroken(lines: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const last = all.at(-1);
    const isRest =
      last !== undefined && isOpen(last) && !/[（(]/.test(line) && /[）)]/.test(line) && !last.includes('\t');
    if (isRest) {
      all[all.length - 1] = `${last}${line.trim()}`;
      continue;
    }
    // （平日のみ） 30,000円 below its name.
    const isAside =
      last !== undefined && /^\s*[（(][^）)]*[）)]/.test(line) && isName(last) && !/^[■【●◆▼＜<]/.test(last.trim());
    if (isAside && (mayHoldPrice(line) || isNumbers(lines[i + 1] ?? ''))) {
      all[all.length - 1] = `${last}${line.trim()}`;
      continue;
    }
    const rest = last !== undefined && isName(last) ? lines.slice(i, i + MOST_NUMBERS) : [];
    const end = rest.findIndex((one) => !isNumbers(one));
    const numbers = end < 0 ? rest : rest.slice(0, end);
    if (last !== undefined && numbers.some(isPriced)) {
      all[all.length - 1] = [last.trim().replace(/[：:]$/, ''), ...numbers.flatMap(cellsOf)].join('\t');
      i += numbers.length - 1;
      continue;
    }
    all.push(line);
  }
  return all;
}

/** The lines of pasted text as they were meant, without empty ones. */
export function logicalLines(text: string): readonly string[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(
    QUOTED,
    (_, before: string, cell: string) =>
      `${before}${cell
        .replaceAll('""', '"')
        .replace(/\s*\n\s*(?=[（(])/g, '')
        .replace(/\s*\n\s*/g, ' ')}`,
  );
  return unbroken(
    plain
      .split('\n')
      .map(bare)
      .filter((line) => line.trim() !== ''),
  );
}
