import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = '.unpacked.json';

/**
 * A folder with what `unpack` puts there, made once. What a break in the middle left behind, or a disk that was full,
 * is seen by the size of each file, and made anew.
 * @param dir - Where it shall be in the end.
 * @param unpack - Fills a folder, and throws unless what it holds works.
 */
export function unpacked(dir: string, unpack: (into: string) => void): void {
  if (isWhole(dir)) return;
  const into = `${dir}.part-${process.pid}`;
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  try {
    unpack(into);
    writeFileSync(join(into, STAMP), JSON.stringify(sizes(into)));
    // Another process may have been quicker.
    if (isWhole(dir)) return;
    rmSync(dir, { recursive: true, force: true });
    renameSync(into, dir);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/** Whether the folder still holds what was counted when it was filled. */
function isWhole(dir: string): boolean {
  const stamp = join(dir, STAMP);
  if (!existsSync(stamp)) return false;
  try {
    const wanted = JSON.parse(readFileSync(stamp, 'utf8')) as Record<string, number>;
    return Object.entries(wanted).every(([file, size]) => sizeOf(join(dir, file)) === size);
  } catch {
    return false;
  }
}

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

function sizes(dir: string): Record<string, number> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dir, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, statSync(join(dir, file)).size]));
}
