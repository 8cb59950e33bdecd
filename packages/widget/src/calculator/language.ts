import type { Language } from '@ec-tco/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language nearest to an element, its own `lang` first, through shadow roots; Japanese where it is another one. */
export function nearestLanguage(element: Element): Language {
  let at: Element | null = element;
  while (at) {
    const tagged: Element | null = at.closest('[lang]');
    if (tagged) return /^en\b/i.test(tagged.getAttribute('lang') ?? '') ? 'en' : 'ja';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
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
