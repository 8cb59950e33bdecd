import { describe, expect, it } from 'vitest';
import { GLOSSARY_IDS, glossary, glossarySpans } from './glossary.ts';
import { LANGUAGES } from './language.ts';
import { namePart, numberPart, type Piece, say } from './parts.ts';
import { partText } from './plain-text.ts';

describe.each(LANGUAGES)('glossary, %s', (language) => {
  it.each(GLOSSARY_IDS)('%s is found in a text by each of its forms and explained in plain words', (id) => {
    const { term, forms, meaning } = glossary(language)[id];
    expect(meaning.length).toBeGreaterThan(20);
    for (const form of [term, ...forms]) {
      const found = glossarySpans(say`(${form})`, language).find((span) => span.kind === 'term' && span.id === id);
      if (forms.includes(form)) expect(found).toMatchObject({ text: form });
    }
  });
  it('forms are in order of length where one holds the other', () => {
    for (const { forms } of Object.values(glossary(language))) {
      forms.forEach((form, i) => {
        for (const later of forms.slice(i + 1)) expect(later.includes(form)).toBe(false);
      });
    }
  });
});

const shown = (text: Piece) =>
  glossarySpans(say`${text}`, 'ja').map((span) => (span.kind === 'term' ? `*${span.text}` : partText(span, 'ja')));

describe('spans', () => {
  it.each([
    ['SaaSとモール', ['*SaaS', 'と', '*モール']],
    ['「SaaS」と「SaaS」', ['「', '*SaaS', '」と「SaaS」']],
    ['カタログとログ', ['カタログと', '*ログ']],
    ['WAFERにWAF', ['WAFERに', '*WAF']],
    ['ショッピングモールの脆弱性診断', ['*ショッピングモール', 'の', '*脆弱性診断']],
    ['何もない', ['何もない']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(shown(text).join('').replaceAll('*', '')).toBe(text);
  });
  it('a term is cut out once in all of a text, of names too, and numbers stay what they are', () => {
    const yen = numberPart(980_000, 'man', 'total');
    const text = say`次の${namePart('SaaS（低額）')}と${namePart('モール')}の差は${yen}、SaaSなら安い`;
    const spans = glossarySpans(text, 'ja');
    expect(spans.flatMap((span) => (span.kind === 'term' ? [span.id] : []))).toEqual(['saas', 'mall']);
    expect(spans).toContainEqual(yen);
    const plain = (all: typeof spans) =>
      all.map((one) => (one.kind === 'term' ? one.text : partText(one, 'ja'))).join('');
    expect(plain(spans)).toBe(plain(text));
  });
  it('a name without a term stays a name', () => {
    expect(glossarySpans([namePart('自社')], 'ja')).toEqual([namePart('自社')]);
  });
});
