// What an owner waits for on a phone, before (one file) and after (in parts), in one run; writes load.json beside this.
// usage: npm run build && npm run measure -- load
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { openPhone } from './measure-load.ts';

const ROUNDS = 5;
const { version } = JSON.parse(readFileSync(new URL('../../packages/widget/package.json', import.meta.url), 'utf8'));
const WAYS = {
  'one file': '/ec-tco-calculator.min.js',
  'in parts': `/ec-tco-${version}/ec-tco-calculator.js`,
};
const GOALS = { usable: 1000, answered: 250, shift: 0.05 };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export async function measureLoad() {
  const phone = await openPhone();
  const found = Object.fromEntries(Object.keys(WAYS).map((way) => [way, []]));
  const load = { before: loadavg()[0] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [way, script] of Object.entries(WAYS)) found[way].push(await phone.measure(script));
    }
  } finally {
    await phone.close();
  }
  load.after = loadavg()[0];
  const ways = Object.fromEntries(
    Object.entries(found).map(([way, rounds]) => [
      way,
      Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((one) => one[key]))])),
    ]),
  );
  const results = { network: '1.6 Mbit/s, 150 ms', processor: '4 × slower', rounds: ROUNDS, load, goals: GOALS, ways };
  console.log(`slow 4G (${results.network}), processor ${results.processor}, cold, 360 px, medians of ${ROUNDS}`);
  for (const [way, { usable, answered, bytes, shift }] of Object.entries(ways)) {
    const met = [usable <= GOALS.usable, answered <= GOALS.answered, shift < GOALS.shift].map((yes) =>
      yes ? '' : ' (not met)',
    );
    console.log(
      `${way}: question usable ${(usable / 1000).toFixed(2)} s${met[0]}, answer ${(answered / 1000).toFixed(2)} s after the key${met[1]}, ` +
        `${(bytes / 1000).toFixed(0)} kB sent, layout shift ${shift.toFixed(3)}${met[2]}`,
    );
  }
  console.log(`load average ${load.before.toFixed(1)} → ${load.after.toFixed(1)}`);
  writeFileSync(
    new URL('load.json', import.meta.url),
    `${JSON.stringify(results, (_, x) => (typeof x === 'number' ? Number(x.toPrecision(4)) : x), 2)}\n`,
  );
}
