import { html } from 'lit';

/** A name that may part after a middle dot and before a bracket, so that it need not part inside a word. */
export const parted = (name: string): unknown[] =>
  name.split(/(?<=・)|(?=[（(])/u).map((part, i) => (i === 0 ? part : html`<wbr />${part}`));
