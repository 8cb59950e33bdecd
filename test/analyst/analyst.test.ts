import { expect, test } from 'vitest';
import { plainText } from '../../packages/core/src/format.ts';
import { judgeAll } from './analyst.ts';

const judged = judgeAll();

test('there are sixteen, none of them a sample', () => {
  expect(new Set(judged.map(({ shop }) => shop.name)).size).toBe(16);
});

// methodology: 16-backtest-and-checks
test.each(judged)('$shop.name: signed', ({ shop, verdict, signature, headline }) => {
  expect({ signature, best: verdict.facts.best, strength: verdict.strength, headline }).toMatchObject({
    signature: 'signed',
  });
  expect(shop.because.length).toBeGreaterThan(40);
});

test('what compares insured with bare, or a mall with a shop of one’s own, says first what is taken to be equal', () => {
  for (const name of ['the same cart with and without insurance', 'soap, where own hours decide']) {
    const { verdict } = judged.find(({ shop }) => shop.name === name) ?? expect.unreachable();
    const missing = verdict.sentences.find(({ kind }) => kind === 'missing');
    expect(missing && plainText(missing.parts, 'en'), name).toMatch(/is insured and|same|as much as/i);
  }
});

test('of shops whose amounts tie no choice is defended; a price nobody knows is not counted as paid', () => {
  const kinds = (name: string) =>
    (judged.find(({ shop }) => shop.name === name) ?? expect.unreachable()).verdict.sentences.map(({ kind }) => kind);
  for (const name of ['ceramics, 165,000 a month', 'move now, or WAF and insurance first']) {
    expect(kinds(name), name).not.toContain('stated');
    expect(kinds(name), name).not.toContain('turning-point');
  }
  expect(kinds('a price that decides is missing')).toContain('unpriced');
  expect(kinds('a price that decides is missing')).not.toContain('crossover');
  expect(kinds('electronics, 300 million a month, with developers of its own')).toContain('crossover');
});

test('the verdicts as they were last read, each with its reason', async () => {
  const lines = judged.map(
    ({ shop: { name, names, because, mended }, verdict: { strength }, headline, signature }) =>
      `${name}\n  expected: ${names ?? 'no name yet'}. ${because}\n  [${strength}] ${headline}\n  ${signature}${mended === undefined ? '' : `. ${mended}`}\n`,
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/verdicts.txt');
});
