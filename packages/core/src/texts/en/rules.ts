import { HOSTED_SERVICE_LEFT } from '../../reference/guideline/hosted-service.ts';
import { SECURITY_TASK_TABLE } from '../../reference/guideline/security-tasks.ts';
import type { InterimMeasure } from '../../rules/finding.ts';
import type { OptionKind, RequirementId, SecurityTask } from '../../scenario/ids.ts';
import { joined, say } from '../parts.ts';
import { requirementLabel, requirementNumbers } from '../requirement-label.ts';
import type { RuleTexts } from '../rules.ts';
import { NAMES } from './names.ts';

const label = (id: RequirementId): string => requirementLabel(id, 'en');
const numbers = (ids: readonly RequirementId[]): string => requirementNumbers(ids, 'en');
const task = (id: SecurityTask): string => `“${SECURITY_TASK_TABLE[id].title.en}”`;
const tasks = (ids: readonly SecurityTask[]): string => ids.map(task).join(', ');
const platform = (kind: OptionKind): string => (kind === 'mall' ? 'This mall' : 'This service');
const MEASURES: Readonly<Record<InterimMeasure, string>> = { waf: 'a WAF', insurance: 'cyber insurance' };
const measures = (list: readonly InterimMeasure[]): string => list.map((item) => MEASURES[item]).join(' and ');
/** What bridges the time; nothing where both measures are in place. */
const until = (list: readonly InterimMeasure[]): string =>
  list.length > 0 ? `; until then, have ${measures(list)}` : '';

