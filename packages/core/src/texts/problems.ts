import type { Allowed, Problem, ProblemCode } from '../scenario/problem.ts';
import type { Language } from './language.ts';

type Catalogue = {
  readonly code: Readonly<Record<ProblemCode, string>>;
  readonly allowed: { readonly [K in Allowed['kind']]: (allowed: Extract<Allowed, { kind: K }>) => string };
  readonly line: (path: string, code: string, found: string, allowed: string) => string;
  readonly root: string;
};

const TYPES_JA = {
  object: 'オブジェクト',
  array: '配列',
  string: '文字列',
  number: '有限の数値',
  integer: '整数',
  boolean: 'true または false',
  quantity: '数値、または low・base・high を持つオブジェクト',
  json: 'JSON のデータ（数値・文字列・真偽値・配列・オブジェクト）',
};
const TYPES_EN = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a finite number',
  integer: 'a whole number',
  boolean: 'true or false',
  quantity: 'a number, or an object with low, base and high',
  json: 'plain JSON data (number, string, boolean, array, object)',
};
const FORMATS_JA = {
  id: '英小文字・数字・ハイフンの 64 文字以内',
  date: 'YYYY-MM-DD 形式の日付',
  text: '文字として正しい文字列',
  pointer: 'JSON Pointer',
};
const FORMATS_EN = {
  id: 'lower-case letters, digits and hyphens, at most 64',
  date: 'a date as YYYY-MM-DD',
  pointer: 'a JSON Pointer',
  text: 'well-formed text',
};

const span = (min: number | undefined, max: number | undefined): string => `${min ?? '…'} – ${max ?? '…'}`;
const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' | ');

const JA: Catalogue = {
  root: '（全体）',
  line: (path, code, found, allowed) => `${path}: ${code}。入力: ${found}。使えるもの: ${allowed}`,
  code: {
    'wrong-type': '型が違います',
    missing: '必要な項目がありません',
    'unknown-key': '知らない項目です',
    'not-finite': '有限の数値ではありません',
    'out-of-range': '範囲の外です',
    'not-allowed': '使えない値です',
    'wrong-length': '長さまたは個数が範囲の外です',
    'wrong-format': '形式が違います',
    'too-deep': '入れ子が深すぎます',
    'too-large': 'データが大きすぎます',
    'not-plain': 'JSON で表せないデータです',
    'forbidden-key': '使えない名前の項目です',
    'unordered-range': '範囲の大小が逆です',
    'duplicate-id': '同じ id があります',
    'unknown-reference': '参照先がありません',
    circular: '割合の計算が循環しています',
    contradiction: 'ほかの項目と矛盾しています',
    'unsupported-version': 'この版の形式は読めません',
    'not-json': 'JSON として読めません',
  },
  allowed: {
    type: ({ type }) => TYPES_JA[type],
    range: ({ min, max }) => `${span(min, max)} の数値`,
    'one-of': ({ values }) => listed(values),
    length: ({ min, max }) => `${span(min, max)} 文字`,
    items: ({ min, max }) => `${span(min, max)} 個`,
    pattern: ({ format }) => FORMATS_JA[format],
    keys: ({ keys }) => (keys.length > 0 ? keys.join(', ') : 'この項目を除いたもの'),
    depth: ({ max }) => `深さ ${max} まで`,
    nodes: ({ max }) => `値 ${max} 個まで`,
    ordered: () => 'low ≤ base ≤ high',
    unique: () => 'ほかと違う id',
    'known-line': () => '同じ選択肢にある費用行の id',
    'known-option': () => '選択肢の id',
    'known-input': () => 'シナリオにある値の JSON Pointer',
    'known-figure': () => '参照値の id',
    'no-cycle': () => '自分自身に戻らない割合',
    'timing-with-sales': () => '売上や注文にかかる費用は monthly か yearly',
    'month-in-horizon': () => '比較する期間の中の月',
    'from-before-to': () => 'from ≤ to',
    'no-closure': () => '調査の損害分布には休業中の売上減が含まれるため、closure なし',
    total: ({ max }) => `合計が ${max} 円まで`,
    'positive-range': () => '1 ≤ low ≤ high',
    'taxable-security': () => '運用時・セキュリティの費用は課税（自社の作業時間を除く）',
    'in-data-set': ({ dataSet }) => `データセット ${dataSet} にある数値（この版にはありません）`,
  },
};

const EN: Catalogue = {
  root: '(whole)',
  line: (path, code, found, allowed) => `${path}: ${code}. Found: ${found}. Allowed: ${allowed}`,
  code: {
    'wrong-type': 'wrong type',
    missing: 'required but missing',
    'unknown-key': 'unknown key',
    'not-finite': 'not a finite number',
    'out-of-range': 'out of range',
    'not-allowed': 'value not allowed',
    'wrong-length': 'wrong length or number of items',
    'wrong-format': 'wrong format',
    'too-deep': 'nested too deep',
    'too-large': 'too large',
    'not-plain': 'not plain JSON data',
    'forbidden-key': 'forbidden key',
    'unordered-range': 'range out of order',
    'duplicate-id': 'id used twice',
    'unknown-reference': 'refers to nothing',
    circular: 'share refers back to itself',
    contradiction: 'contradicts another field',
    'unsupported-version': 'version cannot be read',
    'not-json': 'not JSON',
  },
  allowed: {
    type: ({ type }) => TYPES_EN[type],
    range: ({ min, max }) => `a number in ${span(min, max)}`,
    'one-of': ({ values }) => listed(values),
    length: ({ min, max }) => `${span(min, max)} characters`,
    items: ({ min, max }) => `${span(min, max)} items`,
    pattern: ({ format }) => FORMATS_EN[format],
    keys: ({ keys }) => (keys.length > 0 ? keys.join(', ') : 'the same without this key'),
    depth: ({ max }) => `at most ${max} levels`,
    nodes: ({ max }) => `at most ${max} values`,
    ordered: () => 'low ≤ base ≤ high',
    unique: () => 'an id of its own',
    'known-line': () => 'the id of a line of the same option',
    'known-option': () => 'the id of an option',
    'known-input': () => 'the JSON Pointer of a value of the scenario',
    'known-figure': () => 'the id of a reference figure',
    'no-cycle': () => 'a share that does not lead back to itself',
    'timing-with-sales': () => 'monthly or yearly timing for costs that follow sales or orders',
    'month-in-horizon': () => 'a month within the years compared',
    'from-before-to': () => 'from ≤ to',
    'no-closure': () => "no closure: the survey's curve already holds sales lost while closed",
    total: ({ max }) => `a total of at most ${max} yen`,
    'positive-range': () => '1 ≤ low ≤ high',
    'taxable-security': () => 'taxable, as security operation is (own hours aside)',
    'in-data-set': ({ dataSet }) => `a figure that data set ${dataSet} has (this edition has none)`,
  },
};

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja: JA, en: EN };

/** Says in one line where a problem is, what was found and what is allowed. */
export function describeProblem(problem: Problem, language: Language): string {
  const { root, code, line } = CATALOGUES[language];
  return line(problem.path || root, code[problem.code], problem.found, describeAllowed(problem.allowed, language));
}

/** What is allowed, alone. */
export function describeAllowed(allowed: Allowed, language: Language): string {
  const say = CATALOGUES[language].allowed[allowed.kind] as (allowed: Allowed) => string;
  return say(allowed);
}
