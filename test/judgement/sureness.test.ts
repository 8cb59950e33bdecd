import { describe, expect, test } from 'vitest';
import { analyse } from '../../packages/core/src/decision/analyse.ts';
import { decidingMeasure } from '../../packages/core/src/decision/choice-of.ts';
import { evaluate } from '../../packages/core/src/evaluate/evaluate.ts';
import { prepare } from '../../packages/core/src/model/prepare.ts';
import { parseScenario } from '../../packages/core/src/scenario/parse.ts';
import type { Language } from '../../packages/core/src/texts/language.ts';
import { plainText } from '../../packages/core/src/texts/plain-text.ts';
import { verdictOf } from '../../packages/core/src/verdict/verdict-of.ts';
import { analysed, build, fee, line, option, quoted, type Stated, shop, unquoted } from './small-shop.ts';

type Options = Parameters<typeof shop>[0];

/** What is judged of some options: how sure, and each sentence by its kind. */
function judged(options: Options, language: Language = 'en') {
  const parsed = parseScenario(shop(options));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const analysis = analyse(prepared, result, { measure: decidingMeasure(parsed.scenario) });
  const verdict = verdictOf(prepared, result, analysis, language);
  return {
    strength: verdict.strength,
    headline: plainText(verdict.headline, language),
    said: (kind: string) =>
      verdict.sentences.filter((one) => one.kind === kind).map(({ parts }) => plainText(parts, language)),
    pair: [analysis.leading?.pair.left, analysis.leading?.pair.right],
  };
}

const a = (yen: Stated = 20_000) => option('a', [build(300_000), fee(yen)]);
const b = (...more: readonly ReturnType<typeof line>[]) => option('b', [build(500_000), fee(22_000), ...more]);
/** As `a`, with half a million a month more: dearer than it in every case. */
const dominated = (yen: Stated = 20_000) => option('c', [build(300_000), fee(yen), fee(500_000, 'more')]);

describe('an option with a price missing is a rival at its least', () => {
  test('as sure as if that price were nothing, and one that is dearer in every case changes nothing', () => {
    const whole = judged([a(), b()]);
    const missing = judged([a(), b(unquoted())]);
    const beside = judged([a(), b(unquoted()), dominated()]);
    expect(whole.strength).toBe('likely');
    expect([missing.strength, beside.strength]).toEqual(['likely', 'likely']);
    // A's own fee, 27 % up, ties with the least of B.
    const near =
      'No value has been given a range (low and high), so no probability is told. Among the values that are not quoted, one would change this order by a change that cannot be ruled out.';
    for (const one of [whole, missing, beside]) expect(one.said('probability')).toEqual([near]);
    expect(beside.pair).toEqual(['a', 'b']);
    expect(judged([a(), b(fee(100_000, 'extra')), dominated()]).strength).toBe('clear');
    expect(judged([a(), b(), dominated()]).strength).toBe('likely');
  });

  test('so it is with ranges: the chance told is one of at least', () => {
    const wide = { low: 16_000, base: 20_000, high: 36_000 };
    const chance = (of: ReturnType<typeof judged>) =>
      Number(/probability of (?:at least )?([\d.]+)%/.exec(of.said('probability')[0] ?? '')?.[1]);
    const whole = judged([a(wide), b()]);
    expect(chance(whole)).toBeGreaterThan(80);
    expect(chance(whole)).toBeLessThan(95);
    for (const options of [
      [a(wide), b(unquoted())],
      [a(wide), b(unquoted()), dominated(wide)],
    ]) {
      const found = judged(options);
      expect(found.strength).toBe(whole.strength);
      expect(found.said('probability')[0]).toContain('at least');
      expect(Math.abs(chance(found) - chance(whole))).toBeLessThan(2);
    }
  });

  test('named where it is the only one whose prices are known', () => {
    expect(judged([a(), b(unquoted())]).headline).toBe(
      '“A社” probably costs the least: no other would, even if what has no price yet cost nothing.',
    );
    expect(judged([a(), b(unquoted())], 'ja').headline).toBe(
      'いちばん安いのは、おそらく「A社」です。ほかの案は、値段の分からない費用がかからなかったとしても、これに及びません。',
    );
  });

  test('a value at which it would come first is one at which it could', async () => {
    const options = [a(), b(unquoted())];
    const [first, ...others] = judged(options).said('turning-point');
    expect(first).toBe(
      'If monthly price of “fee” with “B社” is below ¥16,667 (now ¥22,000), “B社” could cost less, if what has no price yet is cheap enough.',
    );
    for (const other of others) expect(other).toMatch(/“A社” costs less|“B社” could cost less/);
    expect(judged([a(), b()]).said('turning-point')[0]).toMatch(/, “B社” costs less\.$/);
    const [, table = ''] = (await analysed(shop(options))).split('Break-even');
    expect(table.replace(/\s+/g, ' ')).toContain(
      '“B社” has a price missing, which counts as nothing here: beyond these values it could be ahead, if that price is low enough.',
    );
    expect(await analysed(shop([a(), b()]))).not.toContain('has a price missing');
  });
});

