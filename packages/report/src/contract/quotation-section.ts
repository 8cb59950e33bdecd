import type { Language, Line, Option, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import { isSelfBuilt, linkedLines, REQUIREMENTS } from '@ec-tco/core/guideline';
import { AMOUNT_TRAITS } from '@ec-tco/core/scenario';
import type { Block, Section } from '../document/document.ts';
import { basisKind } from '../documents/basis-kind.ts';
import { isPaidElsewhere } from './paid-elsewhere.ts';
import type { Wording } from './texts/texts.ts';

/**
 * The quotations and papers asked for. Amounts stay out: the document goes to the other side of a negotiation.
 * @param asks Whether the document asks for requirements, of which a quotation then says which it contains.
 */
export function quotationSection(
  scenario: Scenario,
  option: Option,
  asks: boolean,
  language: Language,
  say: Wording,
): Section {
  const { quotations } = say;
  const selfBuilt = isSelfBuilt(option.kind);
  // Whoever is paid already has prices, and quotes nothing.
  const used = option.existing === true && !selfBuilt;
  const { item, have, price, contained } = quotations.columns;
  const columns = [item, have, used ? quotations.used.price : price, ...(asks ? [contained] : [])];
  // Own hours, payment fees of a self-built shop and the owner's insurance are nothing a contractor quotes.
  const asked = option.lines.filter(
    (line) =>
      AMOUNT_TRAITS[line.amount.kind].paid &&
      line.category !== 'incident' &&
      !isPaidElsewhere(line) &&
      !(selfBuilt && line.category === 'platform'),
  );
  const intro = used ? quotations.introUsed : asks ? quotations.intro : quotations.introAlone;
  const table: readonly Block[] =
    asked.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: used ? quotations.used.caption : quotations.caption,
            columns,
            widths: asks ? [32, 28, 20, 20] : [40, 34, 26],
            rows: asked.map((line) => [
              line.name,
              basis(line, say),
              null,
              ...(asks ? [covered(scenario, option, line, language, say)] : []),
            ]),
          },
        ];
  return {
    id: 'quotations',
    heading: used ? quotations.used.heading : quotations.heading,
    blocks: [
      { kind: 'paragraph', text: asked.length > 0 ? intro : quotations.none },
      ...table,
      {
        kind: 'checklist',
        items: (selfBuilt ? quotations.papers : quotations.platformPapers).map((title) => ({ title, text: '' })),
      },
    ],
  };
}

/** The requirements whose answers name the line; a blank where none does. */
function covered(scenario: Scenario, option: Option, line: Line, language: Language, say: Wording): string | null {
  const ids = REQUIREMENTS.filter((id) => linkedLines(scenario, option, id).includes(line));
  return ids.length === 0 ? null : ids.map((id) => requirementNumber(id, language)).join(say.comma);
}

function basis({ amount, source }: Line, { quotations }: Wording): string {
  if (amount.kind === 'unquoted') return quotations.unquoted;
  if (source.kind !== 'quotation') return quotations[basisKind(source)];
  return source.date === undefined ? quotations.quotation : quotations.quoted(source.date);
}
