import type { Scenario } from '@ec-tco/core';
import { readCutJson } from './cut-json.ts';
import { isNewer, type Salvaged, salvageScenario, sharesNothing } from './salvage.ts';

/** How the browser's storage stands: there, refused by the browser or its settings, or not there at all. */
export type StorageState = 'ready' | 'blocked' | 'absent';
/** `elsewhere`: another window has written since this one read; `off`: another window has turned keeping off. */
export type SaveOutcome = 'saved' | 'elsewhere' | 'off' | 'full' | 'blocked' | 'absent';
export type Restored =
  | { readonly status: 'none' | 'blocked' | 'absent' | 'unreadable' | 'newer-version' }
  | ({ readonly status: 'whole' | 'salvaged' } & Salvaged);

/** Version of the key: a later layout takes another key and leaves this one alone. */
const KEY = 'ec-tco:autosave:v1';
const MOST_CHARACTERS = 1_000_000;

/** The one place where a scenario may be kept in the browser. Nothing is read or written before a call. */
export interface Autosave {
  /** Whether the user has turned it on: only then something is stored. */
  readonly state: (look?: { readonly unseen: boolean }) => StorageState | 'on';
  /** Writes, unless another window has changed what is stored; `over` writes over that, too. */
  readonly save: (scenario: Scenario, over?: { readonly over: boolean }) => SaveOutcome;
  /** Whether another window has changed what is stored since this one read or wrote it. */
  readonly changedElsewhere: () => boolean;
  readonly restore: (defaults: Scenario) => Restored;
  /** Marks what is stored as being opened, until it has answered. */
  readonly opening: (on: boolean) => void;
  /** Whether what is stored was being opened and never answered. */
  readonly isOpening: () => boolean;
  /** Whether another window is opening it at this moment; false where the browser cannot tell. */
  readonly openingElsewhere: () => Promise<boolean>;
  /** Turns it off: nothing stays behind. */
  readonly clear: () => 'cleared' | 'blocked' | 'absent';
}

/** `name` tells several calculators on one site apart. Reading `localStorage` itself may throw, so it is a function. */
export function createAutosave(name = '', access: () => Storage | null | undefined = () => localStorage): Autosave {
  const key = name === '' ? KEY : `${KEY}:${name}`;
  const mark = `${key}:opening`;
  const open = (): Storage | 'blocked' | 'absent' => {
    try {
      return access() ?? 'absent';
    } catch (error) {
      return error instanceof ReferenceError ? 'absent' : 'blocked';
    }
  };
  /** Runs with the storage; whatever it throws then is a refusal. */
  const attempt = <T>(use: (storage: Storage) => T): T | 'blocked' | 'absent' => {
    const storage = open();
    if (typeof storage === 'string') return storage;
    try {
      return use(storage);
    } catch {
      return 'blocked';
    }
  };
  let letGo: () => void = ignore;
  /** What this window last read or wrote; undefined before. */
  let known: string | null | undefined;
  return {
    state: ({ unseen } = { unseen: false }) =>
      attempt((storage) => {
        const present = storage.getItem(key);
        if (known === undefined) known = unseen ? null : present;
        return present === null ? 'ready' : 'on';
      }),
    save: (scenario, { over } = { over: false }) =>
      attempt((storage) => {
        const present = storage.getItem(key);
        if (!over && known !== undefined && present !== known) return present === null ? 'off' : 'elsewhere';
        try {
          const text = JSON.stringify(scenario);
          storage.setItem(key, text);
          known = text;
          return 'saved';
        } catch (error) {
          if (isFull(error)) return 'full';
          throw error;
        }
      }),
    changedElsewhere: () =>
      attempt((storage) => (known === undefined || storage.getItem(key) === known ? 'ready' : 'on')) === 'on',
    restore: (defaults) => {
      const found = attempt((storage) => ({ text: storage.getItem(key) }));
      if (typeof found === 'string') return { status: found };
      const read: Restored = found.text === null ? { status: 'none' } : restored(found.text, defaults);
      // What is not understood is as unseen: not written over unasked.
      known = read.status === 'newer-version' ? null : found.text;
      return read;
    },
    opening: (on) => {
      attempt((storage) => {
        if (on) storage.setItem(mark, '1');
        else storage.removeItem(mark);
        return 'ready';
      });
      letGo();
      // The browser itself holds this for as long as the window is there, whatever holds the window up.
      if (on)
        void locks()
          ?.request(mark, { mode: 'shared' }, () => new Promise<void>((done) => (letGo = done)))
          .catch(ignore);
    },
    openingElsewhere: async () => {
      try {
        const { held = [] } = (await locks()?.query()) ?? {};
        return held.some(({ name }) => name === mark);
      } catch {
        return false;
      }
    },
    isOpening: () => attempt((storage) => (storage.getItem(mark) === null ? 'ready' : 'on')) === 'on',
    clear: () =>
      attempt((storage) => {
        storage.removeItem(key);
        storage.removeItem(mark);
        known = null;
        return 'cleared';
      }),
  };
}

const ignore = (): void => undefined;

/** Not there on pages that did not come over a safe connection. */
const locks = (): LockManager | undefined => (globalThis.navigator as Partial<Navigator> | undefined)?.locks;

const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

function restored(text: string, defaults: Scenario): Restored {
  if (text.length > MOST_CHARACTERS) return { status: 'unreadable' };
  const data = readCutJson(text);
  if (isNewer(data)) return { status: 'newer-version' };
  const salvaged = salvageScenario(data, defaults);
  const { problems, tooLarge } = salvaged;
  if (tooLarge || (problems.length > 0 && sharesNothing(data, salvaged))) return { status: 'unreadable' };
  return { status: problems.length === 0 ? 'whole' : 'salvaged', ...salvaged };
}
