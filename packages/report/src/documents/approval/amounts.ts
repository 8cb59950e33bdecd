import type { Choice, Decimal, Language, OptionResult, Result } from '@ec-tco/core';
import { formatYen, WRITING } from '@ec-tco/core/format';
import type { Block } from '../../document/document.ts';
import { documentTexts } from '../texts/texts.ts';

/** What the option costs, and what it leaves where the choice goes by that: as stated, and on average. */
export function amounts(own: OptionResult, result: Result, choice: Choice, language: Language): readonly Block[] {
  const words = documentTexts(language).approval;
  const yen = (value: Decimal) => formatYen(value, language);
  const { total } = own.totalWithIncident;
  const place = choice.ranked.find(({ option }) => option === own.id);
  const mean = choice.ranged && place?.complete ? yen(place.mean) : undefined;
  const least = (value: Decimal) => (own.priced ? yen(value) : words.atLeast(yen(value)));
  const left = yen(own.netContributionWithIncident);
  const net = choice.measure === 'net';
  const open = own.findings.flatMap((one) => (one.code === 'unquoted-line' ? [one.params.name] : []));
  const texts = [
    words.amount(result.horizonYears, least(total), least(total.div(12 * result.horizonYears).round())),
    ...(open.length > 0 ? [words.priceMissing(open.map(WRITING[language].quoted).join(WRITING[language].comma))] : []),
    ...(net ? [words.left(result.horizonYears, own.priced ? left : words.atMost(left))] : []),
    ...(mean === undefined ? [] : [words.meanOf(net ? words.rows.left : words.rows.cost, mean)]),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}
