import { parseScenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { documentMarkdown } from '../document/markdown.ts';
import { selfCheckDocument } from './self-check-document.ts';

/** The sheet of a shop with these of its options. */
function sheet(ids: readonly string[], more: object = {}) {
  const options = shop.options
    .filter(({ id }) => ids.includes(id))
    .map((option) => ({ ...option, ...(option.id === 'mall' && { existing: true }) }));
  const parsed = parseScenario({ ...shop, requirements: {}, journey: 'operating', ...more, options });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return documentMarkdown(selfCheckDocument(parsed.scenario, { language: 'ja' }));
}

test('a shop in a mall that compares no site of its own is asked for no answers about one', () => {
  const mall = sheet(['mall', 'saas']);
  expect(mall).toContain('自己点検は要りません');
  expect(mall).not.toMatch(/今のサイトで|結論が出ます/);
  // With a site of its own among the forms, or one that runs, the answers decide.
  expect(sheet(['mall', 'outsourced'])).toContain('結論が出ます');
  expect(sheet(['saas'])).toMatch(/今のサイトで[\s\S]*結論が出ます/);
});
