import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the width of the host's content box, and draws again when it or the fonts change. */
export class WidthController implements ReactiveController {
  width = 0;
  /** Grows when fonts have loaded: what was measured before is stale. */
  fonts = 0;
  readonly #observer = new ResizeObserver((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (width === this.width || width === 0) return;
    this.width = width;
    // Drawing changes the height: within this call that would be reported as a resize loop.
    requestAnimationFrame(() => this.host.requestUpdate());
  });
  readonly #loaded = (): void => {
    this.fonts += 1;
    this.host.requestUpdate();
  };

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.width = Math.floor(this.host.getBoundingClientRect().width);
    this.#observer.observe(this.host);
    document.fonts.addEventListener('loadingdone', this.#loaded);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#loaded);
  }
}
