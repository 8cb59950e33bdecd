import type { Finding } from '@ec-tco/core';

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { blocking: 0, warning: 1, info: 2 };

const requirementOf = ({ params }: Finding): string | undefined =>
  'requirement' in params ? params.requirement : undefined;

/** One finding a requirement, the gravest: that its date or its line is missing too goes without saying. */
export function oneARequirement(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const id = requirementOf(finding);
    const before = id === undefined ? undefined : told.get(id);
    if (id !== undefined && (!before || GRAVITY[finding.severity] < GRAVITY[before.severity])) told.set(id, finding);
  }
  return findings.filter((finding) => {
    const id = requirementOf(finding);
    return id === undefined || told.get(id) === finding;
  });
}
