import { describe, expect, it } from 'vitest';
import { GLOSSARY_IDS, glossary, glossarySpans } from './glossary.ts';
import { LANGUAGES } from './language.ts';

describe.each(LANGUAGES)('glossary, %s', (language) => {
  it.each(GLOSSARY_IDS)('%s is found in a text by each of its forms and explained in plain words', (id) => {
    const { term, forms, meaning } = glossary(language)[id];
    expect(meaning.length).toBeGreaterThan(20);
    for (const form of [term, ...forms]) {
      const found = glossarySpans(`(${form})`, language).find((span) => span.id === id);
      if (forms.includes(form)) expect(found?.text).toBe(form);
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
    const spans = glossarySpans(text, 'ja');
    expect(spans.map((span) => (span.id ? `*${span.text}` : span.text))).toEqual(expected);
    expect(spans.map((span) => span.text).join('')).toBe(text);
  });
});
