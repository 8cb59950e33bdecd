import { EDITION_NAMES, findingText, plainText, reasonText } from '@ec-tco/core/format';
import { createPage, type Page, put, putRow, textOf } from '../book/book.ts';
import type { SheetContext } from './context.ts';

/** How the file is used, what it rests on, what the rules say. */
export function notesSheet({ prepared, result, say, language, today }: SheetContext): Page {
  const words = say.notes;
  const page = createPage(say.sheets.notes, [30, 90], { landscape: false });
  put(page, 0, 0, textOf(words.title, 'title'));
  let row = 2;
  const list = (label: string, items: readonly string[]) => {
    items.forEach((item, i) => {
      putRow(page, row, [textOf(i === 0 ? label : '', 'wrapped'), textOf(item, 'wrapped')]);
      row += 1;
    });
    row += items.length > 0 ? 1 : 0;
  };
  list('', words.lines);
  list(words.dataSet, [EDITION_NAMES[result.dataSet][language]]);
  list(words.model, [result.modelVersion]);
  list(words.scenario, [String(prepared.scenario.version)]);
  if (today !== undefined) list(words.made, [today]);
  list(
    words.reasons,
    result.options.flatMap(({ name, eligibility }) =>
      eligibility.reasons.map((reason) => `${name}: ${plainText(reasonText(reason, language), language)}`),
    ),
  );
  list(
    words.findings,
    result.options.flatMap(({ name, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'info')
        .map((one) => `${name}: ${plainText(findingText(one, language), language)}`),
    ),
  );
  return page;
}
