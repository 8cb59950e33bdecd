import { unknown } from '../error/unknown.ts';
import type { FigureProblem } from '../reference/check-figures.ts';
import { checkFigures as checkFiguresUnchecked } from '../reference/check-figures.ts';
import { resolve as resolveUnchecked } from '../reference/data-set.ts';
import type { Figure, FigureDataSet } from '../reference/figure.ts';
import { type DatedNumber, findDated } from '../reference/figure-number.ts';
import { figuresOf as figuresOfUnchecked, findFigure as findFigureUnchecked } from '../reference/figures/registry.ts';
import type { DatedRule, RuleState } from '../reference/in-force/rule.ts';
import { ruleState as ruleStateUnchecked } from '../reference/in-force/rule.ts';
import type { Source as FigureSource, SourceId } from '../reference/sources.ts';
import type { Topic } from '../reference/topics.ts';
import { TOPICS } from '../reference/topics.ts';
import { worksOf as worksOfUnchecked } from '../reference/works-of.ts';
import type { RequirementsAssessment } from '../rules/assess-requirements.ts';
import { assessRequirements as assessRequirementsUnchecked } from '../rules/assess-requirements.ts';
import { defaultLines as defaultLinesUnchecked } from '../rules/default-lines.ts';
import type { Finding } from '../rules/finding.ts';
import { findingsRaised as findingsRaisedUnchecked } from '../rules/findings-raised.ts';
import type { RequirementShare } from '../rules/requirement-shares.ts';
import {
  linkedLines as linkedLinesUnchecked,
  requirementShares as requirementSharesUnchecked,
} from '../rules/requirement-shares.ts';
import { withoutRequirement as withoutRequirementUnchecked } from '../rules/without-requirement.ts';
import type { DefaultPath } from '../scenario/archetypes/defaults.ts';
import {
  defaultFigure as defaultFigureUnchecked,
  defaultIncident as defaultIncidentUnchecked,
  defaultRates as defaultRatesUnchecked,
  defaultSources as defaultSourcesUnchecked,
} from '../scenario/archetypes/defaults.ts';
import type { DataSet, OptionKind, RequirementId } from '../scenario/ids.ts';
import { isSelfBuilt as isSelfBuiltUnchecked } from '../scenario/option-traits.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import type { EditionSwitch } from '../scenario/switch-edition.ts';
import { switchEdition as switchEditionUnchecked } from '../scenario/switch-edition.ts';
import { checked } from './checked.ts';

/**
 * Everything wrong with a set of figures on a given day (ISO date): incomplete, past its valid-until date,
 * without its source, not following from its parents, mixing the two editions. Empty when all is well.
 * Cost: grows with the number of figures, not with the scenario.
 */
export function checkFigures(
  figures: readonly Figure[],
  sources: Readonly<Record<string, FigureSource>>,
  today: string,
): readonly FigureProblem[] {
  return checked('checkFigures', { figures, sources, today }, () => checkFiguresUnchecked(figures, sources, today));
}

/**
 * What an edition says on a topic.
 * Cost: grows with the number of figures, not with the scenario.
 */
export function resolve(topic: Topic, dataSet: DataSet): ReturnType<typeof resolveUnchecked> {
  return checked('resolve', { topic, dataSet }, () => {
    if (!Object.hasOwn(TOPICS, topic)) throw unknown('unknown-id', 'There is no topic', topic, Object.keys(TOPICS));
    return resolveUnchecked(topic, dataSet);
  });
}

/**
 * The figures of one edition, or those that are in neither.
 * Cost: grows with the number of figures, not with the scenario.
 */
export function figuresOf(edition: FigureDataSet): ReturnType<typeof figuresOfUnchecked> {
  return checked('figuresOf', { edition }, () => figuresOfUnchecked(edition));
}

/**
 * What a figure counts as – value, range, unit, status, edition – without where it was read: the origins of all figures are
 * many times as large. Undefined where there is none of that id.
 * Cost: constant.
 */
export function figureNumber(id: string): DatedNumber | undefined {
  return checked('figureNumber', { id }, () => findDated(id));
}

/**
 * The figure of an id that comes from outside, such as a scenario's; undefined where there is none.
 * Cost: constant.
 */
export function findFigure(id: string): ReturnType<typeof findFigureUnchecked> {
  return checked('findFigure', { id }, () => findFigureUnchecked(id));
}

/**
 * The works that a figure rests on, by their ids in `SOURCES`: its own, and those of the figures it is worked out from; none
 * for a bare judgement, and for an id that is no figure.
 * Cost: grows with the number of figures it is worked out from, not with the scenario.
 */
