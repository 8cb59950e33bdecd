/** What stands above the yen of a year. */
const HEAD_YEAR =
  /^(?:(?:第?[\d０-９]{1,4}年[間目度]?|初年度|次年度)(?:以降)?の?(?:費用|合計|累計|総額|計)?|year [\d]{1,4}|fy ?[\d]{2,4})$/i;

/** Whether a head is that of a year, or of several. */
export const isYear = (head: string): boolean => HEAD_YEAR.test(head);
