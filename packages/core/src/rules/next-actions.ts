import type { RequirementId, SecurityTask } from '../scenario/ids.ts';
import { type ActionCode, type ActionParams, action, type NextAction } from './action.ts';
import type { Finding, FindingCode } from './finding.ts';

/** What to do next about an option's findings. `delegated`: requirements a contractor is to fulfil. */
export function nextActions(findings: readonly Finding[], delegated: readonly RequirementId[]): readonly NextAction[] {
  const of = <C extends FindingCode>(...codes: readonly C[]) =>
    findings.filter((item): item is Extract<Finding, { code: C }> => (codes as readonly string[]).includes(item.code));
  const tasks = (...codes: readonly TaskCode[]): readonly SecurityTask[] =>
    of(...codes).map((item) => item.params.task);
  const some = <T>(list: readonly T[], make: (list: readonly T[]) => NextAction): readonly NextAction[] =>
    list.length > 0 ? [make(list)] : [];
  /** Each requirement once, in the order in which it was found. */
  const about = (code: RequirementsAction, ...codes: readonly RequirementCode[]): readonly NextAction[] => {
    const ids = of(...codes).map((item) => item.params.requirement);
    return some(ids, () => action(code, { requirements: [...new Set(ids)] }));
  };
  const once = (code: FindingCode, make: () => NextAction): readonly NextAction[] =>
    of(code).length > 0 ? [make()] : [];

  const measures = of('interim-missing', 'interim-too-short').map((item) => item.params.measure);
  return [
    ...about('answer-requirements', 'mandatory-unanswered', 'recommended-unanswered'),
    ...about('ask-contractor', 'mandatory-unknown', 'recommended-unknown'),
    ...about('find-measures', 'mandatory-not-met-now'),
    ...about('leave-self-building', 'mandatory-not-met'),
    ...about('use-contractor', 'mandatory-not-in-house'),
    ...some(measures, (list) => action('take-interim-measures', { measures: list })),
    ...(measures.includes('waf') ? [action('check-waf-settings', {})] : []),
    ...about('fix-requirements', 'mandatory-to-do'),
    ...about('settle-dates-and-people', 'due-missing', 'responsible-missing'),
    ...once('pci-dss-no', () => action('choose-compliant-platform', {})),
    ...once('pci-dss-unknown', () => action('confirm-pci-dss', {})),
    ...about('confirm-hosted-service', 'hosted-service-to-confirm', 'hosted-service-part'),
    ...once('no-security-spending', () => action('plan-security', {})),
    ...some(tasks('task-missing'), (list) => action('cover-tasks', { tasks: list })),
    ...some(tasks('task-without-line', 'task-without-hours'), (list) => action('price-tasks', { tasks: list })),
    ...once('custom-pages-without-diagnosis', () => action('add-diagnosis', {})),
    ...some(
      of('unquoted-line').map((item) => item.params.name),
      (names) => action('get-quotations', { names }),
    ),
    ...some(delegated, (list) => action('name-in-contract', { requirements: list })),
    ...of('contract-monitoring').map((item) => action('monitor-contractor', item.params)),
  ];
}

type RequirementsAction = {
  [A in ActionCode]: ActionParams[A] extends { readonly requirements: readonly RequirementId[] } ? A : never;
}[ActionCode];
type CodesWith<P> = {
  [F in Finding['code']]: Extract<Finding, { code: F }>['params'] extends P ? F : never;
}[FindingCode];
type RequirementCode = CodesWith<{ readonly requirement: RequirementId }>;
type TaskCode = CodesWith<{ readonly task: SecurityTask }>;
