/** What is done with each kind of a tagged union: a new kind does not compile until it is told. */
export type Cases<Union extends { readonly kind: string }, Result> = {
  readonly [Kind in Union['kind']]: (one: Union & { readonly kind: Kind }) => Result;
};

/** Does with a member of a tagged union what is done with its kind. */
export const byKind = <Union extends { readonly kind: string }, Result>(
  one: Union,
  cases: Cases<Union, Result>,
): Result => cases[one.kind as Union['kind']](one);

/** All kinds in the order in which they are written: a list of them by itself would be short of a new one in silence. */
export const everyKind = <Kind extends string>(kinds: Readonly<Record<Kind, true>>): readonly Kind[] =>
  Object.keys(kinds) as Kind[];