export const RULES: RuleTexts = {
  findings: {
    'answer-of-other-journey': ({ requirement, status, journey }) =>
      `The answer “${NAMES.answers[status]}” to ${label(requirement)} is not one of those for a ${journey === 'new' ? 'new site' : 'running site'}. It counts as not answered.`,
    'final-grades-unknown': ({ known, requirements }) =>
      say`Of the draft’s ${requirements} requirements, the final edition’s grade is known for ${known}; the others are judged by the draft’s classes. The requirement that edition added is not included.`,
    'mandatory-not-met': ({ requirement }) => `Nobody can meet the mandatory requirement ${label(requirement)}.`,
    'mandatory-not-met-now': ({ requirement }) =>
      `Today’s site has no way yet to meet the mandatory requirement ${label(requirement)}.`,
    'mandatory-unknown': ({ requirement }) =>
      `It is not known whether the mandatory requirement ${label(requirement)} is met. Ask the contractor.`,
    'mandatory-not-in-house': ({ requirement }) =>
      `The mandatory requirement ${label(requirement)} needs a contractor; you cannot meet it alone.`,
    'mandatory-unanswered': ({ requirement }) => `The mandatory requirement ${label(requirement)} has no answer yet.`,
    'mandatory-to-do': ({ requirement, due, responsible }) =>
      say`The mandatory requirement ${label(requirement)} is not done yet (due: ${due ?? 'not set'}; by: ${responsible ?? 'not set'}).`,
    'met-from-stage': ({ requirement, stage, year }) =>
      say`Requirement ${label(requirement)} is not met today; by the plan it is from year ${year} on (${stage}).`,
    'due-missing': ({ requirement }) => `No date is set for ${label(requirement)}.`,
    'responsible-missing': ({ requirement }) => `Nobody is named to do ${label(requirement)}.`,
    'hosted-service-to-confirm': ({ requirement }) =>
      `${label(requirement)} is left to the hosted service. Before you sign, confirm that it is included and costs nothing extra.`,
    'hosted-service-part': ({ requirement }) =>
      `The hosted service is likely to take over only a part of ${label(requirement)}. ${HOSTED_SERVICE_LEFT[requirement]?.en ?? ''} Settle who does the rest.`,
    'recommended-not-met': ({ requirement }) =>
      `The recommended requirement ${label(requirement)} is not met. It is not compulsory, but you are less protected.`,
    'recommended-unanswered': ({ requirement }) =>
      `The recommended requirement ${label(requirement)} has no answer yet.`,
    'recommended-unknown': ({ requirement }) =>
      `It is not known whether the recommended requirement ${label(requirement)} is met. Ask the contractor.`,
    'requirement-without-line': ({ requirement }) => `No cost line of this option is linked to ${label(requirement)}.`,
    'pci-dss-no': ({ kind }) => `${platform(kind)} does not comply with PCI DSS.`,
    'pci-dss-unknown': ({ kind }) => `${platform(kind)} has not been shown to comply with PCI DSS.`,
    'custom-pages-without-diagnosis': () => 'There are pages made specially for you, but no cost for testing them.',
    'no-security-spending': () =>
      'Nothing is spent on security while the site runs. That is not a cheap option but one that breaks the requirements.',
    'task-missing': ({ task: id, stated }) =>
      stated
        ? `Nobody does the security task ${task(id)}.`
        : `It is not stated who does the security task ${task(id)}.`,
    'task-without-line': ({ task: id, coverage }) =>
      `The task ${task(id)} is said to be ${coverage === 'outsourced' ? 'outsourced' : 'included in the service'}, but no cost line carries it.`,
    'task-without-hours': ({ task: id }) =>
      `The task ${task(id)} is said to be done in-house, but no line holds its hours.`,
    'unquoted-line': ({ name }) => say`${name} has no price yet; the total is too low by that much.`,
    'beyond-horizon': ({ name }) =>
      say`${name} falls outside the years compared and does not count. Check its timing, or the years compared.`,
    'leaving-early': ({ name, year, months }) =>
      say`${name} ends in year ${year} with ${months} of its contract left; what leaving it costs is counted.`,
    'already-paid': ({ name }) => say`${name} was paid for the present site already and is no part of the total.`,
    'share-of-nothing': ({ name }) =>
      say`${name} is a share of costs that do not arise in those years and comes to ¥0 every year. Check what it is a share of, and of which year.`,
    'insurance-without-premium': () => 'There are insurance terms but no premium; the total is too low by that much.',
    'credits-above-cost': () =>
      'More comes back in subsidies and discounts than this option costs in all. Check the amounts, and how often they come.',
    'own-sales': () =>
      'This option has sales of its own. Compare what is left of the contribution margin after cost, not the cost alone.',
    'loss-range-too-wide': ({ kind, ratio }) =>
      kind === 'mean-falls'
        ? say`The range of the loss is too wide (high is about ${ratio} times low): raising its low end would lower the mean. Please narrow it.`
        : say`The range of the loss is too wide (high is about ${ratio} times low): its mean lies above its high end. Please narrow it.`,
    'contract-monitoring': ({ requirements }) =>
      `You have to check regularly that ${numbers(requirements)} keep being done.`,
    'interim-missing': ({ measure }) => `There is no line for ${MEASURES[measure]} until the fix or the move is done.`,
    'interim-too-short': ({ measure, months, covered }) =>
      say`The fix or the move takes ${months}, but ${MEASURES[measure]} is there for the first ${covered} only.`,
    'interim-period-unknown': () =>
      'How many months the fix or the move takes is not stated, so nobody can tell whether the protection until then suffices.',
    'below-floor': ({ year, gap, floor }) =>
      say`In year ${year}, security operation is ${gap} below the draft’s minimum of ${floor} a month.`,
    'floor-topped-up': ({ years, yen, floor }) =>
      say`In ${years} of the years, security operation is below the draft’s minimum of ${floor} a month; ${yen} in all was added.`,
  },
  reasons: {
    'mandatory-in-house': () => 'You can meet every mandatory requirement yourself.',
    'mandatory-delegated': ({ requirements }) =>
      `A contractor takes over the mandatory requirements you cannot meet (${numbers(requirements)}).`,
    'mandatory-done': () => 'Every mandatory requirement is met.',
    'mandatory-to-do': ({ requirements }) =>
      `On condition that the open mandatory requirements (${numbers(requirements)}) are met.`,
    'hosted-service-covers': ({ requirements }) =>
      `On condition that the hosted service takes over ${numbers(requirements)}. Services differ: confirm it.`,
    'mandatory-unanswered': ({ requirements, count }) =>
      say`${count} mandatory ${requirements.length === 1 ? 'requirement' : 'requirements'} without an answer (${numbers(requirements)}): it cannot be told yet.`,
    'mandatory-unknown': ({ requirements, count }) =>
      say`It is not known whether ${count} mandatory ${requirements.length === 1 ? 'requirement is' : 'requirements are'} met (${numbers(requirements)}); whether it may be chosen cannot be told yet.`,
    'mandatory-to-contractor': ({ requirements }) =>
      `May be chosen once a contractor takes over the mandatory requirements left to one (${numbers(requirements)}).`,
    'mandatory-cannot-now': ({ requirements }) =>
      `Today’s site cannot meet some mandatory requirements (${numbers(requirements)}): consider what can be done, moving to SaaS included.`,
    'mandatory-outsourced': ({ requirements }) =>
      `Some mandatory requirements need a contractor (${numbers(requirements)}), so you cannot build it alone.`,
    'mandatory-cannot': ({ requirements }) => `Nobody can meet some mandatory requirements (${numbers(requirements)}).`,
    'no-security-spending': () => 'Nothing is spent on security while the site runs, which breaks the requirements.',
    'pci-dss-yes': ({ kind }) => `${platform(kind)} complies with PCI DSS.`,
    'pci-dss-unknown': ({ kind }) => `${platform(kind)} may be chosen once it is shown to comply with PCI DSS.`,
    'pci-dss-no': ({ kind }) => `${platform(kind)} does not comply with PCI DSS and must not be chosen.`,
  },
  actions: {
    'answer-requirements': ({ requirements }) => `Answer the open requirements (${numbers(requirements)})`,
    'ask-contractor': ({ requirements }) =>
      `Ask your contractor, or those who may become it, whether ${numbers(requirements)} are met`,
    'find-measures': ({ requirements }) =>
      `Find a way to meet ${numbers(requirements)}; if there is none, consider moving to SaaS or a mall`,
    'leave-self-building': ({ requirements }) =>
      `Find someone able to take on ${numbers(requirements)}, or consider SaaS or a mall`,
    'use-contractor': ({ requirements }) => `Consider handing ${numbers(requirements)} to a contractor`,
    'fix-requirements': ({ requirements }) => `Meet the open mandatory requirements (${numbers(requirements)}) soon`,
    'settle-dates-and-people': ({ requirements }) => `Set a date and name a person for ${numbers(requirements)}`,
    'take-interim-measures': ({ measures: list }) => `Until the fix or the move is done, have ${measures(list)}`,
    'check-waf-settings': () => 'Wrong settings can leave a WAF without effect: settle who sets it up and tunes it',
    'name-in-contract': ({ requirements }) =>
      `Have ${numbers(requirements)} named in the contract, specification or quotation`,
    'monitor-contractor': ({ requirements }) => `Plan when you check that ${numbers(requirements)} are being done`,
    'confirm-hosted-service': ({ requirements }) =>
      `Ask the provider whether ${numbers(requirements)} are included or cost extra`,
    'choose-compliant-platform': () => 'Choose a service that complies with PCI DSS instead',
    'confirm-pci-dss': () => 'Ask the provider whether it complies with PCI DSS, and for the proof',
    'add-diagnosis': () => 'Have the test of your own pages quoted, and add it as a line',
    'plan-security': () => 'Estimate what security costs while the site runs, and add it as lines',
    'cover-tasks': ({ tasks: list }) => `Settle who does these tasks: ${tasks(list)}`,
    'price-tasks': ({ tasks: list }) => `Add the cost or the hours of these tasks: ${tasks(list)}`,
    'get-quotations': ({ names }) => say`Get quotations for ${joined(names, ', ')}`,
  },
  outcomes: {
    'no-own-site': () => 'You neither have nor compare a site of your own: this self-check is not needed.',
    'may-self-build-alone': () => 'You can meet every mandatory requirement and may build and run the site yourself.',
    outsource: ({ requirements }) =>
      `You may self-build if a contractor takes over what you cannot meet (${numbers(requirements)}).`,
    'do-not-self-build': ({ requirements }) =>
      `Neither you nor a contractor can meet ${numbers(requirements)}: do not self-build.`,
    'may-continue': () => 'Every mandatory requirement is met: you may carry on.',
    fix: ({ fixes, interim }) =>
      `Meet the open mandatory requirements (${numbers(fixes.map((fix) => fix.requirement))}) soon${until(interim)}.`,
    move: ({ requirements, interim }) =>
      `Some mandatory requirements cannot be met (${numbers(requirements)}): consider moving to SaaS or a mall${until(interim)}.`,
    incomplete: ({ requirements, count }) =>
      say`Settle ${count} mandatory ${requirements.length === 1 ? 'requirement' : 'requirements'} more (${numbers(requirements)}) to get a conclusion.`,
  },
  statuses: {
    eligible: 'may be chosen',
    conditional: 'with conditions',
    'ruled-out': 'ruled out',
    undetermined: 'not settled',
  },
  notAsItIs: 'not as it stands',
};
