import type { RequirementId, SecurityTask } from '../scenario/ids.ts';
import { action, type NextAction } from './action.ts';
import type { Finding, FindingCode } from './finding.ts';

/** What to do next about an option's findings. `delegated`: requirements a contractor is to fulfil. */
export function nextActions(findings: readonly Finding[], delegated: readonly RequirementId[]): readonly NextAction[] {
  const of = <C extends FindingCode>(...codes: readonly C[]) =>
    findings.filter((item): item is Extract<Finding, { code: C }> => (codes as readonly string[]).includes(item.code));
  const requirements = (...codes: readonly RequirementCode[]): readonly RequirementId[] => {
    const ids = of(...codes).map((item) => item.params.requirement);
    return ids.length < 2 ? ids : [...new Set(ids)];
  };
  const tasks = (...codes: readonly TaskCode[]): readonly SecurityTask[] =>
    of(...codes).map((item) => item.params.task);
  const some = <T>(list: readonly T[], make: (list: readonly T[]) => NextAction): readonly NextAction[] =>
    list.length > 0 ? [make(list)] : [];
  const once = (code: FindingCode, make: () => NextAction): readonly NextAction[] =>
    of(code).length > 0 ? [make()] : [];

  const measures = of('interim-missing', 'interim-too-short').map((item) => item.params.measure);
  return [
    ...some(requirements('mandatory-unanswered', 'recommended-unanswered'), (list) =>
      action('answer-requirements', { requirements: list }),
    ),
    ...some(requirements('mandatory-unknown', 'recommended-unknown'), (list) =>
      action('ask-contractor', { requirements: list }),
    ),
    ...some(requirements('mandatory-not-met-now'), (list) => action('find-measures', { requirements: list })),
    ...some(requirements('mandatory-not-met'), (list) => action('leave-self-building', { requirements: list })),
    ...some(requirements('mandatory-not-in-house'), (list) => action('use-contractor', { requirements: list })),
    ...some(measures, (list) => action('take-interim-measures', { measures: list })),
    ...(measures.includes('waf') ? [action('check-waf-settings', {})] : []),
    ...some(requirements('mandatory-to-do'), (list) => action('fix-requirements', { requirements: list })),
    ...some(requirements('due-missing', 'responsible-missing'), (list) =>
      action('settle-dates-and-people', { requirements: list }),
    ),
    ...once('pci-dss-no', () => action('choose-compliant-platform', {})),
    ...once('pci-dss-unknown', () => action('confirm-pci-dss', {})),
    ...some(requirements('hosted-service-to-confirm', 'hosted-service-part'), (list) =>
      action('confirm-hosted-service', { requirements: list }),
    ),
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

type CodesWith<P> = {
  [F in Finding['code']]: Extract<Finding, { code: F }>['params'] extends P ? F : never;
}[FindingCode];
type RequirementCode = CodesWith<{ readonly requirement: RequirementId }>;
type TaskCode = CodesWith<{ readonly task: SecurityTask }>;
