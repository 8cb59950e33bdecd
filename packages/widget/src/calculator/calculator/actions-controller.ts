import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stepKey } from './step-key.ts';

/**
 * With each of these, what was said before is past. Not with a press: what moves up when a note goes would slip away from
 * under the finger before it is let go.
 */
const ACTIONS = ['click', 'keydown', 'input'] as const;

interface Settings {
  /** The reader does something. */
  readonly acted: () => void;
  /** Keys ask for a step of undo or redo; whether there may be one at all. */
  readonly step: (which: 'undo' | 'redo') => boolean;
}

/** What the reader does anywhere in the calculator. */
export class ActionsController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly settings: Settings;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: Settings) {
    this.host = host;
    this.settings = settings;
    host.addController(this);
  }

  /** Whether the last press was in here. Safari gives a pressed button no focus: keys then belong to where it was. */
  private pressedHere = false;

  hostConnected(): void {
    for (const action of ACTIONS) this.host.addEventListener(action, this.settings.acted, true);
    this.host.addEventListener('keydown', this.onKey);
    window.addEventListener('pointerdown', this.onPress, true);
    window.addEventListener('keydown', this.onLostKey);
  }

  hostDisconnected(): void {
    for (const action of ACTIONS) this.host.removeEventListener(action, this.settings.acted, true);
    this.host.removeEventListener('keydown', this.onKey);
    window.removeEventListener('pointerdown', this.onPress, true);
    window.removeEventListener('keydown', this.onLostKey);
  }

  private readonly onPress = (event: PointerEvent): void => {
    this.pressedHere = event.composedPath().includes(this.host);
  };

  /** A key that nothing has the focus for. */
  private readonly onLostKey = (event: KeyboardEvent): void => {
    if (this.pressedHere && event.target === document.body) this.onKey(event);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const which = stepKey(event);
    if (which !== undefined && this.settings.step(which)) event.preventDefault();
  };
}
