import type { Text } from '../../texts/language.ts';
import type { GuidelineItem } from './types.ts';

/** An item that a specification to a contractor is to hold. */
export interface SpecificationItem extends GuidelineItem {
  /** Whether the item needs the list of servers it applies to. */
  readonly targetServers: boolean;
}

const locator = { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '3.' } as const;

/** The draft's alternative for a shop that writes no specification. */
export const SPECIFICATION_ALTERNATIVE: Text = {
  ja: '仕様書を自社で作らない場合は、要件の一覧に委託先が行う項目を書き込んでもらい、それを見積に付けて契約する方法もあります。',
  en: 'If you write no specification, have the contractor mark their items in the list of requirements and attach it to the quotation.',
};

/** What the specification of a build contract should hold. */
export const SPECIFICATION_ITEMS: readonly SpecificationItem[] = [
  {
    id: 'approval',
    title: { ja: '対策は事前に説明し、承認を受ける', en: 'Explain each measure and get approval first' },
    explanation: {
      ja: '行う対策の中身を当社に示し、当社が認めてから着手してください。',
      en: 'Show us what you are going to do and start once we agree.',
    },
    targetServers: false,
    locator,
  },
  {
    id: 'hardening',
    title: { ja: 'サーバーの守りを固める', en: 'Harden the servers' },
    explanation: {
      ja: '使わないソフト、サービス、通信の口、アカウントをなくし、強いパスワードと修正版を入れてください。',
      en: 'Remove software, services, ports and accounts nobody uses; set strong passwords and install fixes.',
    },
    targetServers: true,
    locator,
  },
  {
    id: 'web-implementation',
    title: { ja: '安全なプログラムにする', en: 'Program the site securely' },
    explanation: {
      ja: 'IPAの『安全なウェブサイトの作り方』にある実装の項目をすべて満たしてください。ログインの状態はログアウトで必ず消し、使いやすさも損なわないようにしてください。',
      en: 'Meet every implementation item of IPA’s guide to secure websites. End the session at logout, and keep the site easy to use.',
    },
    targetServers: true,
    locator,
  },
  {
    id: 'logging',
    title: { ja: '追跡できる記録を残し、守る', en: 'Keep logs that can be traced, and protect them' },
    explanation: {
      ja: '監査や不具合の調査に使える記録を残してください。個人情報は書き込まず、のぞき見・書き換え・削除を防ぎ、保管の方法を決めてください。',
      en: 'Keep logs fit for audits and fault finding, without personal data, safe from reading, change and deletion, stored in an agreed way.',
    },
    targetServers: true,
    locator,
  },
  {
    id: 'intrusion',
    title: { ja: '侵入を防ぎ、気づけるようにする', en: 'Keep intruders out, and notice them' },
    explanation: {
      ja: '外に公開するサーバーには、侵入を防ぐ仕組みと見つける仕組みを入れてください。',
      en: 'Public servers need means to keep intruders out and to detect them.',
    },
    targetServers: true,
    locator,
  },
  {
    id: 'data-protection',
    title: { ja: '漏れても読めないデータにする', en: 'Make leaked data unreadable' },
    explanation: {
      ja: '公開するサーバーに置くデータは、暗号化などで読めない形にしてください。',
      en: 'Data on public servers is encrypted or otherwise made unreadable.',
    },
    targetServers: true,
    locator,
  },
  {
    id: 'platform-diagnosis',
    title: { ja: '納入時の診断（サーバーと通信機器）', en: 'Test at delivery: servers and network' },
    explanation: {
      ja: 'すべてのサーバーを第三者が診断し、結果の報告書を提出してください。',
      en: 'A third party tests all servers and the report is handed in.',
    },
    targetServers: true,
    locator,
  },
  {
    id: 'web-application-diagnosis',
    title: { ja: '納入時の診断（店舗のプログラム）', en: 'Test at delivery: the shop’s programs' },
    explanation: {
      ja: '店舗のプログラムが動くサーバーは、プログラムの診断も第三者に受けてください。',
      en: 'Where the shop’s programs run, a third party tests those too.',
    },
    targetServers: true,
    locator,
  },
];
