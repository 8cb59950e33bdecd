import { expect, test } from 'vitest';
import { insurancePayment } from './insurance-payment.ts';

// methodology: 7/per-incident
test('pays what is covered above the deductible, up to the limit', () => {
  const terms = { coveredShare: 0.8, deductible: 1_000_000, limit: 5_000_000 };
  expect(insurancePayment(1_000_000, terms)).toBe(0);
  expect(insurancePayment(5_000_000, terms)).toBe(3_000_000);
  expect(insurancePayment(100_000_000, terms)).toBe(5_000_000);
});
