import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '@ec-tco/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStart, START_IDS } from '../calculator/starts.ts';
import { decodeJson, encodeJson } from './link-code.ts';
import { LINK_WORDS } from './link-words.ts';
import { openLink, packLink } from './share-link.ts';

const MOST = 1_000_000;

test('the words are frozen: each has its number for ever', () => {
  expect(new Set(LINK_WORDS).size).toBe(LINK_WORDS.length);
  expect(LINK_WORDS.length).toBeLessThanOrEqual(100 + 28 * 256);
  expect(createHash('sha256').update(LINK_WORDS.join('\n')).digest('hex')).toBe(
    '00e8fc687e7b5d68ac2b4dbe2a7c85c2bc69133b6bff03de07ecccb78e7e0830',
  );
});

describe('links that were made once', () => {
  const scenario = createStart('tea-farm', 'ja');
  // Made by the first version, of a shop with one option.
  const OLD =
    'ec-tco=AZ8Q46mtWF1vE0cU_S_zvLte23FC9pWK9gU1aqpKVdWH8fraHrKecWdmY1zkB7JqCULwUkgFpapQQQ2Vgtoi9QNC-TFLHHjiL1QzO_thx47XlfNiz2bPuXfOvXfuHV9Du8AFYRR5NQtJIgNAHoqj23EUxdF-vPdXHP2iv38fX3_29o-Xp3cPkYVaWOJtkMhDLY7b0q65tZpddZGFrrCQUxgiD1EYIAs1Q0EoCIG8a6jHqOwGw20cgEBe1dV_FhJq_SFnA9lFnmshvAscd-Bj3gL-GQ5CQF5Dv-gzKjlphpIwehnzDqHIc526hXzMW9tdzEGtNyzUBy4YxcEn4DPeMraS16YeQa8fsCEofxoW6rKQB8OLTEjlbsAGyKvp15pYAPLq-nuXdLrIW3NddzRSEE6-ZvRzwDzh4FiC3m2LCJ-FVCqf3LqFCG0HWGqpk72IsNdX60_xVfVOdWQh0WUDvWzjQICFBPghJ3J4KWCMI0_yECzENEog74triLSQhwTGwg7YwG4DIAtR3FNB3MZ4-_3x_ptXd949uq3iFz2No-fvj28iC-0QmgKRhfo--UBFCIV0h7IBRRbyQyFZbwt31F6MM4EKZG61z6GPebKjzOi7g1tvD4_GLw5O9u6rhLnx6-njf9-8ejh-cqRYsYQO4yo7miEJWg6TXeBIJV6P0I5SzXjWhDbjYLM-UPWPkYVwLxEze0UFS3mffObxSqO1lsVqXUcKhI_TAGQklFFQ7IKF3IfCP9qkE3KlpvniISzSgDkBbrKQO0UFRiPL6KJ3litysv_j-OFPbw-PTp49iKOXcXQj3vsz3nscR89XrUibXAVleQg00yOTo9ZwC-mrFyuRpYf5Dkgn8R6LvkMokQQHBUVarIdJIUni6GYcPZqlAetDoud8HYaAeTAsvf9GoXxrjUJKnLP7vFKXkiDZppM6mG1fEAn2gPGdQlLc-_bku-sn3zwZ__BaJcXeURz9HEfP4-hBHB3rLy_Hd_958_rZuUVUQi5z5i5RQdU8ZTK56qsT62wZZfo4mbOZdm0AO32aqTd-uP_u0e2T_aendw_HB_cnNekHWLYZ7y0rxqzkqa9dyI-TzTx7qpubF1aePuowdgI2mKOC6ivFU8VsXiXK7y_Gf--Pb94a3_ttfHD__fH-6Z0byTm_Al10d06t64_saHHc2mYqj-pxjUYqkFqtr_B0ybTRDoxGX1oIUxriYIuzJm6SgMhh0S_XdRsFz1y3WnTNrWoGQn3SgmSzAnaBGxLjDBtQW3RZX207HRqQCPkuqFRUhzEVxC_WjZlnTPHU1hpnDlx3pMiIECFcAkinC_Mkm2A2axZqcxy2toBfxLx19jDXeZkQb64rUh8HwUWgUhMUl1vAP4Igp9goNoRsmNlQHAF0cJBMOcorvZyG54dpPQVrLGWStImvI70FPJmykFetq3muzwLWGRYeG7L1Rk63tpFFaL2udTKwTJVaw0LJMaeHL_2OHzChE8UMlwJ5F5z1JGC7wIeXzcNp76u11FhtTYdESMylMTX9sutkrlW1THiX0E7mVzV7VMraSNv7KiQcekClej0rBY2tTI6U5Y5Sg1FVVUlH7srEYF2ORyW8k5R8JwFOMM4YzZfgNWibKbi9q_ET9LMG_CX4i3C7l-An-fN7QokzR1Ni3rJ1WxcaN0F35pqxmDQAvCMcc544PWgRPMPHlRIWrjhLaJmjJsgmb0il2RKY7Suc4tOXpEp-QypHpVFOhsqJClerZZgmGrWhmr6XLY5AwlXA2RJf1Yxpg6mk3aUy0TXmEus7tZOinRw0m7TYUMqzGpSj7ozn8i4umDnMecXMEGKqvZXWQuHsPnBb1ckc8mIzLJcPGb-C2r7GOslEuMhEoUOW3UTRiNpKUr1zLJmuvDgPM3qNONf76dZe1vGEeaHLc4aBxVu4QgV2iujFtmYNF2W3Y7CljSxdCamB8yrBjDQLSX0swMbmojdBZYagSi8bPxZRJYDkoqGahmkZZxjPjlFliimlT9G2cWyOicnRazkDGmvPkDelnxzWFiujf_YCLpLGHwrgwg6gLWeFcMrG_xPJgIsamd_3KsWf9SozrztlDLXVsAnUHzpdJqQ6Ekaj_wA';
  test('one of the first packing opens whole', async () => {
    const opened = await openLink(OLD, scenario);
    expect(opened.status).toBe('whole');
    expect(opened.status === 'whole' && opened.scenario.business.monthlySales).toBe(1_000_000);
    expect(opened.status === 'whole' && opened.scenario.options.map(({ id }) => id)).toEqual(['saas-low-fee']);
  });
});

