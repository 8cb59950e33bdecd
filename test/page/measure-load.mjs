// What an owner waits for on a phone, before (one file) and after (in parts), in one run.
// usage: npm run build && npm run measure -- load
import { readFileSync } from 'node:fs';
import { openPhone } from './measure-load.ts';

const { version } = JSON.parse(readFileSync(new URL('../../packages/widget/package.json', import.meta.url), 'utf8'));
const WAYS = {
  'one file': '/ec-tco-calculator.min.js',
  'in parts': `/ec-tco-${version}/ec-tco-calculator.js`,
};
/** Milliseconds until the question can be used, from the press to the answer; layout shift. */
const GOALS = { usable: 1000, answered: 250, shift: 0.05 };
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Medians by way of embedding, with what they should be. */
export async function measureLoad(rounds = 5) {
  const phone = await openPhone();
  const found = Object.fromEntries(Object.keys(WAYS).map((way) => [way, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [way, script] of Object.entries(WAYS)) found[way].push(await phone.measure(script));
    }
  } finally {
    await phone.close();
  }
  const ways = Object.fromEntries(
    Object.entries(found).map(([way, times]) => [
      way,
      Object.fromEntries(Object.keys(times[0]).map((key) => [key, median(times.map((one) => one[key]))])),
    ]),
  );
  return { network: '1.6 Mbit/s, 150 ms', processor: '4 × slower', rounds, goals: GOALS, ways };
}

/** The same as lines of text. */
export function linesOfLoad({ network, processor, rounds, goals, ways }) {
  const head = `slow 4G (${network}), processor ${processor}, cold, 360 px, medians of ${rounds}`;
  return [
    head,
    ...Object.entries(ways).map(([way, { usable, answered, bytes, shift }]) => {
      const met = [usable <= goals.usable, answered <= goals.answered, shift < goals.shift].map((yes) =>
        yes ? '' : ' (not met)',
      );
      return (
        `${way}: question usable ${(usable / 1000).toFixed(2)} s${met[0]}, answer ${(answered / 1000).toFixed(2)} s after the key${met[1]}, ` +
        `${(bytes / 1000).toFixed(0)} kB sent, layout shift ${shift.toFixed(3)}${met[2]}`
      );
    }),
  ];
}
