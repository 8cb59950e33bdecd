import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, copyFile, type FileHandle, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onInterrupt } from './on-interrupt.ts';
import type { Output } from './output.ts';

/**
 * An output to a file. The file is made when there is something to write and takes its name only when all is written: a
 * command that fails or is interrupted leaves what was there. A link stays a link:
 * its target is written. Devices and pipes are written straight.
 */
export function fileOutput(file: string): Output & { readonly discard: () => Promise<void> } {
  let place: Place | undefined;
  const opened = async (): Promise<Place> => {
    place ??= await placeFor(file);
    return place;
  };
  return {
    isTerminal: false,
    columns: undefined,
    write: async (text) => void (await (await opened()).handle.writeFile(text)),
    end: async () => {
      await (await opened()).finish();
      place = undefined;
    },
    discard: async () => {
      await place?.discard();
      place = undefined;
    },
  };
}

/** A file being written, under a name that is not yet its own. */
interface Place {
  readonly handle: FileHandle;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

async function placeFor(file: string): Promise<Place> {
  const existing = await stat(file).catch(() => undefined);
  if (existing && !existing.isFile()) return straight(file);
  const target = await targetOf(file);
  // A file its owner has protected is refused, though its folder would let it be replaced.
  if (existing) await access(target, constants.W_OK);
  // Whoever holds the file by another name, or by its right to this file alone, sees what was written only in place.
  const inPlace = existing !== undefined && existing.nlink > 1;
  // Short, for the name of the file itself may be as long as names can be.
  const name = `.ec-tco-${randomUUID().slice(0, 8)}.part`;
  const beside = join(dirname(target), name);
  try {
    return await temporary(beside, target, existing, inPlace);
  } catch (error) {
    if (!existing || !hasCode(error, DENIED)) throw error;
    return temporary(join(tmpdir(), name), target, existing, true);
  }
}

async function straight(file: string): Promise<Place> {
  const handle = await open(file, 'w');
  const close = () => handle.close();
  return { handle, finish: close, discard: () => close().catch(() => undefined) };
}

async function temporary(path: string, target: string, existing: Stats | undefined, inPlace: boolean): Promise<Place> {
  const remove = () => rm(path, { force: true }).catch(() => undefined);
  let opening: Promise<unknown> = Promise.resolve();
  // Before the file is there, so that no moment is left in which it would stay.
  const forget = onInterrupt(() => opening.then(remove, () => undefined));
  const opened = open(path, 'wx', 0o666);
  opening = opened;
  const handle = await opened.catch((error: unknown) => {
    forget();
    throw error;
  });
  const discard = async () => {
    await handle.close().catch(() => undefined);
    await remove();
    forget();
  };
  try {
    if (existing && !inPlace) await handle.chmod(existing.mode & 0o7777);
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    handle,
    finish: async () => {
      // A disk that is full may say so only now; a name must not be given to what is not there.
      await handle.sync();
      await handle.close();
      if (inPlace) {
        await copyFile(path, target);
        await rm(path, { force: true });
      } else await rename(path, target);
      forget();
    },
    discard,
  };
}

const DENIED: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];
const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Where links lead, to a file that may not exist yet. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    // Links that lead in a circle end here, with ELOOP.
    if (!hasCode(error, ['ENOENT'])) throw error;
    const link = await lstat(file).catch(() => undefined);
    return link?.isSymbolicLink() ? targetOf(resolve(dirname(file), await readlink(file))) : file;
  }
}
