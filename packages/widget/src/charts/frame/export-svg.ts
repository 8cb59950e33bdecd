import { TextRuler } from './text-ruler.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Geometry that is copied as it stands. */
const GEOMETRY = [
  ...['id', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'width', 'height', 'd', 'transform'],
  'patternUnits',
];
/** Look that is written out as computed, since a file has no style sheet. */
const PAINT = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'opacity', 'paint-order'],
];
const LETTERS = ['font-family', 'font-size', 'font-weight', 'text-anchor'];
const DRAWN = new Set(['g', 'defs', 'pattern', 'rect', 'line', 'path', 'circle', 'text', 'title']);
const INITIAL: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'text-anchor': 'start',
};

export interface ExportTexts {
  readonly title: string;
  readonly note: string;
}

/** A picture that stands alone: title, drawing and note on a background, every look an attribute. */
export function standalone(source: SVGSVGElement, texts: ExportTexts): XMLDocument {
  const width = Number(source.getAttribute('width'));
  const height = Number(source.getAttribute('height'));
  const style = getComputedStyle(source);
  const size = Number.parseFloat(style.fontSize) || 13;
  const big = Math.round(size * 1.25);
  const margin = 16;
  const title = wrapped(texts.title, big, style.fontFamily, width, true);
  const note = wrapped(texts.note, size, style.fontFamily, width, false);
  const [titleHeight, noteHeight] = [title.length * big * 1.4 + (title.length > 0 ? 8 : 0), note.length * size * 1.4];
  const file = document.implementation.createDocument(SVG, 'svg', null);
  const svg = file.documentElement;
  const total = { width: width + 2 * margin, height: Math.ceil(height + titleHeight + noteHeight + 2 * margin) };
  svg.setAttribute('width', String(total.width));
  svg.setAttribute('height', String(total.height));
  svg.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  svg.setAttribute('role', 'img');
  add(svg, 'title').textContent = texts.title;
  const paper = add(svg, 'rect');
  paper.setAttribute('width', String(total.width));
  paper.setAttribute('height', String(total.height));
  paper.setAttribute('fill', style.getPropertyValue('background-color') || '#fff');
  const write = (lines: readonly string[], top: number, fontSize: number, weight: string): void => {
    for (const [i, line] of lines.entries()) {
      const text = add(svg, 'text');
      text.setAttribute('x', String(margin));
      text.setAttribute('y', String(Math.round(top + i * fontSize * 1.4 + fontSize)));
      text.setAttribute('font-family', style.fontFamily);
      text.setAttribute('font-size', `${fontSize}px`);
      text.setAttribute('font-weight', weight);
      text.setAttribute('fill', style.color);
      text.textContent = line;
    }
  };
  write(title, margin, big, '700');
  const drawing = add(svg, 'g');
  drawing.setAttribute('transform', `translate(${margin},${margin + titleHeight})`);
  for (const child of source.children) copy(child, drawing);
  write(note, margin + titleHeight + height, size, '400');
  return file;
}

// XML has no way to hold these; a file with one of them does not open. Overrides of direction turn what stands beside.
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFFFE\uFFFF]|\p{Cs}/gu;

export const svgText = (file: XMLDocument): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file).replace(NO_XML, '')}\n`;

function wrapped(text: string, size: number, family: string, width: number, bold: boolean): readonly string[] {
  return text.trim() === '' ? [] : new TextRuler(size, family).wrap(text, width, 6, bold).lines;
}

function add(parent: Element, name: string): Element {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  parent.append(element);
  return element;
}

function copy(source: Element, parent: Element): void {
  const name = source.localName;
  if (!DRAWN.has(name) || source.classList.contains('hit')) return;
  const element = add(parent, name);
  for (const attribute of GEOMETRY) {
    const value = source.getAttribute(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  const leaf = name !== 'g' && name !== 'defs' && name !== 'pattern' && name !== 'title';
  const style = getComputedStyle(source);
  for (const property of leaf ? [...PAINT, ...(name === 'text' ? LETTERS : [])] : ['opacity']) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== INITIAL[property]) element.setAttribute(property, value);
  }
  const label = source.getAttribute('aria-label');
  if (label !== null) add(element, 'title').textContent = label;
  if (name === 'text' || name === 'title') {
    const own = [...source.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    element.append(
      own
        .map((node) => node.nodeValue ?? '')
        .join('')
        .trim(),
    );
  }
  for (const child of source.children) copy(child, element);
}
