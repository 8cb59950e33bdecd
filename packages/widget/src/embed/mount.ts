import { lacking, TOO_OLD } from '../theme/supported.ts';
import { applySettings, complaintText } from './attributes.ts';

const PLACE = '[data-ec-tco]';
const TAG = 'ec-tco-calculator';

/** What a `data-` attribute sets, by the attribute's name on the element. */
function settingsOf(place: HTMLElement): [string, string][] {
  return [...place.attributes].flatMap(({ name, value }): [string, string][] =>
    name.startsWith('data-') && name !== 'data-ec-tco' ? [[name.slice('data-'.length), value]] : [],
  );
}

/** A line of its own in the place: what is wrong is seen by whoever looks at the page. */
export function say(place: Element, text: string): Element {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = text;
  place.prepend(line);
  return line;
}

function mountIn(place: HTMLElement): void {
  if (place.querySelector(TAG)) return;
  if (lacking().length > 0) {
    place.textContent = TOO_OLD;
    return;
  }
  const element = document.createElement(TAG);
  const complaints = applySettings(element, settingsOf(place));
  // What stands in the place is the page's word for readers without scripts, or content for the element.
  element.append(...place.childNodes);
  place.append(element);
  for (const complaint of complaints) {
    const text = complaintText({ ...complaint, name: `data-${complaint.name}` });
    // Systems add `data-` attributes of their own to everything.
    if (complaint.kind === 'unknown') console.warn(`data-ec-tco: ${text}`);
    else say(place, text);
  }
}

/** Puts a calculator into each `<div data-ec-tco>` that has none. */
export function mount(root: ParentNode = document): void {
  for (const place of root.querySelectorAll<HTMLElement>(PLACE)) mountIn(place);
}

/** The same now, and for what systems bring into the page later. */
export function mountAlways(): void {
  const start = () => {
    mount();
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) mount();
    }).observe(document.documentElement, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
