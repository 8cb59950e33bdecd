/** Something of which more is worked out than once: a model, an option, a line, an input. It remembers what has been. */
export interface Subject {
  /** Not a WeakMap outside: what a young subject holds would then outlive it until the next full collection of garbage. */
  readonly memory: unknown[];
}

let places = 0;

/** A place of its own in every subject's memory, for one thing that is worked out of it. */
export const newPlace = (): number => places++;

/** The memory of a subject of which nothing has been worked out yet. */
export const newMemory = (): unknown[] => new Array<unknown>(places);

/** Works something out of a subject at the first question; the same answer ever after. */
export const once = <T>(subject: Subject, place: number, make: () => T): T =>
  recalled<T>(subject, place) ?? kept(subject, place, make());

/** What has been worked out, if it has: `recalled(…) ?? kept(…, what it is)` where a function made for `once` would be felt. */
export const recalled = <T>({ memory }: Subject, place: number): T | undefined => memory[place] as T | undefined;

/** Keeps something that was worked out, and gives it back. */
export function kept<T>({ memory }: Subject, place: number, made: T): T {
  memory[place] = made;
  return made;
}

/** As `recalled`, for something that each year has of its own. */
export const recalledOfYear = <T>({ memory }: Subject, place: number, year: number): T | undefined =>
  (memory[place] as (T | undefined)[] | undefined)?.[year];

// Year 0 and five more, the usual horizon: an array that has to grow takes three times the room.
const USUAL = 6;

/** As `kept`, for something that each year has of its own. */
export function keptOfYear<T>({ memory }: Subject, place: number, year: number, made: T): T {
  const years = memory[place] as (T | undefined)[] | undefined;
  if (years) years[year] = made;
  else {
    const first = new Array<T | undefined>(USUAL);
    first[year] = made;
    memory[place] = first;
  }
  return made;
}
