import type { UpgradeNote } from '../scenario/upgraded.ts';
import { UPGRADES_EN } from './en/upgrades.ts';
import { UPGRADES_JA } from './ja/upgrades.ts';
import type { Language } from './language.ts';

const TEXTS: Readonly<Record<Language, (name: string, places: number) => string>> = {
  ja: UPGRADES_JA,
  en: UPGRADES_EN,
};

/** Says in a sentence what an upgrade of an older scenario changed. No total is another for it. */
export const describeUpgrade = ({ name, addresses }: UpgradeNote, language: Language): string =>
  TEXTS[language](name, addresses.length);
