// @ts-check
// docs/figures.*.md: every reference figure with its origin.

import { parentsOf } from '../../packages/core/src/reference/figures/formula.ts';
import { FIGURES, figure } from '../../packages/core/src/reference/figures/registry.ts';
import { SOURCES } from '../../packages/core/src/reference/sources.ts';
import { TOPICS } from '../../packages/core/src/reference/topics.ts';
import { DEFAULT_PATHS, defaultFigure } from '../../packages/core/src/scenario/archetypes/defaults.ts';
import { DATA_SETS } from '../../packages/core/src/scenario/ids.ts';
import { FIGURE_GROUPS } from './figure-groups.mjs';
import { NONE, quantity, table, word } from './markdown.mjs';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {import('../../packages/core/src/reference/figure.ts').Figure} Figure */

const SETS = /** @type {const} */ (['draft-2022-10', 'final-2023-03', 'market']);
const STATUSES = /** @type {const} */ (['primary', 'secondary', 'derived', 'judgement']);

const SOURCE_IDS = Object.keys(SOURCES);
const sourceName = (/** @type {string} */ id) => `S${SOURCE_IDS.indexOf(id) + 1}`;

/** @param {Figure} entry @param {Language} language */
function figureRow(entry, language) {
  const { id, label, value, low, high, unit, statistic, n, source, locator, status, confidence, validUntil } = entry;
  const derivation = 'derivation' in entry ? entry.derivation : undefined;
  const parents = derivation
    ? [...new Set([derivation.value, derivation.low, derivation.high].flatMap((part) => (part ? parentsOf(part) : [])))]
    : [];
  const from = language === 'ja' ? '元の値' : 'From';
  const how = [
    derivation?.text[language],
    parents.length > 0 ? `${from}: ${parents.map((parent) => `\`${parent}\``).join(', ')}` : undefined,
    entry.note?.[language],
  ];
  return [
    `${label[language]}<br>\`${id}\``,
    quantity(value, unit, language),
    low === undefined || high === undefined
      ? NONE
      : `${quantity(low, unit, language)} – ${quantity(high, unit, language)}`,
    `${word(statistic === 'judgement' ? 'judgement' : statistic, language)}${n === null ? '' : `, n = ${n}`}`,
    `[${sourceName(source)}](#${sourceName(source).toLowerCase()}) ${locator[language]}`,
    `${word(status, language)} / ${word(confidence, language)}`,
    validUntil,
    how.filter(Boolean).join('<br>') || NONE,
  ];
}

