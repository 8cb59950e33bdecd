import type { Text } from '../../texts/language.ts';
import type { Archetype } from '../archetypes/archetype.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../schema.ts';

/** A number that somebody publishes, with all that is known of its origin. */
export interface PresetFigure {
  /** The preset's id, a dot, and a name. */
  readonly id: string;
  readonly label: Text;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly statistic: string;
  readonly n?: number;
  readonly source: {
    readonly title: string;
    readonly publisher?: string;
    readonly date?: string;
    readonly url?: string;
  };
  readonly locator: Text;
  readonly status: 'primary' | 'secondary' | 'judgement';
  readonly validUntil?: string;
  readonly note?: Text;
}

/** Somebody's own figures, archetypes and sample shops: an association's, say. Made by `parsePreset` alone. */
export interface Preset {
  readonly id: string;
  readonly version: string;
  readonly publisher: Text;
  readonly licence: string;
  readonly url?: string;
  readonly name: Text;
  readonly about?: Text;
  readonly figures: readonly PresetFigure[];
  /** Ready for `createOption` and `createScenario`; each number says from whom it is. */
  readonly archetypes: readonly (Archetype & { readonly id: string })[];
  readonly shops: readonly { readonly id: string; readonly title: Text; readonly scenario: Scenario }[];
}

/** A preset, or everything that is wrong with it, at most 100; `more` counts the rest. */
export type PresetResult =
  | { readonly ok: true; readonly preset: Preset }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };
