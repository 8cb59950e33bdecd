import type { Language, Scenario, Source } from '@ec-tco/core';
import { describeInput, requirementNumber } from '@ec-tco/core/format';
import { REQUIREMENT_TABLE, REQUIREMENTS, type RequirementId } from '@ec-tco/core/guideline';
import { documentTexts } from './texts/texts.ts';

interface Answer {
  readonly status: string;
  readonly due?: string | undefined;
}

/**
 * What is said to lie behind and has a date still to come: requirements done, quotations received. Both are taken as they
 * are stated; the sentences ask whoever stated them. Holds what people typed: escape it.
 * @param today ISO date.
 */
export function datesToCome(
  scenario: Scenario,
  { language, today }: { readonly language: Language; readonly today: string },
): readonly string[] {
  const { requirements, options, common = {}, sources = {} } = scenario;
  const say = documentTexts(language);
  const done = (answers: Readonly<Partial<Record<RequirementId, Answer>>>, option?: string): readonly string[] =>
    REQUIREMENTS.flatMap((id) => {
      const { status, due } = answers[id] ?? {};
      if (status !== 'done' || due === undefined || due <= today) return [];
      const name = say.plan.requirement(requirementNumber(id, language), REQUIREMENT_TABLE[id].title[language]);
      return [say.toCome.done(option === undefined ? name : say.of(name, option), due, today)];
    });
  const quoted = (name: string, source: Source): readonly string[] =>
    source.kind === 'quotation' && source.date !== undefined && source.date > today
      ? [say.toCome.quotation(name, source.date, today)]
      : [];
  return [
    ...done(requirements),
    ...options.flatMap((option) => [
      ...done(option.requirements ?? {}, option.name),
      ...[...option.lines, ...(option.credits ?? [])].flatMap(({ name, source }) =>
        quoted(say.of(name, option.name), source),
      ),
    ]),
    ...Object.values(common).flatMap(({ name, source }) => quoted(name, source)),
    ...Object.entries(sources).flatMap(([pointer, source]) =>
      quoted(describeInput(scenario, pointer, language), source),
    ),
  ];
}
