import type { Meanings } from '../meanings.ts';

export const MEANINGS: Meanings = {
  cell: undefined,
  shareBase: 'この費用は、ほかの費用に対する割合で決まります。その元になる金額です。',
  lineTotal: undefined,
  rowCell: undefined,
  rowTotal: undefined,
  totalCell: undefined,
  totalWithIncidentCell: undefined,
  presentValueCell:
    '先に払うお金は、そのあいだ手元で使えるぶん軽く数えます。その年の費用を、今払うとしたらいくらにあたるかに直した額です。',
  presentValueWithIncidentCell:
    '先に払うお金は、そのあいだ手元で使えるぶん軽く数えます。その年の費用を、今払うとしたらいくらにあたるかに直した額です。',
  sales: '消費税を除いた売上です。',
  taxable: '自社の人件費や事故の見込み額には消費税がかからないので、ここに入りません。',
  floorGap: '外に払うセキュリティ運用費だけを数えます。自社の作業時間は最低額に入りません。',
  incidentProbability:
    '切り替えが終わるまでの月は今の確率、そのあとの月は切り替え後の確率として、その年の12か月で平均しています。',
  incidentMonths:
    '切り替えが終わるまでの月は今の確率、そのあとの月は切り替え後の確率で、12か月分を足しています。12で割ると、その年の確率です。',
  total: undefined,
  totalWithIncident: undefined,
  presentValue: undefined,
  presentValueWithIncident: undefined,
  averageMonthly: '始める前の費用も含めて、月ごとにならした額です。毎月払う額ではありません。',
  totalSales: undefined,
  monthlySales: undefined,
  contribution:
    '売上から、売れたぶんだけ増える費用（仕入れなど）を引いて残る利益です。費用に消費税の行を入れたときは、利益も税込みで数えます。',
  netContribution: undefined,
  netContributionWithIncident: undefined,
  responseCost: undefined,
  closureLoss: '失った売上そのものではなく、そのうち利益になるはずだった分だけを数えます。',
  severity: '事故が1回起きたときの平均の見込みです。実際の額はこれより大きくも小さくもなります。',
  insurancePayment: '事故が1回起きたときに保険から戻る額の、平均の見込みです。',
  retainedLoss: '事故が1回起きたときの平均の見込みです。保険があれば、戻る分を引いてあります。',
  incidentItem: undefined,
  leavingFee: '契約の期間が残っているうちに終える場合に払う額です。',
  builtCell: 'もう払った費用なので合計には入れず、保守費などの割合を掛ける元にだけ使います。',
  grossCell: '価格表のとおりの、消費税を含む額です。',
  shared: 'ほかの選択肢と共通の値に、この選択肢の倍率を掛けた値です。',
  priceIndex: '1年目の値段を1としたときの、その年の値段です。',
};
