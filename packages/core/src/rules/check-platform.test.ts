import { expect, it } from 'vitest';
import { checkPlatform } from './check-platform.ts';
import { line, option, scenario } from './fixtures.ts';

const codes = (customPages: boolean, yen: number | undefined) => {
  const lines = yen === undefined ? [] : [line('test', { tasks: ['diagnosis'], amount: { kind: 'fixed', yen } })];
  const own = option('saas', { pciDss: 'yes', customPages, lines });
  return checkPlatform(scenario(), own).findings.map((item) => item.code);
};

// methodology: the-security-floor/for-saas
it('own pages are tested for money, or it is a finding', () => {
  expect(codes(false, undefined)).toEqual([]);
  expect(codes(true, 1)).toEqual([]);
  expect(codes(true, undefined)).toEqual(['custom-pages-without-diagnosis']);
  expect(codes(true, 0)).toEqual(['custom-pages-without-diagnosis']);
});
