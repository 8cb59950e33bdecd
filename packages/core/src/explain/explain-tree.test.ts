import { describe, expect, it } from 'vitest';
import { type ExplanationTree, explainTree } from './explain-tree.ts';
import { explanationTreeText } from './explanation-text.ts';
import { prepareTest } from './fixtures.ts';

const PREPARED = prepareTest();

const idsOf = (tree: ExplanationTree): string[] => [tree.explanation.id, ...tree.children.flatMap(idsOf)];

describe('explainTree', () => {
  it('goes as deep as asked', () => {
    const flat = explainTree(PREPARED, 'options/own/total', 'ja', { depth: 0 });
    expect(flat.ok && flat.tree.children).toEqual([]);
    const one = explainTree(PREPARED, 'options/own/total', 'ja', { depth: 1 });
    expect(one.ok && one.tree.children.map((child) => child.explanation.id)).toEqual(
      [0, 1, 2, 3, 4, 5].map((year) => `options/own/total/year/${year}`),
    );
  });

  it('opens each number once', () => {
    const outcome = explainTree(PREPARED, 'options/own/presentValueWithIncident', 'en', { depth: 20 });
    if (!outcome.ok) throw new Error(outcome.text);
    const opened: string[] = [];
    const walk = (tree: ExplanationTree): void => {
      if (!tree.repeated) opened.push(tree.explanation.id);
      else expect(tree.children).toEqual([]);
      tree.children.forEach(walk);
    };
    walk(outcome.tree);
    expect(new Set(opened).size).toBe(opened.length);
    expect(idsOf(outcome.tree)).toContain('options/own/incident/items/apology');
  });

  it('stops at as many numbers as allowed, and counts what it leaves out', () => {
    const path = 'options/own/presentValueWithIncident';
    const grown = (most?: number) => {
      const outcome = explainTree(PREPARED, path, 'en', { depth: 20, ...(most !== undefined && { most }) });
      return outcome.ok ? outcome.tree : expect.fail(outcome.text);
    };
    const cutOf = (tree: ExplanationTree): number =>
      (tree.cut ?? 0) + tree.children.reduce((sum, child) => sum + cutOf(child), 0);
    const all = grown();
    expect(cutOf(all)).toBe(0);
    for (const most of [1, 2, 7, 30]) {
      const some = grown(most);
      expect(new Set(idsOf(some)).size).toBe(most);
      expect(cutOf(some)).toBeGreaterThan(0);
      expect(explanationTreeText(some)).toMatch(/and \d+ more number/);
    }
    expect(explanationTreeText(all)).not.toMatch(/more number/);
  });

  it('passes on that a path leads nowhere', () => {
    expect(explainTree(PREPARED, 'nowhere', 'ja', { depth: 3 })).toMatchObject({ ok: false, code: 'unknown-path' });
  });
});
