/** Names that Windows gives to devices, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(?:\.|$)/iu;

/**
 * A file name that every system takes and no shell takes for an option, from a title.
 * @param otherwise - The name where nothing of the title is left.
 */
export function fileName(title: string, extension: string, otherwise = 'ec-tco'): string {
  const safe = title
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  // Most systems allow 255 bytes or more: 60 characters of four bytes each, and the ending.
  const short = Array.from(safe).slice(0, 60).join('').trim();
  return `${DEVICE.test(short) ? '_' : ''}${short || otherwise}.${extension}`;
}
