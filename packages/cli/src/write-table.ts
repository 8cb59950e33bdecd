import { type Table, toText } from '@ec-tco/report';
import type { Context } from './context.ts';

/** A table as the terminal at hand shows it. */
export const terminalTable = (table: Table, { out, style }: Context): string =>
  toText(table, { strong: style.strong, ...(out.columns === undefined ? {} : { columns: out.columns }) });
