import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the width of the host's content box and its font, and draws again when one of them is another. */
export class PlaceController implements ReactiveController {
  width = 0;
  fontSize = 16;
  fontFamily = 'sans-serif';
  /** Grows when fonts have loaded: what was measured before is stale. */
  fonts = 0;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private known = false;
  private readonly observer = new ResizeObserver(() => {
    // Layout is done at this moment, so that looking costs nothing; at any other it would be made for it.
    // Drawing changes the height: within this call that would be reported as a resize loop.
    if (this.measure()) requestAnimationFrame(() => this.host.requestUpdate());
  });
  private readonly loaded = (): void => {
    this.fonts += 1;
    this.known = false;
    this.host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.known = false;
    this.observer.observe(this.host);
    document.fonts.addEventListener('loadingdone', this.loaded);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.loaded);
  }

  /** Looks where nothing is known yet. */
  look(): void {
    if (!this.known) this.measure();
  }

  /** Whether anything is another. */
  private measure(): boolean {
    const style = getComputedStyle(this.host);
    const fontSize = Number.parseFloat(style.fontSize) || 16;
    const fontFamily = style.fontFamily || 'sans-serif';
    // Nothing while it is not shown: the last width is the best guess.
    const width = Math.floor(this.host.getBoundingClientRect().width) || this.width;
    const other = width !== this.width || fontSize !== this.fontSize || fontFamily !== this.fontFamily;
    Object.assign(this, { width, fontSize, fontFamily });
    this.known = true;
    return other;
  }
}
