/** What the element takes as attributes; a test compares the list with the manifest. */
export const ATTRIBUTES: readonly string[] = [
  'lang',
  'theme',
  'compute',
  'persona',
  'autosave',
  'share',
  'share-address',
  'monthly-sales',
  'journey',
  'horizon',
  'preset',
];

/** Attributes of any element that make sense on this one. */
const ANY = ['id', 'name'];

/** Written where a page cannot hold style sheets: `color-accent` is `--ec-tco-color-accent`. */
const COLOR = /^color-[a-z-]+$/;

/** Whether a page can set something by this name. */
export const isSetting = (name: string): boolean => ATTRIBUTES.includes(name) || ANY.includes(name) || COLOR.test(name);

/** What was asked for and cannot be had. */
export interface Complaint {
  readonly name: string;
  readonly value: string;
  readonly kind: 'unknown' | 'not-a-color';
}

/** Gives an element what a page has written elsewhere: as `data-` attributes, or as an address's parameters. */
export function applySettings(element: HTMLElement, settings: Iterable<readonly [string, string]>): Complaint[] {
  const complaints: Complaint[] = [];
  for (const [name, value] of settings) {
    if (!isSetting(name)) complaints.push({ name, value, kind: 'unknown' });
    else if (!COLOR.test(name)) element.setAttribute(name, value);
    else if (CSS.supports('color', value)) element.style.setProperty(`--ec-tco-${name}`, value);
    else complaints.push({ name, value, kind: 'not-a-color' });
  }
  return complaints;
}

/** Says so in both languages, for whoever builds the page may read either. */
export function complaintText({ name, value, kind }: Complaint): string {
  const written = `${name}="${value.slice(0, 40)}"`;
  return kind === 'unknown'
    ? `設定 ${written} は知られていません。綴りを確かめてください。 / The setting ${written} is not known; check its spelling.`
    : `設定 ${written} は色として読めません。例：#197a4b / The setting ${written} is no colour; write one such as #197a4b.`;
}
