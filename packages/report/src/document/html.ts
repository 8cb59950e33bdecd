import { WRITING } from '@ec-tco/core/format';
import { columnWidths, isShort } from './column-widths.ts';
import type { Block, ReportDocument } from './document.ts';
import { enclosed } from './enclosed.ts';
import { isLead } from './is-lead.ts';
import { PRINT_STYLE } from './print-style.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML, in text and in quoted attributes. */
export const escapeHtml = (text: string): string => enclosed(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A document as a page of its own: no script, no outside resource, made to be printed. Well-formed as XML too. */
export function documentHtml(document: ReportDocument): string {
  const { numbered = true, subtitle } = document;
  const sections = document.sections.map(
    (section, i) =>
      `<section aria-labelledby="${section.id}">\n<h2 id="${section.id}">${numbered ? `${i + 1}. ` : ''}${escapeHtml(section.heading)}</h2>\n${section.blocks.map((block, at) => htmlOf(block, isLead(section, at))).join('\n')}\n</section>`,
  );
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>${escapeHtml(document.title)}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(document.title)}</h1>${subtitle === undefined ? '' : `\n<p class="subtitle">${escapeHtml(subtitle)}</p>`}
${sections.join('\n')}${endnotesHtml(document)}
</main>
</body>
</html>
`;
}

function endnotesHtml({ endnotes = [], language }: ReportDocument): string {
  const { colon } = WRITING[language];
  return endnotes.length === 0
    ? ''
    : `\n<footer>\n${endnotes
        .map(
          ({ label, text }) =>
            `<p>${label === undefined ? '' : `<strong>${escapeHtml(label)}</strong>${colon}`}${escapeHtml(text)}</p>`,
        )
        .join('\n')}\n</footer>`;
}

function htmlOf(block: Block, lead: boolean): string {
  switch (block.kind) {
    case 'subheading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p${lead ? ' class="lead"' : ''}>${escapeHtml(block.text)}</p>`;
    case 'note':
      return `<p class="note${lead ? ' lead' : ''}">${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'fields':
      return `<dl>${block.fields
        .map(
          ({ label, value }) =>
            `<div><dt>${escapeHtml(label)}</dt><dd${value === null ? ' class="blank"' : ''}>${escapeHtml(value ?? '')}</dd></div>`,
        )
        .join('\n')}</dl>`;
    case 'checklist':
      return `<ul class="checklist">${block.items
        .map(
          ({ title, text, blank, checked }) =>
            `<li${checked ? ' class="checked"' : ''}><strong>${escapeHtml(title)}</strong>${text === '' ? '' : `<br />${escapeHtml(text)}`}${
              blank === undefined ? '' : `<span class="line">${escapeHtml(blank)}: </span>`
            }</li>`,
        )
        .join('\n')}</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({
  caption,
  columns,
  rows,
  widths,
  numeric = [],
  totals = [],
}: Extract<Block, { kind: 'table' }>): string {
  const right = (i: number) => (numeric.includes(i) ? ' class="number"' : '');
  const shares = columnWidths(widths ?? columns.map(() => 1), [columns, ...rows]);
  const cols = shares.map((share) => `<col style="width: ${Math.round(1000 * share) / 10}%" />`);
  const cell = (text: string | null, i: number): string => {
    const inner = escapeHtml(text ?? '');
    if (i === 0) return `<th scope="row"${right(i)}>${inner}</th>`;
    return `<td${text === null ? ' class="blank"' : right(i)}>${inner}</td>`;
  };
  return `<div class="scroll"><table class="${isShort(shares, rows) ? 'short' : 'long'}">
${caption === '' ? '' : `<caption>${escapeHtml(caption)}</caption>\n`}<colgroup>${cols.join('')}</colgroup>\n<thead><tr>${columns.map((name, i) => `<th scope="col"${right(i)}>${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells, row) => `<tr${totals.includes(row) ? ' class="total"' : ''}>${cells.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}
