import type { Scenario } from '@ec-tco/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Autosave, createAutosave, type Restored } from '../state/storage.ts';
import { type Placed, placeName } from './place-name.ts';

/** Milliseconds without another answer before what is entered is written. */
const QUIET = 500;

export type KeepFailure = 'full' | 'blocked';

/** What is worked on, as far as it is to be kept. */
export interface Kept {
  /** What is to be kept on leaving: the last change that may come back by itself. */
  readonly keepable: Scenario | undefined;
  /** Whether something would be lost with the page; `kept`: what is whole is not. */
  loses(kept: boolean): boolean;
}

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
  private readonly work: Kept;
  private storage: Autosave | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: Scenario | undefined;
  /** Whether what is kept is a newer version's: it is neither opened nor deleted, and written over only when asked to. */
  newer = false;

  constructor(host: ReactiveControllerHost & Placed, work: Kept, events: () => KeepEvents) {
    this.host = host;
    this.work = work;
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
    this.newer = restored.status === 'newer-version';
    if (this.newer) this.kept = false;
    return restored;
  }

  /** Whether another window is opening what is kept, so that its mark says nothing of the last time. */
  openingElsewhere(): Promise<boolean> {
    return this.storage?.openingElsewhere() ?? Promise.resolve(false);
  }

  /** The answer is there: what was opened did not hold the page up, and a scenario of the reader's may be kept. */
  answered(scenario: Scenario | undefined): void {
    if (!this.kept) return;
    this.storage?.opening(false);
    this.keep(scenario);
  }

  /** Keeps a scenario of the reader's when nothing else comes for a while. */
  keep(scenario: Scenario | undefined): void {
    if (!this.kept || !scenario) return;
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

  /** Keeps nothing any more, and leaves nothing behind that this version has kept. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
    if (!this.newer) this.storage?.clear();
    this.kept = false;
    this.host.requestUpdate();
  }

  /** Keeps what there is without waiting, as on leaving the page. */
  store(): void {
    if (!this.kept) return;
    this.waiting = this.work.keepable ?? this.waiting;
    this.flush();
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
    if (outcome === 'saved') {
      this.newer = false;
      return true;
    }
    // What was kept before is no last input of anybody's.
    this.forget();
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
    this.store();
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

  /** The browser asks before work goes that is kept nowhere; another window may have written over it. */
  private readonly onUnload = (event: BeforeUnloadEvent): void => {
    if (this.work.loses(this.kept && !this.storage?.changedElsewhere())) event.preventDefault();
  };
}
