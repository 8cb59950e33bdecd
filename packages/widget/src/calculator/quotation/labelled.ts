/** A name with what tells it from another row of the same name, in the brackets of its language. */
export const labelled = (name: string, label: string): string =>
  label === '' ? name : /[^ -~]/.test(label) ? `${name}（${label}）` : `${name} (${label})`;
