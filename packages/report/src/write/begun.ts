/** A name as it stands at the head of a row or a column. */
export const begun = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
