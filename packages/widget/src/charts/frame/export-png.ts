/**
 * Paints a stand-alone chart on a canvas, shape by shape. An <img> of the SVG would be shorter, but it needs
 * img-src blob: or data:, which the pages this is made for do not allow.
 */
export async function png(file: XMLDocument, scale = 2): Promise<Blob> {
  const svg = file.documentElement;
  const canvas = sheet(number(svg, 'width') * scale, number(svg, 'height') * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.scale(scale, scale);
  paint(svg, context, scale, file);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no PNG'))), 'image/png');
  });
}

type Context = CanvasRenderingContext2D;

function sheet(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}

const number = (element: Element, name: string, otherwise = 0): number => {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) ? value : otherwise;
};

function paint(element: Element, context: Context, scale: number, file: XMLDocument): void {
  if (element.localName === 'defs' || element.localName === 'title') return;
  context.save();
  const move = /^translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*\)$/.exec(element.getAttribute('transform') ?? '');
  if (move) context.translate(Number(move[1]), Number(move[2]));
  context.globalAlpha *= number(element, 'opacity', 1);
  const path = outline(element);
  if (path) shape(element, path, context, scale, file);
  else if (element.localName === 'text') letters(element, context);
  else for (const child of element.children) paint(child, context, scale, file);
  context.restore();
}

function outline(element: Element): Path2D | undefined {
  const path = new Path2D();
  switch (element.localName) {
    case 'rect':
      path.rect(number(element, 'x'), number(element, 'y'), number(element, 'width'), number(element, 'height'));
      return path;
    case 'line':
      path.moveTo(number(element, 'x1'), number(element, 'y1'));
      path.lineTo(number(element, 'x2'), number(element, 'y2'));
      return path;
    case 'circle':
      path.arc(number(element, 'cx'), number(element, 'cy'), number(element, 'r'), 0, 2 * Math.PI);
      return path;
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '');
    default:
      return undefined;
  }
}

function shape(element: Element, path: Path2D, context: Context, scale: number, file: XMLDocument): void {
  const fill = paintOf(element.getAttribute('fill') ?? '#000', context, scale, file);
  if (fill !== undefined && element.localName !== 'line') {
    context.save();
    context.globalAlpha *= number(element, 'fill-opacity', 1);
    context.fillStyle = fill;
    context.fill(path);
    context.restore();
  }
  const stroke = paintOf(element.getAttribute('stroke') ?? 'none', context, scale, file);
  if (stroke === undefined) return;
  pen(element, context);
  context.globalAlpha *= number(element, 'stroke-opacity', 1);
  context.strokeStyle = stroke;
  context.stroke(path);
}

function pen(element: Element, context: Context): void {
  context.lineWidth = number(element, 'stroke-width', 1);
  context.setLineDash((element.getAttribute('stroke-dasharray') ?? '').match(/[\d.]+/g)?.map(Number) ?? []);
  context.lineCap = (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap;
  context.lineJoin = (element.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin;
}

function letters(element: Element, context: Context): void {
  const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');
  const get = (name: string, otherwise: string): string => element.getAttribute(name) ?? otherwise;
  context.font = `${get('font-weight', '400')} ${get('font-size', '13px')} ${get('font-family', 'sans-serif')}`;
  const anchor = get('text-anchor', 'start');
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  const stroke = get('stroke', 'none');
  if (stroke !== 'none') {
    pen(element, context);
    context.strokeStyle = stroke;
    context.strokeText(text, x, y);
  }
  context.fillStyle = get('fill', '#000');
  context.fillText(text, x, y);
}

/** A colour as it is; a pattern painted as a tile; undefined for `none`. */
function paintOf(
  value: string,
  context: Context,
  scale: number,
  file: XMLDocument,
): string | CanvasPattern | undefined {
  if (value === 'none') return undefined;
  const id = /^url\("?#([\w-]+)"?\)/.exec(value)?.[1];
  if (id === undefined) return value;
  const pattern = [...file.getElementsByTagName('pattern')].find((candidate) => candidate.getAttribute('id') === id);
  if (!pattern) return undefined;
  const tile = sheet(number(pattern, 'width') * scale, number(pattern, 'height') * scale);
  const inner = tile.getContext('2d');
  if (!inner) return undefined;
  inner.scale(scale, scale);
  for (const child of pattern.children) paint(child, inner, scale, file);
  const fill = context.createPattern(tile, 'repeat');
  fill?.setTransform(new DOMMatrix().scale(1 / scale, 1 / scale));
  return fill ?? undefined;
}
