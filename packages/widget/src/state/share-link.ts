import type { Problem, Scenario } from '@ec-tco/core';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { readCutJson } from './cut-json.ts';
import { deflate, type Inflated, inflate } from './deflate.ts';
import { OWNED, unwrapped } from './link-key.ts';
import { readLinkText } from './link-text.ts';
import { isNewer, type Salvaged, salvageScenario } from './salvage.ts';
import { withoutTurns } from './without-turns.ts';

/** Longest link part that is written or read, in characters. */
export const MOST_LINK_CHARACTERS = 16_384;
/** Most bytes a link may unpack to. */
export const MOST_LINK_BYTES = 1_000_000;

const KEY = 'ec-tco=';
/**
 * Version of the packing; the scenario inside has its own. 1: JSON as it is. 2: JSON with words by their number, which is
 * less than half as long. Both are read for ever.
 */
const PACKING = 2;
const PACKINGS: readonly number[] = [1, PACKING];
/** More than there will be while this version is in use. */
const NEXT_PACKINGS = 15;
/** So long a text of a link has letters of both cases. */
const ONE_CASE = 40;
const HEAD = 5;

export type Packed =
  | { readonly ok: true; readonly fragment: string }
  /** Too much for an address; a file holds it. */
  | { readonly ok: false; readonly code: 'too-long'; readonly characters: number };

/** Why nothing of a link could be used. */
export type LinkFailure =
  | 'too-long'
  | 'too-large'
  | 'not-a-link'
  | 'letter-case'
  | 'newer-packing'
  | 'newer-version'
  | 'unreadable';

export type Opened =
  /** The address holds no link of ours. */
  | { readonly status: 'none' }
  | ({ readonly status: 'whole' } & Pick<Salvaged, 'scenario' | 'notes'>)
  /** `damage` says what happened on the way; absent when the link arrived whole but its content is not all usable. */
  | ({ readonly status: 'salvaged'; readonly damage?: 'cut' | 'changed' } & Salvaged)
  /** `problem`: what a scenario that is too large has too much of. */
  | { readonly status: 'failed'; readonly code: LinkFailure; readonly problem?: Problem };

/**
 * The whole scenario as a URL fragment (without #), which browsers never send to a server:
 * `ec-tco=` base64url( packing version · CRC-32 of the JSON · raw deflate of the encoded JSON ).
 */
export async function packLink(scenario: Scenario, place = ''): Promise<Packed> {
  const json = new TextEncoder().encode(JSON.stringify(scenario));
  // Loaded with the first link: a page without one needs no words.
  const { encodeJson } = await import('./link-code.ts');
  const body = await deflate(encodeJson(scenario));
  const bytes = new Uint8Array(HEAD + body.length);
  const head = new DataView(bytes.buffer);
  head.setUint8(0, PACKING);
  head.setUint32(1, crc32(json));
  bytes.set(body, HEAD);
  const text = toBase64Url(bytes);
  return text.length > MOST_LINK_CHARACTERS
    ? { ok: false, code: 'too-long', characters: text.length }
    : { ok: true, fragment: `${place === '' ? '' : `${placed(place)}/`}${KEY}${text}` };
}

