import { answers, type Story } from '../story.ts';

export const MACHINE_PARTS_OPERATING_STORY: Story = {
  title: {
    ja: '機械部品の卸（月商1,000万円・運営中）',
    en: 'Machine parts, wholesale (10 million yen a month, in operation)',
  },
  note: {
    ja: '社内に開発者が2人おり、型番検索と見積もりを作り込んだサイトを自社で運用している。必須の要件はすべて実施済み。続ける費用と、人が辞めたときに備えてSaaSに移る費用を比べる。',
    en: 'Two developers in the firm run a site with its own search by part number and its own quotations. Every requirement is met. Keeping it is compared with moving to SaaS, in case the developers leave.',
  },
  baseline: 'keep',
  common: { insurance: null, 'transition-probability': null, 'covered-share': null },
  options: {
    'self-built-in-house': {
      id: 'keep',
      lines: {
        waf: {
          amount: { yen: 38_000 },
          source: {
            kind: 'quotation',
            note: { ja: '契約中のクラウド型WAF', en: 'The WAF service under contract' },
            date: '2026-10-20',
          },
        },
        diagnosis: {
          amount: { yen: 1_450_000 },
          source: {
            kind: 'quotation',
            note: { ja: '昨年度の診断の請求書', en: 'Last year’s bill for the diagnosis' },
            date: '2026-10-20',
          },
        },
        'security-work': {
          amount: { hours: { low: 24, base: 32, high: 48 } },
          source: { kind: 'assumption', note: { ja: '作業記録からの概算', en: 'Roughly, from the record of work' } },
        },
        'payment-rate': {
          amount: { rate: 0.031 },
          source: {
            kind: 'quotation',
            note: { ja: '決済代行の契約', en: 'Contract with the payment provider' },
            date: '2026-10-20',
          },
        },
        'payment-monthly': {
          amount: { yen: 5000 },
          source: {
            kind: 'quotation',
            note: { ja: '決済代行の契約', en: 'Contract with the payment provider' },
            date: '2026-10-20',
          },
        },
        fix: null,
        insurance: null,
      },
      insurance: null,
      transition: null,
    },
    'saas-upper': {
      id: 'saas',
      name: { ja: 'SaaSへ移る（見積もりページは作り込み）', en: 'Move to SaaS (with quotation pages of its own)' },
      pciDss: 'yes',
      customPages: true,
      lines: {
        'moving-data': null,
        'moving-addresses': null,
        'moving-ranking': null,
        'moving-both': null,
        'moving-learning': null,
        'interim-waf': null,
        insurance: null,
        migration: {
          escalation: { kind: 'none' },
          id: 'migration',
          name: { ja: '移行と見積もりページの作り込み', en: 'Moving, and building the quotation pages' },
          category: 'build.other',
          timing: { kind: 'before-opening' },
          amount: { kind: 'fixed', yen: { low: 2_500_000, base: 4_000_000, high: 7_000_000 } },
          source: {
            kind: 'quotation',
            note: { ja: '構築会社の概算', en: 'Builder’s rough figure' },
            date: '2026-10-20',
          },
        },
        diagnosis: {
          escalation: { kind: 'none' },
          id: 'diagnosis',
          name: { ja: '作り込みページの脆弱性診断', en: 'Diagnosis of the pages built' },
          category: 'operation.security',
          timing: { kind: 'yearly' },
          amount: { kind: 'fixed', yen: { low: 300_000, base: 500_000, high: 800_000 } },
          source: {
            kind: 'assumption',
            note: { ja: '対象ページ数からの仮置き', en: 'Placeholder from the number of pages' },
          },
          tasks: ['diagnosis'],
        },
      },
      insurance: null,
      transition: null,
    },
  },
  requirements: {
    ...answers(
      [
        'build-1',
        'build-2',
        'build-3',
        'build-4',
        'build-5',
        'build-6',
        'build-7',
        'build-8',
        'build-9',
        'build-10',
        'build-11',
        'build-12',
        'build-13',
        'build-14',
        'operation-1',
        'operation-2',
        'operation-3',
        'operation-4',
        'operation-5',
        'operation-6',
      ],
      { status: 'done' },
    ),
  },
  sources: {
    '/options/keep/insurance/coveredShare': null,
    '/options/keep/insurance/deductible': null,
    '/options/keep/insurance/limit': null,
    '/options/keep/transition/months': null,
    '/options/keep/transition/annualProbability': null,
    '/options/saas/insurance/coveredShare': null,
    '/options/saas/insurance/deductible': null,
    '/options/saas/insurance/limit': null,
    '/options/saas/transition/months': null,
    '/options/saas/transition/annualProbability': null,
  },
};
