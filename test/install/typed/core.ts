import { main } from '@ec-tco/cli';
import { evaluate, parseScenario, prepare, type Result } from '@ec-tco/core';
import { findFigure } from '@ec-tco/core/guideline';
import * as report from '@ec-tco/report';
import { type ChangeDetail, createStart, type EcTcoCalculator } from '@ec-tco/widget';

const parsed = parseScenario(createStart('tea-farm', 'ja'));
export const result: Result | undefined = parsed.ok ? evaluate(prepare(parsed.scenario)) : undefined;
export const value: number | undefined = findFigure('draft.security.waf.monthly')?.value;
export const listens = (calculator: EcTcoCalculator, told: (detail: ChangeDetail) => void): void =>
  calculator.addEventListener('ec-tco-change', ({ detail }) => told(detail));
export const all = [main, report];

// @ts-expect-error: what was never read is no scenario, so the types are not `any`
prepare({});
