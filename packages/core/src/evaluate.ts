/**
 * @packageDocumentation
 * The numbers alone, for programs that start anew for every request: a scenario read and computed as `@ec-tco/core` does
 * it, by the same functions, with a part of the code to load. What they return goes into all other entries; further types
 * are those of `@ec-tco/core`.
 */

export { evaluate, parseScenario, parseScenarioJson, prepare } from './api/always.ts';
export { EcTcoError, type ErrorCode } from './error/error.ts';
export type { OptionResult, Result } from './evaluate/result.ts';
export type { Prepared } from './model/prepare.ts';
export type { ParseResult, Problem } from './scenario/problem.ts';
export type { Scenario, ScenarioData } from './scenario/schema.ts';
