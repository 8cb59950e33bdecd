import type { Problem, Scenario } from '@ec-tco/core';
import { readJson } from '@ec-tco/core/scenario';
import { isNewer, type Salvaged, salvageScenario, sharesNothing } from './salvage.ts';
import { withoutTurns } from './without-turns.ts';

export const MOST_FILE_BYTES = 5_000_000;

export type FileOpened =
  | ({ readonly status: 'whole' | 'salvaged' } & Salvaged)
  | {
      readonly status: 'failed';
      readonly code: 'too-large' | 'not-readable' | 'not-json' | 'not-a-scenario' | 'newer-version';
      /** What there is too much of; none where the file itself is too long. */
      readonly problem?: Problem;
    }
  /** Keys that stand twice, by their JSON Pointers: which was meant, nobody can tell. */
  | { readonly status: 'failed'; readonly code: 'duplicate-key'; readonly places: readonly string[] };

/** Whether a file is a zip, as workbooks are. Never throws. */
export async function isWorkbook(file: Blob): Promise<boolean> {
  try {
    return (await file.slice(0, 4).text()) === 'PK\u0003\u0004';
  } catch {
    return false;
  }
}

/** Reads a file the user chose, up to 5 MB, in UTF-8 or, with its mark, UTF-16. Never throws. */
export async function openFile(file: Blob, defaults: Scenario): Promise<FileOpened> {
  if (file.size > MOST_FILE_BYTES) return { status: 'failed', code: 'too-large' };
  let text: string;
  try {
    text = decoded(await file.arrayBuffer());
  } catch {
    return { status: 'failed', code: 'not-readable' };
  }
  const read = readJson(withoutTurns(text));
  if (!read.ok) {
    const places = read.problems.filter(({ code }) => code === 'duplicate-key').map(({ path }) => path);
    return places.length > 0
      ? { status: 'failed', code: 'duplicate-key', places }
      : { status: 'failed', code: 'not-json' };
  }
  const { data } = read;
  // A file that shares nothing with a scenario is the wrong file.
  const shaped = typeof data === 'object' && data !== null && ('options' in data || 'business' in data);
  if (!shaped) return { status: 'failed', code: 'not-a-scenario' };
  if (isNewer(data)) return { status: 'failed', code: 'newer-version' };
  const salvaged = salvageScenario(data, defaults);
  if (salvaged.tooLarge) return { status: 'failed', code: 'too-large', problem: salvaged.tooLarge };
  const whole = salvaged.problems.length === 0;
  if (!whole && sharesNothing(data, salvaged)) return { status: 'failed', code: 'not-a-scenario' };
  return { status: whole ? 'whole' : 'salvaged', ...salvaged };
}

/** Some shells and editors write UTF-16, with a mark in front that tells the order of its bytes. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** Hands a file to the user through a download link; nothing goes over the network. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox starts the download only for a link in the document.
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
