import type { Command } from './command.ts';
import { analyse } from './commands/analyse.ts';
import { batch } from './commands/batch.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { contract } from './commands/contract.ts';
import { diff } from './commands/diff.ts';
import { documentCommand } from './commands/document.ts';
import { example } from './commands/example.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { figures } from './commands/figures.ts';
import { importCommand } from './commands/import.ts';
import { preset } from './commands/preset.ts';
import { risk } from './commands/risk.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  compare,
  analyse,
  diff,
  risk,
  explainCommand,
  check,
  contract,
  documentCommand,
  exportCommand,
  importCommand,
  figures,
  preset,
  example,
  validate,
  schema,
  batch,
];
