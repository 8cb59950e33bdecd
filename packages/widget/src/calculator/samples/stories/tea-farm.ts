import { answers, type Story } from '../story.ts';

export const TEA_FARM_STORY: Story = {
  title: { ja: '茶農家の直販（月商100万円・新規）', en: 'Tea farm selling direct (1 million yen a month, new)' },
  note: {
    ja: '家族3人の茶農家。電話とFAXの定期購入を、ウェブの定期購入に移したい。モールでは新しい客が来る代わりに手数料が大きいので、売上の違いも含めて比べる。',
    en: 'A tea farm run by a family of three. Subscriptions by telephone and fax are to move to the web. A mall brings new customers but takes large fees, so the different sales are compared, too.',
  },
  baseline: 'saas',
  options: {
    'saas-low-fee': {
      id: 'saas',
      pciDss: 'yes',
      lines: {
        'fee-monthly': {
          amount: { yen: 5500 },
          source: {
            kind: 'quotation',
            note: { ja: '候補サービスの料金表（月払い）', en: 'Price list of the service in question (paid monthly)' },
            date: '2026-10-20',
          },
        },
        'fee-rate': {
          amount: { rate: 0.034 },
          source: {
            kind: 'quotation',
            note: { ja: '候補サービスの料金表', en: 'Price list of the service in question' },
            date: '2026-10-20',
          },
        },
      },
    },
    'self-built-outsourced': {
      id: 'outsourced',
      name: { ja: '地元の制作会社に構築を委託', en: 'Built by a local firm' },
      lines: {
        build: {
          amount: { yen: { low: 1_800_000, base: 2_200_000, high: 3_000_000 } },
          source: {
            kind: 'quotation',
            note: { ja: '制作会社の概算見積もり', en: 'The firm’s rough quotation' },
            date: '2026-10-20',
          },
        },
        maintenance: {
          amount: { rate: 0.15 },
          source: {
            kind: 'quotation',
            note: {
              ja: '同社の保守案。脆弱性対応を含む',
              en: 'The same firm’s proposal for maintenance, with vulnerabilities dealt with',
            },
            date: '2026-10-20',
          },
        },
      },
    },
    'mall-tenant': {
      id: 'mall',
      name: { ja: 'モールに出店', en: 'A shop in a mall' },
      pciDss: 'yes',
      sales: {
        monthlySales: { low: 800_000, base: 1_300_000, high: 1_800_000 },
        salesGrowth: { low: 0, base: 0.05, high: 0.1 },
        averageOrderValue: 4500,
      },
    },
  },
  requirements: {
    'build-1': { status: 'outsourced', lines: [{ option: 'outsourced', line: 'diagnosis-before-delivery' }] },
    ...answers(
      [
        'build-2',
        'build-3',
        'build-4',
        'build-6',
        'build-7',
        'build-8',
        'build-11',
        'build-12',
        'build-13',
        'build-14',
      ],
      { status: 'outsourced', lines: [{ option: 'outsourced', line: 'build' }] },
    ),
    ...answers(['build-5', 'build-9', 'build-10'], { status: 'in-house' }),
    ...answers(['operation-1', 'operation-2', 'operation-4'], {
      status: 'outsourced',
      lines: [{ option: 'outsourced', line: 'maintenance' }],
    }),
    'operation-3': { status: 'outsourced', lines: [{ option: 'outsourced', line: 'diagnosis' }] },
    'operation-5': { status: 'outsourced', lines: [{ option: 'outsourced', line: 'waf' }] },
    'operation-6': { status: 'cannot', note: { ja: '保険はまだ決めていない', en: 'Not yet decided on insurance' } },
  },
};
