/** Longest time that anything waits for a press to end, milliseconds. */
const MOST = 1000;

let pressed: { readonly end: Promise<void>; readonly ended: () => void } | undefined;
let watched = false;

/**
 * Resolves when the press that is under way has ended and its click is through; undefined without one. A press takes the
 * focus from a field first: what that field then says must not move the button away from under the finger.
 */
export const press = (): Promise<void> | undefined => pressed?.end;

/**
 * Draws once the press that is under way is through, at once without one. Whoever draws what it is given by a part that
 * waits has to wait as well: it would show for a moment what was before the press.
 */
export const afterPress = <T>(draw: () => T): T | Promise<Awaited<T>> =>
  (press() as Promise<never> | undefined)?.then(draw as () => Awaited<T>) ?? draw();

/** Looks out for presses from now on. A tap tells of its mouse events at once, after the finger is up. */
export function watchPresses(): void {
  if (watched) return;
  watched = true;
  addEventListener('mousedown', begin, { capture: true, passive: true });
  for (const type of ['mouseup', 'dragend']) {
    addEventListener(type, () => setTimeout(end), { capture: true, passive: true });
  }
}

function begin(): void {
  end();
  let ended = (): void => {};
  const done = new Promise<void>((resolve) => (ended = resolve));
  pressed = { end: done, ended };
  setTimeout(ended, MOST);
  void done.then(() => {
    if (pressed?.ended === ended) pressed = undefined;
  });
}

function end(): void {
  pressed?.ended();
}
