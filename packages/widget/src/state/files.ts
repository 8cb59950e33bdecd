import type { Scenario } from '@ec-tco/core';
import { isNewer, type Salvaged, salvageScenario } from './salvage.ts';

export const MOST_FILE_BYTES = 5_000_000;

export type FileOpened =
  | ({ readonly status: 'whole' | 'salvaged' } & Salvaged)
  | {
      readonly status: 'failed';
      readonly code: 'too-large' | 'not-readable' | 'not-json' | 'not-a-scenario' | 'newer-version';
    };

/** Reads a file the user chose, up to 5 MB. Never throws. */
export async function openFile(file: Blob, defaults: Scenario): Promise<FileOpened> {
  if (file.size > MOST_FILE_BYTES) return { status: 'failed', code: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { status: 'failed', code: 'not-readable' };
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return { status: 'failed', code: 'not-json' };
  }
  // Any JSON can be "salvaged" into the defaults; a file that shares nothing with a scenario is the wrong file.
  if (typeof data !== 'object' || data === null || !('options' in data || 'business' in data)) {
    return { status: 'failed', code: 'not-a-scenario' };
  }
  if (isNewer(data)) return { status: 'failed', code: 'newer-version' };
  const salvaged = salvageScenario(data, defaults);
  return { status: salvaged.problems.length === 0 ? 'whole' : 'salvaged', ...salvaged };
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
