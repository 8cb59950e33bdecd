import type { Prepared } from '../model/prepare.ts';
import type { Language } from '../texts/language.ts';
import { type ExplainAids, explain } from './explain.ts';
import type { ExplainOutcome, Explanation } from './explanation.ts';

/** An explanation with those of the numbers it uses. */
export interface ExplanationTree {
  readonly explanation: Explanation;
  /** True where the number already stands earlier in the tree with what is below it. */
  readonly repeated: boolean;
  readonly children: readonly ExplanationTree[];
  /** How many of its numbers were not gone into, because as many as allowed had been; left out where all were. */
  readonly cut?: number;
}

/** The tree, or why there is none: as `ExplainOutcome`. */
export type ExplainTreeOutcome =
  | { readonly ok: true; readonly tree: ExplanationTree }
  | Extract<ExplainOutcome, { ok: false }>;

/** How far down an explanation goes, and with what. */
export interface ExplainTreeSettings extends ExplainAids {
  /** Levels of numbers below the first; 0 for it alone. */
  readonly depth: number;
  /** Most numbers in the tree; 2,000 if left out. What is beyond them is counted where it would stand. */
  readonly most?: number;
}

/** More nobody reads, and the largest scenario has a hundred thousand. */
const MOST = 2000;

/**
 * Explains a number down to its inputs. Each number below it is worked out once and stands with what is below it once, so
 * that neither work nor tree outgrow the model, however often its numbers name each other.
 */
export function explainTree(
  prepared: Prepared,
  path: string,
  language: Language,
  { depth, most = MOST, ...aids }: ExplainTreeSettings,
): ExplainTreeOutcome {
  const first = explain(prepared, path, language, aids);
  if (!first.ok) return first;
  const seen = new Set([path]);
  const known = new Map<string, ExplainOutcome>([[path, first]]);
  const explained = (id: string): ExplainOutcome => {
    const found = known.get(id) ?? explain(prepared, id, language, aids);
    known.set(id, found);
    return found;
  };
  const grow = (explanation: Explanation, left: number): ExplanationTree => {
    const children: ExplanationTree[] = [];
    let cut = 0;
    if (left > 0) {
      for (const operand of explanation.operands) {
        if (operand.kind !== 'number') continue;
        if (seen.size >= most && !seen.has(operand.id)) {
          cut += 1;
          continue;
        }
        const below = explained(operand.id);
        if (!below.ok) continue;
        const repeated = seen.has(operand.id);
        seen.add(operand.id);
        children.push(
          repeated ? { explanation: below.explanation, repeated, children: [] } : grow(below.explanation, left - 1),
        );
      }
    }
    return { explanation, repeated: false, children, ...(cut > 0 && { cut }) };
  };
  return { ok: true, tree: grow(first.explanation, depth) };
}
