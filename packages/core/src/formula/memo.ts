import type { Model } from './build.ts';

/**
 * Works something out of a model at the first question and keeps it with the model. Not in a WeakMap: what a young model
 * holds would then outlive it until the next full collection of garbage.
 * @param key stands for what it is; the function that gives it, say.
 */
export function kept<T>({ derived }: Model, key: object, make: () => T): T {
  const known = derived.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  derived.set(key, made);
  return made;
}