/** @param {string} id @param {Language} language */
function sourceText(id, language) {
  const source = SOURCES[/** @type {keyof typeof SOURCES} */ (id)];
  const ja = language === 'ja';
  /** @type {import('../../packages/core/src/reference/sources.ts').Source} */
  const { title, publisher, kind, dateRead, url, readIn } = source;
  const published = source.datePublished ?? `${NONE} (${'undated' in source ? source.undated[language] : ''})`;
  const lines = [
    `${title} — ${publisher[language]} (${word(kind, language)})`,
    `${ja ? '公表日' : 'Published'}: ${published}, ${ja ? '読んだ日' : 'read'}: ${dateRead}${url ? `, <${url}>` : ''}`,
  ];
  if (readIn) {
    const at = readIn.datePublished ?? NONE;
    lines.push(
      `${ja ? '読んだところ' : 'Read in'}: ${readIn.publisher[language]}, ${ja ? '公表日' : 'published'}: ${at}${readIn.url ? `, <${readIn.url}>` : ''}`,
    );
  }
  return `#### ${sourceName(id)}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** @param {Language} language */
export function figuresDoc(language) {
  const ja = language === 'ja';
  const grouped = FIGURE_GROUPS.flatMap(({ figures }) => figures);
  const left = FIGURES.filter((entry) => !grouped.includes(entry)).map(({ id }) => id);
  if (left.length > 0) throw new Error(`make-docs: figures in no group: ${left.join(', ')}`);

  const counts = table(
    ['', ...SETS.map((set) => word(set, language)), ja ? '計' : 'all'],
    [
      ...STATUSES.map((status) => {
        const of = FIGURES.filter((entry) => entry.status === status);
        const bySet = SETS.map((set) => String(of.filter((entry) => entry.dataSet === set).length));
        return [word(status, language), ...bySet, String(of.length)];
      }),
      [
        ja ? '計' : 'all',
        ...SETS.map((set) => String(FIGURES.filter((entry) => entry.dataSet === set).length)),
        String(FIGURES.length),
      ],
    ],
    'lrrrr',
  );
  const head = ja
    ? ['数値', '値', '幅', '種類', '出典と箇所', '状態 / 確かさ', '有効期限', '導き方・注記']
    : [
        'Figure',
        'Value',
        'Range',
        'Statistic',
        'Source and place',
        'Status / confidence',
        'Valid until',
        'Derivation, note',
      ];
  const sets = SETS.map((set) => {
    const groups = FIGURE_GROUPS.flatMap(({ figures, title }) => {
      const own = figures.filter((entry) => entry.dataSet === set);
      if (own.length === 0) return [];
      return [
        `### ${title[language]}\n\n${table(
          head,
          own.map((entry) => figureRow(entry, language)),
        )}`,
      ];
    });
    return `## ${word(set, language)}\n\n${groups.join('\n\n')}`;
  });
  const shown = (/** @type {import('../../packages/core/src/reference/figures/registry.ts').FigureId | null} */ id) =>
    id === null ? NONE : `${quantity(figure(id).value, figure(id).unit, language)}<br>\`${id}\``;
  const topics = table(
    [ja ? '項目' : 'Topic', ...DATA_SETS.map((set) => word(set, language))],
    Object.entries(TOPICS).map(([topic, { draft, final }]) => [`\`${topic}\``, shown(draft), shown(final)]),
  );
  const defaults = table(
    [ja ? '入力' : 'Input', ...DATA_SETS.map((set) => word(set, language))],
    DEFAULT_PATHS.map((path) => [`\`${path}\``, ...DATA_SETS.map((set) => shown(defaultFigure(path, set).id))]),
  );
  const intro = ja
    ? `# 参照する数値

この文書は \`scripts/make-docs.mjs\` が数値の登録簿から書き出します。手で直さないでください。

製品に入っている既定の数値は、すべてここにあります。数値ごとに、値・幅・種類・件数・出典・箇所・状態・確かさ・有効期限が分かります。

- **状態**: 「原典で確認」は原典そのものを読んだ値です。「引用で確認」は、原典を引いた別のページで読んだ値です。「計算」は、ほかの数値から式で求めた値です。「前提」は、この製品が置いた値で、統計ではありません。
- **有効期限**: この日を過ぎたら、出典を読み直すまで使わないという日です。
- 骨子案と確定版の数値は、混ぜません。シナリオの \`dataSet\` で全体を切り替えます。[計算の方法](methodology.ja.md)も見てください。`
    : `# Reference figures

\`scripts/make-docs.mjs\` writes this page from the registry of figures. Do not edit it by hand.

Every default number in the product is here, with its value, range, kind of statistic, sample size, source, place in the source, status, confidence and date until which it may be used.

- **Status**: *primary* was read in the source itself, *secondary* on another page that quotes it. *Derived* follows from other figures by a formula. *Judgement* is an assumption of this product and no statistic.
- **Valid until**: after that day the source is to be read again before the figure is used.
- Figures of the draft and of the final edition are never mixed. A scenario's \`dataSet\` switches all of them at once. See also the [methodology](methodology.en.md).`;
  return `${[
    intro,
    `## ${ja ? '状態ごとの数' : 'Counts by status'}\n\n${counts}`,
    ...sets,
    `## ${ja ? '版ごとの対応' : 'What each edition says'}\n\n${topics}`,
    `## ${ja ? '入力の既定値' : 'Default inputs'}\n\n${defaults}`,
    `## ${ja ? '出典' : 'Sources'}\n\n${SOURCE_IDS.map((id) => sourceText(id, language)).join('\n\n')}`,
  ].join('\n\n')}\n`;
}
