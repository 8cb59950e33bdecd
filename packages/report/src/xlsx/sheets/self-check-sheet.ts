import { requirementNumber } from '@ec-tco/core/format';
import { assessRequirements, REQUIREMENT_TABLE } from '@ec-tco/core/guideline';
import { createPage, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { SheetContext } from './context.ts';
import { serialOf } from './serial-date.ts';

/** The answers of the self-check, requirement by requirement. */
export function selfCheckSheet({ prepared, say, language }: SheetContext): Page {
  const words = say.selfCheck;
  const { scenario } = prepared;
  const page = createPage(say.sheets.selfCheck, [10, 10, 34, 60, 18, 18, 13, 30], { frozen: { rows: 4, columns: 0 } });
  put(page, 0, 0, textOf(words.title, 'title'));
  put(page, 1, 0, textOf(words.intro));
  const heads = [
    ...[words.number, words.class, words.requirement, words.content],
    ...[words.answer, words.responsible, words.due, words.note],
  ];
  putRow(
    page,
    3,
    heads.map((head) => textOf(head, 'head')),
  );
  assessRequirements(scenario).requirements.forEach(({ id, class: grade, status, responsible, due }, i) => {
    const { title, explanation } = REQUIREMENT_TABLE[id];
    putRow(page, 4 + i, [
      textOf(requirementNumber(id, language), 'box'),
      textOf(words.classes[grade], 'box'),
      textOf(title[language], 'box'),
      textOf(explanation[language], 'box'),
      textOf(words.answers[status] ?? status, 'box'),
      textOf(responsible ?? '', 'box'),
      due === null ? textOf('', 'box') : numberOf(serialOf(due), 'date', 'box'),
      textOf(scenario.requirements[id]?.note ?? '', 'box'),
    ]);
  });
  return page;
}
