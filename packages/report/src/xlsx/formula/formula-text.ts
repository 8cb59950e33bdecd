/** A text as a formula writes it. */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
