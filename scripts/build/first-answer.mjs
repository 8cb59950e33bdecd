// @ts-check

const SHELL = /[\\/]shell\.js$/;
const TEXTS = /^\0texts-\w+-first$|\?real/;
/** What goes into which part: rooms of the core, lower ones first, which import none of those after them; then the rest. */
const PARTS = [
  ['numbers', /[\\/]core[\\/]dist[\\/](?:error|money|probability|formula|engine)[\\/]|[\\/]decimal\.js[\\/]/],
  ['sample', /[\\/]core[\\/]dist[\\/](?:reference|texts|scenario)[\\/]/],
  ['model', /[\\/]core[\\/]dist[\\/]/],
  ['desk', /./],
].map(([name, has]) => ({
  name: String(name),
  has: /** @type {RegExp} */ (has),
  facade: new RegExp(`[\\\\/]shell[\\\\/]${name}\\.js$`),
}));

/**
 * First line of a part that the first answer takes: V8 compiles all of its functions while it comes, beside what the page
 * does, and not one by one when the reader has pressed and waits. Other engines read a comment.
 * @param {string} name
 */
export const compiledAtOnce = (name) =>
  PARTS.some((part) => part.name === name) ? '//# allFunctionsCalledOnLoad' : '';

/** @type {WeakMap<Function, Set<string>>} */
const KNOWN = new WeakMap();

/**
 * Puts what the first answer takes into four parts that the entry asks for at once. Left to itself a bundler makes a part
 * of each set of modules that two parts share, which the browser hears of only when one of the two has come.
 * @param {string} id
 * @param {{ getModuleInfo: import('rollup').GetModuleInfo, getModuleIds: () => IterableIterator<string> }} graph
 */
export function firstAnswer(id, { getModuleInfo, getModuleIds }) {
  let late = KNOWN.get(getModuleInfo);
  if (!late) {
    const entry = [...getModuleIds()].filter((one) => SHELL.test(one));
    const first = reached(entry, getModuleInfo);
    const asked = [...first].flatMap((one) => getModuleInfo(one)?.dynamicallyImportedIds ?? []);
    const answer = PARTS.flatMap(({ name, facade }) => {
      const found = asked.find((one) => facade.test(one));
      if (!found) throw new Error(`the entry does not ask for the part ${name}`);
      return found;
    });
    // What its texts need; they themselves are in a part for each language.
    const texts = asked.filter((one) => TEXTS.test(one));
    const all = reached([...answer, ...texts], getModuleInfo);
    late = new Set([...all].filter((one) => !first.has(one) && !TEXTS.test(one)));
    KNOWN.set(getModuleInfo, late);
  }
  if (!late.has(id)) return undefined;
  return (PARTS.find(({ facade }) => facade.test(id)) ?? PARTS.find(({ has }) => has.test(id)))?.name;
}

/** All modules that some need. @param {readonly string[]} from @param {import('rollup').GetModuleInfo} getModuleInfo */
export function reached(from, getModuleInfo) {
  const found = new Set(from);
  for (const id of found) for (const other of getModuleInfo(id)?.importedIds ?? []) found.add(other);
  return found;
}
