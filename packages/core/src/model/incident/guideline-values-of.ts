import type { FigureValue } from '../../reference/figure-value.ts';
import { type FigureId, figure } from '../../reference/figures/registry.ts';
import type { DataSet } from '../../scenario/ids.ts';
import type { GuidelineValues } from './guideline-values.ts';

const of = (id: FigureId): FigureValue => ({ figure: id, value: figure(id).value });

/** Sizes of published leaks are in neither edition of the guideline. */
const leakedRecords = { median: of('market.leaks.records.median'), sigma: of('market.leaks.records.sigma') };

const VALUES: Readonly<Record<DataSet, GuidelineValues>> = {
  'draft-2022-10': {
    floor: of('draft.security.floor.monthly'),
    responseCost: of('draft.incident.response-cost.mean'),
    firmA: [
      of('draft.case-a.card'),
      of('draft.case-a.forensics'),
      of('draft.case-a.call-centre'),
      of('draft.case-a.legal'),
      of('draft.case-a.direct-mail'),
      of('draft.case-a.other'),
    ],
    firmB: [of('draft.case-b.card'), of('draft.case-b.apology'), of('draft.case-b.rest')],
    curve: {
      mean: of('draft.incident.damage.mean'),
      mu: of('draft.incident.loss-curve.mu'),
      sigma: of('draft.incident.loss-curve.sigma'),
    },
    leakedRecords,
  },
  'final-2023-03': {
    floor: undefined,
    responseCost: of('final.incident.response-cost.mean'),
    firmA: [
      of('final.case-a.card'),
      of('final.case-a.forensics'),
      of('final.case-a.call-centre'),
      of('final.case-a.direct-mail'),
      of('final.case-a.other'),
    ],
    firmB: undefined,
    curve: {
      mean: of('final.incident.response-cost.mean'),
      mu: of('final.incident.loss-curve.mu'),
      sigma: of('final.incident.loss-curve.sigma'),
    },
    leakedRecords,
  },
};

/** The figures of one edition of the guideline, as formulas use them. */
export const guidelineValues = (dataSet: DataSet): GuidelineValues => VALUES[dataSet];
