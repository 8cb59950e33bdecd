/** Emphasis on a terminal. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly bad: (text: string) => string;
}

const PLAIN: Style = { strong: (text) => text, bad: (text) => text };
const ESC = '\u001B[';
const COLOURED: Style = {
  strong: (text) => (text === '' ? text : `${ESC}1m${text}${ESC}22m`),
  bad: (text) => `${ESC}31m${text}${ESC}39m`,
};

/** Plain wherever no person looks, and where NO_COLOR asks for it (https://no-color.org). */
export const styleOf = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style =>
  isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN;
