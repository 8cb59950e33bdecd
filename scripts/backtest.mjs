// @ts-check
// npm run backtest: the verdicts on sixteen shops beside what an analyst expects, and the incident model beside what
// incidents have cost. Prints; test/analyst and test/backtest hold it.
import process from 'node:process';
import { judgeAll } from '../test/analyst/analyst.ts';
import { backtest } from '../test/backtest/backtest.ts';

const judged = judgeAll();
/** @param {string} text @param {number} width */
const cell = (text, width) => text.slice(0, width).padEnd(width);

console.log('Sixteen shops: what an analyst would do with the verdict\n');
console.log(`${cell('shop', 62)}${cell('expected', 14)}${cell('verdict', 24)}signature`);
for (const { shop, verdict, signature } of judged) {
  const { strength, facts } = verdict;
  const said =
    strength === 'clear' || strength === 'likely' || shop.names !== null ? `${facts.best} (${strength})` : strength;
  console.log(`${cell(shop.name, 62)}${cell(shop.names ?? 'no name yet', 14)}${cell(said, 24)}${signature}`);
}
const count = (/** @type {string} */ wanted) => judged.filter(({ signature }) => signature === wanted).length;
console.log(`\nsigned ${count('signed')} · with reserve ${count('with reserve')} · not ${count('not')}`);
for (const { shop } of judged) if (shop.mended) console.log(`- ${shop.name}: ${shop.mended}`);

console.log('\nOne incident: the own-shop model beside firms A and B and the survey mean, yen\n');
console.log(
  `${cell('case', 10)}${cell('variant', 12)}${'records'.padStart(10)}${'published'.padStart(14)}${'model'.padStart(14)}${'off by'.padStart(10)}`,
);
for (const row of backtest()) {
  const whole = (/** @type {number} */ yen) => Math.round(yen).toLocaleString('en');
  const off = `${row.deviation >= 0 ? '+' : ''}${(100 * row.deviation).toFixed(1)} %`;
  console.log(
    `${cell(row.case, 10)}${cell(row.variant, 12)}${whole(row.records).padStart(10)}${whole(row.published).padStart(14)}${whole(row.model).padStart(14)}${off.padStart(10)}`,
  );
}
if (count('signed') < judged.length) process.exitCode = 1;
