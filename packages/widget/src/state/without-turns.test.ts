import { expect, test } from 'vitest';
import { openFile } from './files.ts';
import { SCENARIO } from './fixtures.ts';
import { openLink, packLink } from './share-link.ts';
import { withoutTurns } from './without-turns.ts';

test.each([
  ['\u202E甲', '甲'],
  ['甲\u2067乙\u2069丙\u202A\u202B\u202C\u202D\u2066\u2068', '甲乙丙'],
  // Marks that only say which way a letter reads are of the language.
  ['שלום\u200F', 'שלום\u200F'],
  ['甲\\\u202E乙', '甲\\乙'],
  // What somebody has typed as such.
  ['a\\u202e\\', 'a\\u202e\\'],
])('%j is read as %j, however JSON writes it', (text, plain) => {
  const json = JSON.stringify({ text });
  const escaped = (upper: boolean) =>
    json.replace(/[^ -~]/g, (c) => {
      const code = c.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${upper ? code.toUpperCase() : code}`;
    });
  for (const one of [json, escaped(false), escaped(true)]) {
    expect(JSON.parse(withoutTurns(one))).toEqual({ text: plain });
  }
});

test('a link and a file from a stranger turn nothing on the page', async () => {
  const [option, ...others] = SCENARIO.options;
  if (!option) throw new Error('no option');
  const turned = { ...SCENARIO, title: '\u202E店', options: [{ ...option, name: '安い\u2067' }, ...others] };
  const expected = { ...SCENARIO, title: '店', options: [{ ...option, name: '安い' }, ...others] };
  const packed = await packLink(turned);
  expect(packed.ok && (await openLink(packed.fragment, SCENARIO))).toEqual({ status: 'whole', scenario: expected });
  expect(await openFile(new Blob([JSON.stringify(turned)]), SCENARIO)).toMatchObject({ scenario: expected });
});
