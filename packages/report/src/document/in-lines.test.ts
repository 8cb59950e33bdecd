import { expect, test } from 'vitest';
import { inLines } from './in-lines.ts';

test.each([
  ['自社構築（内製）', 8, ['自社構築（内製）']],
  ['自社構築（内製）', 7, ['自社構築', '（内製）']],
  ['構築時・セキュリティ以外', 9, ['構築時・', 'セキュリティ以外']],
  ['SaaS・モール使用料（決済手数料など）', 10, ['SaaS・モール使用料', '（決済手数料など）']],
  ['自社構築（保守付き）：「構築費」の金額', 9, ['自社構築（保守付き）：「構築費」の金額']],
  // A second part that has no room either parts wherever the line ends.
  ['自社構築（セキュリティ保守付き）', 8, ['自社構築', '（セキュリティ保守付き）']],
  ['セキュリティ保守（付き）', 7, ['セキュリティ保守（付き）']],
  ['長い名前の形態', 3, ['長い名前の形態']],
  // Words of other languages part at their blanks.
  ['Self-built with hosted security maintenance', 10, ['Self-built with hosted security maintenance']],
  ['', 5, ['']],
])('%j in %i characters', (text, characters, lines) => expect(inLines(text, characters)).toEqual(lines));
