/** What is mutated together, and which tests guard it: those beside it, and those of whatever is made with it. */
export interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const core = (room: string) => `packages/core/src/${room}/**/*.ts`;
const coreTests = (...rooms: readonly string[]) => rooms.map((room) => `packages/core/src/${room}/**/*.test.ts`);
/** What was once found wrong; without the file that takes every term of a price through everything, for minutes. */
const FINDINGS = 'test/findings/!(each-term).test.ts';
/** What the core says and does as a whole. What is random takes longer than a test may that is asked about each mutant. */
const REVIEWED = ['test/rules-truth-table.test.ts', 'test/personas/*.test.ts', 'test/api/wrong-arguments.test.ts'];
/** An implementation that shares no code is in the last. */
const WHOLE = [
  ...['test/units/*.test.ts', 'test/audit/result-numbers.test.ts', 'test/audit/explanations.test.ts'],
  'test/findings/each-term.test.ts',
];

export const PARTS: Readonly<Record<string, Part>> = {
  money: {
    mutate: [core('money')],
    tests: [...coreTests('money', 'reference', 'evaluate', 'model'), 'test/findings/numbers.test.ts'],
  },
  incident: {
    mutate: [core('model/incident'), core('risk')],
    tests: [...coreTests('model', 'risk', 'evaluate', 'probability'), ...REVIEWED, FINDINGS, ...WHOLE],
  },
  cost: {
    mutate: [core('model/cost')],
    tests: [...coreTests('model', 'evaluate', 'rules'), ...REVIEWED, FINDINGS, ...WHOLE],
  },
  evaluate: {
    mutate: [core('evaluate')],
    tests: [...coreTests('evaluate', 'decision'), ...REVIEWED, FINDINGS, ...WHOLE],
  },
  recalculator: {
    mutate: ['packages/core/src/engine/tape/{bilinear,slider-runner}.ts'],
    tests: ['packages/core/src/{engine/tape/bilinear,engine/tape/slider-runner,evaluate/recalculator}.test.ts'],
  },
  rules: {
    mutate: [core('rules')],
    tests: [...coreTests('rules'), ...REVIEWED, ...coreTests('evaluate', 'verdict'), FINDINGS],
  },
  decision: {
    mutate: [core('decision')],
    tests: [
      // What kills most in the least time comes first. Left out, since each of their tests works a whole analysis out and is
      // asked for its twenty seconds without a mutant killed: two files that draw for half a minute, test/bounded, the
      // verdict's tests (a part of their own) and test/audit/decisions.
      'packages/core/src/decision/{select-quantiles,chances-of,quantile-errors,replicate-error,nearest-two}.test.ts',
      'packages/core/src/decision/{lattice,search-range,sign-probes,cumulative-cost,crossings,own-hours}.test.ts',
      'packages/core/src/decision/{change-parts,difference-parts,break-even-outcomes,ranges-alone,choosing}.test.ts',
      'packages/core/src/decision/!(information-errors|cheapest-probability).test.ts',
      FINDINGS,
    ],
  },
  scenario: {
    mutate: ['packages/core/src/scenario/*.ts'],
    tests: [
      // What kills most in the least time comes first.
      'packages/core/src/scenario/{read-shape,magnitude,switch-edition,timing-traits,share-equal,inputs,guard}.test.ts',
      'packages/core/src/scenario/{,upgrades/,preset/}*.test.ts',
      ...coreTests('model', 'rules', 'evaluate'),
      ...['test/upgrade/*.test.ts', FINDINGS, 'test/hostile/hostile.test.ts', 'test/bounded/*.test.ts'],
    ],
  },
  'scenario-archetypes': {
    mutate: ['packages/core/src/scenario/*/**/*.ts'],
    tests: [...coreTests('scenario'), 'test/upgrade/*.test.ts', FINDINGS],
  },
  verdict: {
    mutate: [core('verdict')],
    tests: [...coreTests('verdict', 'explain'), ...['test/personas/*.test.ts', 'test/analyst/*.test.ts', FINDINGS]],
  },
  // Three parts: a workbook takes a second to be made and read.
  'report-texts': {
    mutate: ['packages/report/src/{contract,document,documents,ics,json}/**/*.ts'],
    // Whole papers as they were last read kill most, and quickly.
    tests: [
      ...[
        'packages/report/src/{document,ics,json}/**/*.test.ts',
        'packages/report/src/documents/{papers-as-read,papers-details}.test.ts',
      ],
      ...['test/personas/*.test.ts', 'packages/report/src/{contract,documents}/**/*.test.ts'],
    ],
  },
  'report-tables': {
    mutate: ['packages/report/src/{docx,table,write}/**/*.ts'],
    tests: [
      ...['packages/report/src/{docx,write,table}/**/*.test.ts', 'test/personas/*.test.ts'],
      ...['packages/report/src/documents/**/*.test.ts', 'test/office/live.test.ts'],
    ],
  },
  'report-xlsx': {
    mutate: ['packages/report/src/xlsx/**/*.ts'],
    // What needs no workbook comes first, then one sheet at a time.
    tests: [
      'packages/report/src/xlsx/{book,formula}/*.test.ts',
      'packages/report/src/xlsx/read/!(read-xlsx-scenario|self-check).test.ts',
      'packages/report/src/xlsx/sheets/*.test.ts',
      ...['packages/report/src/xlsx/**/*.test.ts', 'test/office/live.test.ts'],
    ],
  },
  state: {
    mutate: ['packages/widget/src/state/**/*.ts'],
    tests: ['packages/widget/src/state/**/*.test.ts'],
  },
};

/** Tables of texts and fixtures hold nothing to be mutated. */
export const NEVER: readonly string[] = ['!**/*.test.ts', '!**/*fixtures.ts', '!**/texts/**'];
