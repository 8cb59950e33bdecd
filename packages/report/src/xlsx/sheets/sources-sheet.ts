import { describeInput } from '@ec-tco/core/format';
import { findFigure, SOURCES } from '@ec-tco/core/guideline';
import { inputSource, scenarioInputs } from '@ec-tco/core/scenario';
import { documentTexts } from '../../documents/texts/texts.ts';
import { quotedInputs } from '../../table/quoted-inputs.ts';
import { formatInput } from '../../table/stated-money.ts';
import { createPage, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { SheetContext } from './context.ts';
import { formatOfUnit } from './workings-sheet.ts';

/** Figures used and where they come from; quotations with their dates. */
export function sourcesSheet(context: SheetContext): Page {
  const { prepared, say, language } = context;
  const { scenario } = prepared;
  const words = say.sources;
  const page = createPage(say.sheets.sources, [44, 20, 60, 40, 28, 44], { frozen: { rows: 4, columns: 0 } });
  put(page, 0, 0, textOf(words.title, 'title'));
  put(page, 1, 0, textOf(words.intro));
  const heads = [words.figure, words.value, words.source, words.locator, words.status, words.url];
  putRow(
    page,
    3,
    heads.map((head, i) => textOf(head, i === 1 ? 'headRight' : 'head')),
  );
  const cited = scenarioInputs(scenario).flatMap(({ pointer }) => {
    const source = inputSource(scenario, pointer);
    return source.kind === 'figure' ? [source.figure] : [];
  });
  let row = 4;
  for (const id of new Set([...context.figures.keys(), ...cited])) {
    const figure = findFigure(id);
    if (!figure) continue;
    const source = SOURCES[figure.source];
    putRow(page, row, [
      textOf(figure.label[language], 'box'),
      numberOf(figure.value, formatOfUnit(figure.unit, figure.value), 'boxRight'),
      textOf(
        `${source.publisher[language]} — ${source.kind === 'assumption' ? words.own : source.title}${source.datePublished ? ` (${source.datePublished})` : ''}`,
        'box',
      ),
      textOf(figure.locator[language], 'box'),
      textOf(words.statuses[figure.reading ? 'reading' : figure.status] ?? figure.status, 'box'),
      textOf(source.url ?? source.readIn?.url ?? '', 'faint'),
    ]);
    row += 1;
  }
  row += 1;
  putRow(page, row, [textOf(words.quotations, 'section'), ...heads.slice(1).map(() => textOf('', 'section'))]);
  row += 1;
  const quoted = quotedInputs(scenario);
  const { unnamed, undated } = documentTexts(language).approval;
  if (quoted.length === 0) {
    put(page, row, 0, textOf(words.noQuotations, 'note'));
    return page;
  }
  // Under the same heads, which stand on every printed page.
  for (const { pointer, base, kind, source } of quoted) {
    putRow(page, row, [
      textOf(describeInput(scenario, pointer, language), 'box'),
      textOf(formatInput(scenario, { pointer, kind }, base, language), 'boxRight'),
      textOf(source.note ?? unnamed, 'box'),
      textOf(source.date ?? undated, 'box'),
      textOf(say.inputs.sources.quotation, 'box'),
    ]);
    row += 1;
  }
  return page;
}
