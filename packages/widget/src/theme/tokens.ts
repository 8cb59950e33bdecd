/** デジタル庁's primitive colours that are used; a test compares them with `@digital-go-jp/design-tokens`. */
export const PRIMITIVES = {
  white: '#ffffff',
  black: '#000000',
  'solid-gray-50': '#f2f2f2',
  'solid-gray-200': '#cccccc',
  'solid-gray-300': '#b3b3b3',
  'solid-gray-420': '#949494',
  'solid-gray-600': '#666666',
  'solid-gray-700': '#4d4d4d',
  'solid-gray-800': '#333333',
  'solid-gray-900': '#1a1a1a',
  'blue-50': '#e8f1fe',
  'blue-100': '#d9e6ff',
  'blue-200': '#c5d7fb',
  'blue-300': '#9db7f9',
  'blue-700': '#264af4',
  'blue-900': '#0017c1',
  'blue-1000': '#00118f',
  'blue-1100': '#000071',
  'blue-1200': '#000060',
  'green-50': '#e6f5ec',
  'green-300': '#71c598',
  'green-800': '#197a4b',
  'green-1200': '#032213',
  'yellow-50': '#fbf5e0',
  'yellow-300': '#ffd43d',
  'orange-200': '#ffc199',
  'orange-900': '#ac3e00',
  'orange-1200': '#541e00',
  'red-50': '#fdeeee',
  'red-300': '#ff9696',
  'red-900': '#ce0000',
  'red-1000': '#a90000',
  'red-1200': '#620000',
} as const;

export type Primitive = keyof typeof PRIMITIVES;

/** Colours by purpose, light and dark. The custom property is `--ec-tco-color-` with the name. */
export const COLORS = {
  /** Text and headings. */
  text: ['solid-gray-900', 'solid-gray-50'],
  /** Help, hints and units. */
  'text-muted': ['solid-gray-700', 'solid-gray-200'],
  /** The widget itself. */
  background: ['white', 'solid-gray-900'],
  /** Raised or set-off areas. */
  surface: ['solid-gray-50', 'solid-gray-800'],
  /** Edges of what can be used. */
  border: ['solid-gray-600', 'solid-gray-300'],
  /** Lines that only divide. */
  divider: ['solid-gray-200', 'solid-gray-700'],
  /** What can be pressed, links, the chosen one. */
  accent: ['blue-900', 'blue-300'],
  'accent-hover': ['blue-1000', 'blue-200'],
  'accent-active': ['blue-1200', 'blue-100'],
  /** On the accent. */
  'on-accent': ['white', 'blue-1200'],
  /** Behind the chosen one. */
  'accent-surface': ['blue-50', 'blue-1100'],
  /** Amounts drawn: what is paid, and what is one's own work. */
  bar: ['blue-700', 'blue-300'],
  'bar-soft': ['blue-200', 'blue-1000'],
  error: ['red-900', 'red-300'],
  'error-hover': ['red-1000', 'red-50'],
  'on-error': ['white', 'red-1200'],
  'error-surface': ['red-50', 'red-1200'],
  warning: ['orange-900', 'orange-200'],
  'warning-surface': ['yellow-50', 'orange-1200'],
  success: ['green-800', 'green-300'],
  'success-surface': ['green-50', 'green-1200'],
  /** The focus ring's line and the glow around it. */
  focus: ['black', 'white'],
  'focus-glow': ['yellow-300', 'black'],
} as const satisfies Record<string, readonly [light: Primitive, dark: Primitive]>;

export type ColorName = keyof typeof COLORS;

/**
 * Everything else. Text sizes count in em of the base size, so that neither the host page's root size nor its resets
 * reach in; space counts in px, so that larger text does not push fields apart.
 */
export const SIZES = {
  'font-family': "'Noto Sans JP', -apple-system, BlinkMacSystemFont, sans-serif",
  /** The base: `medium` is the size the reader has chosen in the browser. */
  'font-size': 'medium',
  'text-small': '0.875em',
  'text-large': '1.25em',
  'text-xlarge': '1.75em',
  'weight-normal': '400',
  'weight-bold': '700',
  'line-height': '1.7',
  'line-height-dense': '1.3',
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '16px',
  'space-4': '24px',
  'space-5': '40px',
  radius: '8px',
  'radius-large': '16px',
  /** Least height and width of what can be pressed. */
  'hit-target': '44px',
  'focus-width': '4px',
  'focus-offset': '2px',
  shadow: '0 2px 8px 1px rgba(0, 0, 0, 0.1), 0 1px 5px 0 rgba(0, 0, 0, 0.3)',
  duration: '150ms',
} as const;
