import { createReadStream } from 'node:fs';
import type { Text } from '@ec-tco/core';
import type { Context } from '../context.ts';
import { type Failure, ioFailure } from '../failure.ts';
import { MAX_SCENARIO_BYTES } from './limits.ts';
import { visible } from './visible.ts';

/** The bytes of a file, or of standard input for `-`, as they come; ends the command when they cannot be read. */
export async function* openInput(
  file: string,
  context: Pick<Context, 'stdin' | 'say'>,
): AsyncGenerator<Buffer, void, void> {
  const { stdin, say } = context;
  if (file === '-' && (stdin.readableEnded || stdin.destroyed)) {
    throw ioFailure(
      `${inputName(file, context)}: ${say({ ja: 'すでに読み終えています。- は1回だけ使えます', en: 'has been read already; - can be used once' })}`,
    );
  }
  try {
    for await (const chunk of file === '-' ? stdin : createReadStream(file)) yield Buffer.from(chunk as Uint8Array);
  } catch (error) {
    throw fileFailure(inputName(file, context), error, context);
  }
}

/** What a file is called in messages. */
export const inputName = (file: string, { say }: Pick<Context, 'say'>): string =>
  file === '-' ? say({ ja: '標準入力', en: 'standard input' }) : visible(file);

/** All bytes of a file or of standard input, at most as many as a scenario may have. */
export async function readInput(file: string, context: Pick<Context, 'stdin' | 'say'>): Promise<Uint8Array> {
  const { say } = context;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const bytes of openInput(file, context)) {
    size += bytes.length;
    if (size > MAX_SCENARIO_BYTES) break;
    chunks.push(bytes);
  }
  if (size > MAX_SCENARIO_BYTES) {
    const most = MAX_SCENARIO_BYTES / 1024 / 1024;
    throw ioFailure(
      `${inputName(file, context)}: ${say({
        ja: `大きすぎます。ファイルは ${most} MB までです（多くのシナリオは ec-tco batch へ）`,
        en: `too large: a file may have ${most} MB at most (for many scenarios see ec-tco batch)`,
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
  EDQUOT: { ja: '使えるディスクの量を超えました', en: 'the disk quota is used up' },
  EFBIG: { ja: 'ファイルが大きくなりすぎました', en: 'the file gets too large' },
  EIO: { ja: '読み書きに失敗しました（装置のエラー）', en: 'reading or writing failed (a fault of the device)' },
  EROFS: { ja: '書き込めない場所です', en: 'read-only file system' },
  ELOOP: { ja: 'リンクが輪になっています', en: 'the links lead in a circle' },
  ENAMETOOLONG: { ja: '名前が長すぎます', en: 'the name is too long' },
  EBADF: { ja: '閉じられています', en: 'is closed' },
  EMFILE: { ja: '開いているファイルが多すぎます', en: 'too many files are open' },
};

/** Of a file that is to be written, it is the folder that is missing. */
const NO_FOLDER: Text = { ja: '書き出し先のフォルダーがありません', en: 'there is no such folder to write it in' };

/** An error of reading or writing, in words; `name` is what could not be read or written. */
export function fileFailure(
  name: string,
  error: unknown,
  { say }: Pick<Context, 'say'>,
  way: 'read' | 'write' = 'read',
): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  const reason = way === 'write' && code === 'ENOENT' ? NO_FOLDER : known;
  return ioFailure(`${name}: ${reason ? say(reason) : visible(`${code} ${message}`.trim())}`);
}
