/**
 * @packageDocumentation
 * The plan of `@ec-tco/report/documents` as a calendar file.
 */
export { toIcs } from './to-ics.ts';
