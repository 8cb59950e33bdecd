import {
  type GuidelineItem,
  INITIATIVES,
  MANAGEMENT_ITEMS,
  REQUIREMENT_TABLE,
  WAF_CAUTIONS,
} from '@ec-tco/core/guideline';
import { expect, test } from 'vitest';
import { messages } from './messages.ts';

const { guide, requirements } = messages('en');
const items: readonly GuidelineItem[] = [
  ...Object.values(MANAGEMENT_ITEMS),
  ...Object.values(INITIATIVES).flat(),
  ...Object.values(REQUIREMENT_TABLE),
  ...WAF_CAUTIONS,
];

test('places in the draft are told in English', () => {
  const places = items.map(({ locator }) => guide.place(locator.section));
  expect(places.length).toBeGreaterThan(35);
  expect(places.filter((place) => /[\u3040-\u9fff]/.test(place))).toEqual([]);
  expect(guide.place('新規 取組3')).toBe('(draft, new shop, initiative 3)');
  expect(requirements.locator('1. 要件14')).toBe(' (draft, 1. requirement 14)');
});
