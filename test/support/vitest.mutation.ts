import { defineConfig } from 'vitest/config';

/** Mutation tests run the tests of the model only, without a browser. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { environment: 'node', include: ['packages/core/src/**/*.test.ts'] },
});
