import type { DataSet } from '@ec-tco/core';
import { type Figure, findFigure } from '@ec-tco/core/guideline';

/** Figures that tell an owner why; of one edition only. */
const TELLING: Readonly<Record<DataSet, readonly string[]>> = {
  'draft-2022-10': [
    'draft.incident.damage.mean',
    'draft.incident.leaked-records.mean',
    'draft.cause.oss-exploited.share',
    'draft.cause.no-operation-measures.share',
    'draft.contract.stated.share',
    'draft.closure.months.mean',
  ],
  'final-2023-03': [
    'final.incident.response-cost.mean',
    'final.incident.leaked-records.mean',
    'final.cause.unpatched.share',
    'final.cause.no-operation-measures.share',
    'final.diagnosis.high-risk.share',
    'final.closure.months.mean',
  ],
};

export const tellingFigures = (dataSet: DataSet): readonly Figure[] =>
  TELLING[dataSet].flatMap((id) => findFigure(id) ?? []);
