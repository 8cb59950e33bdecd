/** Whether the reader's browser is told to save data: then nothing is loaded before it is asked for. */
const saving = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Screens above and below the one in sight that count as near. */
const MARGIN = 0.5;

/**
 * Whether an element that may not be drawn yet is in sight, or nearly so. Never where data are to be saved, or in a frame,
 * which may itself be out of sight.
 */
export function isNear(element: Element): boolean {
  if (saving() || window.parent !== window) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const hidden = element.getClientRects().length === 0;
  return !hidden && top < (1 + MARGIN) * window.innerHeight && bottom > -MARGIN * window.innerHeight;
}

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
    { rootMargin: `${100 * MARGIN}%` },
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