test.each(START_IDS.flatMap((id) => (['ja', 'en'] as const).map((language) => [id, language] as const)))(
  'a hardly changed sample is at most half of 3,900 characters: %s, %s',
  async (id, language) => {
    const start = createStart(id, language, 870_000);
    const scenario = { ...start, title: language === 'ja' ? 'わたしの店' : 'My shop', horizonYears: 6 };
    const packed = await packLink(scenario);
    if (!packed.ok) throw new Error(packed.code);
    expect(packed.fragment.length).toBeLessThanOrEqual(1950);
    expect(await openLink(packed.fragment, createStart('tea-farm', 'ja'))).toEqual({ status: 'whole', scenario });
  },
);

test('every sample of the documents comes back whole', async () => {
  const folder = new URL('../../../../docs/examples/', import.meta.url);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const parsed = parseScenario(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    if (!parsed.ok) continue;
    const packed = await packLink(parsed.scenario);
    if (!packed.ok) throw new Error(name);
    expect(await openLink(packed.fragment, createStart('tea-farm', 'ja')), name).toEqual({
      status: 'whole',
      scenario: parsed.scenario,
    });
  }
});

test('any JSON comes back as it was', () => {
  const word = fc.oneof(fc.constantFrom(...LINK_WORDS.slice(0, 300)), fc.string({ unit: 'binary' }));
  const { json } = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('json'), { maxLength: 5 }),
      fc.dictionary(word, tie('json'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(json, (value) => {
      expect(decodeJson(encodeJson(value), MOST)).toBe(JSON.stringify(value));
    }),
    { numRuns: 2000, seed: 20_221_031 },
  );
});

test('any bytes decode without a throw, within the bound', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decodeJson(bytes, 2000)?.length ?? 0).toBeLessThanOrEqual(2000);
    }),
    { numRuns: 5000, seed: 20_221_031 },
  );
  // Words are longer than their bytes: what would unpack to more than is allowed is not unpacked.
  expect(decodeJson(new Uint8Array(1_000_000).fill(228), MOST)).toBeUndefined();
});

test('a quotation mark and a backslash stay in their text, and what is undefined is left out, as JSON does it', () => {
  for (const value of ['a"b', 'a\\', { 'k"': ['\\"', 1] }, { a: undefined, b: 1 }]) {
    expect(decodeJson(encodeJson(value), MOST)).toBe(JSON.stringify(value));
  }
});

test('as many characters as are allowed, and no more', () => {
  const value = { title: 'わたしの店', list: [1, 'kind'] };
  const text = JSON.stringify(value);
  expect(decodeJson(encodeJson(value), text.length)).toBe(text);
  expect(decodeJson(encodeJson(value), text.length - 1)).toBeUndefined();
  // Where the bytes end in the middle of a word, too.
  const cut = Uint8Array.from([...encodeJson(['kind']).slice(0, -1), 255]);
  expect(decodeJson(cut, '["kind"'.length + 1)).toBe('["kind",');
  expect(decodeJson(cut, '["kind"'.length)).toBe('["kind",');
  expect(decodeJson(cut, '["kind"'.length - 1)).toBeUndefined();
});

test('a word without a number, and a number without its end', () => {
  const [begin = 0] = encodeJson([]);
  expect(decodeJson(Uint8Array.from([begin, 255, 255]), MOST)).toBe('[');
  expect(decodeJson(Uint8Array.from([begin, 49, 50]), MOST)).toBe('[12');
});

test('of a part, the text up to there', () => {
  const whole = { title: 'わたしの店', business: { monthlySales: 870_000, notes: ['a', true, null] } };
  const bytes = encodeJson(whole);
  const text = JSON.stringify(whole);
  for (let end = 0; end < bytes.length; end += 1) {
    const read = decodeJson(bytes.subarray(0, end), MOST) ?? '';
    const sound = read.replace(/\uFFFD+$/, '');
    expect(text.startsWith(sound), sound).toBe(true);
  }
});
