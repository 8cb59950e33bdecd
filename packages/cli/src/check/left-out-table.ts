import type { Language } from '@ec-tco/core';
import { eligibilityText, findingText, plainText, requirementLabel } from '@ec-tco/core/format';
import type { RequirementId } from '@ec-tco/core/guideline';
import { type Table, textCell, yenCell } from '@ec-tco/report';
import type { LeftOut } from './left-out.ts';

/** The cost saved by leaving a requirement out and, under the table, the findings that raises. */
export function leftOutTable(
  requirement: RequirementId,
  years: number,
  effects: readonly LeftOut[],
  language: Language,
): Table {
  const say = TEXTS[language];
  const raised = effects.flatMap(({ name, raised }) =>
    raised.map((finding) => say.of(name, plainText(findingText(finding, language), language))),
  );
  return {
    language,
    caption: say.caption(requirementLabel(requirement, language)),
    columns: [
      { key: 'option', head: say.option, align: 'left' },
      { key: 'saved', head: say.saved(years), align: 'right' },
      { key: 'before', head: say.before, align: 'left' },
      { key: 'after', head: say.after, align: 'left' },
    ],
    rows: effects.map(({ option, name, saved, before, after }) => ({
      key: option,
      style: 'fact',
      cells: [
        textCell(name),
        yenCell(saved),
        textCell(eligibilityText(before, language)),
        textCell(eligibilityText(after, language)),
      ],
    })),
    notes: [
      { title: say.raised, items: raised.length > 0 ? raised : [say.none] },
      { title: '', items: [say.how] },
    ],
  };
}

const TEXTS = {
  ja: {
    caption: (label: string) => `${label}を、誰も行わないとしたら`,
    option: '形態',
    saved: (years: number) => `減る費用（${years}年間、円）`,
    before: '今の判定',
    after: '行わないときの判定',
    raised: '新しく出る注意',
    none: 'なし。',
    how: '減る費用は、この要件だけのための費用の項目をなくしたときの差（事故の見込み額を除く）。ほかの要件にも要る費用は残る。最低額への上乗せが増えて、差が小さくなることがある。',
    of: (option: string, text: string) => `${option}：${text}`,
  },
  en: {
    caption: (label: string) => `If nobody did ${label}`,
    option: 'Option',
    saved: (years: number) => `Cost saved over ${years} ${years === 1 ? 'year' : 'years'}, yen`,
    before: 'May be chosen now',
    after: 'Then',
    raised: 'Findings this raises',
    none: 'None.',
    how: 'What is saved is the cost lines that only this requirement needs (expected incident loss aside). What other requirements need as well stays. The top-up to the guideline’s minimum may take part of the saving back.',
    of: (option: string, text: string) => `${option}: ${text}`,
  },
} as const satisfies Record<Language, unknown>;
