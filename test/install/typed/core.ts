import { main } from '@ec-tco/cli';
import { evaluate, parseScenario, type Result } from '@ec-tco/core';
import { figure } from '@ec-tco/core/guideline';
import * as report from '@ec-tco/report';
import { type ChangeDetail, createStart, type EcTcoCalculator } from '@ec-tco/widget';

const parsed = parseScenario(createStart('tea-farm', 'ja'));
export const result: Result | undefined = parsed.ok ? evaluate(prepare(parsed.scenario)) : undefined;
export const value: number | undefined = figure('draft.security.waf.monthly').value;
export const listens = (calculator: EcTcoCalculator, told: (detail: ChangeDetail) => void): void =>
  calculator.addEventListener('ec-tco-change', ({ detail }) => told(detail));
export const all = [main, report];

// @ts-expect-error: what does not exist is refused, so the types are not `any`
figure('no.such.figure');
