import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Text } from '@ec-tco/core';
import type { Context } from '../context.ts';
import { type Failure, ioFailure } from '../failure.ts';
import { MAX_SCENARIO_BYTES } from './limits.ts';

/** Standard input for `-`, else the file. */
export const openInput = (file: string, { stdin }: Pick<Context, 'stdin'>): Readable =>
  file === '-' ? stdin : createReadStream(file);

/** What a file is called in messages. */
export const inputName = (file: string, { say }: Pick<Context, 'say'>): string =>
  file === '-' ? say({ ja: '標準入力', en: 'standard input' }) : file;

/** All bytes of a file or of standard input, at most as many as a scenario may have. */
export async function readInput(file: string, context: Pick<Context, 'stdin' | 'say'>): Promise<Uint8Array> {
  const { say } = context;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of openInput(file, context)) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > MAX_SCENARIO_BYTES) break;
      chunks.push(bytes);
    }
  } catch (error) {
    throw readFailure(file, error, context);
  }
  if (size > MAX_SCENARIO_BYTES) {
    const most = MAX_SCENARIO_BYTES / 1024 / 1024;
    throw ioFailure(
      `${inputName(file, context)}: ${say({
        ja: `大きすぎます。1つのシナリオは ${most} MB までです（多くのシナリオは ec-tco batch へ）`,
        en: `too large: a scenario may have ${most} MB at most (for many scenarios see ec-tco batch)`,
      })}`,
    );
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { ja: 'ファイルがありません', en: 'no such file' },
  EACCES: { ja: '読み書きする権限がありません', en: 'permission denied' },
  EPERM: { ja: '読み書きする権限がありません', en: 'permission denied' },
  EISDIR: { ja: 'フォルダーです。ファイルを指定してください', en: 'is a folder, not a file' },
  ENOTDIR: { ja: '途中がフォルダーではありません', en: 'a part of the path is not a folder' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'no space left on the disk' },
  EROFS: { ja: '書き込めない場所です', en: 'read-only file system' },
};

/** A file's error in words. */
export function readFailure(file: string, error: unknown, context: Pick<Context, 'say'>): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return ioFailure(`${inputName(file, context)}: ${reason ? context.say(reason) : `${code} ${message}`.trim()}`);
}
