import { type FigureNumber, figureNumber } from './figure-number.ts';
import type { FigureId } from './figures/registry.ts';

/** The editions of the guideline between which a scenario chooses, as a whole. */
export type Edition = 'draft-2022-10' | 'final-2023-03';

/**
 * What each edition says on a topic; null where it says nothing, or nothing that was seen.
 * A column holds figures of its own edition or of the market, never of the other edition.
 */
const topics = {
  'incident.responseCost.mean': {
    draft: 'draft.incident.response-cost.mean',
    final: 'final.incident.response-cost.mean',
  },
  'incident.damage.mean': { draft: 'draft.incident.damage.mean', final: null },
  'incident.leakedRecords.mean': {
    draft: 'draft.incident.leaked-records.mean',
    final: 'final.incident.leaked-records.mean',
  },
  // Sizes of published leaks are in neither edition.
  'incident.leakedRecords.median': { draft: 'market.leaks.records.median', final: 'market.leaks.records.median' },
  'incident.leakedRecords.sigma': { draft: 'market.leaks.records.sigma', final: 'market.leaks.records.sigma' },
  'incident.loss10m.share': { draft: 'draft.incident.loss-10m.share', final: 'market.ppc.loss-10m.share' },
  'incident.lossCurve.mean': { draft: 'draft.incident.damage.mean', final: 'final.incident.response-cost.mean' },
  'incident.lossCurve.mu': { draft: 'draft.incident.loss-curve.mu', final: 'final.incident.loss-curve.mu' },
  'incident.lossCurve.sigma': { draft: 'draft.incident.loss-curve.sigma', final: 'final.incident.loss-curve.sigma' },
  'incident.caseA.records': { draft: 'draft.case-a.records', final: 'final.case-a.records' },
  'incident.caseA.card': { draft: 'draft.case-a.card', final: 'final.case-a.card' },
  'incident.caseA.forensics': { draft: 'draft.case-a.forensics', final: 'final.case-a.forensics' },
  'incident.caseA.callCentre': { draft: 'draft.case-a.call-centre', final: 'final.case-a.call-centre' },
  'incident.caseA.legal': { draft: 'draft.case-a.legal', final: null },
  'incident.caseA.directMail': { draft: 'draft.case-a.direct-mail', final: 'final.case-a.direct-mail' },
  'incident.caseA.other': { draft: 'draft.case-a.other', final: 'final.case-a.other' },
  'incident.caseA.total': { draft: 'draft.case-a.total', final: 'final.case-a.total' },
  'incident.caseB.records': { draft: 'draft.case-b.records', final: null },
  'incident.caseB.card': { draft: 'draft.case-b.card', final: null },
  'incident.caseB.apology': { draft: 'draft.case-b.apology', final: null },
  'incident.caseB.rest': { draft: 'draft.case-b.rest', final: null },
  'incident.caseB.total': { draft: 'draft.case-b.total', final: null },
  'incident.forensics': { draft: 'draft.incident.forensics', final: 'market.ppc.forensics' },
  'incident.reissue.fee': { draft: 'draft.incident.reissue.fee', final: 'market.ppc.reissue.fee' },
  'incident.reissue.share': { draft: 'draft.incident.reissue.share', final: 'market.ppc.reissue.share' },
  'incident.fraudPerCard': { draft: 'draft.incident.fraud-per-card', final: 'final.incident.fraud-per-card' },
  'incident.callCentre': {
    draft: 'assumption.incident.call-centre.fixed',
    final: 'assumption.incident.call-centre.fixed',
  },
  'incident.callCentre.perHeld': {
    draft: 'draft.incident.call-centre.per-record',
    final: 'final.incident.call-centre.per-record',
  },
  'incident.legal': { draft: 'market.incident.legal.fixed', final: 'market.incident.legal.fixed' },
  'incident.legal.perHeld': {
    draft: 'draft.incident.legal.per-record',
    final: 'assumption.incident.legal.per-record',
  },
  'incident.apology.perRecord': { draft: 'draft.incident.apology.per-record', final: 'market.jnsa.apology.per-record' },
  'incident.apology.share': { draft: 'draft.incident.apology.share', final: 'market.ppc.apology.share' },
  'incident.other': { draft: 'draft.case-a.other', final: 'final.incident.other' },
  'closure.months': { draft: 'draft.closure.months.mean', final: 'final.closure.months.mean' },
  'closure.recoveryMonths': {
    draft: 'assumption.closure.recovery-months',
    final: 'assumption.closure.recovery-months',
  },
  'closure.restartShare': { draft: 'assumption.closure.restart-share', final: 'assumption.closure.restart-share' },
  'closure.leavingShare': {
    draft: 'draft.customers.card-users-left.share',
    final: 'assumption.closure.leaving-share',
  },
  'closure.salesLost.upTo100Staff': { draft: 'draft.closure.sales-lost.up-to-100-staff', final: null },
  'closure.salesLost.upTo300Staff': { draft: 'draft.closure.sales-lost.up-to-300-staff', final: null },
  'closure.salesLost.upTo500Staff': { draft: null, final: 'final.closure.sales-lost.up-to-500-staff' },
  'cause.unpatched': { draft: 'draft.cause.unpatched.share', final: 'final.cause.unpatched.share' },
  'cause.noOperationMeasures': {
    draft: 'draft.cause.no-operation-measures.share',
    final: 'final.cause.no-operation-measures.share',
  },
  'diagnosis.highRiskShare': { draft: null, final: 'final.diagnosis.high-risk.share' },
  'moves.toSaas': { draft: 'draft.moves.to-saas.share', final: null },
  'moves.toMall': { draft: 'draft.moves.to-mall.share', final: null },
  'moves.stopped': { draft: 'draft.moves.stopped.share', final: null },
  'frequency.publishedLeak': {
    draft: 'draft.frequency.published-leak-2024',
    final: 'market.frequency.published-leak.one-cart',
  },
  'security.floor': { draft: 'draft.security.floor.monthly', final: null },
  'security.waf': { draft: 'draft.security.waf.monthly', final: null },
  'security.diagnosis': { draft: 'draft.security.diagnosis.assumed', final: null },
  'security.diagnosis.least': { draft: 'draft.security.diagnosis.yearly', final: null },
  'security.diagnosisBeforeDelivery': { draft: 'draft.security.diagnosis.before-delivery', final: null },
  'security.hosted': { draft: 'draft.security.hosted.monthly', final: null },
  'requirements.build': { draft: 'draft.requirements.build.mandatory', final: 'final.requirements.build.total' },
  'requirements.operation': {
    draft: 'draft.requirements.operation.total',
    final: 'final.requirements.operation.total',
  },
  'requirements.logRetention': {
    draft: 'draft.requirements.log-retention',
    final: 'final.requirements.log-retention',
  },
  'requirements.diagnosisFrequency': { draft: 'draft.requirements.diagnosis-frequency', final: null },
  'management.items': { draft: 'draft.management.items', final: 'final.management.items' },
} as const satisfies Record<string, { readonly draft: FigureId | null; readonly final: FigureId | null }>;

/** What the editions can be asked about. */
export type Topic = keyof typeof topics;

/** By topic, the id of each edition’s figure; null where the edition says nothing. */
export const TOPICS: Readonly<Record<Topic, { readonly draft: FigureId | null; readonly final: FigureId | null }>> =
  topics;

/** The figure that an edition has on a topic; null where it says nothing. */
export const idOf = (topic: Topic, dataSet: Edition): FigureId | null =>
  TOPICS[topic][dataSet === 'draft-2022-10' ? 'draft' : 'final'];

/** The number that an edition gives on a topic; undefined where it says nothing. */
export function numberOn(topic: Topic, dataSet: Edition): FigureNumber | undefined {
  const id = idOf(topic, dataSet);
  return id === null ? undefined : figureNumber(id);
}
