/**
 * @packageDocumentation
 * Documents of `@ec-tco/report` as files that Word and LibreOffice edit.
 */
export { toDocx } from './to-docx.ts';
