import type { Locator } from '../figure.ts';

/** Places in the draft of 2022-10-17, by its own parts, chapters and headings. */
export const DRAFT_SECTIONS = {
  targeted: {
    ja: '第一部 1.「ECサイトは、常に攻撃の対象として狙われている」',
    en: 'Part 1, section 1 (sites are constantly targeted)',
    headings: ['1. ECサイトは、常に攻撃の対象として狙われている'],
  },
  consequences: {
    ja: '第一部 2.「ECサイトのセキュリティ対策を疎かにすると何が起きるのか」',
    en: 'Part 1, section 2 (what happens when security is neglected)',
    headings: ['2. ECサイトのセキュリティ対策を疎かにすると'],
  },
  caseA: {
    ja: '第一部 2. 事故対応費用の例「A社」',
    en: 'Part 1, section 2, response cost of firm A',
    headings: ['2. ECサイトのセキュリティ対策を疎かにすると', 'A社'],
  },
  caseB: {
    ja: '第一部 2. 事故対応費用の例「B社」',
    en: 'Part 1, section 2, response cost of firm B',
    headings: ['2. ECサイトのセキュリティ対策を疎かにすると', 'B社'],
  },
  problem: {
    ja: '第一部 3.「何が問題なのか」',
    en: 'Part 1, section 3 (what the problem is)',
    headings: ['3. 何が問題なのか'],
  },
  managers: {
    ja: '第一部 4.「経営者は何をやらなければならないのか」',
    en: 'Part 1, section 4 (what managers must do)',
    headings: ['4. 経営者は何をやらなければならないのか'],
  },
  initiativesNew: {
    ja: '第一部 4.「ECサイトを新規に構築する場合において実施すべき取組」',
    en: 'Part 1, section 4, initiatives for a new site',
    headings: ['4. 経営者は何をやらなければならないのか', 'ECサイトを新規に構築する場合において実施すべき取組'],
  },
  initiativesOperating: {
    ja: '第一部 4.「ECサイトを運営中の場合において実施すべき取組」',
    en: 'Part 1, section 4, initiatives for a site in operation',
    headings: ['4. 経営者は何をやらなければならないのか', 'ECサイトを運営中の場合において実施すべき取組'],
  },
  buildRequirements: {
    ja: '第二部 第1章 1.「ECサイトの構築時におけるセキュリティ対策要件」',
    en: 'Part 2, chapter 1, section 1 (requirements when building)',
    headings: ['1. ECサイトの構築時におけるセキュリティ対策要件'],
  },
  operationRequirements: {
    ja: '第二部 第1章 2.「ECサイトの運用時におけるセキュリティ対策要件」',
    en: 'Part 2, chapter 1, section 2 (requirements when operating)',
    headings: ['2. ECサイトの運用時におけるセキュリティ対策要件'],
  },
  operationRequirement3: {
    ja: '第二部 第1章 2.「ECサイトの運用時におけるセキュリティ対策要件」要件3',
    en: 'Part 2, chapter 1, section 2, requirement 3',
    headings: ['2. ECサイトの運用時におけるセキュリティ対策要件', '要件3'],
  },
  hostedService: {
    ja: '第二部 第1章「ECサイト向けホスティング付きセキュリティ保守運用サービス」',
    en: 'Part 2, chapter 1, presentation of hosted security maintenance',
    headings: ['(ご紹介) ECサイト向けホスティング付きセキュリティ保守運用サービス'],
  },
  operationCost: {
    ja: '第二部 第2章 2.(1)①「自社構築ECサイトのセキュリティ運用コストの見積り」',
    en: 'Part 2, chapter 2, 2.(1) ① (estimating security operation of a self-built site)',
    headings: ['① 自社構築ECサイトのセキュリティ運用コストの見積り'],
  },
  vulnerabilityTasks: {
    ja: '第二部 第2章 2.(1)①「脆弱性対策、運用」',
    en: 'Part 2, chapter 2, 2.(1) ①, vulnerability handling',
    headings: ['① 自社構築ECサイトのセキュリティ運用コストの見積り', '■ 脆弱性対策、運用'],
  },
  threatTasks: {
    ja: '第二部 第2章 2.(1)①「脅威検知対策」',
    en: 'Part 2, chapter 2, 2.(1) ①, threat detection',
    headings: ['① 自社構築ECサイトのセキュリティ運用コストの見積り', '■ 脅威検知対策'],
  },
  costTable: {
    ja: '第二部 第2章 2.(1)②「トータルコストを比較した上でのECサイトの形態の選定」の表',
    en: 'Part 2, chapter 2, 2.(1) ②, table comparing total cost',
    headings: ['② トータルコストを比較した上での'],
  },
  monitoring: {
    ja: '第二部 第2章 2.(3)「外部委託先におけるセキュリティ対策の実施状況の定期的確認」',
    en: 'Part 2, chapter 2, 2.(3) (periodic checks of the contractor)',
    headings: ['2. 確認・検討事項', '(3) 外部委託先におけるセキュリティ対策の実施状況の定期的確認'],
  },
  contract: {
    ja: '第二部 第2章 3.「構築契約または運用・保守契約上の確認事項」',
    en: 'Part 2, chapter 2, section 3 (what to check in contracts)',
    headings: ['3. 構築契約または運用・保守契約上の確認事項'],
  },
  saasCriteria: {
    ja: '第二部 第2章 4.「SaaS型ECプラットフォームの選定基準」',
    en: 'Part 2, chapter 2, section 4 (choosing a SaaS platform)',
    headings: ['4. SaaS型ECプラットフォームの選定基準'],
  },
  appendix: { ja: '付録2（50社の脆弱性診断）', en: 'Appendix 2 (diagnosis of 50 sites)', headings: ['付録'] },
} as const satisfies Record<string, Locator>;
