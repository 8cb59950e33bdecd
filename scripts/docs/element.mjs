// @ts-check
// The tables of docs/embedding.*.md and of the widget's README: attributes, events, parts, custom properties.
import { readdirSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { COLORS, PRIMITIVES, SIZES } from '../../packages/widget/src/theme/tokens.ts';
import { NONE, table } from './markdown.mjs';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{ ja: string, en: string }} Text */

const ROOT = new URL('../../', import.meta.url);

/** The widget's elements as its sources describe them: what `npm run cem` writes, without the file. */
function manifest() {
  const folder = new URL('packages/widget/src/', ROOT);
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) =>
      ts.createSourceFile(name, readFileSync(new URL(name, folder), 'utf8'), ts.ScriptTarget.ES2015, true),
    );
  const { modules: found } = create({ modules, plugins: litPlugin() });
  return /** @type {any[]} */ (found).flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
}

/** @type {any[] | undefined} */
let elements;

/** What the element's own descriptions say, in Japanese; one that is missing here stays in English. @type {Record<string, string>} */
const ELEMENT_JA = {
  lang: '要素の言語。`ja` か `en`。なければ、いちばん近い親の言語、それもなければ日本語',
  theme: '配色。`auto` は読む人の設定に従う',
  compute: '`on-demand` では、ボタンを押したときに計算し、結果を1文で読み上げる',
  persona: '最初の質問の代わりに、見本の店から始める',
  autosave: '入力をブラウザーに残すかどうかを選べるようにする',
  share: 'ページのアドレスから共有リンクを開く。この属性があるときだけアドレスを読む',
  'monthly-sales': '最初の質問に入れておく月商。人が書くとおりの形でよい（`300万`）',
  journey: '最初の質問で選んでおくもの',
  horizon: '見本の店の年数の代わりに、くらべる年数',
  preset:
    '最初の質問の代わりに使う見本の店。ページが渡すプリセットの id か、その見本の店の id。プロパティとしては、プリセットそのもの（JSON かオブジェクト）も入れられる',
  'share-address':
    '共有リンクの行き先。全部でも、このページから見た書き方でもよい。ページのアドレスと違うとき（フレームの中など）に使う',
  scenario: '計算しているシナリオの写し。最初の質問に答えるまでは undefined。どんな値も受け取る。`ec-tco-error` も参照',
  reset: '尋ねずに最初の質問からやり直す。残した入力は消える。読む人は元に戻せる',
  result: '表示している結果。最初の結果が出るまでは undefined',
  'ec-tco-change': '読む人がシナリオを変え、それが完全なとき',
  'ec-tco-error': '設定したシナリオを受け取れないとき（前のシナリオが残る）、または使えない属性があるとき',
  'ec-tco-ready': '使えるようになったとき、1回',
  'ec-tco-reset': '読む人かページが最初からやり直したとき。残した入力も消えている',
  'ec-tco-print': '読む人が印刷を求めたとき',
  'ec-tco-share': '共有リンクを作ったとき',
  after: 'いちばん下。ページの提供者など',
  toolbar: '道具',
  inputs: '入力の列',
  bar: '狭い画面で答えを見せておく帯',
  '--ec-tco-sticky-top': 'ページに固定したヘッダーの高さ。入力の横に結果を置くときに使う',
};
const THEMED = new Set([
  ...Object.keys(COLORS).map((name) => `--ec-tco-color-${name}`),
  ...Object.keys(SIZES).map((name) => `--ec-tco-${name}`),
]);
// The same name may be a part and a property: the part's own text.
const PART_JA = { ...ELEMENT_JA, result: '結果の列' };

