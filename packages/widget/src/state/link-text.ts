import { behindKey, unwrapped } from './link-key.ts';

/** Our part of an address, as people's programs hand it on: which texts it may have been before they changed it. */
export type LinkText =
  | { readonly kind: 'none' }
  /** Our key is there, and nothing behind it. */
  | { readonly kind: 'empty' }
  /** What may have been the payload, likeliest first; each is base64url. */
  | { readonly kind: 'candidates'; readonly texts: readonly string[] };

/** So many cuts are tried: more than a line of text behind a link has words. */
const MOST_PARTS = 40;
/** An em dash is what some programs make of two hyphens. */
const LONG_DASH = /[\u2014\u2015]/g;
const DASH = /[\u2010-\u2013\u2212\uFE63]/g;

/**
 * Finds our part in a fragment. Links are pasted into chats, mails and documents, which encode, wrap, quote, widen and
 * end them with what the sentence goes on with: all of that is taken off again, and where it could be read in more than
 * one way, each way is a candidate. Bounded by the length of the text.
 */
export function readLinkText(fragment: string): LinkText {
  const text = unwrapped(fragment);
  const begin = behindKey(text);
  if (typeof begin !== 'number') return { kind: begin ?? 'none' };
  // Other parts of the fragment follow behind "&".
  const [own = ''] = text.slice(begin).split('&', 1);
  const texts = [...new Set([...candidates(own.replace(LONG_DASH, '--')), ...candidates(own.replace(LONG_DASH, '-'))])];
  return texts.length > 0 ? { kind: 'candidates', texts } : { kind: 'empty' };
}

/** All that could be ours joined, then without the last part, and so on: what is behind the link falls away. */
function candidates(own: string): string[] {
  const parts = own
    .replace(DASH, '-')
    .replaceAll('\\', '')
    .split(/[^A-Za-z0-9_\-+/]+/)
    .filter((part) => part !== '');
  const found: string[] = [];
  for (const plain of new Set([(part: string) => part, standard])) {
    const kept = parts.map(plain);
    const least = Math.max(1, kept.length - MOST_PARTS);
    for (let count = kept.length; count >= least; count -= 1) found.push(kept.slice(0, count).join(''));
    // A link in running text ends with its first part.
    if (least > 1) found.push(kept[0] as string);
  }
  return found.map((text) => text.replace(/[+/].*/, '')).filter((text) => text !== '');
}

/** Base64 of the older alphabet, as some programs write it. */
const standard = (part: string): string => part.replaceAll('+', '-').replaceAll('/', '_');
