// @ts-check
// Does each primary figure of the draft stand at its locator? Looks in the draft's text, which is not in the
// repository, for the tokens each figure carries. Usage: node test/figures-in-draft.mjs DRAFT_TEXT_FILE
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Lines under nested headings, each given from its start. A heading's text runs to the next heading of its
 * level or above; pages repeat headings, so that a place is made of several runs.
 * @param {readonly string[]} lines
 * @param {readonly string[]} headings
 * @returns {readonly string[][]}
 */
export function linesUnder(lines, headings) {
  /** @param {string} line */
  const headingOf = (line) => /^(#+)\s*(.*)$/.exec(line.trim());
  /** @type {string[][]} */
  let runs = [[...lines]];
  for (const heading of headings) {
    runs = runs.flatMap((run) => {
      /** @type {string[][]} */
      const found = [];
      /** @type {string[] | undefined} */
      let open;
      let level = 0;
      for (const line of run) {
        const match = headingOf(line);
        if (match && open && (match[1] ?? '').length <= level) open = undefined;
        if (match && !open && (match[2] ?? '').startsWith(heading)) {
          open = [];
          level = (match[1] ?? '').length;
          found.push(open);
        }
        open?.push(line);
      }
      return found;
    });
  }
  return runs;
}

/**
 * How the draft may write a number of a unit. The end of a range may stand without its unit.
 * @param {number} value
 * @param {string} unit
 * @returns {readonly string[]}
 */
function spellings(value, unit) {
  /** @param {number} n */
  const both = (n) => [String(n), n.toLocaleString('en-US')];
  const rounded = Number((value * 100).toFixed(6));
  if (unit.startsWith('rate')) return [`${rounded}%`, `${rounded}～`, `${rounded / 10}割`];
  if (unit === 'months') return [`${value}か月`, ...(value === 6 ? ['半年'] : value === 12 ? ['1年'] : [])];
  if (unit === 'years') return [`${value}年`];
  if (unit === 'times/year') return value === 4 ? ['四半期に1回'] : [];
  const tenThousands = both(value / 10_000).flatMap((n) => [`${n}万`, `${n}～`, `${n} - `]);
  return [...both(value), ...tenThousands, `${value / 100_000_000}億`, `${value / 1000}千`];
}

/** Whether a text holds a token; a token that begins with a digit must not be the tail of a longer number.
 * @param {string} text @param {string} token */
const holds = (text, token) =>
  new RegExp(`${/^\d/.test(token) ? '(?<![\\d,.])' : ''}${token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(text);

/**
 * Why a figure does not stand in the text, or undefined where it does: its tokens must state its value, and
 * stand together on one line of its section.
 * @param {{ value: number, low?: number, high?: number, unit: string, statistic: string, locator: { headings?: readonly string[] }, evidence: { tokens: readonly string[], count?: true } }} figure
 * @param {readonly string[]} lines
 */
export function missingInDraft({ value, low, high, unit, statistic, locator, evidence }, lines) {
  const { tokens, count } = evidence;
  // Of a ceiling the source states that alone: its low end is where the unit ends.
  const stated = statistic === 'ceiling' || low === undefined || high === undefined ? [value] : [low, high];
  const unsaid = stated.filter((n) => !tokens.some((token) => spellings(n, unit).some((text) => holds(token, text))));
  if (!count && unsaid.length > 0) return `its tokens do not state ${unsaid.join(' and ')}`;
  if (!locator.headings?.length) return 'its locator names no heading';
  const runs = linesUnder(lines, locator.headings);
  if (runs.length === 0) return `no section ${locator.headings.join(' > ')}`;
  const hits = runs.flat().filter((line) => tokens.every((token) => holds(line, token))).length;
  if (count) return hits === value ? undefined : `${hits} lines with ${tokens.join(' + ')}, not ${value}`;
  return hits > 0 ? undefined : `no line with ${tokens.join(' + ')}`;
}

/** @param {string | undefined} file */
async function main(file) {
  if (file === undefined || !existsSync(file)) {
    console.log(`figures in draft: skipped, ${file === undefined ? 'no text of the draft given' : `no file ${file}`}`);
    return 0;
  }
  if (!('typescript' in process.features) || !process.features.typescript) {
    console.log(`figures in draft: needs a Node that runs TypeScript (22.18 or later), this is ${process.version}`);
    return 2;
  }
  const { FIGURES } = await import('../packages/core/src/reference/figures/registry.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const primary = FIGURES.flatMap((figure) =>
    figure.status === 'primary' && figure.dataSet === 'draft-2022-10' ? [figure] : [],
  );
  const missing = primary.flatMap((figure) => {
    const why = missingInDraft(figure, lines);
    return why === undefined ? [] : [`  ${figure.id}: ${why}`];
  });
  for (const line of missing) console.log(line);
  console.log(`figures in draft: ${primary.length - missing.length} of ${primary.length} stand at their locator`);
  return missing.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv[2]);
}
