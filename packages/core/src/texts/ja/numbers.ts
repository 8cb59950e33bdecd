import { nameIn } from '../name-in.ts';
import type { NumberTexts } from '../number-names.ts';
import { NAMES } from './names.ts';

const rowName = nameIn(NAMES.rows);
const itemName = nameIn(NAMES.incidentItems);

const WITHOUT = '（事故の見込み額を除く）';
const WITH = '（事故の見込み額を含む）';
const NUMBERS_OF: NumberTexts['of'] = {
  cell: ({ about, year }, line) => `「${line(about.line)}」の${year}の費用`,
  grossCell: ({ about, year }, line) => `「${line(about.line)}」の${year}の税込の費用`,
  leavingFee: ({ about, year }, line) => `「${line(about.line)}」を${year}に途中で解約する費用`,
  builtCell: ({ about, year }, line) => `「${line(about.line)}」を${year}に今から作るとした費用`,
  shareBase: ({ about, year }, line) => `「${line(about.line)}」の割合を掛ける元の金額（${year}）`,
  lineTotal: ({ about, span }, line) => `「${line(about.line)}」の${span}の合計`,
  rowCell: ({ about, year }) => `「${rowName(about.row)}」の${year}の小計`,
  rowTotal: ({ about, span }) => `「${rowName(about.row)}」の${span}の合計`,
  totalCell: ({ year }) => `${year}の費用の合計${WITHOUT}`,
  totalWithIncidentCell: ({ year }) => `${year}の費用の合計${WITH}`,
  presentValueCell: ({ year }) => `${year}の費用を今の価値に直した額${WITHOUT}`,
  presentValueWithIncidentCell: ({ year }) => `${year}の費用を今の価値に直した額${WITH}`,
  sales: ({ year }) => `${year}の売上`,
  taxable: ({ year }) => `${year}の費用のうち消費税がかかる額`,
  floorGap: ({ year }) => `${year}のセキュリティ運用費がガイドラインの最低額に足りない額`,
  incidentProbability: ({ year }) => `${year}に事故が起きる確率`,
  total: ({ span }) => `${span}の費用の合計${WITHOUT}`,
  totalWithIncident: ({ span }) => `${span}の費用の合計${WITH}`,
  presentValue: ({ span }) => `${span}の費用を今の価値に直した額${WITHOUT}`,
  presentValueWithIncident: ({ span }) => `${span}の費用を今の価値に直した額${WITH}`,
  averageMonthly: () => `1か月あたりの平均費用${WITHOUT}`,
  totalSales: ({ span }) => `${span}の売上`,
  monthlySales: () => '1年目の月商',
  contribution: ({ span }) => `${span}の限界利益`,
  netContribution: ({ span }) => `${span}の限界利益から費用を引いた残り${WITHOUT}`,
  netContributionWithIncident: ({ span }) => `${span}の限界利益から費用を引いた残り${WITH}`,
  responseCost: () => '事故1回の対応費用（保険の支払い前）',
  closureLoss: () => '事故1回の休業などで失う利益',
  insurancePayment: () => '事故1回に保険から受け取る見込み額',
  severity: () => '事故1回の損害の見込み額（保険の支払い前）',
  retainedLoss: () => '事故1回の損害のうち自社が負う見込み額',
  incidentItem: ({ about }) => `事故1回の${itemName(about.item)}`,
  incidentMonths: ({ year }) => `${year}の12か月分の事故の確率の合計`,
  priceIndex: (rate, year) => `${rate}で計算した${year}の価格の倍率`,
};

export const NUMBERS: NumberTexts = {
  yearZero: { new: '開業前', operating: '開始前' },
  year: (year) => `${year}年目`,
  inYear: (year) => year,
  eachYear: (first, last) => `${first}から${last}までの各年`,
  span: (years) => `${years}年間`,
  of: NUMBERS_OF,
};
