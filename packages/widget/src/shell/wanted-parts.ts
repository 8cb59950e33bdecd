/** Asks for the parts that the first answer takes, its texts aside; what has come is there for whoever asks again. */
export const wantedParts = (): Promise<typeof import('./desk.ts')> =>
  Promise.all([import('./desk.ts'), import('./model.ts'), import('./numbers.ts'), import('./sample.ts')]).then(
    ([desk]) => desk,
  );
