/** Whether the reader's browser is told to save data: then nothing is loaded before it is asked for. */
const saving = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Does something once an element has been drawn in sight, or nearly so; never where data are to be saved. Gives what ends
 * the waiting.
 */
export function onceInSight(element: Element, act: () => void): () => void {
  if (saving()) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '50%' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** When the browser has nothing else to do. */
export const idle = (timeout: number): Promise<unknown> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout });
    else setTimeout(done, 100);
  });
