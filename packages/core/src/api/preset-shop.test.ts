import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate, prepare } from '../index.ts';
import { parsePreset } from '../scenario.ts';

const DOCS = new URL('../../../../docs/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, DOCS), 'utf8')) as Record<string, unknown>;

// In a file of its own: nothing else has read a scenario here.
test('a shop of a preset is a scenario that was read, though nothing else was', () => {
  const [example = ''] = readdirSync(new URL('examples/', DOCS)).filter((name) => name.endsWith('.json'));
  const shop = { id: 'shop', title: { ja: '店', en: 'Shop' }, scenario: json(`examples/${example}`) };
  const read = parsePreset({ ...json('presets/sample-association.json'), shops: [shop] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [{ scenario } = { scenario: undefined }] = read.preset.shops;
  if (!scenario) throw new Error('no shop');
  expect(evaluate(prepare(scenario)).options.length).toBe(scenario.options.length);
});
