import { REQUIREMENT_TITLES } from '../reference/guideline/requirement-titles.ts';
import type { RequirementId } from '../scenario/ids.ts';
import { REQUIREMENT_TEXTS as EN } from './en/requirements.ts';
import { REQUIREMENT_TEXTS as JA } from './ja/requirements.ts';
import type { Language } from './language.ts';

/** How requirements are called, in one language. */
export interface RequirementTexts {
  readonly lists: Readonly<Record<'build' | 'operation', string>>;
  /** Between the first and the last of a row. */
  readonly to: string;
  readonly between: string;
  readonly labelled: (number: string, title: string) => string;
}

const TEXTS: Readonly<Record<Language, RequirementTexts>> = { ja: JA, en: EN };

function partsOf(id: RequirementId): { readonly list: 'build' | 'operation'; readonly number: number } {
  return { list: id.startsWith('build') ? 'build' : 'operation', number: Number(id.slice(id.indexOf('-') + 1)) };
}

/** A requirement's short name: 構築3, build 3. */
export const requirementNumber = (id: RequirementId, language: Language): string => {
  const { list, number } = partsOf(id);
  return `${TEXTS[language].lists[list]}${number}`;
};

/** Several short names, three and more in a row together: 構築1〜4、運用2; build 1–4, operation 2. */
export function requirementNumbers(ids: readonly RequirementId[], language: Language): string {
  const rows: RequirementId[][] = [];
  for (const id of ids) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const [before, now] = [last && partsOf(last), partsOf(id)];
    if (row && before?.list === now.list && before.number + 1 === now.number) row.push(id);
    else rows.push([id]);
  }
  const { to, between } = TEXTS[language];
  return rows
    .flatMap((row) => {
      const names = row.map((id) => requirementNumber(id, language));
      return row.length < 3 ? names : [`${names[0]}${to}${partsOf(row.at(-1) as RequirementId).number}`];
    })
    .join(between);
}

/** A requirement's number and title. */
export const requirementLabel = (id: RequirementId, language: Language): string => {
  return TEXTS[language].labelled(requirementNumber(id, language), REQUIREMENT_TITLES[id][language]);
};
