/** Blocks of data that stand in the element itself. */
export const PRESET_SCRIPT = ':scope > script[type="application/json" i]';

/** Whether a page gives a preset or asks for one, told without reading it. */
export const givesPreset = (page: HTMLElement & { readonly preset?: unknown }): boolean =>
  Boolean(page.preset) || page.querySelector(PRESET_SCRIPT) !== null;
