import type { Language, Line, Option } from '@ec-tco/core';
import type { NextStep, RequirementId, RequirementsAssessment } from '@ec-tco/core/guideline';
import { documentTexts } from './texts/texts.ts';

/** What bridges the time until the requirements are met, and from when; undefined where it is not among the costs. */
export interface InterimCover {
  readonly measure: 'waf' | 'insurance';
  /** `from`: the month from which it is paid; undefined from the start on. */
  readonly line: { readonly name: string; readonly from: number | undefined } | undefined;
  /** In words, the same in every form of the plan. */
  readonly text: string;
}

/** The requirement that each measure of the guideline's first aid is. */
export const COVER: Readonly<Record<InterimCover['measure'], RequirementId>> = {
  waf: 'operation-5',
  insurance: 'operation-6',
};

/** The two measures of the guideline's first aid on a site that runs and is kept, as the option's lines have them. */
export function coverOfKept(
  option: Option,
  { requirements }: RequirementsAssessment,
  language: Language,
): readonly InterimCover[] {
  const say = documentTexts(language).plan;
  return (['waf', 'insurance'] as const).map((measure) => {
    const state = requirements.find(({ id }) => id === COVER[measure]);
    const due = state?.due ?? (state?.stage ? say.stage(state.stage.year, state.stage.name) : undefined);
    return coverOf(option, measure, language, {
      missing: state?.status === 'done' ? say.inPlace : say.missing,
      ...(state?.status === 'to-do' && { told: (line, start) => say.notYet(line, start, due) }),
    });
  });
}

/** The measures that a site lacks until it is left, as the lines of the option that one moves to have them. */
export function coverOfLeft(
  option: Option,
  { measures = [] }: Pick<NextStep, 'measures'>,
  language: Language,
): readonly InterimCover[] {
  const { missing } = documentTexts(language).plan;
  return measures.map((measure) => coverOf(option, measure, language, { missing }));
}

/** The line that pays for a measure of the first aid: first what does nothing else, as what it is bought for. */
export const coverLine = ({ lines }: Option, measure: InterimCover['measure']): Line | undefined =>
  measure === 'insurance'
    ? lines.find(({ category }) => category === 'incident')
    : lines
        .filter(({ tasks }) => tasks?.includes('waf'))
        .toSorted((a, b) => Number((a.tasks?.length ?? 0) > 1) - Number((b.tasks?.length ?? 0) > 1))[0];

function coverOf(
  option: Option,
  measure: InterimCover['measure'],
  language: Language,
  { missing, told }: { readonly missing: string; readonly told?: (line: string, start: string) => string },
): InterimCover {
  const say = documentTexts(language).plan;
  const line = coverLine(option, measure);
  if (!line) return { measure, line, text: missing };
  const from = firstMonth(line);
  const start = from === undefined ? say.fromStart : say.fromMonth(from);
  return { measure, line: { name: line.name, from }, text: (told ?? say.covered)(line.name, start) };
}

/** The month from which a line is paid; undefined from the start on. */
function firstMonth({ timing }: Line): number | undefined {
  const month = FIRST_MONTH[timing.kind](timing as never);
  return month > 1 ? month : undefined;
}

type Timing = Line['timing'];
const ofYear = (year: number): number => 12 * (year - 1) + 1;
const FIRST_MONTH: { readonly [K in Timing['kind']]: (timing: Extract<Timing, { readonly kind: K }>) => number } = {
  'before-opening': () => 0,
  once: ({ month }) => month,
  monthly: ({ from = 1 }) => from,
  yearly: ({ from = 1 }) => ofYear(from),
  every: ({ years, first = years }) => ofYear(first),
};
