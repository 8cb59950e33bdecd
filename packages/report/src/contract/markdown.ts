import type { Block, ContractDocument } from './document.ts';
import { plain } from './plain.ts';

const BLANK = '＿＿＿＿＿＿＿＿';

/** Escapes a text so that Markdown (CommonMark and GFM) shows it as it is: no markup, no HTML, no link. */
export const escapeMarkdown = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    // What GFM turns into a link by itself, and what opens a block at the start of a line.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/^(?:[#+\-=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** The contract document as Markdown. */
export const contractMarkdown = (document: ContractDocument): string =>
  [
    `# ${escapeMarkdown(document.title)}`,
    ...document.sections.flatMap((section, i) => [
      `## ${i + 1}. ${escapeMarkdown(section.heading)}`,
      ...section.blocks.map(markdownOf),
    ]),
  ].join('\n\n') + '\n';

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
        .map(({ title, text, blank }) =>
          [
            `- [ ] **${escapeMarkdown(title)}**`,
            ...(text === '' ? [] : [`  ${escapeMarkdown(text)}`]),
            ...(blank === undefined ? [] : [`  ${escapeMarkdown(blank)}: ${BLANK}`]),
          ].join('  \n'),
        )
        .join('\n');
    case 'table':
      return [
        `**${escapeMarkdown(block.caption)}**\n`,
        row(block.columns.map(escapeMarkdown)),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map((text) => (text === null ? '' : escapeMarkdown(text))))),
      ].join('\n');
  }
}

const cell = (value: string | null): string => (value === null ? BLANK : escapeMarkdown(value));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
