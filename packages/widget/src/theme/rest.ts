import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets a part that is out of sight cost no style, layout or paint. Only once it has been laid out: from then on its size
 * is remembered, and nothing jumps.
 */
export class RestController implements ReactiveController {
  #asked = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.host.dataset['rest'] = 'soon';
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.host.dataset['rest'] = 'yes';
      }),
    );
  }
}
