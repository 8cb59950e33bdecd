import type { Option, Scenario } from '../scenario/schema.ts';
import { type Finding, finding } from './finding.ts';
import { type CostFacts, costsSomething, linesFor } from './line-facts.ts';
import { type Reason, reason } from './reason.ts';

/** The gate of SaaS and mall: PCI DSS, and the owner's own dynamic pages. */
export function checkPlatform(
  scenario: Scenario,
  option: Option,
  cost: CostFacts,
): { readonly reasons: readonly Reason[]; readonly findings: readonly Finding[] } {
  const { kind, pciDss } = option;
  const findings: Finding[] = [];
  if (pciDss === 'no') findings.push(finding('pci-dss-no', { kind }));
  if (pciDss === 'unknown') findings.push(finding('pci-dss-unknown', { kind }));
  const tested = linesFor(option, 'diagnosis').some((line) => costsSomething(scenario, line, cost));
  if (option.customPages && !tested) findings.push(finding('custom-pages-without-diagnosis', { kind }));
  return { reasons: [reason(`pci-dss-${pciDss}`, { kind })], findings };
}
