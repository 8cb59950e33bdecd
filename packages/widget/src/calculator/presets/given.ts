import { PRESET_SCRIPT } from './gives-preset.ts';

/** What a page gives as a preset: JSON text of a child script or of the property, an object, or what is neither. */
export interface Given {
  readonly place: 'script' | 'property';
  readonly value: unknown;
}

const isJson = (text: string): boolean => /^[\s\uFEFF]*[{[]/.test(text);

/** The presets that a page gives: those of child scripts in their order, then those of the property. */
export function presetsGiven(page: HTMLElement & { readonly preset?: unknown }): readonly Given[] {
  const scripts = [...page.querySelectorAll(PRESET_SCRIPT)].map(({ textContent }) => textContent ?? '');
  const { preset } = page;
  const isNone = !preset || (typeof preset === 'string' && !isJson(preset));
  // Whatever is in a list is meant as a preset; a hole in it too.
  const set = Array.isArray(preset) ? Array.from<unknown>(preset) : isNone ? [] : [preset];
  return [
    ...scripts.map((value): Given => ({ place: 'script', value })),
    ...set.map((value): Given => ({ place: 'property', value })),
  ];
}

/** The id that a page asks for: the attribute, or a property that is no preset itself. */
export function presetAsked(page: HTMLElement & { readonly preset?: unknown }): string {
  const { preset } = page;
  const asked = typeof preset === 'string' && !isJson(preset) ? preset : page.getAttribute('preset');
  return asked === null || isJson(asked) ? '' : asked.trim();
}
