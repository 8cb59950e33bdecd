import type { Choice, Decimal, Language, Result } from '@ec-tco/core';
import { formatYen, labelText, optionNames, WRITING } from '@ec-tco/core/format';
import type { Block } from '../../document/document.ts';
import { documentTexts } from '../texts/texts.ts';

/**
 * What keeps the choice open: each option whose missing prices could make it the best, what is known of it, and how that
 * stands to the best of those fully priced. By the stated amounts, which the table has.
 */
export function pendingBlock(
  pending: readonly string[],
  best: string | undefined,
  { options }: Result,
  { measure, ranged, ranked }: Choice,
  language: Language,
): Block {
  const words = documentTexts(language).approval.pending;
  const net = measure === 'net';
  const amountOf = (id: string | undefined): Decimal | undefined => {
    const option = options.find((one) => one.id === id);
    return net ? option?.netContributionWithIncident : option?.totalWithIncident.total;
  };
  const nameOf = (id: string) => labelText(optionNames(options)(id), language);
  const yen = (value: Decimal) => formatYen(value, language);
  const known = amountOf(best);
  const mean = ranged ? ranked.find(({ option }) => option === best)?.mean : undefined;
  return {
    kind: 'list',
    items: options
      .filter(({ id }) => pending.includes(id))
      .map(({ id, findings, eligibility }) => {
        const lines = findings.flatMap((one) => (one.code === 'unquoted-line' ? [one.params.name] : []));
        const amount = amountOf(id);
        const ahead = amount && known?.minus(amount).times(net ? -1 : 1);
        return [
          words.known(
            nameOf(id),
            lines.map(WRITING[language].quoted).join(WRITING[language].comma),
            amount ? yen(amount) : '',
            net,
          ),
          ...(best === undefined || !known || !ahead
            ? []
            : [
                ahead.gt(0)
                  ? words.ahead(nameOf(best), yen(known), yen(ahead), net)
                  : words.level(nameOf(best), yen(known), mean && yen(mean)),
              ]),
          ...(eligibility.status === 'undetermined' ? [words.undetermined] : []),
        ].join(WRITING[language].between);
      }),
  };
}
