/**
 * @packageDocumentation
 * The command `ec-tco`, to be run from other programs: see `main`.
 */

export { EXIT, type ExitCode } from './exit-codes.ts';
export { main, type World } from './main.ts';
