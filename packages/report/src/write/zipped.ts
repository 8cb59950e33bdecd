import { Zip, ZipDeflate } from 'fflate';

/** Bytes compressed in one go. */
const BYTES_AT_ONCE = 256 * 1024;
/** A zip keeps local times: the same bytes in every time zone. */
const WRITTEN = new Date(2026, 0, 1);

/**
 * Files in one zip, in their order; the same files give the same bytes.
 * @param pause waited for before each file, and within large ones.
 */
export async function zipped(
  files: Readonly<Record<string, Uint8Array>>,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(files)) {
    const entry = new ZipDeflate(name);
    entry.mtime = WRITTEN;
    zip.add(entry);
    for (let at = 0; at === 0 || at < content.length; at += BYTES_AT_ONCE) {
      await pause();
      entry.push(content.subarray(at, at + BYTES_AT_ONCE), at + BYTES_AT_ONCE >= content.length);
    }
  }
  zip.end();
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
