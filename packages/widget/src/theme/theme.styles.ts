import { type CSSResult, css, unsafeCSS } from 'lit';
import { COLORS, type ColorName, PRIMITIVES, SIZES } from './tokens.ts';

const colors = (side: 0 | 1): CSSResult =>
  unsafeCSS(
    (Object.keys(COLORS) as ColorName[])
      .map((name) => `--ec-tco-color-${name}: ${PRIMITIVES[COLORS[name][side]]};`)
      .join('\n'),
  );

const sizes = unsafeCSS(
  Object.entries(SIZES)
    .map(([name, value]) => `--ec-tco-${name}: ${value};`)
    .join('\n'),
);

/**
 * The default values of all `--ec-tco-*` properties, for the outermost element only: what lies inside inherits them.
 * A page's own rule for that element wins over these. Dark follows the reader's setting unless the element says
 * `theme="light"` or `theme="dark"`; paper is always light.
 */
export const themeStyles: CSSResult = css`
  :host {
    ${sizes}
    ${colors(0)}
    color-scheme: light;
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${colors(1)}
      color-scheme: dark;
    }
  }
  @media screen {
    :host([theme='dark']) {
      ${colors(1)}
      color-scheme: dark;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --ec-tco-duration: 0.01ms;
    }
  }
`;
