import { describe, expect, it } from 'vitest';
import { evaluate } from '../../packages/core/src/evaluate/evaluate.ts';
import { explain } from '../../packages/core/src/explain/explain.ts';
import { prepareTest, TEST_SCENARIO } from '../../packages/core/src/explain/fixtures.ts';
import { recompute } from '../../packages/core/src/explain/recompute.ts';
import { numbersOf } from './numbers-of.ts';

// methodology: 4/row-c
describe('explanations of a result', () => {
  it('gives every number of it again, each from its own operands', () => {
    // Without the line that has no price, so that both options are ranked.
    const options = TEST_SCENARIO.options.map((option) => ({
      ...option,
      lines: option.lines.filter((line) => line.amount.kind !== 'unquoted'),
    }));
    const prepared = prepareTest({ ...TEST_SCENARIO, options });
    const result = evaluate(prepared);
    expect(result.rankings.total.length).toBeGreaterThan(0);
    let count = 0;
    for (const [path, value, at] of numbersOf(result)) {
      const outcome = explain(prepared, path, 'ja', { rankings: result.rankings });
      expect(outcome.ok, `${at} → ${path}`).toBe(true);
      if (outcome.ok) expect(recompute(outcome.explanation).toFixed(), `${at} → ${path}`).toBe(value.toFixed());
      count += 1;
    }
    expect(count).toBeGreaterThan(200);
  });
});
