import type { Text } from '@ec-tco/core';
import { findFigure, SOURCES } from '@ec-tco/core/guideline';

/** What explanations say about a reference figure: its name and, in one line, where it stands. */
export function figureFacts(id: string):
  | {
      readonly label: Text;
      readonly source: Text;
      readonly unit: NonNullable<ReturnType<typeof findFigure>>['unit'];
    }
  | undefined {
  const found = findFigure(id);
  if (!found) return undefined;
  const { title, publisher, datePublished, dateRead } = SOURCES[found.source];
  const { locator } = found;
  const dates = {
    ja: datePublished ?? `日付なし、${dateRead} に確認`,
    en: datePublished ?? `undated, read ${dateRead}`,
  };
  return {
    label: found.label,
    unit: found.unit,
    source: {
      ja: `${publisher.ja}「${title}」（${dates.ja}）${locator.ja}`,
      en: `${publisher.en}, “${title}” (${dates.en}), ${locator.en}`,
    },
  };
}
