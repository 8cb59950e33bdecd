import { EXIT, type ExitCode } from './exit-codes.ts';

/** Ends a command with a message on stderr. */
export class Failure extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string) {
    super(message);
    this.name = 'Failure';
    this.exit = exit;
  }
}

export const usageFailure = (message: string): Failure => new Failure(EXIT.usage, message);
export const ioFailure = (message: string): Failure => new Failure(EXIT.io, message);
