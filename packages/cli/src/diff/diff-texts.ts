import type { Language } from '@ec-tco/core';

/** What `diff` says beside its tables. */
interface DiffTexts {
  readonly choice: (before: string, after: string) => string;
  readonly sameChoice: (option: string) => string;
  readonly noChoice: string;
  readonly onlyBefore: (option: string) => string;
  readonly onlyAfter: (option: string) => string;
}

export const DIFF_TEXTS: Readonly<Record<Language, DiffTexts>> = {
  ja: {
    choice: (before, after) => `選ぶ形態: ${before} → ${after}`,
    sameChoice: (option) => `選ぶ形態: ${option}（前と同じ）`,
    noChoice: '選べるものなし',
    onlyBefore: (option) => `前にだけある形態: ${option}`,
    onlyAfter: (option) => `後にだけある形態: ${option}`,
  },
  en: {
    choice: (before, after) => `best option: ${before} → ${after}`,
    sameChoice: (option) => `best option: ${option} (as before)`,
    noChoice: 'none that may be chosen',
    onlyBefore: (option) => `only before: ${option}`,
    onlyAfter: (option) => `only after: ${option}`,
  },
};
