/** What a browser must bring, by what lacks it; the oldest ones that do are in docs/embedding. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  'custom elements with values in forms': () => 'attachInternals' in HTMLElement.prototype,
  'style sheets made by script': () => 'adoptedStyleSheets' in Document.prototype,
  'layout by the width of a box': () => CSS.supports('container-type', 'inline-size'),
  ':has()': () => CSS.supports('selector(:has(*))'),
  'arrays that are sorted into new ones': () => 'toSorted' in Array.prototype,
  'structured copies': () => typeof structuredClone === 'function',
  dialogs: () => typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype,
};

/** What this browser lacks of what the calculator needs. */
export function lacking(): string[] {
  return Object.entries(NEEDED).flatMap(([name, has]) => (works(has) ? [] : [name]));
}

function works(has: () => boolean): boolean {
  try {
    return has();
  } catch {
    return false;
  }
}

/** What stands in place of the calculator in a browser below the floor. */
export const TOO_OLD =
  'このブラウザーでは計算を動かせません。新しい版のブラウザーで開いてください。 / ' +
  'This browser is too old for the calculator; please open the page in a newer one.';
