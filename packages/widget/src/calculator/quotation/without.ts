const PERIOD =
  /月額|年額|毎月|毎年|月々|月次|年次|年間|(?:年|月)\s*[\d０-９一]+\s*回|(?<![\d０-９])[\d０-９]+\s*(?:[ヶケかカヵ箇]月|年)分?|\b(?:monthly|yearly|annual(?:ly)?|(?:per|a|each) (?:month|year))\b/gi;
const BRACKETS = /[（(【［[「][^）)】］\]」]*[）)】］\]」]/g;

/** A name without what says nothing of the kind of cost. */
export const without = {
  /** Without how often: 月額, monthly. */
  period: (name: string): string => name.replace(PERIOD, ''),
  /** Without what stands in brackets. */
  brackets: (name: string): string => name.replace(BRACKETS, ''),
} as const;
