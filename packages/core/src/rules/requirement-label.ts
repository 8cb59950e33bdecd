import { REQUIREMENT_TABLE } from '../reference/guideline/requirements.ts';
import type { RequirementId } from '../scenario/ids.ts';
import type { Language } from '../texts/language.ts';

const LISTS = { ja: { build: '構築', operation: '運用' }, en: { build: 'build ', operation: 'operation ' } } as const;

function partsOf(id: RequirementId): { readonly list: 'build' | 'operation'; readonly number: number } {
  return { list: id.startsWith('build') ? 'build' : 'operation', number: Number(id.slice(id.indexOf('-') + 1)) };
}

/** A requirement's short name: 構築3, build 3. */
export const requirementNumber = (id: RequirementId, language: Language): string => {
  const { list, number } = partsOf(id);
  return `${LISTS[language][list]}${number}`;
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
  const [to, between] = language === 'ja' ? ['〜', '、'] : ['–', ', '];
  return rows
    .flatMap((row) => {
      const names = row.map((id) => requirementNumber(id, language));
      return row.length < 3 ? names : [`${names[0]}${to}${partsOf(row.at(-1) as RequirementId).number}`];
    })
    .join(between);
}

/** A requirement's number and title. */
export const requirementLabel = (id: RequirementId, language: Language): string => {
  const title = REQUIREMENT_TABLE[id].title[language];
  const number = requirementNumber(id, language);
  return language === 'ja' ? `${number}「${title}」` : `${number} (${title})`;
};
