/** A name as it begins a label. For names from the catalogues only: a user's own stay as they were written. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
