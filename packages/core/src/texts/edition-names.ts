import type { DataSet } from '../scenario/ids.ts';
import { EDITIONS as EN } from './en/editions.ts';
import { EDITIONS as JA } from './ja/editions.ts';
import { byKey, type Text } from './language.ts';

/** What the guideline's editions are called, in one language. */
export type Editions = Readonly<Record<DataSet, string>>;

/** Names of the guideline's editions; the final one was read in published reports alone. */
export const EDITION_NAMES: Readonly<Record<DataSet, Text>> = /* @__PURE__ */ byKey<DataSet>({ ja: JA, en: EN });
