import type { Language } from '@ec-tco/core';
import { GLOSSARY_IDS, glossary, glossarySpans, ROW_NAMES } from '@ec-tco/core/format';
import type { Block, Endnote, Section } from '../document/document.ts';
import { begun } from '../write/begun.ts';

const textsOf: {
  readonly [Kind in Block['kind']]: (block: Block & { readonly kind: Kind }) => readonly (string | null)[];
} = {
  subheading: ({ text }) => [text],
  paragraph: ({ text }) => [text],
  note: ({ text }) => [text],
  list: ({ items }) => items,
  fields: ({ fields }) => fields.flatMap(({ label, value }) => [label, value]),
  checklist: ({ items }) => items.flatMap(({ title, text }) => [title, text]),
  table: ({ columns, rows }) => [...columns, ...rows.flat()],
};

/** What the terms that stand in some sections mean, for the small print; none where no term does. */
export function glossaryNotes(sections: readonly Section[], language: Language): readonly Endnote[] {
  const texts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (textsOf[block.kind] as (block: Block) => readonly (string | null)[])(block)),
  );
  // A row of the cost table has the same name whatever forms a paper speaks of.
  const rows = Object.values(ROW_NAMES).map((name) => begun(name[language]));
  const parts = texts.flatMap((text) =>
    text === null || rows.some((row) => text.startsWith(row)) ? [] : [{ kind: 'text' as const, text }],
  );
  const found = new Set(glossarySpans(parts, language).flatMap((part) => (part.kind === 'term' ? [part.id] : [])));
  return GLOSSARY_IDS.filter((id) => found.has(id)).map((id) => {
    const { term, meaning } = glossary(language)[id];
    return { label: term, text: meaning };
  });
}
