import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { type CSSResult, type SVGTemplateResult, svg, unsafeCSS } from 'lit';

/**
 * The colours of series and categories. Each has a contrast of 3:1 or more on white and on #1a1a1a; any two differ by
 * 10 or more (100 × OKLab distance) for normal, protan, deutan and tritan eyes. 1/5, 2/6, 3/7 and 4/8 are pairs.
 */
export const COLORS = ['#2454fc', '#f06000', '#a830b4', '#909078', '#5490fc', '#c03c00', '#cc60c0', '#6c6c6c'] as const;

const COUNT = COLORS.length;
const slot = (index: number): number => ((index % COUNT) + COUNT) % COUNT;

/** Class that paints a line in a colour. */
export const strokeClass = (index: number): string => `s${slot(index) + 1}`;
/** Class that fills a small shape in a colour, without texture. */
export const fillClass = (index: number): string => `f${slot(index) + 1}`;
/** Fill of an area: colour and texture. Needs `patternDefs`. */
export const areaFill = (index: number): string => `url(#p${slot(index) + 1})`;

/** Line styles by index; those of 8 and above repeat a colour with another dash. */
const DASHES = ['', '8 4', '2 3', '10 3 2 3', '5 3', '12 4 2 4 2 4', '1 4', '14 5'] as const;
export const dashOf = (index: number): string =>
  DASHES[(index + Math.floor(index / COUNT) * 3) % DASHES.length] || 'none';

const SYMBOLS = [
  ...[symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye],
] as const;
/** Path of a data point's shape around 0,0. Seven shapes and eight colours: 56 series before a repeat. */
export const symbolOf = (index: number, area = 50): string =>
  symbol(SYMBOLS[index % SYMBOLS.length] ?? symbolCircle, area).digits(2)() ?? '';

const TEXTURES = [
  undefined,
  'M-1,1L1,-1M0,8L8,0M7,9L9,7',
  'M2,2h2v2h-2zM6,6h2v2h-2z',
  'M0,4H8',
  'M-1,7L1,9M0,0L8,8M7,-1L9,1',
  'M4,0V8',
  'M0,4L4,0L8,4L4,8Z',
  'M4,0V8M0,4H8',
] as const;

/** Colour and texture of every area fill, and the hatch over what is ruled out. */
export function patternDefs(): SVGTemplateResult {
  return svg`<defs>
    ${TEXTURES.map(
      (texture, i) => svg`<pattern id="p${i + 1}" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="tile f${i + 1} ${texture === undefined ? 'plain' : ''}" width="8" height="8"></rect>
        ${texture === undefined ? svg`` : svg`<path class="texture" d=${texture}></path>`}
      </pattern>`,
    )}
    <pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse">
      <path class="hatch" d="M-2,2L2,-2M0,10L10,0M8,12L12,8"></path>
    </pattern>
  </defs>`;
}

/** The classes that paint in these colours, each by a property that forced colours replace. */
export const paletteStyles: CSSResult = unsafeCSS(
  COLORS.map(
    (color, i) => `:host{--_${i + 1}:${color}}.s${i + 1}{stroke:var(--_${i + 1})}.f${i + 1}{fill:var(--_${i + 1})}`,
  ).join(''),
);
