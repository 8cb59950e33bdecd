/** Marks messages between a page and the calculator in its frame; anything else is not for us. */
export const MARK = 'ec-tco';

/** From the frame to the page. None carries a number of the reader's. */
export type FromFrame =
  | { readonly ecTco: typeof MARK; readonly kind: 'hello' }
  | { readonly ecTco: typeof MARK; readonly kind: 'height'; readonly height: number }
  /** Something the reader should see, from and to which line of the frame. */
  | {
      readonly ecTco: typeof MARK;
      readonly kind: 'reveal';
      readonly top: number;
      readonly bottom: number;
      readonly at: 'start' | 'nearest';
    }
  | {
      readonly ecTco: typeof MARK;
      readonly kind: 'event';
      readonly name: 'ready' | 'reset' | 'print';
      readonly detail: Readonly<Record<string, string | boolean>>;
    }
  /** What was opened from the page's address is now the reader's own. */
  | { readonly ecTco: typeof MARK; readonly kind: 'link-left' };

/** From the page to the frame. */
export type FromPage =
  /** How much of the frame is out of view above and below. */
  | { readonly ecTco: typeof MARK; readonly kind: 'view'; readonly top: number; readonly bottom: number }
  /** What stands behind # in the page's address. */
  | { readonly ecTco: typeof MARK; readonly kind: 'fragment'; readonly fragment: string };

/** Without the mark, as it is written down to be sent. */
export type Unmarked<Message> = Message extends unknown ? Omit<Message, 'ecTco'> : never;

const isMessage = (data: unknown): data is { readonly ecTco: string; readonly kind: string } =>
  typeof data === 'object' && data !== null && (data as { ecTco?: unknown }).ecTco === MARK;

/** A message of the other side, from its own origin and window; everything else is nothing. */
export function read<Message extends FromFrame | FromPage>(
  event: MessageEvent,
  from: Window | null,
  origin: string,
): Message | undefined {
  if (event.source !== from || event.origin !== origin || !isMessage(event.data)) return undefined;
  return event.data as Message;
}

/** A length on the screen that somebody else has sent. */
export const length = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 0), 1_000_000) : 0;

/** An origin that is named and can be named again: `https://www.example.org`; not `*`, not `null`. */
export function namedOrigin(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) && origin === text.replace(/\/$/, '') ? origin : undefined;
  } catch {
    return undefined;
  }
}
