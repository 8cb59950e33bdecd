// @ts-check
import { readFileSync } from 'node:fs';

/**
 * The element that pages use, as the custom-elements manifest tells it to editors: what is public, in sorted order, in
 * the one module that the package exports. `npm run cem` has described all elements, for Storybook, before.
 * @returns {string}
 */
export function publicManifest() {
  const { schemaVersion, modules } = JSON.parse(readFileSync('packages/widget/custom-elements.json', 'utf8'));
  const found = modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .find((/** @type {any} */ declaration) => declaration.tagName === 'ec-tco-calculator');
  if (!found) throw new Error('The manifest describes no <ec-tco-calculator>: run `npm run cem` first.');
  const declaration = sorted({ ...found, members: found.members.filter(isPublic) });
  const path = 'dist/index.js';
  const named = { name: declaration.name, module: path };
  return `${JSON.stringify(
    {
      schemaVersion,
      readme: 'README.md',
      modules: [
        {
          kind: 'javascript-module',
          path,
          declarations: [declaration],
          exports: [
            { kind: 'js', name: declaration.name, declaration: named },
            { kind: 'custom-element-definition', name: declaration.tagName, declaration: named },
          ],
        },
      ],
    },
    undefined,
    2,
  )}\n`;
}

/** Documented, and neither private nor the framework's own. @param {any} member */
const isPublic = (member) =>
  member.description !== undefined && member.privacy !== 'private' && member.privacy !== 'protected';

/** Lists by name, keys by name. @param {any} value @returns {any} */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => /** @type {const} */ ([key, sorted(part)]));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
