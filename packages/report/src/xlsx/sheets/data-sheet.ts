import { MODEL_VERSION } from '@ec-tco/core';
import { createPage, type Page, put, putRow, textOf } from '../book/book.ts';
import type { PaperContext } from './context.ts';

/** Name of the hidden sheet that keeps the scenario, and what its first cell says. */
export const DATA_SHEET = 'ec-tco';
export const DATA_FORMAT = 'ec-tco/workbook';
export const DATA_VERSION = 1;
/** Row of the first part of the scenario; above it keys and values. */
export const DATA_FIRST = 8;
const PART = 30_000;

/**
 * The scenario itself, so that the file can be read back; in ASCII, so that no program changes a sign of it.
 * @param more what else is to be known of the file: at most three, so that the scenario keeps its rows.
 */
export function dataSheet(
  { scenario, language }: PaperContext,
  more: readonly (readonly [string, string])[] = [],
): Page {
  const page = createPage(DATA_SHEET, [24, 24], { hidden: true });
  const keys: readonly (readonly [string, string])[] = [
    [DATA_FORMAT, String(DATA_VERSION)],
    ['scenario-version', String(scenario.version)],
    ['model-version', MODEL_VERSION],
    ['data-set', scenario.dataSet],
    ['language', language],
    ...more,
  ];
  keys.forEach(([key, value], row) => putRow(page, row, [textOf(key), textOf(value)]));
  const json = asciiJson(scenario);
  for (let i = 0; i * PART < json.length; i += 1) {
    put(page, DATA_FIRST + i, 0, textOf(json.slice(i * PART, (i + 1) * PART)));
  }
  return page;
}

/** JSON without a sign that a workbook would have to escape: not even `_x`, nor blanks at an end that could be cut. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x21-\x7E]|_/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
