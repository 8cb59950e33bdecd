// @ts-check
// docs/examples: the sample shops of the calculator with what each has found out by itself, in both languages.
import { parseScenario } from '@ec-tco/core';
import { START_IDS } from '../../packages/widget/src/calculator/samples/shops.ts';
import { STORIES } from '../../packages/widget/src/calculator/samples/stories.ts';
import { tell } from '../../packages/widget/src/calculator/samples/story.ts';
import { createStart } from '../../packages/widget/src/calculator/starts.ts';

/** Numbered from the smallest shop to the largest. */
const FOLDERS = /** @type {const} */ ({ ja: 'docs/examples', en: 'docs/examples/en' });

/** Every file by its path in the repository. @returns {Map<string, string>} */
export function exampleFiles() {
  const files = new Map();
  for (const language of /** @type {const} */ (['ja', 'en'])) {
    START_IDS.forEach((id, index) => {
      const parsed = parseScenario(tell(createStart(id, language), STORIES[id], language));
      if (!parsed.ok) throw new Error(`make-docs: sample ${id}: ${JSON.stringify(parsed.problems)}`);
      files.set(`${FOLDERS[language]}/${index + 1}-${id}.json`, `${JSON.stringify(parsed.scenario, null, 2)}\n`);
    });
  }
  return files;
}
