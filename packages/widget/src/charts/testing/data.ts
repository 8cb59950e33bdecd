import type { Language } from '@ec-tco/core';
import type {
  CategoryOption,
  CostCategory,
  Crossover,
  CumulativeSeries,
  DifferencePoint,
  LossCurve,
  TornadoBar,
} from '../index.ts';

/** Made-up but plausible data for the stories and tests of the charts. */

const NAMES = {
  ja: [
    '自社構築（内製）',
    '自社構築（外部委託）',
    '自社構築（セキュリティ保守運用サービス付き）',
    'SaaS型ECプラットフォーム',
    'ショッピングモール',
  ],
  en: [
    'Self-built, in-house',
    'Self-built, outsourced',
    'Self-built with hosted security maintenance',
    'SaaS e-commerce platform',
    'Shopping mall',
  ],
} as const;

const CATEGORIES = {
  ja: [
    '構築時・セキュリティ以外',
    '構築時・セキュリティ',
    '運用時・セキュリティ以外',
    '運用時・セキュリティ',
    'SaaS・モール使用料',
    '想定被害額・保険料',
    '消費税相当額',
  ],
  en: [
    'Build, other than security',
    'Build, security',
    'Operation, other than security',
    'Operation, security',
    'SaaS and mall fees',
    'Incidents and insurance',
    'Consumption tax',
  ],
} as const;

const IDS = ['build.other', 'build.security', 'operation.other', 'operation.security', 'platform', 'incident', 'tax'];

const COSTS = [
  [3_200_000, 900_000, 5_400_000, 6_200_000, 2_160_000, 1_240_000, 1_786_000],
  [6_800_000, 1_500_000, 4_200_000, 7_100_000, 2_160_000, 980_000, 2_176_000],
  [5_900_000, 800_000, 3_900_000, 8_400_000, 2_160_000, 610_000, 2_116_000],
  [450_000, 0, 2_700_000, 0, 6_480_000, 240_000, 963_000],
  [120_000, 0, 2_100_000, 0, 9_860_000, 180_000, 1_208_000],
];

export const optionNames = (language: Language): readonly string[] => NAMES[language];

export const categories = (language: Language): CostCategory[] =>
  IDS.map((id, i) => ({ id, name: CATEGORIES[language][i] ?? id }));

export const values = (amounts: readonly number[]): Record<string, number> =>
  Object.fromEntries(IDS.map((id, i) => [id, amounts[i] ?? 0]));

export function categoryOptions(language: Language): CategoryOption[] {
  return COSTS.map((amounts, i) => ({ id: `o${i}`, name: NAMES[language][i] ?? '', values: values(amounts) }));
}

export function markedOptions(language: Language): CategoryOption[] {
  const reason =
    language === 'ja' ? '対象外：脆弱性診断を行う人がいないため' : 'Ruled out: nobody to run the vulnerability scans';
  return categoryOptions(language).map((option, i) => ({
    ...option,
    ...(i === 0 ? { status: 'ruled-out' as const, statusText: reason } : {}),
    ...(i === 4 ? { status: 'unpriced' as const } : {}),
  }));
}

export const manyNames = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, i) => `${NAMES[language][i % 5] ?? ''} ${language === 'ja' ? '案' : 'plan '}${i + 1}`);

export const manyOptions = (language: Language): CategoryOption[] =>
  manyNames(language).map((name, i) => ({
    id: `o${i}`,
    name,
    values: values((COSTS[i % 5] ?? []).map((cost) => Math.round(cost * (0.6 + ((i * 7) % 12) / 12)))),
  }));

export const longNames = (language: Language): CategoryOption[] =>
  categoryOptions(language).map((option) => ({
    ...option,
    name:
      language === 'ja'
        ? `${option.name}を令和八年度の補助金と地域の商工会議所の支援を受けながら段階的に導入していく場合の見積もり（第三版・改訂）`
        : `${option.name}, introduced step by step with a subsidy and the support of the chamber of commerce (third estimate, revised)`,
  }));

const START = [4_100_000, 8_300_000, 6_700_000, 450_000, 120_000];
const MONTHLY = [212_000, 208_000, 230_000, 268_000, 330_000];

const line = (start: number, monthly: number, months = 60): number[] =>
  Array.from({ length: months + 1 }, (_, month) => start + month * monthly + Math.floor(month / 12) * 180_000);

export const cumulativeSeries = (language: Language): CumulativeSeries[] =>
  START.map((start, i) => ({ id: `o${i}`, name: NAMES[language][i] ?? '', values: line(start, MONTHLY[i] ?? 0) }));

export const manySeries = (language: Language): CumulativeSeries[] =>
  manyNames(language).map((name, i) => ({
    id: `o${i}`,
    name,
    values: line((START[i % 5] ?? 0) * (1 + i / 20), (MONTHLY[i % 5] ?? 0) * (0.7 + i / 16)),
  }));

