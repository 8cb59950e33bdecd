import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From how many em of its own type the calculator has room for two columns. */
const WIDE = 64;

/** Whether there is room for the input beside a view. */
export class WideController implements ReactiveController {
  wide = false;
  private readonly host: ReactiveControllerHost & Element;
  private readonly observer = new ResizeObserver(() => {
    // Within this call a change of height would be reported as a resize loop.
    if (this.measure()) requestAnimationFrame(() => this.host.requestUpdate());
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.measure();
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private measure(): boolean {
    const em = Number.parseFloat(getComputedStyle(this.host).fontSize) || 16;
    const wide = this.host.getBoundingClientRect().width >= WIDE * em;
    const other = wide !== this.wide;
    this.wide = wide;
    return other;
  }
}
