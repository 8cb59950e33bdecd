import { PRESET_SCRIPT } from './gives-preset.ts';

/** What a page gives as a preset: JSON text of a child script or of the property, or an object. */
export interface Given {
  readonly place: 'script' | 'property';
  readonly value: unknown;
}

const isJson = (text: string): boolean => /^[\s\uFEFF]*[{[]/.test(text);

/** The presets that a page gives: those of child scripts in their order, then those of the property. */
export function presetsGiven(page: HTMLElement & { readonly preset?: unknown }): readonly Given[] {
  const scripts = [...page.querySelectorAll(PRESET_SCRIPT)].map(({ textContent }) => textContent ?? '');
  const { preset } = page;
  const set = Array.isArray(preset) ? preset : [preset];
  return [
    ...scripts.map((value): Given => ({ place: 'script', value })),
    ...set.flatMap((value: unknown): Given[] =>
      typeof value === 'object'
        ? value === null
          ? []
          : [{ place: 'property', value }]
        : typeof value === 'string' && isJson(value)
          ? [{ place: 'property', value }]
          : [],
    ),
  ];
}

/** The id that a page asks for: the attribute, or a property that is no preset itself. */
export function presetAsked(page: HTMLElement & { readonly preset?: unknown }): string {
  const { preset } = page;
  const asked = typeof preset === 'string' && !isJson(preset) ? preset : page.getAttribute('preset');
  return asked === null || isJson(asked) ? '' : asked.trim();
}
