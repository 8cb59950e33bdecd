/** A state that was left, and the field whose edit left it. */
interface Step<T> {
  readonly state: T;
  readonly field: string | undefined;
}

/** Undo and redo of immutable states. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** The field being edited: further edits of it join the last step. */
  readonly open: string | undefined;
  /** The field that the last undo or redo changed, for the focus to follow. */
  readonly touched: string | undefined;
}

const MOST_STEPS = 200;

export const createHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  open: undefined,
  touched: undefined,
});

/** Records an edit. Edits of one field in a row are one step, until `seal`; an edit without a field stands alone. */
export function record<T>(history: History<T>, present: T, field?: string, most = MOST_STEPS): History<T> {
  if (Object.is(present, history.present)) return history;
  const joins = field !== undefined && field === history.open;
  const past = joins ? history.past : [...history.past, { state: history.present, field }].slice(-most);
  return { past, present, future: [], open: field, touched: undefined };
}

/** Ends the current step: what is typed next into the same field is undone by itself. */
export const seal = <T>(history: History<T>): History<T> =>
  history.open === undefined ? history : { ...history, open: undefined };

export const canUndo = (history: History<unknown>): boolean => history.past.length > 0;
export const canRedo = (history: History<unknown>): boolean => history.future.length > 0;

/** The state before the last step; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  const future = [{ state: history.present, field: step.field }, ...history.future];
  return { past: history.past.slice(0, -1), present: step.state, future, open: undefined, touched: step.field };
}

/** The state before the last undo; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [step, ...future] = history.future;
  if (!step) return history;
  const past = [...history.past, { state: history.present, field: step.field }];
  return { past, present: step.state, future, open: undefined, touched: step.field };
}
