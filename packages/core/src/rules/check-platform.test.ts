import { expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from './fixtures.ts';

const codes = (customPages: boolean, yen: number | undefined) => {
  const lines = yen === undefined ? [] : [line('test', { tasks: ['diagnosis'], amount: { kind: 'fixed', yen } })];
  const own = option('saas', { pciDss: 'yes', customPages, lines });
  const found = evaluate(prepare(scenario({ options: [own] }))).options.flatMap(({ findings }) => findings);
  return found.map(({ code }) => code).filter((code) => code === 'custom-pages-without-diagnosis');
};

// methodology: the-security-floor/for-saas
it('own pages are tested for money, or it is a finding', () => {
  expect(codes(false, undefined)).toEqual([]);
  expect(codes(true, 1)).toEqual([]);
  expect(codes(true, undefined)).toEqual(['custom-pages-without-diagnosis']);
  expect(codes(true, 0)).toEqual(['custom-pages-without-diagnosis']);
});
