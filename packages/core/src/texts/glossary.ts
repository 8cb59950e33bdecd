import { GLOSSARY as EN } from './en/glossary.ts';
import { GLOSSARY as JA } from './ja/glossary.ts';
import type { Language } from './language.ts';
import type { Part, Parts } from './parts.ts';
import { partText } from './plain-text.ts';

/** Terms an owner need not know. */
export const GLOSSARY_IDS = [
  'saas',
  'mall',
  'self-built',
  'pci-dss',
  'waf',
  'diagnosis',
  'contribution-margin',
  'forensics',
  'cyber-insurance',
  'log',
  'range',
  'presentValue',
  'break-even',
] as const;
/** Id of an explained term. */
export type GlossaryId = (typeof GLOSSARY_IDS)[number];

/** A term with its explanation. */
export interface GlossaryEntry {
  readonly term: string;
  /** How it stands in texts; the longest first. */
  readonly forms: readonly string[];
  /** What it means, in plain words. */
  readonly meaning: string;
}

/** Every explained term of one language. */
export type Glossary = Readonly<Record<GlossaryId, GlossaryEntry>>;

const GLOSSARIES: Readonly<Record<Language, Glossary>> = { ja: JA, en: EN };

/** The terms and their meanings in a language. */
export const glossary = (language: Language): Glossary => GLOSSARIES[language];

/** A term as it stands in a text. */
export interface TermPart {
  readonly kind: 'term';
  readonly text: string;
  readonly id: GlossaryId;
}

/**
 * A text with the terms it holds as parts of their own, each only where it stands first in all of it. Looked for in words
 * and names, never in numbers; a name that holds one is written out.
 */
export function glossarySpans(parts: Parts, language: Language): readonly (Part | TermPart)[] {
  const told = new Set<GlossaryId>();
  return parts.flatMap((part): readonly (Part | TermPart)[] => {
    if (part.kind === 'number') return [part];
    const spans = cut(partText(part, language), language, told);
    return spans.some(({ kind }) => kind === 'term') ? spans : [part];
  });
}

function cut(text: string, language: Language, told: Set<GlossaryId>): readonly (Part | TermPart)[] {
  const entries = glossary(language);
  const found = GLOSSARY_IDS.filter((id) => !told.has(id))
    .flatMap((id) => {
      const places = entries[id].forms.flatMap((form) => {
        const at = placeOf(text, form);
        return at < 0 ? [] : [{ id, at, form }];
      });
      // Of forms that begin at the same place the longest, which stands first.
      return places.toSorted((a, b) => a.at - b.at).slice(0, 1);
    })
    .toSorted((a, b) => a.at - b.at || b.form.length - a.form.length);
  const spans: (Part | TermPart)[] = [];
  let done = 0;
  for (const { id, at, form } of found) {
    if (at < done) continue;
    if (at > done) spans.push({ kind: 'text', text: text.slice(done, at) });
    spans.push({ kind: 'term', text: form, id });
    told.add(id);
    done = at + form.length;
  }
  if (done < text.length) spans.push({ kind: 'text', text: text.slice(done) });
  return spans;
}

const LATIN = /[A-Za-z]/;
const KATAKANA = /[ァ-ヶー]/;

/** Where a form stands as a word of its own: "ログ" is not in "カタログ", nor "WAF" in "WAFER". */
function placeOf(text: string, form: string): number {
  const part = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && [LATIN, KATAKANA].some((kind) => kind.test(a) && kind.test(b));
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    if (!part(text[at - 1], text[at]) && !part(text[end - 1], text[end])) return at;
  }
  return -1;
}
