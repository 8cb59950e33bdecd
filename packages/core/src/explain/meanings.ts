import type { About } from '../formula/about.ts';
import type { Text } from '../texts/language.ts';

/** What a number means to the owner, in a sentence; undefined where its label says it all. */
export const MEANINGS: Readonly<Record<About['kind'], Text | undefined>> = {
  cell: undefined,
  shareBase: {
    ja: 'この費用は、ほかの費用に対する割合で決まります。その元になる金額です。',
    en: 'This cost is a share of other costs: this is what the share is taken of.',
  },
  lineTotal: undefined,
  rowCell: undefined,
  rowTotal: undefined,
  totalCell: undefined,
  totalWithIncidentCell: undefined,
  presentValueCell: {
    ja: '先に払うお金は、そのあいだ手元で使えるぶん軽く数えます。その年の費用を、今払うとしたらいくらにあたるかに直した額です。',
    en: 'Money paid later weighs less, as it can be used until then. This is what the year’s cost equals if paid today.',
  },
  presentValueWithIncidentCell: {
    ja: '先に払うお金は、そのあいだ手元で使えるぶん軽く数えます。その年の費用を、今払うとしたらいくらにあたるかに直した額です。',
    en: 'Money paid later weighs less, as it can be used until then. This is what the year’s cost equals if paid today.',
  },
  sales: { ja: '消費税を除いた売上です。', en: 'Sales without consumption tax.' },
  taxable: {
    ja: '自社の人件費や事故の見込み額には消費税がかからないので、ここに入りません。',
    en: 'Own hours and expected incident loss carry no consumption tax and are not in it.',
  },
  floorGap: {
    ja: '外に払うセキュリティ運用費だけを数えます。自社の作業時間は最低額に入りません。',
    en: 'Only what is paid to others counts. Own hours do not count towards the minimum.',
  },
  incidentProbability: {
    ja: '切り替えが終わるまでの月は今の確率、そのあとの月は切り替え後の確率として、その年の12か月で平均しています。',
    en: 'The months until the change is done count with today’s probability, the others with that after it; this is the mean of the year’s 12 months.',
  },
  incidentMonths: {
    ja: '切り替えが終わるまでの月は今の確率、そのあとの月は切り替え後の確率で、12か月分を足しています。12で割ると、その年の確率です。',
    en: 'The months until the change is done count with today’s probability, the others with that after it. A twelfth of the sum is the year’s probability.',
  },
  total: undefined,
  totalWithIncident: undefined,
  presentValue: undefined,
  presentValueWithIncident: undefined,
  averageMonthly: {
    ja: '始める前の費用も含めて、月ごとにならした額です。毎月払う額ではありません。',
    en: 'The cost before opening is spread over the months, too. It is not what is paid each month.',
  },
  totalSales: undefined,
  monthlySales: undefined,
  contribution: {
    ja: '売上から、売れたぶんだけ増える費用（仕入れなど）を引いて残る利益です。費用に消費税の行を入れたときは、利益も税込みで数えます。',
    en: 'What sales leave after the costs that grow with each sale, such as the goods. Where the cost has a row for consumption tax, it is counted with tax, too.',
  },
  netContribution: undefined,
  netContributionWithIncident: undefined,
  responseCost: undefined,
  closureLoss: {
    ja: '失った売上そのものではなく、そのうち利益になるはずだった分だけを数えます。',
    en: 'Only the margin in the lost sales counts, not the sales themselves.',
  },
  severity: {
    ja: '事故が1回起きたときの平均の見込みです。実際の額はこれより大きくも小さくもなります。',
    en: 'A mean for one incident. The real amount can be larger or smaller.',
  },
  insurancePayment: {
    ja: '事故が1回起きたときに保険から戻る額の、平均の見込みです。',
    en: 'A mean of what insurance pays back for one incident.',
  },
  retainedLoss: {
    ja: '事故が1回起きたときの平均の見込みです。保険があれば、戻る分を引いてあります。',
    en: 'A mean for one incident. What insurance pays back, if there is any, is taken off.',
  },
  incidentItem: undefined,
  priceIndex: {
    ja: '1年目の値段を1としたときの、その年の値段です。',
    en: 'The year’s price when that of year 1 is 1.',
  },
};
