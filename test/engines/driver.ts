/** What the main job needs of a browser, whatever it is driven by. */
export interface Driver {
  /** Name and version, as the browser says them. */
  readonly name: string;
  goto(address: string): Promise<void>;
  /** Runs a function in the page and gives what it returns; both ways only plain data. */
  evaluate<Result>(run: (...args: never[]) => Result | Promise<Result>, ...args: unknown[]): Promise<Result>;
  /** Pointer and keys, as a person's, in the form both protocols know. */
  perform(actions: readonly object[]): Promise<void>;
  close(): Promise<void>;
}

/** Asks again until something is so; a slow machine has time. */
export async function until<Value>(what: string, ask: () => Promise<Value | undefined | false | null>): Promise<Value> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false && value !== null) return value;
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Where an element is, found through shadow roots: one plain selector after another, the last match of each. */
const place = (path: string[]): [x: number, y: number] | undefined => {
  const all = (root: ParentNode, selector: string): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
    ]);
  let found: ParentNode = document;
  for (const selector of path) {
    const inside: Element[] =
      found instanceof Element && found.shadowRoot ? all(found.shadowRoot, selector) : all(found, selector);
    const next = inside.filter((element) => element.getClientRects().length > 0)[0];
    if (!next) return undefined;
    found = next;
  }
  const target = found as Element;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return width > 0 ? [Math.round(left + width / 2), Math.round(top + height / 2)] : undefined;
};

/** Presses an element as a person does, once it is there. */
export async function press(driver: Driver, ...path: string[]): Promise<void> {
  let before = '';
  // What is still moving is not pressed.
  const [x, y] = await until(path.join(' '), async () => {
    const at = await driver.evaluate(place, path);
    const same = String(at) === before;
    before = String(at);
    return same ? at : undefined;
  });
  await driver.perform([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

const CONTROL = '\uE009';

/** Types into what has the focus; `over` takes the place of what stands there. */
export async function type(driver: Driver, text: string, over = false): Promise<void> {
  const keys = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  const all = ['keyDown', 'keyUp'].map((kind) => ({ type: kind, value: 'a' }));
  const select = over ? [{ type: 'keyDown', value: CONTROL }, ...all, { type: 'keyUp', value: CONTROL }] : [];
  await driver.perform([{ type: 'key', id: 'keyboard', actions: [...select, ...keys] }]);
}