const code = (/** @type {string | undefined} */ text) => (text ? `\`${text.replaceAll('`', '')}\`` : NONE);
const line = (/** @type {string | undefined} */ text) => text?.replace(/\s+/g, ' ').trim() || NONE;

/** Tables by marker. @type {Record<string, (language: Language) => string>} */
export const ELEMENT_BLOCKS = {
  element: (language) => {
    const ja = language === 'ja';
    elements ??= manifest();
    const found = elements.find(({ tagName }) => tagName === 'ec-tco-calculator');
    if (!found) {
      return ja
        ? '**この版のパッケージには、まだ `<ec-tco-calculator>` がありません。**'
        : '**The package does not hold `<ec-tco-calculator>` yet.**';
    }
    /** @param {Text} title @param {readonly string[]} head @param {string[][] | undefined} rows */
    const part = (title, head, rows) => (rows?.length ? [`**${title[language]}**\n\n${table(head, rows)}`] : []);
    const name = ja ? '名前' : 'Name';
    const type = ja ? '型' : 'Type';
    const about = ja ? '説明' : 'Description';
    const described = (/** @type {any} */ item, /** @type {Record<string, string>} */ texts = ELEMENT_JA) =>
      (ja ? texts[item.name] : undefined) ?? line(item.description);
    const index = readFileSync(new URL('packages/widget/src/index.ts', ROOT), 'utf8');
    const open = index.includes('calculator')
      ? []
      : [
          ja
            ? '**パッケージの入口は、まだこの要素を定義していません。**'
            : '**The package does not define this element from its entry yet.**',
        ];
    const attributes = /** @type {any[]} */ (found.attributes ?? []);
    const publicFields = /** @type {any[]} */ (found.members ?? []).filter(
      (member) =>
        member.kind === 'field' &&
        member.description &&
        !member.attribute &&
        !member.static &&
        !/private|protected/.test(member.privacy ?? ''),
    );
    const methods = /** @type {any[]} */ (found.members ?? []).filter(
      (member) =>
        member.kind === 'method' &&
        member.description &&
        !member.static &&
        !/private|protected/.test(member.privacy ?? ''),
    );
    return [
      ...open,
      ...part(
        { ja: '属性', en: 'Attributes' },
        [name, type, ja ? '既定' : 'Default', about],
        attributes.map((item) => [code(item.name), code(item.type?.text), code(item.default), described(item)]),
      ),
      ...part(
        { ja: 'プロパティ（属性にないもの）', en: 'Properties that are no attributes' },
        [name, type, about],
        publicFields.map((item) => [code(item.name), code(item.type?.text), described(item)]),
      ),
      ...part(
        { ja: 'メソッド', en: 'Methods' },
        [name, about],
        methods.map((item) => [code(`${item.name}()`), described(item)]),
      ),
      ...part(
        { ja: 'イベント', en: 'Events' },
        [name, type, about],
        /** @type {any[]} */ (found.events ?? [])
          .filter((item) => item.name)
          .map((item) => [code(item.name), code(item.type?.text), described(item)]),
      ),
      ...part(
        { ja: 'スロット', en: 'Slots' },
        [name, about],
        found.slots?.map((/** @type {any} */ item) => [code(item.name || '(default)'), described(item)]),
      ),
      ...part(
        { ja: '外から書式を付けられる部分', en: 'Parts that can be styled' },
        [name, about],
        found.cssParts?.map((/** @type {any} */ item) => [code(item.name), described(item, PART_JA)]),
      ),
      ...part(
        {
          ja: 'この要素のカスタムプロパティ（ほかは下の表）',
          en: 'Custom properties of its own (the others are below)',
        },
        [name, ja ? '既定' : 'Default', about],
        /** @type {any[]} */ (found.cssProperties ?? [])
          .filter((item) => !THEMED.has(item.name))
          .map((item) => [code(item.name), code(item.default), described(item)]),
      ),
    ].join('\n\n');
  },
  properties: (language) => {
    const ja = language === 'ja';
    const colors = table(
      ja ? ['名前', '明るい配色', '暗い配色'] : ['Name', 'Light', 'Dark'],
      Object.entries(COLORS).map(([name, [light, dark]]) => [
        `\`--ec-tco-color-${name}\``,
        `\`${PRIMITIVES[light]}\``,
        `\`${PRIMITIVES[dark]}\``,
      ]),
    );
    const sizes = table(
      ja ? ['名前', '既定値'] : ['Name', 'Default'],
      Object.entries(SIZES).map(([name, value]) => [`\`--ec-tco-${name}\``, `\`${value}\``]),
    );
    return `${colors}\n\n${sizes}`;
  },
};
