import type { Text } from '../../texts/language.ts';
import type { RequirementId, SecurityTask } from './ids.ts';
import type { GuidelineItem } from './types.ts';

/** A usual content of a hosted security-maintenance service. */
export interface HostedServiceContent extends GuidelineItem {
  readonly tasks: readonly SecurityTask[];
}

/** How far the service contents named in the draft reach for a requirement; the matching is the project's reading. */
export interface HostedCoverage {
  readonly extent: 'whole' | 'part';
  readonly contents: readonly string[];
}

/** Contents differ by service, and some cost extra: each is a condition to confirm. */
export const HOSTED_SERVICE_REMARK: Text = {
  ja: '内容はサービスごとに異なり、有料の追加機能や、提供されないものもあります。契約前に必ず提供元に確かめてください。',
  en: 'Contents differ by service; some are paid extras or not offered. Confirm each with the provider before you sign.',
};

const locator = { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2.（ご紹介）' } as const;

/** What a hosting service with security maintenance offers, as the draft lists it. */
export const HOSTED_SERVICE_CONTENTS: readonly HostedServiceContent[] = [
  {
    id: 'environment',
    title: { ja: 'サーバーなどの土台の提供', en: 'Servers and base software' },
    explanation: {
      ja: '店が動く仮想サーバーと基本のソフトを用意します。',
      en: 'The virtual servers and base software the shop runs on.',
    },
    tasks: [],
    locator,
  },
  {
    id: 'updates',
    title: { ja: '店舗ソフトと土台の更新', en: 'Updates of shop software and base' },
    explanation: {
      ja: '店舗のパッケージと、それが動く環境を最新に保ちます。',
      en: 'Shop package and everything it runs on are kept current.',
    },
    tasks: ['collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch'],
    locator,
  },
  {
    id: 'diagnosis',
    title: { ja: '定期的な弱点の検査', en: 'Regular tests for holes' },
    explanation: { ja: '決まった間隔で弱点を調べます。', en: 'The site is tested at set intervals.' },
    tasks: ['diagnosis'],
    locator,
  },
  {
    id: 'waf',
    title: { ja: 'WAFによる守り', en: 'Protection by a WAF' },
    explanation: { ja: '攻撃の通信をさえぎります。', en: 'Attacks are filtered out.' },
    tasks: ['waf'],
    locator,
  },
  {
    id: 'log-watch',
    title: { ja: '不正な接続の見張りと連絡', en: 'Watch for intruders, with alerts' },
    explanation: {
      ja: '記録を見張り、怪しい動きがあれば知らせます。',
      en: 'Logs are watched and suspicious events reported to you.',
    },
    tasks: ['review-logs'],
    locator,
  },
  {
    id: 'repair',
    title: { ja: '更新で不具合が出たときの手直し', en: 'Repair after an update' },
    explanation: {
      ja: '更新のせいで店が正しく動かなくなったら直します。',
      en: 'If an update breaks the shop, it is repaired.',
    },
    tasks: [],
    locator,
  },
];

/** Requirements that such a service can take over. Backups and own customisations are not among the contents named. */
export const HOSTED_SERVICE_COVERAGE: { readonly [Id in RequirementId]?: HostedCoverage } = {
  'build-3': { extent: 'whole', contents: ['updates'] },
  'operation-1': { extent: 'whole', contents: ['updates', 'repair'] },
  'operation-2': { extent: 'part', contents: ['log-watch'] },
  'operation-3': { extent: 'part', contents: ['diagnosis', 'updates'] },
  'operation-5': { extent: 'whole', contents: ['waf'] },
};

/** What such a service leaves where it takes over a part; apart, since only texts tell it. */
export const HOSTED_SERVICE_LEFT: { readonly [Id in RequirementId]?: Text } = {
  'operation-2': {
    ja: 'バックアップと、異常を見つけた後に接続を止める対応は、挙げられた内容にありません。',
    en: 'Backups, and blocking access once something is found, are not among the contents named.',
  },
  'operation-3': {
    ja: '独自に作り込んだ部分で見つかった弱点を直すことは、挙げられた内容にありません。',
    en: 'Fixing holes in parts made specially for you is not among the contents named.',
  },
};
