import { describe, expect, it } from 'vitest';
import { REQUIREMENT_TASKS } from '../reference/guideline/requirement-tasks.ts';
import { createOption } from '../scenario/archetypes/create-option.ts';
import { SECURITY_TASKS } from '../scenario/ids.ts';
import { defaultLines } from './default-lines.ts';

const made = (archetype: Parameters<typeof createOption>[0]) =>
  createOption(archetype, { id: 'x', language: 'ja', dataSet: 'draft-2022-10' });

describe('lines that pay for a requirement', () => {
  const own = made('self-built-in-house');
  it.each([
    ['operation-5', ['waf']],
    ['operation-3', ['diagnosis']],
    ['operation-1', ['security-work']],
    ['build-13', ['security-work']],
    ['build-1', ['diagnosis-before-delivery']],
    ['build-14', ['certificate']],
    ['build-2', []],
    ['operation-6', []],
  ] as const)('%s', (requirement, expected) => {
    expect(defaultLines(own, requirement).map(({ id }) => id)).toEqual(expected);
  });

  it('the premium, where there is insurance', () => {
    const premium = { ...own.lines[0], id: 'insurance' } as (typeof own.lines)[number];
    const insured = { ...own, lines: [...own.lines, premium], insurance: { coveredShare: 1, deductible: 0, limit: 1 } };
    expect(defaultLines(insured, 'operation-6')).toEqual([premium]);
    expect(defaultLines({ ...insured, insurance: undefined }, 'operation-6')).toEqual([]);
  });

  it('none of a service', () => {
    const saas = made('saas-low-fee');
    const named = { ...saas, lines: saas.lines.map((line) => ({ ...line, tasks: ['waf' as const] })) };
    expect(defaultLines(named, 'operation-5')).toEqual([]);
  });
});

it('every task but fraud detection, which no requirement asks for, fulfils one', () => {
  const used = new Set(Object.values(REQUIREMENT_TASKS).flat());
  expect(SECURITY_TASKS.filter((task) => !used.has(task))).toEqual(['fraud-detection']);
});
