import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VERSION } from './version.ts';

type Element = CustomElementConstructor & { ecTcoVersion?: string };
const element = (version?: string) => {
  const made = class {} as unknown as Element;
  if (version !== undefined) made.ecTcoVersion = version;
  return made;
};
let registry: Map<string, CustomElementConstructor>;
const warn = vi.fn();
const load = async () => (await import('./define.ts')).define;

beforeEach(() => {
  vi.resetModules();
  registry = new Map();
  vi.stubGlobal('customElements', {
    get: (tag: string) => registry.get(tag),
    define: (tag: string, made: CustomElementConstructor) => registry.set(tag, made),
  });
  warn.mockReset();
  vi.stubGlobal('console', { ...console, warn });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the version is the package’s', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(manifest).toContain(`"version": "${VERSION}"`);
});

test('the first one stays, and of the same version nothing is said', async () => {
  const define = await load();
  const first = element();
  define('x-a', first);
  define('x-a', first);
  define('x-a', element(VERSION));
  expect([registry.get('x-a'), warn.mock.calls.length]).toEqual([first, 0]);
});

test('another version is told once', async () => {
  const define = await load();
  registry.set('x-a', element('0.0.1'));
  registry.set('x-b', element());
  define('x-a', element());
  define('x-b', element());
  expect(warn.mock.calls).toEqual([[`<x-a> is defined already, by version 0.0.1; version ${VERSION} is not used.`]]);
});

test('code that is not of this package is told as such', async () => {
  const define = await load();
  registry.set('x-b', element());
  define('x-b', element());
  expect(warn.mock.calls[0]?.[0]).toContain('by other code;');
});
