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
const S16: Shape = { type: 'text', format: 'preset-figure' };
const S17: Shape = { type: 'text', min: 1, max: 200, format: 'published' };
const S18: Shape = { type: 'text', format: 'date' };
const S19: Shape = object({ figure: S16, publisher: S17, 'title?': S17, 'date?': S18 });
const S20: Shape = kinds({ figure: { figure: S15 }, assumption: { 'note?': S2, 'from?': S19 }, quotation: { 'note?': S2, 'date?': S18 }, stated: { 'note?': S2 } });
const S21: Shape = quantity(0, 180);
const S22: Shape = quantity(0, 1000000000000, true);
const S23: Shape = { type: 'boolean' };
const S24: Shape = oneOf('build-1', 'build-2', 'build-3', 'build-4', 'build-5', 'build-6', 'build-7', 'build-8', 'build-9', 'build-10', 'build-11', 'build-12', 'build-13', 'build-14', 'operation-1', 'operation-2', 'operation-3', 'operation-4', 'operation-5', 'operation-6');
const S25: Shape = oneOf('in-house', 'outsourced', 'done', 'to-do', 'cannot', 'unknown');
const S26: Shape = { type: 'list', of: S14, max: 200 };
const S27: Shape = object({ status: S25, 'due?': S18, 'responsible?': S1, 'note?': S2, 'lines?': S26 });
const S28: Shape = { type: 'record', key: S24, of: S27 };
const S29: Shape = oneOf('build.other', 'build.security', 'operation.other', 'operation.security', 'platform', 'incident');
const S30: Shape = number(1, 180, true);
const S31: Shape = number(2, 60, true);
const S32: Shape = number(1, 12, true);
const S33: Shape = kinds({ 'before-opening': {  }, once: { month: S30 }, monthly: { 'from?': S30, 'to?': S30, 'advance?': S31 }, yearly: { 'from?': S13, 'to?': S13, 'month?': S32 }, every: { years: S13, 'first?': S13, 'month?': S32 } });
const S34: Shape = linked(0, 1000000000000);
const S35: Shape = linked(0, 1);
const S36: Shape = linked(0, 10000000);
const S37: Shape = object({ category: S29 });
const S38: Shape = { type: 'list', of: S14, min: 1, max: 200 };
const S39: Shape = object({ lines: S38 });
const S40: Shape = either(S37, S39);
const S41: Shape = linked(1, 1000000000);
const S42: Shape = oneOf('collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch', 'backup', 'review-logs', 'diagnosis', 'antivirus', 'waf', 'fraud-detection');
const S43: Shape = number(0, 1000000000000);

