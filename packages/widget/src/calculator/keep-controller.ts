import type { Scenario } from '@ec-tco/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Autosave, createAutosave, type Restored } from '../state/storage.ts';
import { type Placed, placeName } from './place-name.ts';

/** Milliseconds without another answer before what is entered is written. */
const QUIET = 500;

export type KeepFailure = 'full' | 'blocked';

/** What the host is told. */
export interface KeepEvents {
  /** The browser refused; nothing is kept any more. */
  readonly failed: (why: KeepFailure) => void;
  /** Another window has kept something newer: nothing is written until one of the two is chosen. */
  readonly overtaken: () => void;
  /** Another window has turned keeping off, or started over: what it kept is gone, and nothing is kept here either. */
  readonly off: () => void;
}

/**
 * Keeps what is entered in the browser, once the reader has agreed. Only a scenario that was answered is written, so that
 * none that holds the page up comes back by itself; leaving the page writes what still waits.
 */
export class KeepController implements ReactiveController {
  /** Whether the reader has agreed. */
  kept = false;
  private readonly host: ReactiveControllerHost & Placed;
  private readonly events: () => KeepEvents;
  private readonly unsaved: () => boolean;
  private readonly latest: () => Scenario | undefined;
  private storage: Autosave | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: Scenario | undefined;

  /**
   * `latest` is what is to be kept on leaving: the last change whose result is there. `unsaved`: whether the reader has
   * changed something that is in no file either.
   */
  constructor(
    host: ReactiveControllerHost & Placed,
    latest: () => Scenario | undefined,
    unsaved: () => boolean,
    events: () => KeepEvents,
  ) {
    this.host = host;
    this.latest = latest;
    this.unsaved = unsaved;
    this.events = events;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.onLeave);
    document.addEventListener('visibilitychange', this.onLeave);
    window.addEventListener('storage', this.look);
    window.addEventListener('pageshow', this.look);
    window.addEventListener('beforeunload', this.onUnload);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.onLeave);
    document.removeEventListener('visibilitychange', this.onLeave);
    window.removeEventListener('storage', this.look);
    window.removeEventListener('pageshow', this.look);
    window.removeEventListener('beforeunload', this.onUnload);
    this.onLeave();
  }

  /** Reads whether the reader has agreed. `unseen`: what was kept is not shown, and not to be written over unasked. */
  read(unseen = false): Autosave {
    this.storage ??= createAutosave(placeName(this.host));
    this.kept = this.storage.state({ unseen }) === 'on';
    return this.storage;
  }

  /**
   * What was kept, where the reader has agreed; and marks it as being opened, until `answered`. `unanswered`: it was
   * marked already, so that it did not answer the last time; `force` opens it all the same.
   */
  restore(defaults: Scenario, force = false): Restored | { readonly status: 'unanswered' } {
    const storage = this.read();
    if (!this.kept) return { status: 'none' };
    if (!force && storage.isOpening()) return { status: 'unanswered' };
    const restored = storage.restore(defaults);
    if (restored.status === 'whole' || restored.status === 'salvaged') storage.opening(true);
    // Not to be written over by what this older program understands.
    if (restored.status === 'newer-version') this.kept = false;
    return restored;
  }

  /** The answer is there: what was opened did not hold the page up, and a scenario of the reader's may be kept. */
  answered(scenario: Scenario | undefined): void {
    if (!this.kept) return;
    this.storage?.opening(false);
    if (!scenario) return;
    this.waiting = scenario;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), QUIET);
  }

  /** Whether something is kept, whoever has kept it. */
  get isOn(): boolean {
    return this.storage?.state() === 'on';
  }

  /** Begins to keep; false where the browser refuses. What another window has kept is written over only with `over`. */
  agree(scenario: Scenario | undefined, over = false): boolean {
    this.storage ??= createAutosave(placeName(this.host));
    this.kept = true;
    this.waiting = scenario;
    return this.flush(over || !this.isOn);
  }

  /** Leaves nothing behind; `kept` as it was where only the input is gone. */
  forget(kept = false): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
    this.storage?.clear();
    this.kept &&= kept;
    this.host.requestUpdate();
  }

  /** Whether nothing stood in the way of writing what waits. */
  private flush(over = false): boolean {
    clearTimeout(this.timer);
    const { waiting } = this;
    if (!waiting || !this.kept) return true;
    const outcome = this.storage?.save(waiting, { over }) ?? 'absent';
    if (outcome === 'elsewhere') {
      this.events().overtaken();
      return false;
    }
    this.waiting = undefined;
    if (outcome === 'saved') return true;
    this.kept = false;
    this.host.requestUpdate();
    if (outcome === 'off') this.events().off();
    else this.events().failed(outcome === 'full' ? 'full' : 'blocked');
    return false;
  }

  private readonly onLeave = (event?: Event): void => {
    if (event?.type === 'visibilitychange' && document.visibilityState === 'visible') {
      this.look();
      return;
    }
    if (!this.kept) return;
    this.waiting = this.latest() ?? this.waiting;
    this.flush();
    // Who could leave the page was not held up by it.
    this.storage?.opening(false);
  };

  /** Off in one window is off in all; what another one keeps is told before it is written over. */
  readonly look = (): void => {
    if (!this.kept || !this.storage?.changedElsewhere()) return;
    if (this.isOn) {
      this.events().overtaken();
      return;
    }
    clearTimeout(this.timer);
    this.waiting = undefined;
    this.kept = false;
    this.host.requestUpdate();
    this.events().off();
  };

  /** The browser asks before work goes that is kept nowhere. */
  private readonly onUnload = (event: BeforeUnloadEvent): void => {
    if (!this.kept && this.unsaved()) event.preventDefault();
  };
}
