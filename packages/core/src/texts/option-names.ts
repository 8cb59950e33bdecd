import type { NamePart } from './parts.ts';
import { namePart } from './parts.ts';

/** Names that look the same are the same: width, case and spaces do not tell options apart. */
const seen = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

type Named = readonly { readonly id: string; readonly name: string }[];

const NAMES = new WeakMap<Named, (id: string) => NamePart>();

/** The names of options as texts say them: those that look the same are told apart by their place. */
export function optionNames(options: Named): (id: string) => NamePart {
  // Asked for every number of a result.
  const known = NAMES.get(options) ?? told(options);
  NAMES.set(options, known);
  return known;
}

function told(options: Named): (id: string) => NamePart {
  const alike = new Map<string, number>();
  for (const { name } of options) alike.set(seen(name), (alike.get(seen(name)) ?? 0) + 1);
  const names = new Map(
    options.map(({ id, name }, i) => [
      id,
      (alike.get(seen(name)) as number) > 1 ? namePart(name, i + 1) : namePart(name),
    ]),
  );
  return (id) => names.get(id) ?? namePart(id);
}
