import type { Language } from '@ec-tco/core';
import { requirementNumber, WRITING } from '@ec-tco/core/format';
import { REQUIREMENT_TABLE, type RequirementId, type RequirementShare } from '@ec-tco/core/guideline';
import type { Block, Section } from '../document/document.ts';
import type { Wording } from './texts/texts.ts';

/** Who fulfils which requirement: asked of the receiver, kept, still open; `stages` says from when on in a plan. */
export function requirementSections(
  shares: readonly RequirementShare[],
  stages: ReadonlyMap<RequirementId, string>,
  language: Language,
  say: Wording,
): readonly Section[] {
  const { delegated, kept, undecided, requirementColumns, undecidedColumns, keptColumns } = say;
  const cells = cellsOf(stages, language, say);
  const of = (share: RequirementShare['share']) => shares.filter((item) => item.share === share);
  const asked = of('delegated');
  const own = of('in-house');
  const done = of('done');
  const open = of('undecided');
  const unmet = of('unmet');
  const asks = (
    caption: string,
    items: readonly RequirementShare[],
    columns: readonly string[] = undecidedColumns,
  ): readonly Block[] =>
    items.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption,
            columns,
            widths: [13, 22, 32, 19, 14],
            rows: items.map((item) => [...cells(item), null]),
          },
        ];
  const keeps = (caption: string, items: readonly RequirementShare[]): readonly Block[] =>
    items.length === 0
      ? []
      : [{ kind: 'table', caption, columns: keptColumns, widths: [13, 24, 41, 22], rows: items.map(cells) }];

  const sections: Section[] = [
    {
      id: 'delegated',
      heading: delegated.heading,
      blocks: [
        { kind: 'paragraph', text: asked.length > 0 ? delegated.intro : delegated.none },
        ...asks(delegated.caption, asked, requirementColumns),
        ...asked.flatMap(({ id, left }): readonly Block[] =>
          left
            ? [{ kind: 'note', text: `${requirementNumber(id, language)}${WRITING[language].colon}${left[language]}` }]
            : [],
        ),
      ],
    },
    {
      id: 'kept',
      heading: kept.heading,
      blocks: [
        { kind: 'paragraph', text: own.length + done.length > 0 ? kept.intro : kept.none },
        ...keeps(kept.captionKept, own),
        ...keeps(kept.captionDone, done),
      ],
    },
  ];
  if (open.length + unmet.length > 0) {
    sections.push({
      id: 'undecided',
      heading: undecided.heading,
      blocks: [
        { kind: 'paragraph', text: undecided.intro },
        ...asks(undecided.captionUndecided, open),
        ...asks(undecided.captionUnmet, unmet),
        ...(unmet.some((item) => item.class === 'mandatory')
          ? [{ kind: 'note' as const, text: undecided.warning }]
          : []),
      ],
    });
  }
  return sections;
}

const cellsOf =
  (stages: ReadonlyMap<RequirementId, string>, language: Language, { delegated, classes, due, responsible }: Wording) =>
  (item: RequirementShare): readonly string[] => {
    const { title, explanation } = REQUIREMENT_TABLE[item.id];
    const { colon } = WRITING[language];
    const wishes = [
      item.due === null ? '' : `${due}${colon}${item.due}`,
      stages.get(item.id) ?? '',
      item.responsible === null ? '' : `${responsible}${colon}${item.responsible}`,
      item.hosted ? delegated.hosted : '',
      // What is noted of work of one's own, or of why nobody can do it, is nothing for others to read.
      (item.share === 'delegated' && !item.hosted && item.note) || '',
    ].filter((part) => part !== '');
    return [
      `${requirementNumber(item.id, language)} ${classes[item.class]}`,
      title[language],
      explanation[language],
      wishes.join(' / '),
    ];
  };
