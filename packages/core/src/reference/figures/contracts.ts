import type { Figure } from '../figure.ts';
import { DRAFT_SECTIONS } from './draft-sections.ts';
import { FROM_DRAFT } from './origins.ts';

const OF_VICTIMS = {
  ja: '被害に遭った事業者の回答（個人情報保護委員会）',
  en: 'Answers of firms that were attacked (PPC)',
} as const;

/** Who maintained the attacked sites, and what their contracts said about security. */
export const CONTRACTS = [
  {
    ...FROM_DRAFT,
    id: 'draft.maintenance.in-house.share',
    label: { ja: '保守・運用を自社で行っていた割合', en: 'Share that maintained the site themselves' },
    value: 0.21,
    unit: 'rate',
    statistic: 'share',
    locator: DRAFT_SECTIONS.targeted,
    evidence: { tokens: ['自社で保守・運用', '21%'] },
    note: OF_VICTIMS,
  },
  {
    ...FROM_DRAFT,
    id: 'draft.maintenance.outsourced.share',
    label: { ja: '保守・運用を外部委託していた割合', en: 'Share that outsourced maintenance' },
    value: 0.67,
    unit: 'rate',
    statistic: 'share',
    locator: DRAFT_SECTIONS.targeted,
    evidence: { tokens: ['外部委託', '67%'] },
    note: OF_VICTIMS,
  },
  {
    ...FROM_DRAFT,
    id: 'draft.maintenance.nobody.share',
    label: { ja: '保守・運用を特に行っていなかった割合', en: 'Share with no maintenance at all' },
    value: 0.11,
    unit: 'rate',
    statistic: 'share',
    locator: DRAFT_SECTIONS.targeted,
    evidence: { tokens: ['特に実施していない', '11%'] },
    note: OF_VICTIMS,
  },
  {
    ...FROM_DRAFT,
    id: 'draft.contract.stated.share',
    label: { ja: '契約書等にセキュリティ対策を記載', en: 'Contract states security measures' },
    value: 0.04,
    unit: 'rate',
    statistic: 'share',
    locator: DRAFT_SECTIONS.targeted,
    evidence: { tokens: ['契約書・仕様書等', '4%'] },
    note: OF_VICTIMS,
  },
  {
    ...FROM_DRAFT,
    id: 'draft.contract.vague.share',
    label: { ja: '記載はあるが具体的でない', en: 'Contract states them only vaguely' },
    value: 0.21,
    unit: 'rate',
    statistic: 'share',
    locator: DRAFT_SECTIONS.targeted,
    evidence: { tokens: ['具体的ではない', '21%'] },
    note: OF_VICTIMS,
  },
  {
    ...FROM_DRAFT,
    id: 'draft.contract.none.share',
    label: { ja: '契約書等に記載がない', en: 'Contract says nothing about them' },
    value: 0.44,
    unit: 'rate',
    statistic: 'share',
    locator: DRAFT_SECTIONS.targeted,
    evidence: { tokens: ['記載なし', '44%'] },
    note: OF_VICTIMS,
  },
  {
    ...FROM_DRAFT,
    id: 'draft.contract.unknown.share',
    label: { ja: '契約書等の記載は不明・無回答', en: 'Contract unknown, or no answer' },
    value: 0.31,
    unit: 'rate',
    statistic: 'share',
    locator: DRAFT_SECTIONS.targeted,
    evidence: { tokens: ['不明・無回答', '31%'] },
    note: OF_VICTIMS,
  },
] as const satisfies readonly Figure[];
