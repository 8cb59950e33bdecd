import { expect, it } from 'vitest';
import { EN as CALCULATOR_EN } from '../packages/widget/src/calculator/messages/en.ts';
import { JA as CALCULATOR_JA, type Catalogue as Calculator } from '../packages/widget/src/calculator/messages/ja.ts';
import { EN as RESULTS_EN } from '../packages/widget/src/results/messages/en.ts';
import { JA as RESULTS_JA, type Catalogue as Results } from '../packages/widget/src/results/messages/ja.ts';
import { EN as SHARED_EN } from '../packages/widget/src/shared/messages/en.ts';
import { JA as SHARED_JA } from '../packages/widget/src/shared/messages/ja.ts';

/** Paths of all texts, functions among them. */
const paths = (texts: object, at = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? paths(value, `${at}/${key}`) : [`${at}/${key}`],
  );

it('a missing text does not compile, and neither does one too many', () => {
  const { title, ...calculator } = CALCULATOR_EN;
  // @ts-expect-error -- the title is missing
  const first: Calculator = calculator;
  const { heading, ...verdict } = RESULTS_EN.verdict;
  // @ts-expect-error -- a text one level down is missing
  const second: Results = { ...RESULTS_EN, verdict };
  // @ts-expect-error -- Japanese has no such text
  const third: Calculator = { ...CALCULATOR_EN, more: title };
  expect([first, second, third].map((texts) => paths(texts).length)).not.toContain(0);
  expect(heading).not.toBe('');
});

it.each([
  ['calculator', CALCULATOR_JA, CALCULATOR_EN],
  ['results', RESULTS_JA, RESULTS_EN],
  ['shared', SHARED_JA, SHARED_EN],
])('the %s has every text in both languages', (_, ja, en) => {
  expect(paths(en).sort()).toEqual(paths(ja).sort());
});
