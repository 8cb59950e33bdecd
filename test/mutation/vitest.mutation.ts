import { defineConfig } from 'vitest/config';
import { PARTS } from './parts.ts';

const part = PARTS[process.env.EC_TCO_MUTATION ?? ''];

/** The tests that guard the part being mutated, without a browser. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    include: [...(part?.tests ?? ['packages/core/src/**/*.test.ts'])],
    exclude: ['**/*.browser.test.ts', '**/*.office.test.ts', '**/node_modules/**'],
  },
});
