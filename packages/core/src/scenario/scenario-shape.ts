// Written by scenario-shape.test.ts (vitest -u) from schema.ts, for whoever reads a scenario without a schema library.
import { either, kinds, linked, number, object, oneOf, quantity, type Shape } from './shape.ts';

const S1: Shape = { type: 'text', min: 1, max: 200, format: 'text' };
const S2: Shape = { type: 'text', max: 2000, format: 'text' };
const S3: Shape = quantity(0, 1000000000000);
const S4: Shape = quantity(-0.9, 10);
const S5: Shape = quantity(1, 1000000000);
const S6: Shape = quantity(0, 1);
const S7: Shape = quantity(0, 1000000000);
const S8: Shape = quantity(0, 1000000);
const S9: Shape = quantity(0, 10000000);
const S10: Shape = { type: 'list', of: S3, min: 1, max: 15 };
const S11: Shape = number(1, 24, true);
const S12: Shape = object({ months: S11, start: S6 });
const S13: Shape = number(1, 15, true);
const S14: Shape = { type: 'text', format: 'id' };
const S15: Shape = { type: 'text', min: 1, max: 120 };
const S16: Shape = { type: 'text', format: 'date' };
const S17: Shape = kinds({ figure: { figure: S15 }, assumption: { 'note?': S2 }, quotation: { 'note?': S2, 'date?': S16 }, stated: { 'note?': S2 } });
const S18: Shape = quantity(0, 180);
const S19: Shape = quantity(0, 1000000000000, true);
const S20: Shape = { type: 'boolean' };
const S21: Shape = oneOf('build-1', 'build-2', 'build-3', 'build-4', 'build-5', 'build-6', 'build-7', 'build-8', 'build-9', 'build-10', 'build-11', 'build-12', 'build-13', 'build-14', 'operation-1', 'operation-2', 'operation-3', 'operation-4', 'operation-5', 'operation-6');
const S22: Shape = oneOf('in-house', 'outsourced', 'done', 'to-do', 'cannot', 'unknown');
const S23: Shape = { type: 'list', of: S14, max: 200 };
const S24: Shape = object({ status: S22, 'due?': S16, 'responsible?': S1, 'note?': S2, 'lines?': S23 });
const S25: Shape = { type: 'record', key: S21, of: S24 };
const S26: Shape = oneOf('build.other', 'build.security', 'operation.other', 'operation.security', 'platform', 'incident');
const S27: Shape = number(1, 180, true);
const S28: Shape = number(2, 60, true);
const S29: Shape = number(1, 12, true);
const S30: Shape = kinds({ 'before-opening': {  }, once: { month: S27 }, monthly: { 'from?': S27, 'to?': S27, 'advance?': S28 }, yearly: { 'from?': S13, 'to?': S13, 'month?': S29 }, every: { years: S13, 'first?': S13, 'month?': S29 } });
const S31: Shape = linked(0, 1000000000000);
const S32: Shape = linked(0, 1000000);
const S33: Shape = linked(0, 1);
const S34: Shape = linked(0, 10000000);
const S35: Shape = object({ category: S26 });
const S36: Shape = { type: 'list', of: S14, min: 1, max: 200 };
const S37: Shape = object({ lines: S36 });
const S38: Shape = either(S35, S37);
const S39: Shape = linked(1, 1000000000);
const S40: Shape = oneOf('collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch', 'backup', 'review-logs', 'diagnosis', 'antivirus', 'waf', 'fraud-detection');
const S41: Shape = number(0, 1000000000000);

