import { describe, expect, it } from 'vitest';
import { FIGURES } from '../reference/figures/registry.ts';
import { figureFacts } from './figure-facts.ts';

describe('figureFacts', () => {
  it('knows label and source of every figure, in both languages', () => {
    for (const { id, label, unit } of FIGURES) {
      const facts = figureFacts(id);
      expect(facts).toMatchObject({ label, unit });
      for (const text of [facts?.source.ja, facts?.source.en]) expect(text).not.toMatch(/^$|undefined|null/);
    }
  });

  it('says how a figure was come by when it was not read in its source', () => {
    const judgement = FIGURES.find((figure) => figure.status === 'judgement');
    expect(figureFacts(judgement?.id ?? '')?.source.en).toMatch(/an assumption of this tool$/);
  });

  it('knows nothing of others', () => {
    expect(figureFacts('nowhere')).toBeUndefined();
  });
});
