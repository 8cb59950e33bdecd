import type { Language } from '../messages/language.ts';
import { REQUIREMENT_TABLE } from '../reference/guideline/requirements.ts';
import type { RequirementId } from '../scenario/ids.ts';

/** A requirement's short name: 構築3, build 3. */
export const requirementNumber = (id: RequirementId, language: Language): string => {
  const number = id.slice(id.indexOf('-') + 1);
  if (language === 'en') return `${id.startsWith('build') ? 'build' : 'operation'} ${number}`;
  return `${id.startsWith('build') ? '構築' : '運用'}${number}`;
};

/** A requirement's number and title. */
export const requirementLabel = (id: RequirementId, language: Language): string => {
  const title = REQUIREMENT_TABLE[id].title[language];
  const number = requirementNumber(id, language);
  return language === 'ja' ? `${number}「${title}」` : `${number} (${title})`;
};
