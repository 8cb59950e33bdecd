/** Mean of a PERT law (λ = 4) on a range, with its mode at `base`. */
export const pertMean = (base: number, { low, high }: { readonly low: number; readonly high: number }): number =>
  (low + 4 * base + high) / 6;
