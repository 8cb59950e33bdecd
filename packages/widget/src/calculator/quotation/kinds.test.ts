import { expect, test } from 'vitest';
import { kindsOf } from './kinds.ts';

test.each([
  ['構築費', 'build'],
  ['サーバー構築費', 'hosting'],
  ['バナー制作', 'design'],
  ['動画制作', ''],
  ['保守契約（構築費に対する割合）', 'maintenance'],
  ['Maintenance contract, share of the build price', 'maintenance'],
  ['サーバー証明書', 'certificate'],
  ['サーバ／ドメイン', 'hosting domain'],
  ['クラウドWAF利用料', 'waf'],
  ['診断で見つかる穴の修正', ''],
  ['オプション（WAF）', 'waf'],
  ['利用料・決済手数料（率）', 'plan payment'],
  ['Platform and payment fees, rate', 'plan payment'],
  ['決済代行の月額', 'payment'],
  ['楽天ペイ利用料', 'payment'],
  ['ペイント用品', ''],
  ['月額', 'plan'],
  ['月額費用（税別）', 'plan'],
  ['Monthly fee', 'plan'],
  ['初期設定・デザイン', 'initial design'],
  ['初期費用（月額プランとは別）', 'initial'],
  ['移行が済むまでのWAF', 'interim'],
  ['看板の塗り替え', ''],
])('%s is for: %s', (name, kinds) => expect([...kindsOf(name)].join(' ')).toBe(kinds));
