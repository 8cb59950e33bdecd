const MOST_LINES = 3;
const MOST_CHARACTERS = 30;

/** The first few of lines that were pasted, each as far as it takes to know it again. */
export const firstOf = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, MOST_LINES).map((line) => {
    const letters = Array.from(line);
    return letters.length > MOST_CHARACTERS ? `${letters.slice(0, MOST_CHARACTERS).join('')}…` : line;
  });
