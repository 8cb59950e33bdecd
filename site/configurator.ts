import { type Choice, contrast, NOTHING, policy, settings, snippet, TAKES_PRESET, type Way } from './snippet.ts';

const TEXTS = {
  ja: {
    copied: '写しました。',
    refused: '写せませんでした。選んで写してください。',
    contrast: '文字との明るさの差が足りません（4.5以上が必要）：',
  },
  en: {
    copied: 'Copied.',
    refused: 'Could not copy; select it by hand.',
    contrast: 'Too little contrast (4.5 is needed): ',
  },
};
const texts = document.documentElement.lang === 'en' ? TEXTS.en : TEXTS.ja;
const form = document.querySelector('form') as HTMLFormElement;
const preview = document.querySelector('#preview') as HTMLElement;
const said = document.querySelector('#said') as HTMLElement;
const sums = JSON.parse(document.querySelector('#sums')?.textContent ?? '{}') as Record<string, string>;
/** The ground the colours stand on, light and dark. */
const GROUND = { light: '#ffffff', dark: '#1a1a1a' };

function chosen(): Choice {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const color = (name: string) => (data.has(`use-${name}`) ? text(name) : '');
  const base = text('base') || NOTHING.base;
  return {
    way: text('way') as Way,
    base: base.endsWith('/') ? base : `${base}/`,
    lang: text('lang') as Choice['lang'],
    theme: text('theme') as Choice['theme'],
    accent: color('accent'),
    accentDark: color('accentDark'),
    persona: text('persona'),
    monthlySales: text('monthlySales'),
    journey: text('journey') as Choice['journey'],
    horizon: text('horizon'),
    presetJson: text('presetJson'),
    preset: text('preset'),
    share: data.has('share'),
    autosave: data.has('autosave'),
    onDemand: data.has('onDemand'),
    noToolbar: data.has('noToolbar'),
  };
}

let shown = '';

/** The element as it will be, made anew when its settings change. */
function draw(choice: Choice): void {
  const list = settings(choice);
  const key = JSON.stringify([list, choice.accent, choice.accentDark, choice.noToolbar, choice.presetJson]);
  if (key === shown) return;
  shown = key;
  const element = document.createElement('ec-tco-calculator');
  // The preview keeps nothing and does not read this page's address.
  for (const [name, value] of list) if (name !== 'autosave' && name !== 'share') element.setAttribute(name, value);
  if (choice.presetJson) Object.assign(element, { preset: choice.presetJson });
  const isDark = choice.theme === 'dark' || (choice.theme === '' && matchMedia('(prefers-color-scheme: dark)').matches);
  const accent = isDark ? choice.accentDark : choice.accent;
  if (accent) {
    element.style.setProperty('--ec-tco-color-accent', accent);
    element.style.setProperty('--ec-tco-color-accent-hover', accent);
  }
  preview.toggleAttribute('data-no-toolbar', choice.noToolbar);
  preview.replaceChildren(element);
}

function show(): void {
  const choice = chosen();
  (document.querySelector('#preset') as HTMLElement).hidden = !TAKES_PRESET.has(choice.way);
  const { html, css } = snippet(choice, sums);
  const put = (id: string, text: string) => {
    const place = document.querySelector(`#${id}`) as HTMLElement;
    place.textContent = text;
    (place.closest('section') as HTMLElement).hidden = text === '';
  };
  put('html', html);
  put('css', css);
  put('policy', policy(choice));
  const poor = (
    [
      [choice.accent, GROUND.light],
      [choice.accentDark, GROUND.dark],
    ] as const
  ).filter(([color, ground]) => color !== '' && contrast(color, ground) < 4.5);
  const warning = document.querySelector('#contrast') as HTMLElement;
  warning.textContent =
    poor.length === 0
      ? ''
      : texts.contrast +
        poor.map(([color, ground]) => `${color} / ${ground}: ${contrast(color, ground).toFixed(1)}`).join(', ');
  draw(choice);
}

async function copy(id: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(document.querySelector(`#${id}`)?.textContent ?? '');
    said.textContent = texts.copied;
  } catch {
    said.textContent = texts.refused;
  }
}

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button.dataset['copy'] ?? ''));
}
show();
