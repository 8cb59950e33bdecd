import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as Ids from '../../scenario/ids.ts';
import { BUILD_REQUIREMENTS, OPERATION_REQUIREMENTS, REQUIREMENTS, SECURITY_TASKS } from '../../scenario/ids.ts';
import { ACCEPTANCE_CHECKS } from './acceptance.ts';
import { CONTRACT_CLAUSES } from './contract-clauses.ts';
import { DECISION_LISTS } from './decision-lists.ts';
import { FINAL_EDITION } from './final-edition.ts';
import { HOSTED_SERVICE_CONTENTS, HOSTED_SERVICE_COVERAGE, HOSTED_SERVICE_LEFT } from './hosted-service.ts';
import type * as Own from './ids.ts';
import { INITIATIVES } from './initiatives.ts';
import { MANAGEMENT_ITEMS } from './management-items.ts';
import { PERIODIC_CHECKS } from './periodic-checks.ts';
import { REQUIREMENT_TABLE } from './requirements.ts';
import { SAAS_SELECTION } from './saas-selection.ts';
import { SECURITY_TASK_TABLE } from './security-tasks.ts';
import { SPECIFICATION_ITEMS } from './specification-items.ts';
import type { GuidelineItem } from './types.ts';
import { VICTIMS_REASONS } from './victims-reasons.ts';
import { WAF_CAUTIONS } from './waf-cautions.ts';

const LISTS: Readonly<Record<string, readonly GuidelineItem[]>> = {
  requirements: Object.values(REQUIREMENT_TABLE),
  tasks: Object.values(SECURITY_TASK_TABLE),
  management: MANAGEMENT_ITEMS,
  initiatives: [...INITIATIVES.new, ...INITIATIVES.operating],
  saas: Object.values(SAAS_SELECTION),
  clauses: CONTRACT_CLAUSES,
  specification: SPECIFICATION_ITEMS,
  waf: WAF_CAUTIONS,
  reasons: VICTIMS_REASONS,
  hosted: HOSTED_SERVICE_CONTENTS,
  checks: PERIODIC_CHECKS,
  acceptance: ACCEPTANCE_CHECKS,
  decisions: Object.values(DECISION_LISTS),
};

describe('the guideline as data', () => {
  it('uses the ids of the scenario', () => {
    expectTypeOf<Own.RequirementId>().toEqualTypeOf<Ids.RequirementId>();
    expectTypeOf<Own.SecurityTask>().toEqualTypeOf<Ids.SecurityTask>();
    expectTypeOf<Own.DataSet>().toEqualTypeOf<Ids.DataSet>();
    expectTypeOf<Own.Journey>().toEqualTypeOf<Ids.Journey>();
    expect(Object.keys(REQUIREMENT_TABLE)).toEqual([...REQUIREMENTS]);
    expect(Object.keys(SECURITY_TASK_TABLE)).toEqual([...SECURITY_TASKS]);
  });

  it('counts as the draft does', () => {
    const classes = (ids: readonly Ids.RequirementId[]) => ids.map((id) => REQUIREMENT_TABLE[id].class);
    expect(classes(BUILD_REQUIREMENTS)).toEqual(Array<string>(14).fill('mandatory'));
    expect(classes(OPERATION_REQUIREMENTS)).toEqual([
      ...Array<string>(4).fill('mandatory'),
      'recommended',
      'recommended',
    ]);
    const groups = Object.values(SECURITY_TASK_TABLE).map((task) => task.group);
    expect(groups.filter((group) => group === 'vulnerability')).toHaveLength(8);
    expect(groups.filter((group) => group === 'threat-detection')).toHaveLength(2);
    expect(MANAGEMENT_ITEMS).toHaveLength(7);
    expect(INITIATIVES.new).toHaveLength(3);
    expect(INITIATIVES.operating).toHaveLength(3);
    expect(CONTRACT_CLAUSES.filter((clause) => clause.scope === 'operation')).toHaveLength(7);
    expect(HOSTED_SERVICE_CONTENTS).toHaveLength(6);
    expect(PERIODIC_CHECKS.map((check) => check.id)).toEqual(OPERATION_REQUIREMENTS.slice(0, 4));
  });

  it.each(Object.entries(LISTS))('%s: unique ids, texts in both languages, a locator', (_, items) => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const item of items) {
      for (const text of [item.title, item.explanation]) {
        expect(text.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(text.en).toMatch(/^[A-Z“][^ぁ-んァ-ヶ一-龠]*$/);
      }
      expect(item.locator.dataSet).toBe('draft-2022-10');
      expect(item.locator.section).not.toBe('');
    }
  });

  it('grades of the final edition stay unknown where nothing was read', () => {
    expect(FINAL_EDITION.knownGrades).toEqual({ 'operation-1': 'mandatory' });
  });

  it('coverage of a hosted service names contents that exist, and what a part leaves', () => {
    const known = new Set(HOSTED_SERVICE_CONTENTS.map((content) => content.id));
    const all = Object.entries(HOSTED_SERVICE_COVERAGE);
    for (const [, coverage] of all) expect(coverage.contents.filter((id) => !known.has(id))).toEqual([]);
    const parts = all.filter(([, { extent }]) => extent === 'part').map(([id]) => id);
    expect(Object.keys(HOSTED_SERVICE_LEFT)).toEqual(parts);
  });
});
