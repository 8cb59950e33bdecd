import { createRequire } from 'node:module';

/** Version of the package, from its own package.json, which stands above `src` and `dist` alike. */
export const VERSION = (createRequire(import.meta.url)('../package.json') as { readonly version: string }).version;
