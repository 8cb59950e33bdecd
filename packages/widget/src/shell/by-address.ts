/**
 * Loads a module by its address. In parts, the build puts the loading here (`scripts/build/texts-apart.mjs`): the compiler
 * takes any address that is not written out for a file of ours.
 */
export const byAddress = (address: string): Promise<unknown> => Promise.reject(new Error(`not loaded: ${address}`));