/** A name as it stands in a fragment. */
const placed = (place: string): string => encodeURIComponent(place).replaceAll(/[()'*!~.]/g, '_');

/**
 * The part of a fragment that is meant for one calculator of a page: `NAME/ec-tco=…` for one with a name. The first one,
 * which has none, takes all that is not for another.
 */
export function partOf(fragment: string, place: string): string {
  const parts = partsOf(fragment.replace(/^#/, '')).map((part) => ({ part, ...named(part) }));
  if (parts.every(({ name }) => name === undefined)) return place === '' ? fragment : '';
  if (place === '') return parts.flatMap(({ part, name }) => (name === undefined ? [part] : [])).join('&');
  const own = unwrapped(placed(place)).toLowerCase();
  return parts.find(({ name }) => name?.toLowerCase() === own)?.link ?? '';
}

/** Parts of a fragment, as they stand; entities of HTML in them are none. */
const partsOf = (fragment: string): string[] => fragment.split(/&(?:amp;(?!#))?(?!#?\w{2,7};)/);

/** The calculator that a part is for, and its link; nothing for one that names none. */
function named(part: string): { readonly name?: string | undefined; readonly link?: string | undefined } {
  // An equals sign in a name is written as %3D: one that stands there belongs to another part's value.
  if (!/^[^=]+(?:\/|%(?:25)*2F|&#)/i.test(part)) return {};
  const [, name, link] = OWNED.exec(unwrapped(part)) ?? [];
  return { name, link };
}

/** The address of a page with a scenario in its fragment; other parts of the fragment stay. */
export function linkAddress(page: string, fragment: string): string {
  const own = fragment.slice(0, fragment.indexOf(KEY) + KEY.length);
  const [address = '', ...rest] = page.split('#');
  const others = rest
    .join('#')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(own));
  return `${address}#${[...others, fragment].join('&')}`;
}

/** The address without our part, in whatever form it stands there. */
export function withoutLink(page: string, place = ''): string {
  const [address = '', ...rest] = page.split('#');
  const others = partsOf(rest.join('#')).filter(
    (part) => part !== '' && readLinkText(partOf(part, place)).kind === 'none',
  );
  // Where our part could not be told from the others, none of them stays: it would be opened again.
  const clean = readLinkText(partOf(others.join('&'), place)).kind === 'none';
  return others.length > 0 && clean ? `${address}#${others.join('&')}` : address;
}

/**
 * Opens a fragment such as `location.hash`. Bounded in time and memory, never throws: what programs did to the link on
 * its way is undone, what is sound is kept, the rest takes the defaults, and the outcome says so.
 */
export async function openLink(fragment: string, defaults: Scenario): Promise<Opened> {
  if (fragment.length > 4 * MOST_LINK_CHARACTERS) {
    return readLinkText(fragment.slice(0, MOST_LINK_CHARACTERS)).kind === 'none'
      ? { status: 'none' }
      : failed('too-long');
  }
  const found = readLinkText(fragment);
  if (found.kind === 'none') return { status: 'none' };
  if (found.kind === 'empty') return failed('not-a-link');
  let best: Unpacked | undefined;
  let failure: LinkFailure | undefined;
  for (const text of found.texts) {
    const unpacked = await unpack(text);
    if ('code' in unpacked) failure = unpacked.code === 'letter-case' ? unpacked.code : (failure ?? unpacked.code);
    else if (!best || unpacked.intact || unpacked.bytes.length > best.bytes.length) best = unpacked;
    if (best?.intact) break;
  }
  return best ? opened(best, defaults) : failed(failure ?? 'not-a-link');
}

interface Unpacked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether these are the bytes that were packed. */
  readonly intact: boolean;
  readonly cut: boolean;
}

async function unpack(text: string): Promise<Unpacked | { readonly code: LinkFailure }> {
  if (text.length > MOST_LINK_CHARACTERS) return { code: 'too-long' };
  const bytes = fromBase64Url(text);
  if (!bytes) return { code: 'not-a-link' };
  if (bytes.length <= HEAD) return { code: 'unreadable' };
  const stated = bytes[0] as number;
  // A changed first letter says a packing that there is not: the checksum tells which it was.
  const packings = PACKINGS.includes(stated) ? [stated] : [stated, ...PACKINGS];
  let first: Unpacked | { readonly code: LinkFailure } | undefined;
  for (const packing of packings) {
    const unpacked = await unpackAs(packing, bytes);
    if (!('code' in unpacked) && unpacked.intact) return unpacked;
    first ??= unpacked;
  }
  const oneCase = text.length >= ONE_CASE && (text === text.toLowerCase() || text === text.toUpperCase());
  return oneCase || !first ? { code: oneCase ? 'letter-case' : 'not-a-link' } : first;
}

async function unpackAs(
  packing: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Unpacked | { readonly code: LinkFailure }> {
  // Only the next few are to come: another begins with a letter that no link has had.
  if (packing > PACKING && packing <= NEXT_PACKINGS) return { code: 'newer-packing' };
  if (!PACKINGS.includes(packing)) return { code: 'not-a-link' };
  const inflated: Inflated = await inflate(bytes.slice(HEAD), MOST_LINK_BYTES);
  if (inflated.status === 'too-large') return { code: 'too-large' };
  const json = packing === 1 ? inflated.bytes : await decoded(inflated.bytes);
  if (!json) return { code: 'too-large' };
  // Whatever stands behind the end of the packed bytes is no part of them.
  const intact = json.length > 0 && crc32(json) === new DataView(bytes.buffer).getUint32(1);
  return { bytes: json, intact, cut: inflated.status === 'cut' };
}

async function decoded(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { decodeJson } = await import('./link-code.ts');
  const text = decodeJson(bytes, MOST_LINK_BYTES);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

function opened({ bytes, intact, cut }: Unpacked, defaults: Scenario): Opened {
  const data = readCutJson(withoutTurns(new TextDecoder().decode(bytes)));
  if (typeof data !== 'object' || data === null || Array.isArray(data) || Object.keys(data).length === 0)
    return failed('unreadable');
  // A changed link may have changed its version, too.
  if ((intact || cut) && isNewer(data)) return failed('newer-version');
  const salvaged = salvageScenario(data, defaults);
  const { scenario, notes, tooLarge } = salvaged;
  if (tooLarge) return { status: 'failed', code: 'too-large', problem: tooLarge };
  if (intact && salvaged.problems.length === 0) return { status: 'whole', scenario, ...(notes && { notes }) };
  if (intact) return { status: 'salvaged', ...salvaged };
  return { status: 'salvaged', damage: cut ? 'cut' : 'changed', ...salvaged };
}

const failed = (code: LinkFailure): Opened => ({ status: 'failed', code });
