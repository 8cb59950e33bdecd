import { answers, type Story } from '../story.ts';

export const SAKE_BREWERY_STORY: Story = {
  title: {
    ja: '酒蔵の会員販売（月商500万円・新規）',
    en: 'Sake brewery selling to members (5 million yen a month, new)',
  },
  note: {
    ja: '蔵元の会員向け限定酒を売る。年齢確認と頒布会の仕組みがほしく、作り込みの自由とセキュリティの手間を天秤にかける。保守運用サービスの料金はまだ聞けていないので、いくらまでなら見合うかを知りたい。',
    en: 'A brewery sells limited sake to its members. It needs age checks and a subscription club, and weighs the freedom of an own site against the work of its security. The price of the maintenance service is not known yet: up to how much is it worth it?',
  },
  baseline: 'saas',
  showTax: true,
  common: { build: null },
  options: {
    'saas-upper': { id: 'saas' },
    'self-built-managed': {
      id: 'managed',
      lines: {
        build: { amount: { yen: { common: null, low: 2_000_000, base: 5_000_000, high: 20_000_000 } } },
        'hosted-maintenance': {
          amount: { kind: 'unquoted' },
          source: {
            note: {
              ja: '価格の資料が見つからない。見積もりを取ってください',
              en: 'No price has been found. Ask for a quotation',
            },
          },
        },
      },
    },
    'self-built-outsourced': {
      id: 'outsourced',
      lines: {
        build: {
          amount: { yen: { common: null, low: 4_000_000, base: 6_000_000, high: 9_000_000 } },
          source: {
            kind: 'quotation',
            note: { ja: '2社の見積もりの間', en: 'Between the quotations of two firms' },
            date: '2026-10-20',
          },
        },
      },
    },
    'mall-tenant': { id: 'mall', pciDss: 'yes' },
  },
  incident: { severity: { kind: 'survey-curve' } },
  requirements: {
    'build-1': {
      status: 'outsourced',
      lines: [
        { option: 'managed', line: 'diagnosis-before-delivery' },
        { option: 'outsourced', line: 'diagnosis-before-delivery' },
      ],
    },
    ...answers(
      [
        'build-2',
        'build-3',
        'build-4',
        'build-5',
        'build-6',
        'build-7',
        'build-8',
        'build-11',
        'build-12',
        'build-13',
        'build-14',
      ],
      {
        status: 'outsourced',
        lines: [
          { option: 'managed', line: 'build' },
          { option: 'outsourced', line: 'build' },
        ],
      },
    ),
    ...answers(['build-9', 'build-10', 'operation-6'], { status: 'in-house' }),
    ...answers(['operation-1', 'operation-2', 'operation-4'], {
      status: 'outsourced',
      lines: [
        { option: 'managed', line: 'hosted-maintenance' },
        { option: 'outsourced', line: 'maintenance' },
      ],
    }),
    'operation-3': {
      status: 'outsourced',
      lines: [
        { option: 'managed', line: 'hosted-maintenance' },
        { option: 'outsourced', line: 'diagnosis' },
      ],
    },
    'operation-5': {
      status: 'outsourced',
      lines: [
        { option: 'managed', line: 'hosted-maintenance' },
        { option: 'outsourced', line: 'waf' },
      ],
    },
  },
  sources: {
    '/incident/severity/forensics': null,
    '/incident/severity/reissueFee': null,
    '/incident/severity/reissueShare': null,
    '/incident/severity/fraudPerCard': null,
    '/incident/severity/callCentre': null,
    '/incident/severity/callCentrePerHeld': null,
    '/incident/severity/legal': null,
    '/incident/severity/legalPerHeld': null,
    '/incident/severity/notificationPerRecord': null,
    '/incident/severity/apologyPerRecord': null,
    '/incident/severity/apologyShare': null,
    '/incident/severity/other': null,
  },
};
