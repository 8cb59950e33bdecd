// The page in a frame: the calculator with what the address asks for, and messages with the one page it names.

import { lacking, TOO_OLD } from '../theme/supported.ts';
import { applySettings, complaintText } from './attributes.ts';
import { say } from './mount.ts';
import { type FromFrame, type FromPage, length, MARK, namedOrigin, read, type Unmarked } from './protocol.ts';

/** Milliseconds that the page around the frame has to answer. */
const PATIENCE = 5000;

const settings = new URLSearchParams(location.search);
const parentText = settings.get('parent');
settings.delete('parent');
const shareAddress = settings.get('share-address');
settings.delete('share-address');

const place = document.body;
const element = document.createElement('ec-tco-calculator');
// What the page says for want of the calculator is seen until that is there.
element.append(...place.children);
const complaints = applySettings(element, settings);
// The frame's own language, for the title that screen readers say, and for the element.
const isEnglish = /^en\b/i.test(settings.get('lang') ?? '');
document.documentElement.lang = isEnglish ? 'en' : 'ja';
if (isEnglish) document.title = 'What will the online shop cost?';
const parentOrigin = parentText === null ? undefined : namedOrigin(parentText);

if (lacking().length > 0) place.textContent = TOO_OLD;
else {
  if (parentOrigin !== undefined && window.parent !== window) converse(parentOrigin);
  place.append(element);
  for (const complaint of complaints) say(place, complaintText(complaint));
}
if (parentText !== null && parentOrigin === undefined) {
  say(
    place,
    `設定 parent="${parentText.slice(0, 60)}" は使えません。例：https://www.example.org / ` +
      `The setting parent="${parentText.slice(0, 60)}" cannot be used; write an origin such as https://www.example.org.`,
  );
}
if (shareAddress !== null) {
  const isFramed = parentOrigin !== undefined && window.parent !== window;
  if (isFramed && isAt(shareAddress, parentOrigin)) leadLinks(shareAddress, parentOrigin);
  else refuseAddress();
}

function refuseAddress(): Element {
  return say(
    place,
    '設定 share-address は使っていません。フレームを置いているページ（parent）の住所だけが使えます。 / ' +
      'The setting share-address is not used: it must be an address of the page that the frame is in, which parent names.',
  );
}

/**
 * Anybody can write an address: links lead to this page until a message proves that the frame is in the page that is
 * named. No browser's word about the page around a frame is in all of them.
 */
function leadLinks(to: string, origin: string): void {
  let told: Element | undefined;
  const waiting = setTimeout(() => {
    told = refuseAddress();
  }, PATIENCE);
  const hear = (event: MessageEvent) => {
    if (!read(event, window.parent, origin)) return;
    window.removeEventListener('message', hear);
    clearTimeout(waiting);
    told?.remove();
    element.setAttribute('share-address', to);
  };
  window.addEventListener('message', hear);
}

function isAt(address: string, origin: string): boolean {
  try {
    return new URL(address).origin === origin;
  } catch {
    return false;
  }
}

/** Tells the page what it needs to make room, and hears how much of the frame is in view. */
function converse(origin: string): void {
  const send = (message: Unmarked<FromFrame>) => window.parent.postMessage({ ecTco: MARK, ...message }, origin);
  let view = { top: 0, bottom: 0 };
  let height = -1;
  const measure = () => {
    const next = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (next === height) return;
    height = next;
    send({ kind: 'height', height });
  };
  new ResizeObserver(measure).observe(document.documentElement);

  const reveal = (target: Element, at: 'start' | 'nearest') => {
    const { top, bottom } = target.getBoundingClientRect();
    send({ kind: 'reveal', top: top + window.scrollY, bottom: bottom + window.scrollY, at });
  };
  // The frame is as high as what is in it, so only the page around it can scroll.
  const original = Reflect.get(Element.prototype, 'scrollIntoView');
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element, how?: boolean | ScrollIntoViewOptions) {
    original.call(this, how);
    reveal(this, typeof how === 'object' && how.block === 'nearest' ? 'nearest' : 'start');
  };
  document.addEventListener('focusin', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < view.top || bottom > window.innerHeight - view.bottom) reveal(target, 'nearest');
  });

  let link = location.hash;
  window.addEventListener('message', (event) => {
    const message = read<FromPage>(event, window.parent, origin);
    if (message?.kind === 'view') {
      view = { top: length(message.top), bottom: length(message.bottom) };
      element.style.setProperty('--ec-tco-view-top', `${view.top}px`);
      element.style.setProperty('--ec-tco-view-bottom', `${view.bottom}px`);
      element.style.setProperty('--ec-tco-sticky-top', `${view.top}px`);
    } else if (message?.kind === 'fragment') {
      link = `#${String(message.fragment).replace(/^#/, '')}`;
      location.replace(link);
    }
  });
  for (const name of ['ready', 'reset', 'print'] as const) {
    element.addEventListener(`ec-tco-${name}`, (event) => {
      const { version, begun } = ((event as CustomEvent<unknown>).detail ?? {}) as {
        version?: string;
        begun?: boolean;
      };
      send({
        kind: 'event',
        name,
        detail: { ...(version !== undefined && { version }), ...(begun !== undefined && { begun }) },
      });
    });
  }
  element.addEventListener('ec-tco-change', () => {
    if (link.length > 1 && location.hash.length <= 1) send({ kind: 'link-left' });
    link = location.hash;
  });
  send({ kind: 'hello' });
  measure();
}
