import type { Block, ContractDocument } from './document.ts';
import { plain } from './plain.ts';
import { PRINT_STYLE } from './print-style.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML, in text and in quoted attributes. */
export const escapeHtml = (text: string): string => plain(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** The contract document as a page of its own: no script, no outside resource, made to be printed. Well-formed as XML too. */
export function contractHtml(document: ContractDocument): string {
  const sections = document.sections.map(
    (section, i) =>
      `<section aria-labelledby="${section.id}">\n<h2 id="${section.id}">${i + 1}. ${escapeHtml(section.heading)}</h2>\n${section.blocks.map(htmlOf).join('\n')}\n</section>`,
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
<h1>${escapeHtml(document.title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'subheading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'note':
      return `<p class="note">${escapeHtml(block.text)}</p>`;
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
          ({ title, text, blank }) =>
            `<li><strong>${escapeHtml(title)}</strong>${text === '' ? '' : `<br />${escapeHtml(text)}`}${
              blank === undefined ? '' : `<span class="line">${escapeHtml(blank)}: </span>`
            }</li>`,
        )
        .join('\n')}</ul>`;
    case 'table':
      return `<div class="scroll"><table>
<caption>${escapeHtml(block.caption)}</caption>
<thead><tr>${block.columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${block.rows.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
  }
}

const htmlCell = (text: string | null, i: number): string =>
  i === 0
    ? `<th scope="row">${escapeHtml(text ?? '')}</th>`
    : `<td${text === null ? ' class="blank"' : ''}>${escapeHtml(text ?? '')}</td>`;
