import { expect, test } from 'vitest';
import { pending, STATES } from '../fixtures.ts';
import { oneARequirement } from './one-a-requirement.ts';

test.each(STATES)('%s: each requirement once, by its gravest finding; nothing else is lost', (state) => {
  for (const { findings } of pending(state).result.options) {
    const left = oneARequirement(findings);
    const ids = left.flatMap(({ params }) => ('requirement' in params ? [params.requirement] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const finding of findings) {
      if (!('requirement' in finding.params)) expect(left).toContain(finding);
      else expect(ids).toContain(finding.params.requirement);
      if (finding.severity === 'blocking' && 'requirement' in finding.params) {
        const { requirement } = finding.params;
        const kept = left.find(({ params }) => 'requirement' in params && params.requirement === requirement);
        expect(kept?.severity).toBe('blocking');
      }
    }
  }
});

test('a shop that has yet to do everything has findings to put together', () => {
  const [option] = pending('persona3').result.options;
  expect(oneARequirement(option?.findings ?? []).length).toBeLessThanOrEqual(option?.findings.length ?? 0);
});
