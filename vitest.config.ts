import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from './test/support/browser.ts';

/** What draws at random and compares with itself or with another way: it reaches much, and nothing on purpose. */
const RANDOM = ['information-errors', 'cheapest-probability', 'judgement'].map((name) => `**/${name}.test.ts`);

export default defineConfig(async () => {
  useJapaneseFont();
  // Without a Chromium the core project still runs; the others then fail when playwright looks for its own.
  const executablePath = await chromiumPath().catch(() => undefined);
  const browser = () => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: CHROMIUM_ARGS },
      contextOptions: { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
    }),
    instances: [{ browser: 'chromium' as const }],
  });
  return {
    resolve: { tsconfigPaths: true, dedupe: ['lit'] },
    // What browser tests reach is bundled before the first one runs: a late discovery reloads the page under a test.
    optimizeDeps: {
      include: [
        'lit',
        'lit/decorators.js',
        'lit/async-directive.js',
        'lit/directive-helpers.js',
        'lit/directives/live.js',
        'lit/directives/repeat.js',
        'lit/directives/ref.js',
        'lit/directives/guard.js',
        'lit/directives/class-map.js',
        'lit/directives/if-defined.js',
        'decimal.js',
        'zod/mini',
        'pure-rand/distribution/uniformFloat64',
        'pure-rand/generator/xoroshiro128plus',
        'd3-scale',
        'd3-shape',
        'axe-core',
      ],
    },
    test: {
      // One process a core: by default one core is left idle, which is half of a small machine.
      maxWorkers: '100%',
      // What is waited for comes: a slow machine takes its time.
      expect: { poll: { timeout: 10_000 } },
      // What is built is run as it is, by Node.
      server: { deps: { external: [/\/packages\/\w+\/dist\//] } },
      coverage: {
        provider: 'v8' as const,
        include: ['packages/*/src/**/*.ts'],
        exclude: ['**/*.test.ts', '**/*fixtures.ts'],
        reporter: ['text', 'json-summary'],
      },
      projects: [
        {
          extends: true as const,
          test: {
            name: 'core',
            environment: 'node',
            // Modules are read once a process, not once a file: none of them keeps what a test could see.
            isolate: false,
            // Long enough for a machine that does other work, too: speed is measured in test/bench.
            testTimeout: 20_000,
            setupFiles: ['./test/support/seeded.ts'],
            include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
            exclude: [
              ...['**/*.browser.test.ts', '**/*.office.test.ts', '**/node_modules/**'],
              ...(process.env.EC_TCO_ON_PURPOSE === undefined ? [] : RANDOM),
            ],
          },
        },
        // What LibreOffice makes of the documents takes minutes: npm run test:office.
        ...(process.env.EC_TCO_OFFICE === undefined
          ? []
          : [
              {
                extends: true as const,
                test: { name: 'office', environment: 'node', include: ['test/office/**/*.office.test.ts'] },
              },
            ]),
        {
          extends: true as const,
          test: {
            name: 'browser',
            // Pages beside each other would take the processor from one another, and their time limits with it.
            fileParallelism: false,
            include: ['packages/widget/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
            browser: browser(),
          },
        },
        {
          extends: true as const,
          plugins: [storybookTest({ configDir: fileURLToPath(new URL('stories/.storybook', import.meta.url)) })],
          test: { name: 'stories', fileParallelism: false, browser: browser() },
        },
      ],
    },
  };
});
