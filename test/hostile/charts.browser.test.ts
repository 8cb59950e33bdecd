import { expect, test } from 'vitest';
import { standalone, svgText } from '../../packages/widget/src/charts/frame/export-svg.ts';
import { HOSTILE_TEXTS } from './texts.ts';

/** A drawing with a text in each place that a name can have. */
function drawing(text: string): SVGSVGElement {
  document.body.innerHTML =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><g><rect width="9" height="9"></rect><text x="1" y="9"></text><title></title></g></svg>';
  const svg = document.querySelector('svg') ?? expect.fail('no drawing');
  for (const place of svg.querySelectorAll('text, title')) place.textContent = text;
  return svg;
}

/** What a reader of SVG makes of the file: the elements, in order, without how many lines a title takes. */
function elementsOf(text: string): readonly string[] {
  const file = new DOMParser().parseFromString(
    svgText(standalone(drawing(text), { title: text, note: text })),
    'image/svg+xml',
  );
  expect(file.querySelector('parsererror')?.textContent ?? '').toBe('');
  for (const element of file.querySelectorAll('*')) {
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on|href/);
  }
  return [...new Set([...file.querySelectorAll('*')].map(({ localName }) => localName))];
}

test.each(Object.entries(HOSTILE_TEXTS))('a chart saved as SVG holds %s as text alone', (_, text) => {
  expect(elementsOf(text)).toEqual(elementsOf('harmless'));
});
