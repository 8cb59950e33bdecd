import { expect, test } from 'vitest';
import { isParticular, isSpecification } from './particulars.ts';

test.each([
  ['お振込先：みずほ銀行 渋谷支店 普通', '1234567'],
  ['みずほ銀行 渋谷支店 普通', '1234567'],
  ['振込口座', '普通1234567'],
  ['TEL', '03-1234-5678'],
  ['FAX', '0312345678'],
  ['郵便番号', '1000001'],
  ['適格請求書発行事業者登録番号', 'T1234567890123'],
  ['見積番号', '12345'],
  ['見積書発行日', '20261130'],
  ['お見積有効期限', '2026年12月31日'],
  ['Quotation no.', '12345'],
  ['Date', '2026-11-30'],
])('%s %s is no cost', (name, price) => expect(isParticular(name, price)).toBe(true));

test.each([
  ['銀行振込手数料', '330'],
  ['電話サポート', '5,000'],
  ['見積番号の管理機能', '50000'],
  ['振込手数料', '300円/件'],
  ['住所入力補助', '3,000円'],
  ['担当者研修', '30000'],
])('%s %s may be one', (name, price) => expect(isParticular(name, price)).toBe(false));

test.each([
  ['商品登録数', '1,000', true],
  ['スタッフアカウント', '5', true],
  ['ディスク容量（共有）', '100GB', true],
  ['商品登録数', '1,000円', false],
  ['スタッフ研修', '1,000', false],
])('%s %s is what a plan holds: %s', (name, amount, wanted) => expect(isSpecification(name, amount)).toBe(wanted));
