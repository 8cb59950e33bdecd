// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/** What is copied into the sources by value, not as code: a bundler does not see it. */
const COPIED = { widget: ['@digital-go-jp/design-tokens'] };

/**
 * A package of which something is in a bundle.
 * @typedef {{ name: string, version: string, license: string, copyright: string, text: string }} Notice
 */

/**
 * The packages of node_modules of which code is in a bundle, by name.
 * @param {Readonly<Record<string, { renderedLength: number }>>} modules - As rollup tells them of a chunk.
 * @returns {Notice[]}
 */
export function noticesOf(modules) {
  const folders = new Set(
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1])
      .filter((folder) => folder !== undefined),
  );
  return [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The notices of what is copied into the sources of one of our packages.
 * @param {string} name
 * @returns {Notice[]}
 */
export const noticesCopied = (name) =>
  /** @type {Record<string, string[]>} */ (COPIED[name] ?? []).map((id) => noticeOf(`node_modules/${id}`));

/** @param {string} folder @returns {Notice} */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined || typeof license !== 'string') throw new Error(`${name} states no licence in ${folder}`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
  const copyright = text.split('\n').find((line) => /^copyright\b/i.test(line.trim()));
  if (copyright === undefined) throw new Error(`the licence of ${name} names no holder`);
  return { name, version, license, copyright: copyright.trim().replace(/\.$/, ''), text };
}

/**
 * The text that goes beside a bundle.
 * @param {string} what - What the notices are of.
 * @param {readonly Notice[]} notices
 */
export function noticesText(what, notices) {
  if (notices.length === 0) return `${what} holds no code of others.\n`;
  const rule = '-'.repeat(80);
  return [
    `${what} holds code of the packages below, each under its own licence.\n`,
    ...notices.map(
      ({ name, version, license, text }) => `${rule}\n${name} ${version} (${license})\n${rule}\n\n${text}\n`,
    ),
  ].join('\n');
}

/**
 * The comment at the head of a file: what it is, in which version, and whose code it holds.
 * @param {string} name - Our package.
 * @param {string} version
 * @param {readonly Notice[]} notices
 * @param {string} beside - Name of the file with the licences.
 */
export const bannerText = (name, version, notices, beside) =>
  [
    `/*! ${name} ${version} | MIT licence | licences in full: ${beside}`,
    ...notices.map((notice) => ` * ${notice.name} ${notice.version} | ${notice.license} | ${notice.copyright}`),
    ' */',
  ].join('\n');

/**
 * Writes the licence and the notices of what is bundled into a package's folder.
 * @param {string} name - `core` and so on.
 * @returns {import('rollup').Plugin}
 */
export const licences = (name) => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.assign(
      {},
      ...Object.values(bundle).map((item) => (item.type === 'chunk' ? item.modules : {})),
    );
    const source = noticesText(`@ec-tco/${name}`, [...noticesOf(modules), ...noticesCopied(name)]);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
  },
});
