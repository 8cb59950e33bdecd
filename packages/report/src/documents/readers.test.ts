import { evaluate, type Language, OPTION_KINDS, type OptionKind, parseScenario, prepare } from '@ec-tco/core';
import { REQUIREMENTS } from '@ec-tco/core/guideline';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { documentMarkdown } from '../document/markdown.ts';
import { DOCUMENT_KIND_NAMES, type DocumentKind, documentTraits } from './document-kinds.ts';

/** The paper of a shop of that form which leaves nothing to others. */
function paper(kind: DocumentKind, form: OptionKind, language: Language, status = 'in-house') {
  const [first] = shop.options;
  const parsed = parseScenario({
    ...shop,
    dataSet: 'final-2023-03',
    requirements: Object.fromEntries(REQUIREMENTS.map((id) => [id, { status }])),
    options: [{ ...first, id: 'one', name: 'X', kind: form, requirements: {}, customPages: true }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const subject = { prepared, result: evaluate(prepared), option: 'one', language, today: '2026-11-28' };
  return documentTraits(kind).make(subject);
}
const LANGUAGES = ['ja', 'en'] as const;

describe.each(OPTION_KINDS)('%s: every text of a paper is for its reader', (form) => {
  test.each(['request', 'questions'] as const)(
    '%s: whoever receives it is not told how we read what it rests on',
    (kind) => {
      for (const language of LANGUAGES) {
        const text = documentMarkdown(paper(kind, form, language, 'unknown'));
        expect(text.match(/読んだ|読めた|読み方|この道具|確かめていない|確認できていません|契約先か所管/)).toBeNull();
        expect(text.match(/\bread on\b|was read|not confirmed|this product|excerpt|\byour duties\b/i)).toBeNull();
      }
    },
  );

  test.each(['periodic', 'acceptance'] as const)(
    '%s: only who has a contractor, or a provider, reads of one',
    (kind) => {
      for (const language of LANGUAGES) {
        const text = documentMarkdown(paper(kind, form, language));
        const byContractor = form === 'self-built-outsourced' || form === 'self-built-managed';
        expect(/委託先|contractor/.test(text)).toBe(byContractor);
        const platform = form === 'saas' || form === 'mall';
        expect(/WAF/.test(text)).toBe(!platform && kind === 'periodic');
      }
    },
  );

  test.each(['periodic', 'acceptance'] as const)(
    '%s: a shop of one’s own that leaves work to others has a contractor',
    (kind) => {
      const text = documentMarkdown(paper(kind, form, 'ja', 'outsourced'));
      expect(text.includes('委託先')).toBe(form.startsWith('self-built'));
    },
  );

  test.each(DOCUMENT_KIND_NAMES)('%s: no table without rows, no row with other cells than its head', (kind) => {
    for (const status of ['in-house', 'done', 'unknown', 'cannot']) {
      for (const { blocks, heading } of paper(kind, form, 'ja', status).sections) {
        for (const block of blocks) {
          if (block.kind !== 'table') continue;
          expect(block.rows.length, heading).toBeGreaterThan(0);
          for (const row of block.rows) expect(row, heading).toHaveLength(block.columns.length);
        }
      }
    }
  });
});
