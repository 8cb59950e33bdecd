import { expect, test } from 'vitest';
import { atAddress, pointerOfAddress, toAddress } from './address.ts';

const ROOT = {
  options: [
    { id: '1', lines: [{ id: 'fee', amount: { yen: 5 } }] },
    {
      id: 'saas',
      lines: [
        { id: '0', tasks: ['waf', 'patch'] },
        { id: 'fee', amount: { yen: 7 } },
      ],
    },
  ],
  sources: { '/options/saas/x': { kind: 'quotation' } },
  odd: [{ id: 5 }, { id: 'Not an id' }],
};

test.each([
  ['/options/0/lines/0/amount/yen', '/options/1/lines/fee/amount/yen', 5],
  ['/options/1/lines/1/amount', '/options/saas/lines/fee/amount', { yen: 7 }],
  ['/options/1/lines/0/tasks/1', '/options/saas/lines/0/tasks/1', 'patch'],
  ['/sources/~1options~1saas~1x/kind', '/sources/~1options~1saas~1x/kind', 'quotation'],
  ['/odd/1/id', '/odd/1/id', 'Not an id'],
  ['/options', '/options', ROOT.options],
  ['', '', ROOT],
])('%s is %s', (pointer, address, value) => {
  expect(toAddress(ROOT, pointer)).toBe(address);
  expect(pointerOfAddress(ROOT, address)).toBe(pointer);
  expect(atAddress(ROOT, address)).toEqual(value);
});

test('an id is never taken for an index', () => {
  expect(atAddress(ROOT, '/options/0/id')).toBeUndefined();
  expect(pointerOfAddress(ROOT, '/options/0/id')).toBeUndefined();
  expect(atAddress(ROOT, '/options/1/id')).toBe('1');
  expect(atAddress(ROOT, '/options/saas/toString')).toBeUndefined();
});

test('a place that is not there keeps the name it has', () => {
  expect(toAddress(ROOT, '/options/7/lines/0')).toBe('/options/7/lines/0');
  expect(toAddress(ROOT, '/options/1/price')).toBe('/options/saas/price');
});
