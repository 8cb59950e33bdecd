import { expect, test } from 'vitest';
import { plainText } from '../../packages/core/src/format.ts';
import { judgeAll } from './analyst.ts';

const judged = judgeAll();

test('there are sixteen, none of them a sample', () => {
  expect(new Set(judged.map(({ shop }) => shop.name)).size).toBe(16);
});

// methodology: 16/npm-run
test.each(judged)('$shop.name: signed', ({ shop, verdict, signature, headline }) => {
  expect({ signature, best: verdict.facts.best, strength: verdict.strength, headline }).toMatchObject({
    signature: 'signed',
  });
  expect(shop.because.length).toBeGreaterThan(40);
});

test('what compares insured with bare, or a mall with a shop of one’s own, says first what is taken to be equal', () => {
  for (const name of ['the same cart with and without insurance', 'soap, where own hours decide']) {
    const { verdict } = judged.find(({ shop }) => shop.name === name) ?? expect.unreachable();
    const forecast = verdict.sentences.find(({ kind }) => kind === 'forecast');
    expect(forecast && plainText(forecast.parts, 'en'), name).toMatch(/is insured and|taken to sell as much/i);
  }
});

// methodology: how-to-read-the-answer/two-options
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

/** What an analyst signs: the choice, how sure and by how much, then every sentence in both languages. */
function page({ shop: { name, names, because, mended }, verdict, signature, read }: (typeof judged)[number]): string {
  const { strength, facts } = verdict;
  const { best, runnerUp, difference, probability, statedBest, tied, pending, ruledOut, far } = facts;
  const list = (label: string, ids: readonly string[]) => (ids.length > 0 ? [`${label}: ${ids.join(', ')}`] : []);
  const found = [
    `best: ${best ?? 'none'} (${strength})`,
    ...(runnerUp === undefined ? [] : [`next: ${runnerUp}, ${difference?.toFixed(0)} yen behind`]),
    ...(probability ? [`chance: ${probability.value.toFixed(2)} ± ${probability.error.toFixed(2)}`] : []),
    ...(statedBest === undefined ? [] : [`as stated: ${statedBest}`]),
    `far from turning: ${far.clear ? 'yes' : far.likely ? 'hardly' : 'no'}`,
    ...list('tied', tied),
    ...list('a price is missing', pending),
    ...list('ruled out', ruledOut),
  ];
  const texts = (['ja', 'en'] as const).map(
    (language) => `${language}\n${read[language].map(([kind, text]) => `  ${kind}: ${text}`).join('\n')}`,
  );
  return [
    `# ${name}`,
    `expected: ${names ?? 'no name yet'}. ${because}`,
    `${signature}${mended === undefined ? '' : `. ${mended}`}`,
    ...found,
    ...texts,
    '',
  ].join('\n');
}

test('the verdicts as they were last read: choice, sureness, chance and every sentence in both languages', async () => {
  await expect(judged.map(page).join('\n')).toMatchFileSnapshot('golden/verdicts.txt');
});
