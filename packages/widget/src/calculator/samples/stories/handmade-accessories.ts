import { answers, type Story } from '../story.ts';

export const HANDMADE_ACCESSORIES_STORY: Story = {
  title: {
    ja: '手作りアクセサリーの個人店（月商30万円・新規）',
    en: 'Handmade accessories, one person (300,000 yen a month, new)',
  },
  note: {
    ja: '店主ひとり、平均単価4,000円。SNSから注文を受けてきたが、手作業が限界で注文ページを持ちたい。システムの経験はなく、構築の要件のうち診断やログ保管を引き受けられる人がいない。',
    en: 'One owner, orders of 4,000 yen on average. Orders have come through social networks; by hand it no longer works, so she wants a page that takes orders. She has no experience with systems, and nobody who could take on the diagnosis or the keeping of logs that building a shop requires.',
  },
  baseline: 'saas-free',
  options: {
    'saas-no-fixed-fee': { id: 'saas-free', pciDss: 'yes' },
    'saas-low-fee': { id: 'saas-low', pciDss: 'yes' },
    marketplace: {
      name: { ja: 'ハンドメイドのマーケットプレイス', en: 'Marketplace for handmade goods' },
      pciDss: 'yes',
    },
    'self-built-in-house': {
      id: 'own',
      name: { ja: '自分で構築（オープンソース）', en: 'Self-built (open source)' },
    },
  },
  incident: { severity: { callCentrePerHeld: null } },
  requirements: {
    'build-1': { status: 'cannot', note: { ja: '診断を頼む予算がない', en: 'No budget for a diagnosis' } },
    ...answers(['build-2', 'build-11', 'operation-3', 'operation-4', 'operation-5', 'operation-6'], {
      status: 'cannot',
    }),
    ...answers(
      [
        'build-3',
        'build-4',
        'build-5',
        'build-6',
        'build-7',
        'build-8',
        'build-9',
        'build-10',
        'build-12',
        'build-13',
        'build-14',
        'operation-1',
        'operation-2',
      ],
      { status: 'in-house' },
    ),
  },
  sources: {
    '/incident/severity/callCentre': {
      kind: 'assumption',
      note: { ja: '電話は店主が受ける', en: 'The owner answers the telephone herself' },
    },
    '/incident/severity/callCentrePerHeld': null,
  },
};
