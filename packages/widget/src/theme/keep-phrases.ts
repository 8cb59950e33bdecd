import type { ReactiveElement } from 'lit';

/** A place where a line may end, of no width. */
const BREAK = '\u200b';
/** Hiragana other than the two prefixes of politeness, or the end of a bracket, before what begins a word. */
const BETWEEN =
  /(?<=[\u3041-\u3049\u304b-\u3053\u3055-\u309f\u3001\u3002\u300d\uff09])(?=[\u30a1-\u30fa\u4e00-\u9fff\u300c\uff08A-Za-z0-9])/gu;

const isPart = (text: string): boolean => text.includes(BREAK) || text.search(BETWEEN) < 0;

/** Where words begin, by the browser's dictionary; everywhere in a browser that has none. */
function wordStarts(text: string): ReadonlySet<number> | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const words = new Intl.Segmenter('ja', { granularity: 'word' }).segment(text);
  return new Set([...words].map(({ index }) => index));
}

/** Japanese text with places for a line's end between its phrases, and so inside none of its words. */
export function withBreaks(text: string): string {
  if (isPart(text)) return text;
  const starts = wordStarts(text);
  return text.replace(BETWEEN, (_, at: number) => (starts?.has(at) === false ? '' : BREAK));
}

/** Puts them into what an element shows, where its styles keep words whole. */
function part(root: ParentNode & Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (isPart(data) || !parentElement || getComputedStyle(parentElement).wordBreak !== 'keep-all') continue;
    (node as Text).data = withBreaks(data);
  }
}

/**
 * Where a browser does not know `word-break: auto-phrase`, lines of Japanese headings and labels would end inside words.
 * There words are kept whole, and what an element has drawn gets places for a line's end.
 */
export function keepPhrases(element: CustomElementConstructor): void {
  if (typeof CSS === 'undefined' || CSS.supports('word-break', 'auto-phrase')) return;
  const lit = element as unknown as Partial<typeof ReactiveElement> & { readonly styles?: unknown };
  for (const style of [lit.styles].flat(9) as { cssText?: string }[]) {
    if (style?.cssText?.includes('auto-phrase')) style.cssText = style.cssText.replaceAll('auto-phrase', 'keep-all');
  }
  lit.addInitializer?.((instance) =>
    instance.addController({ hostUpdated: () => part((instance as unknown as { renderRoot: ShadowRoot }).renderRoot) }),
  );
}