export function worksOf(id: string): readonly SourceId[] {
  return checked('worksOf', { id }, () => worksOfUnchecked(id));
}

/**
 * The self-check: each requirement's state, and where the draft's decision list leads.
 * Cost: grows with the size of the scenario (options × lines × years).
 * @param statedOption whose own answers count first; without one, what is answered for all
 */
export function assessRequirements(scenario: Scenario, statedOption?: Option): RequirementsAssessment {
  const given = statedOption === undefined ? { scenario } : { scenario, statedOption };
  return checked('assessRequirements', given, () => assessRequirementsUnchecked(scenario, statedOption));
}

/**
 * Findings there are after a change and were not before it.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function findingsRaised(findings: readonly Finding[], later: readonly Finding[]): readonly Finding[] {
  return checked('findingsRaised', { findings, later }, () => findingsRaisedUnchecked(findings, later));
}

/**
 * The lines of an option that pay for a requirement by what they say of themselves: their security tasks, or that they
 * are the premium. None of a service, which meets requirements by itself. For an answer that names no lines yet.
 * Cost: constant.
 */
export function defaultLines(statedOption: Option, requirement: RequirementId): Option['lines'] {
  return checked('defaultLines', { statedOption, requirement }, () => defaultLinesUnchecked(statedOption, requirement));
}

/**
 * An option's cost lines that a requirement's answer names.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function linkedLines(scenario: Scenario, statedOption: Option, requirement: RequirementId): Option['lines'] {
  return checked('linkedLines', { scenario, statedOption, requirement }, () =>
    linkedLinesUnchecked(scenario, statedOption, requirement),
  );
}

/**
 * Who fulfils each requirement in an option, in the guideline's order.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function requirementShares(scenario: Scenario, statedOption: Option): readonly RequirementShare[] {
  return checked('requirementShares', { scenario, statedOption }, () =>
    requirementSharesUnchecked(scenario, statedOption),
  );
}

/**
 * The scenario with a requirement left unmet: its answer is `cannot`, and the cost lines that only it needed are gone.
 * The difference of the two results is what it costs; `findingsRaised` tells what leaving it out means.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function withoutRequirement(scenario: Scenario, requirement: RequirementId): Scenario {
  return checked('withoutRequirement', { scenario, requirement }, () =>
    withoutRequirementUnchecked(scenario, requirement),
  );
}

/**
 * The figure behind a default.
 * Cost: constant.
 */
export function defaultFigure(defaultPath: DefaultPath, dataSet: DataSet): ReturnType<typeof defaultFigureUnchecked> {
  return checked('defaultFigure', { defaultPath, dataSet }, () => defaultFigureUnchecked(defaultPath, dataSet));
}

/**
 * The parametric incident of the own shop, with its closure.
 * Cost: constant.
 */
export function defaultIncident(dataSet: DataSet): Scenario['incident'] {
  return checked('defaultIncident', { dataSet }, () => defaultIncidentUnchecked(dataSet));
}

/**
 * Discount, inflation and consumption tax of an edition, 0 to 1, each from its figure.
 * Cost: constant.
 */
export function defaultRates(dataSet: DataSet): Scenario['rates'] {
  return checked('defaultRates', { dataSet }, () => defaultRatesUnchecked(dataSet));
}

/**
 * Where the default numbers come from, as a scenario records it.
 * Cost: constant.
 */
export function defaultSources(dataSet: DataSet): NonNullable<Scenario['sources']> {
  return checked('defaultSources', { dataSet }, () => defaultSourcesUnchecked(dataSet));
}

/**
 * Whether a form of running a shop is self-built: with its own build and security work, under the guideline's checks.
 * Cost: constant.
 */
export function isSelfBuilt(kind: OptionKind): boolean {
  return checked('isSelfBuilt', { kind }, () => isSelfBuiltUnchecked(kind));
}

/**
 * Where a rule stands on a day (ISO date), which the caller states: nothing here has a clock.
 * Cost: constant.
 */
export function ruleState(rule: Pick<DatedRule, 'since' | 'until' | 'validUntil'>, today: string): RuleState {
  return checked('ruleState', { rule, today }, () => ruleStateUnchecked(rule, today));
}

/**
 * Switches a scenario to another edition of the guideline, wholly: every number that is still what a figure of the old
 * edition says, in lines that are already there as well, takes what the new one says on the same topic. Where the new
 * one says nothing it is told as unknown: a price becomes open (never 0), any other number stays, as an assumption.
 * Numbers of the user's own, and what comes from the market, stay as they are.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function switchEdition(scenario: Scenario, dataSet: DataSet): EditionSwitch {
  return checked('switchEdition', { scenario, dataSet }, () => switchEditionUnchecked(scenario, dataSet));
}