/** What a scenario is, as plain data. */
export const SCENARIO_SHAPE: Shape = object({ version: oneOf(2), title: S1, 'note?': S2, dataSet: oneOf('draft-2022-10', 'final-2023-03'), journey: oneOf('new', 'operating'), business: object({ monthlySales: S3, salesGrowth: S4, averageOrderValue: S5, contributionMargin: S6, cardShare: S6, personalRecords: S7, cardRecords: S7, employees: number(0, 1000000, true), hourlyCost: S8, 'postage?': S9, 'salesByYear?': S10, 'ramp?': S12, 'season?': { type: 'list', of: number(0, 1000), min: 12, max: 12 } }), horizonYears: S13, rates: object({ discount: S6, inflation: S4, consumptionTax: S6 }), 'common?': { type: 'record', key: S14, of: kinds({ yen: { name: S1, value: S3, source: S20 }, yenPerMonth: { name: S1, value: S3, source: S20 }, yenPerHour: { name: S1, value: S8, source: S20 }, yenPerOrder: { name: S1, value: S9, source: S20 }, yenPerRecord: { name: S1, value: S9, source: S20 }, orderValue: { name: S1, value: S5, source: S20 }, share: { name: S1, value: S6, source: S20 }, yearlyRate: { name: S1, value: S4, source: S20 }, discountRate: { name: S1, value: S6, source: S20 }, groupShare: { name: S1, value: quantity(0, 10), source: S20 }, probability: { name: S1, value: S6, source: S20 }, hours: { name: S1, value: S8, source: S20 }, months: { name: S1, value: S21, source: S20 }, records: { name: S1, value: S7, source: S20 }, people: { name: S1, value: quantity(0, 1000000, true), source: S20 }, factor: { name: S1, value: quantity(0, 1000), source: S20 }, items: { name: S1, value: S9, source: S20 }, exchange: { name: S1, value: quantity(0.0001, 1000000), source: S20 }, threshold: { name: S1, value: S22, source: S20 } }) }, showTax: S23, securityFloor: S23, options: { type: 'list', of: object({ id: S14, name: S1, kind: oneOf('self-built-in-house', 'self-built-outsourced', 'self-built-managed', 'saas', 'mall'), pciDss: oneOf('yes', 'no', 'unknown'), customPages: S23, 'existing?': S23, 'requirements?': S28, lines: { type: 'list', of: object({ id: S14, name: S1, category: S29, timing: S33, amount: kinds({ fixed: { yen: S34 }, hours: { hours: linked(0, 1000000) }, 'sales-rate': { rate: S35 }, 'per-order': { yen: S36 }, share: { rate: linked(0, 10), of: S40, basis: oneOf('same-year', 'total') }, unquoted: {  } }), escalation: kinds({ none: {  }, inflation: {  }, own: { rate: S4 } }), 'base?': oneOf('sales', 'with-tax', 'customer-pays'), 'part?': object({ of: oneOf('sales', 'orders'), share: S35, 'orderValue?': S41 }), 'tiers?': object({ by: oneOf('sales', 'year-sales', 'order-value'), mode: oneOf('whole', 'marginal'), above: { type: 'list', of: object({ from: S22, price: S34 }), min: 1, max: 20 } }), 'limits?': object({ 'least?': S34, 'most?': S34 }), 'items?': S36, 'currency?': object({ code: { type: 'text', format: 'currency' }, rate: linked(0.0001, 1000000) }), 'contract?': object({ months: S30, 'renews?': S23, leaving: kinds({ fixed: { yen: S34 }, remaining: { share: S35 } }) }), 'withTax?': S23, 'taxable?': S23, 'tasks?': { type: 'list', of: S42, max: 10 }, source: S20 }), max: 200 }, 'credits?': { type: 'list', of: object({ id: S14, name: S1, amount: kinds({ fixed: { yen: S34 }, share: { rate: S35, of: S40, 'most?': S34 } }), timing: S33, 'chance?': S35, source: S20 }), max: 50 }, 'securityTasks?': { type: 'record', key: S42, of: oneOf('in-house', 'outsourced', 'included', 'missing') }, 'sales?': object({ monthlySales: S34, 'salesGrowth?': linked(-0.9, 10), 'averageOrderValue?': S41, 'salesByYear?': S10, 'ramp?': S12 }), annualProbability: S35, 'stages?': { type: 'list', of: object({ id: S14, name: S1, year: number(2, 15, true), 'annualProbability?': S35, 'requirements?': S28 }), min: 1, max: 14 }, 'insurance?': object({ coveredShare: S35, deductible: S34, limit: S34 }), 'transition?': object({ months: linked(0, 180), annualProbability: S35 }) }), min: 1, max: 20 }, 'baseline?': S14, incident: object({ severity: kinds({ 'survey-mean': {  }, 'survey-curve': {  }, 'firm-a': {  }, 'firm-b': {  }, 'own-shop': { records: oneOf('all', 'survey'), forensics: S3, reissueFee: S9, reissueShare: S6, fraudPerCard: S9, callCentre: S3, 'callCentrePerHeld?': S9, legal: S3, 'legalPerHeld?': S9, notificationPerRecord: S9, apologyPerRecord: S9, apologyShare: S6, other: S3 }, 'own-figure': { yen: S3 }, 'own-lognormal': { low: S43, high: S43 }, 'own-range': { low: S43, mode: S43, high: S43 } }), 'closure?': object({ months: S21, recoveryMonths: S21, restartShare: S6, leavingShare: S6, leavingMonths: S21 }) }), requirements: { type: 'record', key: S24, of: object({ status: S25, 'due?': S18, 'responsible?': S1, 'note?': S2, 'lines?': { type: 'list', of: object({ option: S14, line: S14 }), max: 200 } }) }, 'tasks?': { type: 'record', key: S14, of: object({ 'done?': S23, 'due?': S18, 'responsible?': S1 }) }, 'sources?': { type: 'record', key: { type: 'text', format: 'pointer' }, of: S20 } });
