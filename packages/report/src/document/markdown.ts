import { WRITING } from '@ec-tco/core/format';
import type { Block, ReportDocument } from './document.ts';
import { enclosed } from './enclosed.ts';

const BLANK = '＿＿＿＿＿＿＿＿';

/** Escapes a text so that Markdown (CommonMark and GFM) shows it as it is: no markup, no HTML, no link. */
export const escapeMarkdown = (text: string): string =>
  enclosed(text)
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    // What GFM turns into a link by itself, and what opens a block at the start of a line.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/^(?:[#+\-=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** A document as Markdown. */
export const documentMarkdown = (document: ReportDocument): string =>
  [
    `# ${escapeMarkdown(document.title)}`,
    ...(document.subtitle === undefined ? [] : [escapeMarkdown(document.subtitle)]),
    ...document.sections.flatMap((section, i) => [
      `## ${document.numbered === false ? '' : `${i + 1}. `}${escapeMarkdown(section.heading)}`,
      ...section.blocks.map(markdownOf),
    ]),
    ...endnotesOf(document),
  ].join('\n\n') + '\n';

function endnotesOf({ endnotes = [], language }: ReportDocument): readonly string[] {
  const { colon } = WRITING[language];
  return endnotes.length === 0
    ? []
    : [
        '---',
        ...endnotes.map(
          ({ label, text }) =>
            `${label === undefined ? '' : `**${escapeMarkdown(label)}**${colon}`}${escapeMarkdown(text)}`,
        ),
      ];
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'subheading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'note':
      return `> ${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'fields':
      // Another bullet than a checklist's, so that the two do not run together.
      return block.fields.map(({ label, value }) => `* ${escapeMarkdown(label)}: ${cell(value)}`).join('\n');
    case 'checklist':
      return block.items
        .map(({ title, text, blank, checked }) =>
          [
            `- [${checked ? 'x' : ' '}] **${escapeMarkdown(title)}**`,
            ...(text === '' ? [] : [`  ${escapeMarkdown(text)}`]),
            ...(blank === undefined ? [] : [`  ${escapeMarkdown(blank)}: ${BLANK}`]),
          ].join('  \n'),
        )
        .join('\n');
    case 'table':
      return [
        ...(block.caption === '' ? [] : [`**${escapeMarkdown(block.caption)}**\n`]),
        row(block.columns.map(escapeMarkdown)),
        row(block.columns.map((_, i) => (block.numeric?.includes(i) ? '---:' : '---'))),
        ...block.rows.map((cells) => row(cells.map((text) => (text === null ? '' : escapeMarkdown(text))))),
      ].join('\n');
  }
}

const cell = (value: string | null): string => (value === null ? BLANK : escapeMarkdown(value));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
