// For the page around a frame: makes the frame, gives it its height, and tells it what is in view.

import { complaintText, isSetting } from './attributes.ts';
import { say } from './mount.ts';
import { type FromFrame, type FromPage, length, MARK, namedOrigin, read, type Unmarked } from './protocol.ts';

const PLACE = '[data-ec-tco-frame]';
const TITLES = { ja: 'ネットショップの費用くらべ', en: 'What will the online shop cost?' };
const own = document.currentScript;
const base = own instanceof HTMLScriptElement && own.src !== '' ? own.src : document.baseURI;
const made = new WeakSet<HTMLElement>();

/** Only a fragment of ours goes into the frame; what else stands in the address is the page's. */
const isOurs = (fragment: string) => /ec.{0,3}tco/i.test(fragment);

function frameIn(place: HTMLElement): void {
  if (made.has(place)) return;
  made.add(place);
  const written = place.dataset['ecTcoFrame'];
  const address = written ? new URL(written, document.baseURI) : new URL('frame.html', base);
  const origin = namedOrigin(address.origin);
  if (origin === undefined || namedOrigin(location.origin) === undefined) {
    say(place, `frame: ${address.href.slice(0, 80)} を開けません。 / cannot be opened from this page.`);
    return;
  }
  const language = /^en\b/i.test(place.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'ja';
  for (const { name, value } of place.attributes) {
    const setting = name.slice('data-'.length);
    if (!name.startsWith('data-') || name === 'data-ec-tco-frame') continue;
    if (isSetting(setting)) address.searchParams.set(setting, value);
    else console.warn(`data-ec-tco-frame: ${complaintText({ name, value, kind: 'unknown' })}`);
  }
  if (!address.searchParams.has('lang')) address.searchParams.set('lang', language);
  address.searchParams.set('parent', location.origin);
  // A link that the reader hands on leads to this page, which hands it to the frame.
  if (address.searchParams.has('share')) address.searchParams.set('share-address', location.href.split('#')[0] ?? '');
  if (address.searchParams.has('share') && isOurs(location.hash)) address.hash = location.hash;

  const frame = document.createElement('iframe');
  frame.title = TITLES[language];
  frame.allow = 'clipboard-write';
  Object.assign(frame.style, { display: 'block', width: '100%', height: '40rem', border: '0' });
  frame.src = address.href;
  place.replaceChildren(frame);
  converse(place, frame, origin);
}

function converse(place: HTMLElement, frame: HTMLIFrameElement, origin: string): void {
  let greeted = false;
  const send = (message: Unmarked<FromPage>) => {
    // Before the frame has said hello, another page may still be in it, which is not to hear anything.
    if (greeted) frame.contentWindow?.postMessage({ ecTco: MARK, ...message }, origin);
  };
  /** Height of a header that stays, as the page's own style sheet says it. */
  const header = () => Number.parseFloat(getComputedStyle(place).getPropertyValue('--ec-tco-sticky-top')) || 0;
  let waiting = 0;
  const tellView = () => {
    if (waiting !== 0) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      const { top, bottom } = frame.getBoundingClientRect();
      send({
        kind: 'view',
        top: Math.max(0, header() - top),
        bottom: Math.max(0, bottom - document.documentElement.clientHeight),
      });
    });
  };
  window.addEventListener('message', (event) => {
    const message = read<FromFrame>(event, frame.contentWindow, origin);
    switch (message?.kind) {
      case 'hello':
        greeted = true;
        return tellView();
      case 'height':
        frame.style.height = `${length(message.height)}px`;
        return tellView();
      case 'reveal':
        return reveal(message);
      case 'event':
        place.dispatchEvent(
          new CustomEvent(`ec-tco-${String(message.name)}`, { detail: { ...message.detail }, bubbles: true }),
        );
        return;
      case 'link-left': {
        const { href, hash } = location;
        if (isOurs(hash)) history.replaceState(history.state, '', href.slice(0, href.indexOf('#')));
      }
    }
  });
  const reveal = (message: { readonly top: number; readonly bottom: number; readonly at: string }) => {
    const start = frame.getBoundingClientRect().top;
    const top = start + length(message.top);
    const bottom = start + length(message.bottom);
    const room = document.documentElement.clientHeight;
    const isSeen = top >= header() && bottom <= room;
    if (message.at === 'nearest' && isSeen) return;
    const by = message.at === 'start' || top < header() ? top - header() : Math.min(top - header(), bottom - room);
    window.scrollBy({ top: by });
  };
  // Scrolling of any box around the frame.
  window.addEventListener('scroll', tellView, { capture: true, passive: true });
  window.addEventListener('resize', tellView);
  new ResizeObserver(tellView).observe(frame);
  window.addEventListener('hashchange', () => {
    if (isOurs(location.hash)) send({ kind: 'fragment', fragment: location.hash });
  });
}

const start = () => {
  for (const place of document.querySelectorAll<HTMLElement>(PLACE)) frameIn(place);
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