/** What a scenario is, as plain data. */
export const SCENARIO_SHAPE: Shape = object({ version: oneOf(2), title: S1, 'note?': S2, dataSet: oneOf('draft-2022-10', 'final-2023-03'), journey: oneOf('new', 'operating'), business: object({ monthlySales: S3, salesGrowth: S4, averageOrderValue: S5, contributionMargin: S6, cardShare: S6, personalRecords: S7, cardRecords: S7, employees: number(0, 1000000, true), hourlyCost: S8, 'postage?': S9, 'salesByYear?': S10, 'ramp?': S12, 'season?': { type: 'list', of: number(0, 1000), min: 12, max: 12 } }), horizonYears: S13, rates: object({ discount: S6, inflation: S4, consumptionTax: S6 }), 'common?': { type: 'record', key: S14, of: kinds({ yen: { name: S1, value: S3, source: S17 }, yenPerMonth: { name: S1, value: S3, source: S17 }, yenPerHour: { name: S1, value: S8, source: S17 }, yenPerOrder: { name: S1, value: S9, source: S17 }, yenPerRecord: { name: S1, value: S9, source: S17 }, orderValue: { name: S1, value: S5, source: S17 }, share: { name: S1, value: S6, source: S17 }, yearlyRate: { name: S1, value: S4, source: S17 }, discountRate: { name: S1, value: S6, source: S17 }, groupShare: { name: S1, value: quantity(0, 10), source: S17 }, probability: { name: S1, value: S6, source: S17 }, hours: { name: S1, value: S8, source: S17 }, months: { name: S1, value: S18, source: S17 }, records: { name: S1, value: S7, source: S17 }, people: { name: S1, value: quantity(0, 1000000, true), source: S17 }, factor: { name: S1, value: quantity(0, 1000), source: S17 }, items: { name: S1, value: S9, source: S17 }, exchange: { name: S1, value: S8, source: S17 }, threshold: { name: S1, value: S19, source: S17 } }) }, showTax: S20, securityFloor: S20, options: { type: 'list', of: object({ id: S14, name: S1, kind: oneOf('self-built-in-house', 'self-built-outsourced', 'self-built-managed', 'saas', 'mall'), pciDss: oneOf('yes', 'no', 'unknown'), customPages: S20, 'existing?': S20, 'requirements?': S25, lines: { type: 'list', of: object({ id: S14, name: S1, category: S26, timing: S30, amount: kinds({ fixed: { yen: S31 }, hours: { hours: S32 }, 'sales-rate': { rate: S33 }, 'per-order': { yen: S34 }, share: { rate: linked(0, 10), of: S38, basis: oneOf('same-year', 'total') }, unquoted: {  } }), escalation: kinds({ none: {  }, inflation: {  }, own: { rate: S4 } }), 'base?': oneOf('sales', 'with-tax', 'customer-pays'), 'part?': object({ of: oneOf('sales', 'orders'), share: S33, 'orderValue?': S39 }), 'tiers?': object({ by: oneOf('sales', 'year-sales', 'order-value'), mode: oneOf('whole', 'marginal'), above: { type: 'list', of: object({ from: S19, price: S31 }), min: 1, max: 20 } }), 'limits?': object({ 'least?': S31, 'most?': S31 }), 'items?': S34, 'currency?': object({ code: { type: 'text', format: 'currency' }, rate: S32 }), 'contract?': object({ months: S27, 'renews?': S20, leaving: kinds({ fixed: { yen: S31 }, remaining: { share: S33 } }) }), 'withTax?': S20, 'taxable?': S20, 'tasks?': { type: 'list', of: S40, max: 10 }, source: S17 }), max: 200 }, 'credits?': { type: 'list', of: object({ id: S14, name: S1, amount: kinds({ fixed: { yen: S31 }, share: { rate: S33, of: S38, 'most?': S31 } }), timing: S30, 'chance?': S33, source: S17 }), max: 50 }, 'securityTasks?': { type: 'record', key: S40, of: oneOf('in-house', 'outsourced', 'included', 'missing') }, 'sales?': object({ monthlySales: S31, salesGrowth: linked(-0.9, 10), averageOrderValue: S39, 'salesByYear?': S10, 'ramp?': S12 }), annualProbability: S33, 'stages?': { type: 'list', of: object({ id: S14, name: S1, year: number(2, 15, true), 'annualProbability?': S33, 'requirements?': S25 }), min: 1, max: 14 }, 'insurance?': object({ coveredShare: S33, deductible: S31, limit: S31 }), 'transition?': object({ months: linked(0, 180), annualProbability: S33 }) }), min: 1, max: 20 }, 'baseline?': S14, incident: object({ severity: kinds({ 'survey-mean': {  }, 'survey-curve': {  }, 'firm-a': {  }, 'firm-b': {  }, 'own-shop': { records: oneOf('all', 'survey'), forensics: S3, reissueFee: S9, reissueShare: S6, fraudPerCard: S9, callCentre: S3, 'callCentrePerHeld?': S9, legal: S3, 'legalPerHeld?': S9, notificationPerRecord: S9, apologyPerRecord: S9, apologyShare: S6, other: S3 }, 'own-figure': { yen: S3 }, 'own-lognormal': { low: S41, high: S41 }, 'own-range': { low: S41, mode: S41, high: S41 } }), 'closure?': object({ months: S18, recoveryMonths: S18, restartShare: S6, leavingShare: S6, leavingMonths: S18 }) }), requirements: { type: 'record', key: S21, of: object({ status: S22, 'due?': S16, 'responsible?': S1, 'note?': S2, 'lines?': { type: 'list', of: object({ option: S14, line: S14 }), max: 200 } }) }, 'tasks?': { type: 'record', key: S14, of: object({ 'done?': S20, 'due?': S16, 'responsible?': S1 }) }, 'sources?': { type: 'record', key: { type: 'text', format: 'pointer' }, of: S17 } });
