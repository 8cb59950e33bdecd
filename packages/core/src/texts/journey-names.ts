import type { Journey } from '../scenario/ids.ts';
import { JOURNEYS as EN } from './en/journeys.ts';
import { JOURNEYS as JA } from './ja/journeys.ts';
import { byKey, type Text } from './language.ts';

/** What the journeys are called, in one language. */
export type Journeys = Readonly<Record<Journey, string>>;

/** Names of the journeys. */
export const JOURNEY_NAMES: Readonly<Record<Journey, Text>> = /* @__PURE__ */ byKey<Journey>({
  ja: JA,
  en: EN,
});
