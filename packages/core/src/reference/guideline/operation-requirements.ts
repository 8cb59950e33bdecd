import type { OperationId } from './ids.ts';
import { REQUIREMENT_TITLES } from './requirement-titles.ts';
import type { GuidelineRequirement } from './types.ts';

/** What a site must fulfil while it runs: 6 in the draft, the last two recommended. */
export const OPERATION_REQUIREMENT_TABLE: { readonly [Id in OperationId]: GuidelineRequirement<Id> } = {
  'operation-1': {
    id: 'operation-1',
    title: REQUIREMENT_TITLES['operation-1'],
    explanation: {
      ja: 'サーバーからショップのプログラムまで弱点の知らせを集め、修正版をあて続けます。攻撃に使われている危ない弱点は急いで直します。',
      en: 'Collect news of holes from server to shop program and keep applying fixes; dangerous ones at once.',
    },
    class: 'mandatory',
    tasks: ['collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2. 要件1' },
  },
  'operation-2': {
    id: 'operation-2',
    title: REQUIREMENT_TITLES['operation-2'],
    explanation: {
      ja: '決まった間隔でバックアップを取り、記録（ログ）を見直します。怪しいログインや注文が増えていたら、その接続を止めるなどの手を打ちます。',
      en: 'Back up and look through the logs at set intervals. When suspicious logins or orders grow, block them.',
    },
    class: 'mandatory',
    tasks: ['backup', 'review-logs'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2. 要件2' },
  },
  'operation-3': {
    id: 'operation-3',
    title: REQUIREMENT_TITLES['operation-3'],
    explanation: {
      ja: '改修したらその都度、改修が多い店は3か月に1回ほど検査します。危険度が「中」か「高」の弱点は必ず直します。',
      en: 'Test after every change, about once a quarter when changes are frequent. Fix every hole rated medium or high.',
    },
    class: 'mandatory',
    tasks: ['diagnosis'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2. 要件3' },
  },
  'operation-4': {
    id: 'operation-4',
    title: REQUIREMENT_TITLES['operation-4'],
    explanation: {
      ja: '公開しているファイルを前回と見比べ、覚えのない変更を見つけます。改ざんを見つける道具を入れてもかまいません。',
      en: 'Compare the published files with the last known state to find changes nobody made on purpose; a detection tool will do as well.',
    },
    class: 'mandatory',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2. 要件4' },
  },
  'operation-5': {
    id: 'operation-5',
    title: REQUIREMENT_TITLES['operation-5'],
    explanation: {
      ja: '弱点が見つかってから直るまでの間などに、攻撃の通信をさえぎります。ほかの対策の代わりにはなりません。',
      en: 'It blocks attacks while a known hole is not yet fixed. It does not replace the other measures.',
    },
    class: 'recommended',
    tasks: ['waf'],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2. 要件5' },
  },
  'operation-6': {
    id: 'operation-6',
    title: REQUIREMENT_TITLES['operation-6'],
    explanation: {
      ja: '事故が起きたときの賠償や対応の費用、売上の減少を補います。',
      en: 'It helps to pay damages, the response to an incident and lost income.',
    },
    class: 'recommended',
    tasks: [],
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2. 要件6' },
  },
};
