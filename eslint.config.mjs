// @ts-check
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/import-direction.mjs';

/** What the core must not touch: it has no clock, no chance, no page, no process. */
const IMPURE = [
  ...['console', 'window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'self', 'globalThis'],
  ...['process', 'Buffer', 'require', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'],
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'docs/api/**',
      'storybook-static/**',
      'coverage/**',
      'reports/**',
      '.stryker-tmp/**',
      '**/*.{js,mjs,cjs}',
      // Compiled by the install test, against what is published.
      'packages/widget/types/**',
      'test/install/typed/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { 'ec-tco': { rules: { 'import-direction': importDirection } } },
    rules: { 'ec-tco/import-direction': 'error' },
  },
  {
    // A new kind is asked for everywhere: no silent last case.
    files: ['packages/{core,report,cli}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: true },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
        { object: 'Math', property: 'random', message: 'The core draws from a seeded generator.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'The core has no clock.' },
      ],
    },
  },
);
