/** What each fault of a program that calls the core carries. */
export interface ErrorData {
  /** An argument of the wrong type, out of its range, or left out. */
  readonly 'wrong-argument': {
    readonly function: string;
    readonly argument: string;
    readonly expected: string;
    readonly found: string;
  };
  /** Data that `parseScenario` refuses, handed on as a scenario; the first problem's path says where. */
  readonly 'not-a-scenario': { readonly path: string; readonly problem: string; readonly found: string };
  /** An option that the scenario does not have. */
  readonly 'unknown-option': Unknown;
  /** An input that the scenario does not have. */
  readonly 'unknown-input': Unknown;
  /** A number that the scenario's result does not have, or that was not asked for. */
  readonly 'unknown-path': Unknown;
  /** A reference figure, archetype, default or topic that does not exist. */
  readonly 'unknown-id': Unknown;
}

interface Unknown {
  /** What was asked for, cut to 120 letters. */
  readonly id: string;
  /** What there is that looks most like it, nearest first. */
  readonly nearest: readonly string[];
}

/** What kind of fault it is: fixed words, to branch on. */
export type ErrorCode = keyof ErrorData;

/**
 * A fault of the program that calls the core: a wrong argument, an unknown id. The only error that the core throws; what
 * a merchant may have typed wrong comes back as data (`Problem`, `ExplainOutcome`).
 */
export class EcTcoError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'EcTcoError';
  readonly code: C;
  readonly data: ErrorData[C];

  constructor(code: C, message: string, data: ErrorData[C], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.data = data;
  }
}