test('quotations of one option confirm no price of another, and weaken nothing', () => {
  const own = (one: ReturnType<typeof option>) => ({
    ...one,
    lines: (one.lines as ReturnType<typeof line>[]).map(quoted),
  });
  const none = judged([a(), b()]);
  const leader = judged([own(a()), b()]);
  const rival = judged([a(), own(b())]);
  const both = judged([own(a()), own(b())]);
  // B's fee, 24 % down, would turn it whatever is quoted of A.
  expect([none.strength, leader.strength, rival.strength, both.strength]).toEqual([
    'likely',
    'likely',
    'likely',
    'clear',
  ]);
  expect(leader.said('probability')[0]).toContain('by a change that cannot be ruled out');
  // Nearly all of B quoted: the little that is left need not be far.
  const small = option('b', [quoted(build(500_000)), quoted(fee(20_500)), fee(1_500, 'small')]);
  expect(judged([own(a()), small]).strength).toBe('clear');
});

describe('no percentage near 100 of what nobody has confirmed', () => {
  const ranged = { low: 15_000, base: 20_000, high: 22_000 };
  test('one option alone, or the only one that may be chosen, has no chance among others', async () => {
    for (const options of [[a(ranged)], [a(ranged), { ...b(), pciDss: 'no' }]]) {
      const [, table = ''] = (await analysed(shop(options))).split('All ranges together');
      expect(table).toMatch(/A社 +– +1,2\d\d,\d{3}|A社 +[–—-]? +1,\d{3},\d{3}/);
      expect(table).not.toContain('%  ');
      expect(table).not.toContain('99.9');
      expect(table).not.toContain('100%');
    }
  });

  const mall = (monthlySales: Stated) => ({
    ...option('b', [quoted(build(500_000)), quoted(fee(ranged))]),
    kind: 'mall',
    sales: { monthlySales, salesGrowth: 0, averageOrderValue: 5000 },
  });
  const shopOwn = option('a', [quoted(build(300_000)), quoted(fee(20_000))]);

  test('sales of its own decide: the value at which they turn the order, no percentage, never “nothing changes it”', async () => {
    const options = [shopOwn, mall({ low: 1_600_000, base: 1_900_000, high: 2_200_000 })];
    const found = judged(options);
    expect(found.said('probability')[0]).toBe(
      'With all stated ranges together, “B社” would leave you the most in nearly every case. No percentage is put on it: it rests on sales that nobody has confirmed.',
    );
    expect(found.said('turning-point')).toEqual([]);
    // B costs 200,000 more to build: 200,000 / 60 / 0.3 more sales a month; its fee is 500 less on the mean: 500 / 0.3 less,
    // but for what is drawn.
    expect(found.said('forecast')[0]).toBe(
      'To clear first: How much “B社” sells is a forecast that nobody has confirmed: below ¥1,009,508 a month (now ¥1,900,000 a month) “A社” leaves you more.',
    );
    const table = await analysed(shop(options), ['--all']);
    expect(table.replace(/\s+/g, ' ')).toContain(
      'or the order rests on sales that nobody has confirmed, so no percentage',
    );
    expect(table).toMatch(/B社: [^\n]*sales[^\n]*¥1,011,111/);
    expect(table).not.toContain('99.9');
  });
});

test('two that cost the same but for draws of their own: no likelier one, no difference', () => {
  const even = { low: 15_000, base: 20_000, high: 25_000 };
  const found = judged([option('a', [fee(even)]), option('b', [fee(even)])]);
  expect(found.strength).toBe('tie');
  expect(found.said('probability')[0]).not.toContain('more likely');
  expect(found.said('amounts')[0]).toMatch(
    /The first two do not differ by more than the error of the calculation \(±¥[\d,]+\)\.$/,
  );
});
