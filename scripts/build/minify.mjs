// @ts-check
import { minifySync } from 'vite';

/** Our own lines, which stay: about version and licences, and for engines; what a library says of itself is in the notices. */
const BANNER = /^(?:\/\*! @ec-tco[^]*?\*\/|\/\/# .*)\n?/;

/**
 * Files made smaller, by the minifier of the bundler that the tests use already: as small as terser makes them, in a
 * twentieth of the time.
 * @param {{ module?: boolean }} [options] without `module`, a script that an old browser reads as far as its message
 * @returns {import('rollup').Plugin}
 */
export const minify = ({ module = true } = {}) => ({
  name: 'minify',
  renderChunk(code, { fileName }, { sourcemap }) {
    const [banner = ''] = BANNER.exec(code) ?? [];
    const made = minifySync(fileName, code, {
      module,
      compress: { target: module ? 'es2022' : 'es2015' },
      sourcemap: sourcemap !== false,
    });
    const [error] = made.errors;
    if (error) throw new Error(`${fileName}: ${error.message}`);
    const lines = banner.split('\n').length - 1;
    const map = made.map && { ...made.map, mappings: ';'.repeat(lines) + made.map.mappings };
    return { code: banner + made.code, map: map ?? null };
  },
});
