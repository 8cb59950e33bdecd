import { explainTexts } from '../texts/explain.ts';
import { plainText } from '../texts/plain-text.ts';
import type { ExplanationTree } from './explain-tree.ts';
import type { Explanation, Operand } from './explanation.ts';

/** From so many operands on, those that are zero are counted instead of listed. */
const LONG = 12;

/** Writes an explanation as plain lines, for a terminal or a text file. */
export function explanationText(explanation: Explanation): string {
  const { language, label, shown, words, numbers, notes, source, kind, operands, id } = explanation;
  const { layout } = explainTexts(language);
  const lines = [layout.entry(label, shown), `  [${id}]`];
  const said = plainText(words, language);
  lines.push(kind === 'number' ? layout.entry(layout.words, said) : said);
  if (numbers.length > 0) lines.push(layout.entry(layout.numbers, `${plainText(numbers, language)} = ${shown}`));
  if (source) lines.push(layout.entry(layout.source, source.text));
  for (const note of notes) lines.push(layout.entry(layout.notes, note));

  const used = operands.filter((operand) => operand.kind !== 'literal');
  const listed = used.length < LONG ? used : used.filter((operand) => !operand.value.isZero());
  if (used.length > 0) lines.push(layout.entry(layout.operands, '').trimEnd());
  for (const operand of listed) lines.push(`  - ${operandText(operand, layout.entry)}`);
  if (listed.length < used.length) lines.push(`  - ${layout.zeroOperands(used.length - listed.length)}`);
  return lines.join('\n');
}

/** Writes a tree of explanations, each level further to the right. */
export function explanationTreeText({ explanation, repeated, children, cut }: ExplanationTree): string {
  const { layout } = explainTexts(explanation.language);
  const own = repeated
    ? `${layout.entry(explanation.label, explanation.shown)} ${layout.shownAbove}`
    : explanationText(explanation);
  const below = children.map((child) => explanationTreeText(child).replace(/^/gm, '    '));
  return [own, ...below, ...(cut === undefined ? [] : [`    ${layout.cut(cut)}`])].join('\n');
}

function operandText(
  operand: Exclude<Operand, { readonly kind: 'literal' }>,
  entry: (label: string, value: string) => string,
): string {
  const source = 'source' in operand && operand.source ? ` — ${operand.source.text}` : '';
  return `${entry(operand.label, operand.shown)}${source}  [${operand.id}]`;
}
