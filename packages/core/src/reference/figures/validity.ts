/**
 * Until when a figure may be used without being read again. The policy:
 * - surveys, statistics and guidelines: five years after publication (after reading where undated);
 * - prices, offers and what a maker claims: two years after reading;
 * - law: up to the day before a change that is announced or expected;
 * - assumptions: two years after they were made;
 * - derived figures: no longer than the shortest-lived parent (checked by check-figures.ts).
 */
export const VALID_UNTIL = {
  /** Draft of 2022-10-17, and the surveys it quotes. */
  draft: '2027-10-17',
  /** Final edition of 2023-03-16. */
  final: '2028-03-16',
  /** Survey of the Personal Information Protection Commission, 2022-03. */
  ppc2022: '2027-03-24',
  /** Prices and claims read on 2026-11-22. */
  priceRead202611: '2028-11-22',
  /** Undated surveys and statistics read on 2026-11-22. */
  undatedRead202611: '2031-11-22',
  /** Assumptions made on 2026-11-23. */
  assumption202611: '2028-11-23',
  jnsa2023: '2028-10-24',
  jnsa2024: '2029-02-09',
  leaks2022: '2027-09-14',
  leaks2023: '2028-07-12',
  leaks2024: '2029-10-01',
  leaks2025: '2030-10-02',
  merchants2022: '2027-03-18',
  leaving2026: '2031-01-23',
  /** Only the year of publication is known; its first day is taken. */
  cardUse2025: '2030-01-01',
  /** Survey of fiscal 2024, which ended on 2025-03-31. */
  smeFiscal2024: '2030-03-31',
  /** A lower rate for food is planned from 2027-04-01; the standard rate is to be read again then. */
  consumptionTax: '2027-03-31',
  /** The pages disagree on 2028-03-31 or 2029-03-31 as the end of the tax measure; the earlier is taken. */
  smallAssets: '2028-03-31',
} as const;
