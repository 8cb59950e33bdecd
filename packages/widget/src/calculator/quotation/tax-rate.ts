const RATE = '(?:10|１０|8|８)\\s*[%％]';
/** 消費税10%込み, 10%税込, ＋消費税10%: a rate of tax is no share of sales. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:消費税|税)\\s*${RATE}\\s*([込抜別])[みき]?`, 'g'), '税$1'],
  [new RegExp(`${RATE}\\s*の?(?:消費税|税)([込抜別])[みき]?`, 'g'), '税$1'],
  [new RegExp(`((?:消費税|税)(?:[込抜別][みき]?)?)\\s*(?:[（(]\\s*${RATE}\\s*[）)]|${RATE})`, 'g'), '$1'],
];

/** A price without the rate of the tax that it is said to hold, or not to hold. */
export const withoutRateOfTax = (amount: string): string =>
  FORMS.reduce((text, [form, said]) => text.replace(form, said), amount);
