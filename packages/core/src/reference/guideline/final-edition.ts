import type { Text } from '../../texts/language.ts';
import type { RequirementId } from './ids.ts';

/** The final edition's grades: 必須, 必要, 推奨. */
export type FinalGrade = 'mandatory' | 'necessary' | 'recommended';

/** What is known of the final edition's requirements, from other pages' reports; its own text was not read. */
export interface FinalEdition {
  readonly dataSet: 'final-2023-03';
  /** Grades reported so far. A requirement not listed has an unknown grade. */
  readonly knownGrades: { readonly [Id in RequirementId]?: FinalGrade };
  readonly remarks: readonly { readonly id: string; readonly text: Text; readonly sources: readonly string[] }[];
}

/** What is known of the final edition: the grades that other pages quote, and what they report beside. */
export const FINAL_EDITION: FinalEdition = {
  dataSet: 'final-2023-03',
  knownGrades: { 'operation-1': 'mandatory' },
  remarks: [
    {
      id: 'counts',
      text: {
        ja: '確定版は構築時14、運用時7の要件を「必須」「必要」「推奨」の3段階に分けたと報じられています。',
        en: 'The final edition is reported to hold 14 build and 7 operation requirements in three grades.',
      },
      sources: [
        'https://www.newton-consulting.co.jp/itilnavi/flash/id=6407',
        'https://news.mynavi.jp/techplus/article/20230317-2629093/',
        'https://jadma.or.jp/contents/blog/ec_security2',
      ],
    },
    {
      id: 'operation-1',
      text: {
        ja: '運用時の要件1（サーバーと管理用端末のソフトを最新に保つ）は「必須」と報じられています。',
        en: 'Operation requirement 1 (software on servers and admin terminals kept current) is reported as mandatory.',
      },
      sources: ['https://jadma.or.jp/contents/blog/ec_security2'],
    },
    {
      id: 'retention',
      text: {
        ja: '記録とバックアップの1年保管は、確定版でも求められていると報じられています。',
        en: 'Keeping logs and backups for one year is reported to be asked for still.',
      },
      sources: ['https://kojinjigyou.org/66287'],
    },
    {
      id: 'unknown',
      text: {
        ja: 'そのほかの要件の段階、番号の対応、増えた要件の内容は確認できていません。',
        en: 'The other grades, how the numbers correspond and what the added requirement asks are not known here.',
      },
      sources: [],
    },
  ],
};
