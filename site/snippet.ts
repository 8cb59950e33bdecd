/** How the calculator comes into a page. */
export const WAYS = ['parts', 'file', 'classic', 'mount', 'frame', 'plain-frame', 'npm'] as const;
export type Way = (typeof WAYS)[number];

/** What is chosen; an empty text is no choice. */
export interface Choice {
  readonly way: Way;
  /** The folder the files were put into, with a slash at its end. */
  readonly base: string;
  readonly lang: '' | 'ja' | 'en';
  readonly theme: '' | 'light' | 'dark';
  /** The colour of what can be pressed, on light and on dark. */
  readonly accent: string;
  readonly accentDark: string;
  readonly persona: string;
  readonly monthlySales: string;
  readonly journey: '' | 'new' | 'operating' | 'mall';
  readonly horizon: string;
  /** JSON of a preset, and the id of what of it is started with. */
  readonly presetJson: string;
  readonly preset: string;
  readonly share: boolean;
  readonly autosave: boolean;
  readonly onDemand: boolean;
  readonly noToolbar: boolean;
}

export const NOTHING: Choice = {
  way: 'parts',
  base: '/ec-tco/',
  lang: '',
  theme: '',
  accent: '',
  accentDark: '',
  persona: '',
  monthlySales: '',
  journey: '',
  horizon: '',
  presetJson: '',
  preset: '',
  share: false,
  autosave: false,
  onDemand: false,
  noToolbar: false,
};

/** What is copied: the page's own text, and rules for its style sheet. */
export interface Snippet {
  readonly html: string;
  readonly css: string;
}

const SCRIPTS: Readonly<Record<Exclude<Way, 'plain-frame' | 'npm'>, string>> = {
  parts: 'ec-tco-calculator.js',
  file: 'ec-tco-calculator.min.js',
  classic: 'ec-tco-calculator.classic.js',
  mount: 'mount.js',
  frame: 'frame-page.js',
};

const OLD =
  'この計算には、新しいブラウザーとJavaScriptが必要です。 / This calculator needs a recent browser and JavaScript.';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The settings, by the names of the element's attributes; a switch has no value. */
export function settings(choice: Choice): [string, string][] {
  const all: [string, string][] = [
    ['lang', choice.lang],
    ['theme', choice.theme],
    ['compute', choice.onDemand ? 'on-demand' : ''],
    ['persona', choice.persona],
    ['monthly-sales', choice.monthlySales],
    ['journey', choice.journey],
    ['horizon', choice.horizon],
    ['preset', choice.preset],
  ];
  const switches: [string, boolean][] = [
    ['share', choice.share],
    // A frame of another site may keep nothing for long.
    ['autosave', choice.autosave],
  ];
  return [
    ...all.filter(([, value]) => value !== ''),
    ...switches.flatMap(([name, on]): [string, string][] => (on ? [[name, '']] : [])),
  ];
}

const written = (list: readonly [string, string][], before = ''): string =>
  list.map(([name, value]) => ` ${before}${name}${value === '' ? '' : `="${escaped(value)}"`}`).join('');

/** A preset as a block of data in the element: no script that runs, and nothing in it ends the block. */
function presetBlock({ presetJson }: Choice): string {
  if (presetJson === '') return '';
  let text = presetJson;
  try {
    text = JSON.stringify(JSON.parse(presetJson));
  } catch {
    // As it was written: the element says what is wrong with it.
  }
  return `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
}

/** Ways that bring the element into the page itself: a frame has no place for a block of data. */
export const TAKES_PRESET: ReadonlySet<Way> = new Set(['parts', 'file', 'classic', 'mount', 'npm']);

/** Rules for the page's style sheet: a height until the script is there, colours, and no tools where they are not wanted. */
function rules({ accent, accentDark, theme, noToolbar }: Choice, tag: string): string {
  const color = (value: string) => `--ec-tco-color-accent: ${value}; --ec-tco-color-accent-hover: ${value};`;
  const dark = accentDark && theme !== 'light';
  return [
    `${tag}:not(:defined) { display: block; min-height: 40rem; }`,
    accent && theme !== 'dark' ? `${tag} { ${color(accent)} }` : '',
    dark && theme === 'dark' ? `${tag} { ${color(accentDark)} }` : '',
    dark && theme === '' ? `@media (prefers-color-scheme: dark) { ${tag} { ${color(accentDark)} } }` : '',
    noToolbar ? `${tag}::part(toolbar) { display: none; }` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The snippet for what is chosen. `sums`: what `integrity` is to say, by file. */
export function snippet(choice: Choice, sums: Readonly<Record<string, string>>): Snippet {
  const { way, base } = choice;
  const tag = 'ec-tco-calculator';
  const block = presetBlock(choice);
  const list = settings(choice).filter(([name]) => name !== 'preset' || TAKES_PRESET.has(way));
  const colors: [string, string][] = choice.accent
    ? [
        ['color-accent', choice.accent],
        ['color-accent-hover', choice.accent],
      ]
    : [];
  if (way === 'npm') {
    return {
      html: `import '@ec-tco/widget';\n\n<${tag}${written(list)}>${block}</${tag}>`,
      css: rules(choice, tag),
    };
  }
  if (way === 'plain-frame') {
    const query = new URLSearchParams([...list, ...colors]).toString();
    const title = choice.lang === 'en' ? 'What will the online shop cost?' : 'ネットショップの費用くらべ';
    return {
      html: `<iframe class="ec-tco" title="${title}" src="${escaped(`${base}frame.html${query === '' ? '' : `?${query}`}`)}" allow="clipboard-write"></iframe>`,
      css: '.ec-tco { display: block; width: 100%; height: 50rem; border: 0; }',
    };
  }
  const file = SCRIPTS[way];
  const sum = sums[file];
  const script = `<script ${way === 'parts' || way === 'file' ? 'type="module"' : 'defer'} src="${escaped(base + file)}"${
    sum === undefined ? '' : ` integrity="${sum}" crossorigin="anonymous"`
  }></script>`;
  switch (way) {
    case 'parts':
    case 'file':
      return { html: `${script}\n\n<${tag}${written(list)}>${OLD}${block}</${tag}>`, css: rules(choice, tag) };
    case 'classic':
    case 'mount':
      return {
        html: `${script}\n\n<div data-ec-tco${written([...list, ...colors], 'data-')}>${OLD}${block}</div>`,
        css: '[data-ec-tco] { min-height: 40rem; }',
      };
    case 'frame':
      return {
        html: `${script}\n\n<div data-ec-tco-frame="${escaped(`${base}frame.html`)}"${written([...list, ...colors], 'data-')}></div>`,
        css: '',
      };
  }
}

/** The policy that a page with the snippet needs, besides what it needs itself. */
export function policy(choice: Choice): string {
  const { way, base } = choice;
  const origin = /^https?:/.test(base) ? new URL(base).origin : "'self'";
  const scripts = way === 'plain-frame' ? '' : `script-src ${way === 'npm' ? "'self'" : origin}; `;
  return way === 'frame' || way === 'plain-frame'
    ? `${scripts}frame-src ${origin}`
    : `${scripts}img-src 'self' data: blob:; require-trusted-types-for 'script'`;
}

/** Contrast of two colours written as #rrggbb, by WCAG. */
export function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
