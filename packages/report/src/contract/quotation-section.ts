import type { Language, Line, Option, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import { isSelfBuilt, linkedLines, REQUIREMENTS } from '@ec-tco/core/guideline';
import { AMOUNT_TRAITS } from '@ec-tco/core/scenario';
import type { Block, Section } from '../document/document.ts';
import type { Wording } from './texts/texts.ts';

/** The quotations and papers asked for. Amounts stay out: the document goes to the other side of a negotiation. */
export function quotationSection(scenario: Scenario, option: Option, language: Language, say: Wording): Section {
  const { quotations } = say;
  const selfBuilt = isSelfBuilt(option.kind);
  // Own hours, payment fees of a self-built shop and the owner's insurance are nothing a contractor quotes.
  const asked = option.lines.filter(
    (line) =>
      AMOUNT_TRAITS[line.amount.kind].paid &&
      line.category !== 'incident' &&
      !(selfBuilt && line.category === 'platform'),
  );
  const table: readonly Block[] =
    asked.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: quotations.caption,
            columns: quotations.columns,
            widths: [32, 28, 20, 20],
            rows: asked.map((line) => [
              line.name,
              basis(line, say),
              null,
              covered(scenario, option, line, language, say),
            ]),
          },
        ];
  return {
    id: 'quotations',
    heading: quotations.heading,
    blocks: [
      { kind: 'paragraph', text: asked.length > 0 ? quotations.intro : quotations.none },
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
  if (source.kind !== 'quotation') return quotations[source.kind];
  return source.date === undefined ? quotations.quotation : quotations.quoted(source.date);
}
