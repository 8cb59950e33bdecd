import type { Text } from '../../texts/language.ts';
import type { SecurityTask } from './ids.ts';
import type { GuidelineItem } from './types.ts';

/** A security task as the guideline describes it. */
export interface GuidelineTask<Id extends SecurityTask = SecurityTask> extends GuidelineItem<Id> {
  readonly group: 'vulnerability' | 'threat-detection';
  /** Whether one of the draft's two prices is read as this task's. */
  readonly priced: boolean;
}

/** Why `priced` is a reading and not a quotation. */
export const TASK_PRICE_REMARK: Text = {
  ja: '骨子案には金額が2つありますが、どの項目の金額かを示す印は図で、文字として残っていません。WAFと脆弱性診断の金額と読みました。',
  en: 'The draft states two prices, but the marks that tied them to tasks were pictures and are lost. They are read as those of the WAF and of vulnerability tests.',
};

const locator = { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '2.(1)①' } as const;

/** The ten security tasks a self-built site needs while it runs. */
export const SECURITY_TASK_TABLE: { readonly [Id in SecurityTask]: GuidelineTask<Id> } = {
  'collect-vulnerability-news': {
    id: 'collect-vulnerability-news',
    title: { ja: '弱点の新しい知らせを集める', en: 'Collect news of vulnerabilities' },
    explanation: {
      ja: '製品の公表や注意喚起を日ごろから確認します。',
      en: 'Keep an eye on the makers’ notices and on public warnings.',
    },
    group: 'vulnerability',
    priced: false,
    locator,
  },
  'identify-relevant': {
    id: 'identify-relevant',
    title: { ja: '自店に関わる知らせを選び出す', en: 'Pick out what concerns your site' },
    explanation: {
      ja: '使っている製品と版に当てはまるものを見分けます。',
      en: 'Find the notices that match the products and versions you use.',
    },
    group: 'vulnerability',
    priced: false,
    locator,
  },
  'assess-impact': {
    id: 'assess-impact',
    title: { ja: '自店への影響を見積もる', en: 'Judge what it means for your site' },
    explanation: {
      ja: 'どれほど危ないか、どれだけ急ぐかを決めます。',
      en: 'Decide how dangerous it is and how fast to act.',
    },
    group: 'vulnerability',
    priced: false,
    locator,
  },
  patch: {
    id: 'patch',
    title: { ja: '修正版をあてる', en: 'Apply fixes and updates' },
    explanation: {
      ja: '修正プログラムや新しい版を入れ、店が正しく動くことを確かめます。',
      en: 'Install the fix or new version and check that the shop still works.',
    },
    group: 'vulnerability',
    priced: false,
    locator,
  },
  backup: {
    id: 'backup',
    title: { ja: 'バックアップを取る', en: 'Take backups' },
    explanation: {
      ja: '決まった間隔で控えを取り、戻せることを確かめます。',
      en: 'Copy the system at set intervals and check that it can be restored.',
    },
    group: 'vulnerability',
    priced: false,
    locator,
  },
  'review-logs': {
    id: 'review-logs',
    title: { ja: '記録（ログ）を残し、異常を探す', en: 'Keep logs and look for anomalies' },
    explanation: {
      ja: '接続や操作の記録を残し、定期的に見直します。',
      en: 'Record access and actions and look through them regularly.',
    },
    group: 'vulnerability',
    priced: false,
    locator,
  },
  diagnosis: {
    id: 'diagnosis',
    title: { ja: '脆弱性診断・侵入テストを行う', en: 'Run vulnerability and penetration tests' },
    explanation: { ja: '専門家が攻撃する側の目で弱点を調べます。', en: 'Experts look for holes as an attacker would.' },
    group: 'vulnerability',
    priced: true,
    locator,
  },
  antivirus: {
    id: 'antivirus',
    title: { ja: 'ウイルス対策ソフトを動かす', en: 'Run antivirus software' },
    explanation: {
      ja: 'サーバーと管理用パソコンに入れ、最新に保ちます。',
      en: 'Install it on servers and admin computers and keep it current.',
    },
    group: 'vulnerability',
    priced: false,
    locator,
  },
  waf: {
    id: 'waf',
    title: { ja: 'WAFを入れて運用する', en: 'Install and run a WAF' },
    explanation: {
      ja: 'サイトに届く攻撃の通信をさえぎり、設定を調整し続けます。',
      en: 'Filter attacks on the site and keep its settings tuned.',
    },
    group: 'threat-detection',
    priced: true,
    locator,
  },
  'fraud-detection': {
    id: 'fraud-detection',
    title: { ja: '不正利用の検知を入れて運用する', en: 'Install and run fraud detection' },
    explanation: {
      ja: 'AIなどで怪しいログインや注文を見つけ、止めます。',
      en: 'Spot and stop suspicious logins and orders, for instance with AI.',
    },
    group: 'threat-detection',
    priced: false,
    locator,
  },
};
