import type { Language } from '@ec-tco/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The nearest of our languages, an element's own `lang` first, through shadow roots; Japanese where there is none. */
export function nearestLanguage(element: Element): Language {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const tag = at instanceof Element ? at.getAttribute('lang') : undefined;
    if (tag && /^(ja|en)(-|$)/i.test(tag)) return /^en/i.test(tag) ? 'en' : 'ja';
  }
  return 'ja';
}

/** Follows the nearest `lang`, also when the page changes it. */
export class LanguageController implements ReactiveController {
  language: Language = 'ja';
  private readonly host: ReactiveControllerHost & Element;
  private readonly changed: () => void;
  private readonly observer = new MutationObserver(() => this.read());

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.host = host;
    this.changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const watch = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root: Node = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      this.observer.observe(root, watch);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private read(): void {
    const language = nearestLanguage(this.host);
    if (language === this.language) return;
    this.language = language;
    this.changed();
    this.host.requestUpdate();
  }
}
