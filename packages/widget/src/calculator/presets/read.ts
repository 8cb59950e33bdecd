import type { Language, Problem } from '@ec-tco/core';
import { type Preset, parsePreset } from '@ec-tco/core/scenario';
import type { Given } from './given.ts';
import { presetProblemTeller } from './problem-words.ts';

/** One that cannot be used, with all that is wrong with it. */
export interface Refused {
  readonly place: Given['place'];
  /** Counted from 1 among those of its place. */
  readonly number: number;
  readonly problems: readonly Problem[];
  readonly more: number;
  /** Says one of the problems for whoever reads the page. */
  readonly tell: (problem: Problem, language: Language) => string;
}

export interface Read {
  readonly presets: readonly Preset[];
  readonly refused: readonly Refused[];
}

/** Reads each by itself: one that is wrong takes none of the others with it. An id is whose it was first. */
export function readPresets(given: readonly Given[]): Read {
  const presets: Preset[] = [];
  const refused: Refused[] = [];
  const count = { script: 0, property: 0 };
  for (const { place, value } of given) {
    count[place] += 1;
    const number = count[place];
    const tell = presetProblemTeller(value);
    const read = parsePreset(value);
    if (!read.ok) refused.push({ place, number, problems: read.problems, more: read.more, tell });
    else if (presets.some(({ id }) => id === read.preset.id)) {
      const twice: Problem = { code: 'duplicate-id', path: '/id', found: read.preset.id, allowed: { kind: 'unique' } };
      refused.push({ place, number, problems: [twice], more: 0, tell });
    } else presets.push(read.preset);
  }
  return { presets, refused };
}
