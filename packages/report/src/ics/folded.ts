const MOST = 75;
const encoder = new TextEncoder();

/**
 * Lines of a calendar file, none longer than 75 octets (RFC 5545, 3.1), no sign torn apart. Lines that were folded
 * otherwise are put together first.
 */
export function folded(text: string): string {
  return text
    .replace(/\r?\n/g, '\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      const parts: string[] = [];
      let part = '';
      let size = 0;
      for (const sign of line) {
        const own = encoder.encode(sign).length;
        // The blank that goes on with a line counts.
        if (size + own > (parts.length === 0 ? MOST : MOST - 1)) {
          parts.push(part);
          part = '';
          size = 0;
        }
        part += sign;
        size += own;
      }
      return [...parts, part].join('\r\n ');
    })
    .join('\r\n');
}
