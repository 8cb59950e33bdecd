import type { Figure } from '../figure.ts';
import { CALCULATED } from './origins.ts';
import { VALID_UNTIL } from './validity.ts';

const TEN_MILLION = { op: 'literal', value: 10_000_000 } as const;

const DRAFT_Z = {
  op: 'normalQuantile',
  of: {
    op: 'subtract',
    left: { op: 'literal', value: 1 },
    right: { op: 'figure', figure: 'draft.incident.loss-10m.share' },
  },
} as const;

const FINAL_Z = {
  op: 'normalQuantile',
  of: {
    op: 'subtract',
    left: { op: 'literal', value: 1 },
    right: { op: 'figure', figure: 'market.ppc.loss-10m.share' },
  },
} as const;

const SIGMA_TEXT = {
  ja: 'z＝標準正規分布の（1−1,000万円以上の割合）点として σ＝z＋√(z²＋2·ln(平均÷1,000万円))',
  en: 'σ = z + √(z² + 2·ln(mean ÷ 10 million)), z the standard normal point of 1 − share at or above 10 million',
} as const;

const MU_TEXT = { ja: 'μ＝ln(平均)−σ²÷2', en: 'μ = ln(mean) − σ² ÷ 2' } as const;

const TWO_SURVEYS = {
  ja: '平均と割合は別の調査の値で、割合の損失は停止中の売上減を含む。割合の40％は「以上」で、下限をそのまま使っている。50％とすれば中央は1,000万円に、上位1％の境目はおよそ2割低くなる',
  en: 'Mean and share come from two surveys; the losses behind the share include sales lost while closed. The share is a lower bound, used as it stands: at 50 % the median would be ¥10 million, and the worst 1 % would begin about a fifth lower',
} as const;

/** Lognormal curve of the loss in one incident, fixed by a mean and by how often ten million yen is exceeded. */
export const LOSS_CURVE = [
  {
    ...CALCULATED,
    id: 'draft.incident.loss-curve.sigma',
    label: { ja: '1件の被害額の対数正規分布 σ', en: 'Lognormal σ of the loss in one incident' },
    value: 1.618816785903,
    unit: 'factor',
    confidence: 'low',
    dataSet: 'draft-2022-10',
    validUntil: VALID_UNTIL.draft,
    derivation: {
      value: {
        op: 'add',
        of: [
          DRAFT_Z,
          {
            op: 'power',
            base: {
              op: 'add',
              of: [
                { op: 'power', base: DRAFT_Z, exponent: 2 },
                {
                  op: 'multiply',
                  of: [
                    { op: 'literal', value: 2 },
                    {
                      op: 'ln',
                      of: {
                        op: 'divide',
                        left: { op: 'figure', figure: 'draft.incident.damage.mean' },
                        right: TEN_MILLION,
                      },
                    },
                  ],
                },
              ],
            },
            exponent: 0.5,
          },
        ],
      },
      decimals: 12,
      text: SIGMA_TEXT,
    },
    note: TWO_SURVEYS,
  },
  {
    ...CALCULATED,
    id: 'draft.incident.loss-curve.mu',
    label: {
      ja: '1件の被害額の対数正規分布 μ（円の自然対数）',
      en: 'Lognormal μ of the loss in one incident (log of yen)',
    },
    value: 15.707973107742,
    unit: 'factor',
    confidence: 'low',
    dataSet: 'draft-2022-10',
    validUntil: VALID_UNTIL.draft,
    derivation: {
      value: {
        op: 'subtract',
        left: { op: 'ln', of: { op: 'figure', figure: 'draft.incident.damage.mean' } },
        right: {
          op: 'divide',
          left: { op: 'power', base: { op: 'figure', figure: 'draft.incident.loss-curve.sigma' }, exponent: 2 },
          right: { op: 'literal', value: 2 },
        },
      },
      decimals: 12,
      text: MU_TEXT,
    },
    note: TWO_SURVEYS,
  },
  {
    ...CALCULATED,
    id: 'final.incident.loss-curve.sigma',
    label: { ja: '1件の被害額の対数正規分布 σ', en: 'Lognormal σ of the loss in one incident' },
    value: 1.600611824479,
    unit: 'factor',
    confidence: 'low',
    dataSet: 'final-2023-03',
    validUntil: VALID_UNTIL.ppc2022,
    derivation: {
      value: {
        op: 'add',
        of: [
          FINAL_Z,
          {
            op: 'power',
            base: {
              op: 'add',
              of: [
                { op: 'power', base: FINAL_Z, exponent: 2 },
                {
                  op: 'multiply',
                  of: [
                    { op: 'literal', value: 2 },
                    {
                      op: 'ln',
                      of: {
                        op: 'divide',
                        left: { op: 'figure', figure: 'final.incident.response-cost.mean' },
                        right: TEN_MILLION,
                      },
                    },
                  ],
                },
              ],
            },
            exponent: 0.5,
          },
        ],
      },
      decimals: 12,
      text: SIGMA_TEXT,
    },
    note: TWO_SURVEYS,
  },
  {
    ...CALCULATED,
    id: 'final.incident.loss-curve.mu',
    label: {
      ja: '1件の被害額の対数正規分布 μ（円の自然対数）',
      en: 'Lognormal μ of the loss in one incident (log of yen)',
    },
    value: 15.712585281981,
    unit: 'factor',
    confidence: 'low',
    dataSet: 'final-2023-03',
    validUntil: VALID_UNTIL.ppc2022,
    derivation: {
      value: {
        op: 'subtract',
        left: { op: 'ln', of: { op: 'figure', figure: 'final.incident.response-cost.mean' } },
        right: {
          op: 'divide',
          left: { op: 'power', base: { op: 'figure', figure: 'final.incident.loss-curve.sigma' }, exponent: 2 },
          right: { op: 'literal', value: 2 },
        },
      },
      decimals: 12,
      text: MU_TEXT,
    },
    note: TWO_SURVEYS,
  },
] as const satisfies readonly Figure[];
