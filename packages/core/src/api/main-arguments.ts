import type { EcTcoError } from '../error/error.ts';
import { type Data, isData } from '../scenario/data.ts';

/** What an argument of a public function is to be. */
export interface Expected {
  readonly is: (value: unknown) => boolean;
  /** Completes "is to be". */
  readonly what: string;
  /** Of a closed list: that a text is not in it, with what there is. */
  readonly unknown?: (value: string) => EcTcoError;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
/** A list all of whose places are taken: one with holes says a length that no work could follow. */
export const isListOf = (value: unknown, is: (value: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && Object.keys(value).length >= value.length && value.every(is);
export const holds = (value: unknown, keys: readonly string[]): value is Data =>
  isData(value) && keys.every((key) => value[key] !== undefined);
// `byId` is written when it is first read: only whether it is there is asked.
export const isPrepared = (value: unknown): boolean =>
  holds(value, ['scenario', 'values', 'model']) &&
  isData(value['model']) &&
  Array.isArray(value['model']['definitions']) &&
  'byId' in value['model'];
export const isOption = (value: unknown): boolean =>
  isData(value) && isText(value['id']) && Array.isArray(value['lines']);

/** The arguments of what every program calls: apart from all others, which it would load with them. */
export const MAIN_ARGUMENTS = {
  prepared: { is: isPrepared, what: 'what prepare() returned' },
  scenario: {
    is: (value) =>
      isData(value) &&
      isListOf(value['options'], isOption) &&
      isData(value['business']) &&
      isData(value['incident']) &&
      isData(value['requirements']),
    what: 'a scenario that parseScenario() returned',
  },
} as const satisfies Readonly<Record<string, Expected>>;
