import type { Language, Scenario } from '@ec-tco/core';
import { outcomeText, plainText } from '@ec-tco/core/format';
import { assessRequirements } from '@ec-tco/core/guideline';
import type { Block, ReportDocument } from '../document/document.ts';
import { answersItself } from './answer-cells.ts';
import { basisNotes } from './basis-notes.ts';
import { selfCheckRows } from './self-check-rows.ts';
import { documentTexts } from './texts/texts.ts';

/**
 * The self-check in the guideline's columns, with the answers or to be filled in by hand.
 * @param option id of the option whose own answers count first, where it has any.
 */
export function selfCheckDocument(
  scenario: Scenario,
  {
    language,
    blank = false,
    option: id,
  }: { readonly language: Language; readonly blank?: boolean | undefined; readonly option?: string | undefined },
): ReportDocument {
  const option = scenario.options.find((one) => one.id === id && answersItself(one));
  const say = documentTexts(language);
  const words = say.selfCheck;
  const { columns, rows } = selfCheckRows(scenario, { language, blank, option });
  const table = (build: boolean): Block => ({
    kind: 'table',
    caption: '',
    columns,
    widths: [10, 9, 41, 11, 12, 17],
    rows: rows.filter((row) => row.build === build).map(({ cells }) => cells),
  });
  const assessment = assessRequirements(scenario, option);
  const outcome = plainText(outcomeText(assessment.outcome, language), language);
  const intro = assessment.journey === 'new' ? words.introNew : words.introOperating;
  return {
    language,
    title: blank ? words.blankTitle : words.title,
    subtitle: option ? say.of(scenario.title, option.name) : scenario.title,
    sections: [
      {
        id: 'build',
        heading: words.build,
        blocks: [
          { kind: 'paragraph', text: assessment.outcome.kind === 'no-own-site' ? words.introNone : intro },
          ...(blank ? [] : [{ kind: 'note' as const, text: outcome }]),
          table(true),
        ],
      },
      { id: 'operation', heading: words.operation, blocks: [table(false)] },
      {
        id: 'record',
        heading: words.record,
        blocks: [{ kind: 'fields', fields: words.fields.map((label) => ({ label, value: null })) }],
      },
    ],
    endnotes: [...basisNotes(scenario.dataSet, language), { text: say.legal }],
  };
}
