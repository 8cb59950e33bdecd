import { expect, test } from 'vitest';
import { isOfOrders, isOfSales } from './fees.ts';

test.each([
  ['システム利用料', true],
  ['ポイント負担', true],
  ['Referral fee', true],
  ['諸経費', false],
  ['進行管理費', false],
  ['保守費（年間）構築費の', false],
])('a share by the name %s is of sales: %s', (name, wanted) => expect(isOfSales(name)).toBe(wanted));

test.each([
  ['決済処理', true],
  ['出荷作業', true],
  ['Payment', true],
  ['商品登録代行', false],
  ['お問い合わせ対応', false],
])('one of %s is of an order: %s', (name, wanted) => expect(isOfOrders(name)).toBe(wanted));
