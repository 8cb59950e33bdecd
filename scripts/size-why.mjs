// @ts-check
// npm run size -- --why PART: which modules a part of the page, or an export of the core, is made of. Run after a build.
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minifySync } from 'vite';

/**
 * The modules of each chunk, the heaviest first, each minified and gzipped alone and then scaled to the whole: what
 * leaving it out would save, about.
 * @param {import('rollup').RollupOptions} options
 * @param {import('rollup').OutputOptions} output
 * @param {(name: string) => boolean} wanted
 */
export async function why(options, output, wanted) {
  const bundle = await rollup({ ...options, logLevel: 'silent' });
  const { output: made } = await bundle.generate({ ...output, sourcemap: false });
  await bundle.close();
  for (const chunk of made) {
    if (chunk.type !== 'chunk' || !wanted(chunk.name)) continue;
    const whole = gzipSync(chunk.code, { level: 9 }).length / 1000;
    const modules = await Promise.all(
      Object.entries(chunk.modules).flatMap(([id, { code, renderedLength }]) =>
        renderedLength === 0 || !code ? [] : [alone(id, code)],
      ),
    );
    const scale = whole / modules.reduce((sum, { kB }) => sum + kB, 0);
    print(`${chunk.name}: ${whole.toFixed(1)} kB gz; imports ${chunk.imports.join(', ') || 'nothing'}`, modules, scale);
  }
}

/** @param {string} id @param {string} code */
async function alone(id, code) {
  const { code: text } = minifySync(id, code, { module: true, compress: { target: 'es2022', unused: false } });
  return { id: short(id), kB: gzipSync(text ?? '', { level: 9 }).length / 1000 };
}

/** @param {string} id */
const short = (id) =>
  id
    .replace(/^\0/, '')
    .replace(/.*[\\/]node_modules[\\/]/, '')
    .replace(/.*[\\/]packages[\\/](\w+)[\\/]dist[\\/]/, '$1/');

/** @param {string} title @param {{ id: string, kB: number }[]} modules @param {number} scale */
function print(title, modules, scale) {
  console.log(`\n${title}`);
  /** @type {Map<string, number>} */
  const rooms = new Map();
  for (const { id, kB } of modules) {
    const room = id.split('/').slice(0, id.startsWith('core/') || id.startsWith('widget/') ? 3 : 1);
    const key = room.join('/').replace(/\/[^/]*\.js$/, '');
    rooms.set(key, (rooms.get(key) ?? 0) + kB * scale);
  }
  for (const [room, kB] of [...rooms].sort((a, b) => b[1] - a[1]))
    console.log(`${kB.toFixed(1).padStart(7)}  ${room}/`);
  for (const { id, kB } of modules.toSorted((a, b) => b.kB - a.kB)) {
    if (kB * scale >= 0.05) console.log(`${(kB * scale).toFixed(2).padStart(7)}  ${id}`);
  }
}
