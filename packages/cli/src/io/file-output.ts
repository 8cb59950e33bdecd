import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, rm, stat } from 'node:fs/promises';
import type { Output } from './output.ts';

/**
 * An output to a file. The file is made when there is something to write and takes its name only when all is written: a
 * command that fails leaves what was there, and one may write over its own input. Devices and pipes are written straight.
 */
export function fileOutput(file: string): Output & { readonly discard: () => Promise<void> } {
  let handle: FileHandle | undefined;
  let temporary: string | undefined;
  const opened = async (): Promise<FileHandle> => {
    if (handle) return handle;
    const existing = await stat(file).catch(() => undefined);
    if (existing === undefined || existing.isFile()) temporary = `${file}.${randomUUID().slice(0, 8)}.part`;
    handle = await open(temporary ?? file, 'w', existing?.isFile() ? existing.mode : 0o666);
    return handle;
  };
  return {
    isTerminal: false,
    columns: undefined,
    write: async (text) => void (await (await opened()).writeFile(text)),
    end: async () => {
      await (await opened()).close();
      if (temporary) await rename(temporary, file);
      temporary = undefined;
    },
    discard: async () => {
      await handle?.close().catch(() => undefined);
      if (temporary) await rm(temporary, { force: true });
    },
  };
}