/** Crossings of straight parts, good enough for a picture. */
export function crossovers(series: readonly CumulativeSeries[]): Crossover[] {
  const found: Crossover[] = [];
  for (const [i, a] of series.entries()) {
    for (const b of series.slice(i + 1)) {
      for (let month = 1; month < Math.min(a.values.length, b.values.length); month++) {
        const before = (a.values[month - 1] ?? 0) - (b.values[month - 1] ?? 0);
        const after = (a.values[month] ?? 0) - (b.values[month] ?? 0);
        if (before * after >= 0) continue;
        const [cheap, dear] = before < 0 ? [a, b] : [b, a];
        found.push({ month: month - 1 + before / (before - after), before: cheap.id, after: dear.id });
      }
    }
  }
  return found;
}

export function tornadoBars(language: Language): TornadoBar[] {
  const ja = language === 'ja';
  const bar = (id: string, name: string, low: [string, number], high: [string, number]): TornadoBar => ({
    ...{ id, name },
    low: { input: low[0], value: low[1] },
    high: { input: high[0], value: high[1] },
  });
  return [
    bar(
      'sales',
      ja ? '月間売上' : 'Monthly sales',
      [ja ? '150万円' : '¥1.5M', 6_900_000],
      [ja ? '600万円' : '¥6M', -5_200_000],
    ),
    bar(
      'waf',
      ja ? 'WAFと脆弱性診断の月額費用' : 'WAF and vulnerability scans, a month',
      [ja ? '8万円' : '¥80K', 1_300_000],
      [ja ? '25万円' : '¥250K', 7_900_000],
    ),
    bar('fee', ja ? 'SaaSの決済手数料率' : 'Payment fee of the SaaS', ['2.9%', 4_900_000], ['4.9%', -600_000]),
    bar(
      'build',
      ja ? '構築費' : 'Build cost',
      [ja ? '300万円' : '¥3M', 1_900_000],
      [ja ? '700万円' : '¥7M', 5_900_000],
    ),
    bar('growth', ja ? '売上成長率' : 'Sales growth', ['-5%', 4_200_000], ['10%', 2_300_000]),
    bar('incident', ja ? '事故の年間確率' : 'Incidents a year', ['0.05%', 3_300_000], ['1%', 3_900_000]),
  ];
}

/** Loss curve of a lognormal event loss, struck with probability `any` over the years. */
const lossCurve = (id: string, name: string, any: number, median: number, sigma: number): LossCurve => {
  const tail = (loss: number): number => (loss <= 0 ? 1 : any * (1 - normal(Math.log(loss / median) / sigma)));
  const points = Array.from({ length: 61 }, (_, i) => 10 ** (5 + (i * 4.2) / 60)).map((loss) => ({
    loss,
    probability: tail(loss),
  }));
  const quantiles = [0.9, 0.95, 0.99].map((level) => {
    if (1 - level >= any) return { level, loss: 0 };
    let [low, high] = [1, 1e12];
    for (let i = 0; i < 80; i++) {
      const middle = Math.sqrt(low * high);
      if (tail(middle) > 1 - level) low = middle;
      else high = middle;
    }
    return { level, loss: Math.round(low) };
  });
  return { id, name, points, quantiles };
};

function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const d = 0.3989423 * Math.exp((-z * z) / 2);
  const p = d * t * (0.3193815 + t * (-0.3565638 + t * (1.781478 + t * (-1.821256 + t * 1.330274))));
  return z > 0 ? 1 - p : p;
}

export const lossCurves = (language: Language): LossCurve[] => [
  lossCurve('self', NAMES[language][1], 0.28, 6_640_000, 1.6187),
  lossCurve('hosted', NAMES[language][2], 0.14, 6_640_000, 1.6187),
  lossCurve('saas', NAMES[language][3], 0.06, 4_000_000, 1.4),
];

/** Rare incidents: less than one per cent over all years. */
export const rareCurves = (language: Language): LossCurve[] => [
  lossCurve('self', NAMES[language][1], 0.0075, 6_640_000, 1.6187),
  lossCurve('saas', NAMES[language][3], 0.003, 4_000_000, 1.4),
];

export const differencePoints = (f: (input: number) => number, low = 500_000, high = 8_000_000): DifferencePoint[] =>
  Array.from({ length: 49 }, (_, i) => low + ((high - low) * i) / 48).map((input) => ({ input, difference: f(input) }));

export const oneRoot = (input: number): number => 5_400_000 - input * 1.8;
export const twoRoots = (input: number): number => ((input - 2_000_000) * (input - 6_000_000)) / 2_000_000;
