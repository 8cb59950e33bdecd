/** A kind of fault once found in what people type, keep and share (D) or under attack and fault (I), with its test. */
export interface TrustRow {
  readonly id: string;
  readonly fault: string;
  /** File and title; undefined where no test holds it yet, which is said. */
  readonly test: readonly [file: string, title: string] | undefined;
}

const NUMBER_FIELD = 'packages/widget/src/fields/number-field/number-field.browser.test.ts';

/** In the order of the findings. */
export const FINDINGS: readonly TrustRow[] = [
  {
    id: 'D1',
    fault: 'A real number is refused because of a hidden range of the sample',
    test: [NUMBER_FIELD, 'a typed number replaces the range of a sample, unless somebody has opened it'],
  },
  {
    id: 'D2',
    fault: 'A typed number is called an assumption; a quotation keeps the range of the sample',
    test: [
      'packages/widget/src/calculator/apply-edit.test.ts',
      'a typed amount is what the owner states; a quotation that is corrected stays one',
    ],
  },
  {
    id: 'D3',
    fault: '80 is taken for 80 yen a month',
    test: [NUMBER_FIELD, 'a number that is likely off by a factor is asked about, and either answer is one press'],
  },
  {
    id: 'D4',
    fault: 'Links do not survive chat, mail and documents',
    test: ['packages/widget/src/state/link-text.test.ts', 'links as chats, mails and documents hand them on'],
  },
  {
    id: 'D5',
    fault: 'Somebody’s link overwrites one’s own input',
    test: ['test/page/keeping.test.ts', 'are looked at beside one’s own input, which stays until the reader decides'],
  },
  {
    id: 'D6',
    fault: 'Two tabs write over each other, and write again what was deleted',
    test: ['test/page/keeping.test.ts', 'off in one is off in both: nothing is written again'],
  },
  {
    id: 'D7',
    fault: 'The last half second before leaving is lost',
    test: [
      'packages/widget/src/calculator/keep-controller.test.ts',
      'leaving the page keeps what has its result, and is no sign of being held up',
    ],
  },
  {
    id: 'D8',
    fault: 'An object of another realm is refused; a scenario set before the module has loaded is ignored',
    test: [
      'packages/core/src/scenario/guard.test.ts',
      'objects of another realm, such as a frame, are as plain as one’s own; their classes are not',
    ],
  },
  {
    id: 'D9',
    fault: 'An element moved in the page goes on computing for ever',
    test: ['test/page/keeping-events.test.ts', 'an element that is moved keeps its input and goes on keeping'],
  },
  {
    id: 'D10',
    fault: 'A page translated by machine goes stale',
    test: [
      'packages/widget/src/calculator/calculator/translated.browser.test.ts',
      'a page that a browser has translated shows the numbers of what is entered, not those before',
    ],
  },
  {
    id: 'D11',
    fault: 'Enter that ends a conversion starts the calculator',
    test: [NUMBER_FIELD, 'nothing is read while an input method composes'],
  },
  {
    id: 'D12',
    fault: 'Files in UTF-16 are refused by the command line',
    test: ['test/cli/commands.test.ts', 'reads %s by its mark'],
  },
  {
    id: 'D13',
    fault: 'The sample’s names stay Japanese after one edit',
    test: [
      'packages/widget/src/calculator/sample-names.test.ts',
      'a name the owner has given stays, and only that one; numbers and what is wrong stay, too',
    ],
  },
  {
    id: 'D14',
    fault: 'Prices as they stand in price lists are refused',
    test: ['packages/widget/src/state/price-texts.test.ts', 'flourishes of written amounts'],
  },
  {
    id: 'D15',
    fault: 'A name that a spreadsheet computes',
    test: [
      'packages/report/src/write/writers.test.ts',
      'gives every text back, and none that a spreadsheet would compute',
    ],
  },
  {
    id: 'D16',
    fault: 'A browser unpacked in part is used',
    test: ['test/support/unpacked.test.ts', 'what does not work is not kept'],
  },
  {
    id: 'D17',
    fault: 'A name with a number in it becomes a button',
    test: [
      'packages/widget/src/results/results.browser.test.ts',
      'names that look like numbers or quotations move no path, and two that are the same are told apart',
    ],
  },
  {
    id: 'I1',
    fault: 'A valid scenario holds the page for minutes',
    test: ['test/bounded/bounded.test.ts', 'the analysis ends, in many steps, and says what it found'],
  },
  {
    id: 'I2',
    fault: 'A number near the ends of float64 loops for ever or gives NaN',
    test: ['packages/core/src/scenario/guard.test.ts', 'numbers near the ends of float64'],
  },
  {
    id: 'I3',
    fault: 'A range typed again counts as a change',
    test: [
      'packages/widget/src/calculator/apply-edit.test.ts',
      'the same range typed again, or left as it stands, is no change',
    ],
  },
  {
    id: 'I4',
    fault: 'A full disk ends in a stack trace',
    test: ['test/cli/faults.test.ts', '%s %s: said in words, with the documented code'],
  },
  {
    id: 'I5',
    fault: 'An interruption leaves a part of a file; a symbolic link is replaced',
    test: ['test/cli/faults.test.ts', '%s: no part is left, what was there stays'],
  },
  {
    id: 'I6',
    fault: 'Escape sequences in names reach the terminal',
    test: [
      'packages/cli/src/io/visible.test.ts',
      'leaves lines and tabs, and no carriage return that would write over a line',
    ],
  },
  {
    id: 'I7',
    fault: 'A scenario of a newer version is opened as an old one',
    test: ['packages/widget/src/state/share-link.test.ts', 'a link of a newer version is refused as such, cut or not'],
  },
  {
    id: 'I8',
    fault: 'Names of files that no system takes; long runs without a word',
    test: ['test/hostile/file-names.test.ts', 'every system takes it: %s'],
  },
  {
    id: 'I9',
    fault: 'Tests that let mutants live (the scores above show it)',
    test: ['test/mutation/scores.test.ts', '%s: nine in ten changes of the code are noticed'],
  },
];
