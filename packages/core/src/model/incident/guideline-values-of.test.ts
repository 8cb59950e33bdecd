import { describe, expect, it } from 'vitest';
import { resolve } from '../../reference/data-set.ts';
import { DATA_SETS } from '../../scenario/ids.ts';
import { guidelineValues } from './guideline-values-of.ts';

const sum = (items: readonly { readonly value: number }[]) => items.reduce((all, { value }) => all + value, 0);

// methodology: 6/x-response
describe.each(DATA_SETS)('the figures of %s that formulas use', (edition) => {
  const values = guidelineValues(edition);

  it('are those of the edition or of the market', () => {
    const other = edition === 'draft-2022-10' ? 'final.' : 'draft.';
    const ids = JSON.stringify(values).match(/"figure":"[^"]+/g) ?? [];
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => id.includes(`"${other}`))).toEqual([]);
  });

  it('add up to what the firms paid', () => {
    const total = (topic: 'incident.caseA.total' | 'incident.caseB.total') => {
      const said = resolve(topic, edition);
      return said.kind === 'figure' ? said.figure.value : undefined;
    };
    expect(sum(values.firmA)).toBe(total('incident.caseA.total'));
    expect(values.firmB && sum(values.firmB)).toBe(total('incident.caseB.total'));
  });
});
