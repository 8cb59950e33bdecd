/** A first step of a recipe of docs/architecture.md, and who asks for the rest. Paths are below packages/. */
export interface Recipe {
  readonly file: string;
  /** What is put after a place that the file has once. */
  readonly after: string;
  readonly put: string;
  /** Files that no longer compile: all of them, of the product. */
  readonly asks: readonly string[] | 'every text';
}

const SCHEMA = 'core/src/scenario/schema.ts';

export const RECIPES: Readonly<Record<string, Recipe>> = {
  'a kind of amount': {
    file: SCHEMA,
    after: "  z.strictObject({ kind: z.literal('unquoted') }),\n",
    put: "  z.strictObject({ kind: z.literal('per-visit'), yen: linkedSchema('yen') }),\n",
    asks: [
      'core/src/model/cost/line-cells.ts',
      'core/src/model/cost/priced-cells.ts',
      'core/src/scenario/amount-traits.ts',
      'core/src/scenario/archetypes/create-option.ts',
      'core/src/scenario/magnitude.ts',
      'core/src/scenario/preset/preset-shape.ts',
      'core/src/texts/input-names.ts',
      'widget/src/calculator/line/amount-text.ts',
      'widget/src/calculator/line/line.component.ts',
      'widget/src/calculator/line/terms.component.ts',
    ],
  },
  'a kind of timing': {
    file: SCHEMA,
    after: "  z.strictObject({ kind: z.literal('before-opening') }),\n",
    put: "  z.strictObject({ kind: z.literal('at-the-end') }),\n",
    asks: [
      'core/src/explain/why-zero.ts',
      'core/src/scenario/timing-traits.ts',
      'core/src/texts/en/inputs.ts',
      'core/src/texts/ja/inputs.ts',
      'widget/src/calculator/line/amount-text.ts',
      'widget/src/calculator/timed-section.ts',
    ],
  },
  'an option kind': {
    file: 'core/src/scenario/ids.ts',
    after: 'export const OPTION_KINDS = [\n',
    put: "  'cooperative',\n",
    asks: [
      'core/src/scenario/option-traits.ts',
      'core/src/texts/en/names.ts',
      'core/src/texts/ja/names.ts',
      'report/src/contract/contract-document.ts',
    ],
  },
  'a severity': {
    file: SCHEMA,
    after: "  z.strictObject({ kind: z.literal('survey-mean') }),\n",
    put: "  z.strictObject({ kind: z.literal('own-twice'), yen: quantitySchema('yen') }),\n",
    asks: [
      'core/src/model/incident/response-terms.ts',
      'core/src/scenario/severity-traits.ts',
      'core/src/texts/en/names.ts',
      'core/src/texts/ja/names.ts',
      'widget/src/calculator/incident/incident.component.ts',
    ],
  },
  'a number of the model': {
    file: 'core/src/formula/about.ts',
    after: "        | 'contribution'\n",
    put: "        | 'profit'\n",
    asks: [
      'core/src/formula/path.ts',
      'core/src/texts/en/meanings.ts',
      'core/src/texts/en/numbers.ts',
      'core/src/texts/ja/meanings.ts',
      'core/src/texts/ja/numbers.ts',
    ],
  },
  'a finding': {
    file: 'core/src/rules/finding.ts',
    after: 'export interface FindingParams {\n',
    put: "  readonly 'no-name': Nothing;\n",
    asks: ['core/src/rules/finding.ts', 'core/src/texts/en/rules.ts', 'core/src/texts/ja/rules.ts'],
  },
  'a reference figure': {
    file: 'core/src/reference/figures/rates.ts',
    after: 'export const RATES = [\n',
    put: "  { ...ASSUMED, id: 'assumption.rates.new', label: { ja: '率', en: 'Rate' }, value: 1, unit: 'rate' },\n",
    asks: ['core/src/reference/figure-ids.ts'],
  },
  'a document': {
    file: 'report/src/documents/document-kinds.ts',
    after: 'export const DOCUMENT_KINDS = {\n',
    put: "  memo: { title: { ja: 'メモ', en: 'Memo' } },\n",
    asks: ['report/src/documents/document-kinds.ts', 'widget/src/calculator/take-home/take-home.component.ts'],
  },
  'a command': {
    file: 'cli/src/commands.ts',
    after: 'export const COMMANDS: readonly Command[] = [\n',
    put: "  { name: 'list', summary: { ja: '一覧' }, usage: [], options: {}, run: () => 0 },\n",
    asks: ['cli/src/commands.ts'],
  },
  'a chart': {
    file: 'widget/src/charts/messages/catalogue.ts',
    after: 'export interface Catalogue {\n',
    put: '  readonly waterfall: { readonly rise: string };\n',
    asks: ['widget/src/charts/messages/en.ts', 'widget/src/charts/messages/ja.ts'],
  },
  'a language': {
    file: 'core/src/texts/language.ts',
    after: 'export const LANGUAGES = [',
    put: "'fr', ",
    asks: 'every text',
  },
};
