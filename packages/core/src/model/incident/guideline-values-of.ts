import type { FigureValue } from '../../reference/figure-value.ts';
import { numberOn, type Topic } from '../../reference/topics.ts';
import type { DataSet } from '../../scenario/ids.ts';
import type { GuidelineValues } from './guideline-values.ts';

const FIRM_A = [
  'incident.caseA.card',
  'incident.caseA.forensics',
  'incident.caseA.callCentre',
  'incident.caseA.legal',
  'incident.caseA.directMail',
  'incident.caseA.other',
] as const satisfies readonly Topic[];

const FIRM_B = [
  'incident.caseB.card',
  'incident.caseB.apology',
  'incident.caseB.rest',
] as const satisfies readonly Topic[];

/** The figures of one edition of the guideline, as formulas use them: what the map of editions says, nothing beside it. */
export function guidelineValues(dataSet: DataSet): GuidelineValues {
  const find = (topic: Topic): FigureValue | undefined => {
    const said = numberOn(topic, dataSet);
    return said && { figure: said.id, value: said.value };
  };
  const get = (topic: Topic): FigureValue => {
    const found = find(topic);
    if (!found) throw new Error(`${dataSet} says nothing on '${topic}', which formulas need.`);
    return found;
  };
  const firmB = FIRM_B.flatMap((topic) => find(topic) ?? []);
  return {
    floor: find('security.floor'),
    responseCost: get('incident.responseCost.mean'),
    // An edition may put items together: what it does not list is in another item.
    firmA: FIRM_A.flatMap((topic) => find(topic) ?? []),
    firmB: firmB.length === FIRM_B.length ? firmB : undefined,
    curve: {
      mean: get('incident.lossCurve.mean'),
      sigma: get('incident.lossCurve.sigma'),
    },
    leakedRecords: { median: get('incident.leakedRecords.median'), sigma: get('incident.leakedRecords.sigma') },
  };
}
