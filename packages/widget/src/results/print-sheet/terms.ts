import type { Language } from '@ec-tco/core';
import { GLOSSARY_IDS, type GlossaryEntry, glossary, glossarySpans, joined, type Piece } from '@ec-tco/core/format';

/** The terms that stand in some texts, in the glossary's order, with what they mean. */
export function termsIn(texts: readonly Piece[], language: Language): readonly GlossaryEntry[] {
  const found = new Set(
    glossarySpans(joined(texts, ' '), language).flatMap((part) => (part.kind === 'term' ? [part.id] : [])),
  );
  return GLOSSARY_IDS.filter((id) => found.has(id)).map((id) => glossary(language)[id]);
}
