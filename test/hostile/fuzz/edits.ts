import * as fc from 'fast-check';
import { HOSTILE_TEXTS } from '../texts.ts';

const BITS = [
  ...['"', '\\', '{', '}', '[', ']', ':', ',', '-', '.', '0', '1e999', '-0', 'null', 'true', '9'.repeat(30)],
  ...['__proto__', 'constructor', '\\u0000', '\\ud800', '\uFEFF', '\n', ' ', '%', '%20', '&', '#', '=', '_', '。'],
  ...Object.values(HOSTILE_TEXTS),
];

/** One change of a text: a part taken out, doubled or moved, or something put in. */
interface Edit {
  readonly kind: 'cut' | 'twice' | 'put' | 'over' | 'end';
  readonly at: number;
  readonly length: number;
  readonly bit: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('cut', 'twice', 'put', 'over', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  bit: fc.oneof(fc.constantFrom(...BITS), fc.string({ unit: 'binary', maxLength: 4 })),
});

function edited(text: string, { kind, at: place, length, bit }: Edit): string {
  const at = Math.floor(place * text.length);
  const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'twice':
      return before + part + part + after;
    case 'put':
      return before + bit + part + after;
    case 'over':
      return before + bit + after;
    case 'end':
      return before;
  }
}

/** One of some texts, after up to five changes. */
export const editedText = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 5 }))
    .map(([text, edits]) => edits.reduce(edited, text));
