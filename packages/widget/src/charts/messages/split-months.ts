/** Whole years and the months left over. */
export function split(months: number): { readonly years: number; readonly rest: number } {
  const whole = Math.round(months);
  return { years: Math.trunc(whole / 12), rest: whole % 12 };
}
