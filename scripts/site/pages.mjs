import { START_IDS } from '../../packages/widget/src/calculator/starts.ts';
import { WAYS } from '../../site/snippet.ts';

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const TEXTS = {
  ja: {
    home: 'はじめに',
    embedding: 'ページへの組み込み',
    methodology: '計算の方法',
    figures: '数字と出どころ',
    accessibility: 'アクセシビリティ',
    changes: '変更の記録',
    api: 'API',
    configurator: '設定ページ',
    live: '動く例',
    other: 'English',
    snippet: '写すもの',
    css: 'スタイルシートに書くもの',
    policy: 'コンテンツ セキュリティ ポリシーに要るもの',
  },
  en: {
    home: 'Start',
    embedding: 'On your page',
    methodology: 'How it works',
    figures: 'Figures and sources',
    accessibility: 'Accessibility',
    changes: 'Changes',
    api: 'API',
    configurator: 'Configurator',
    live: 'Running examples',
    other: '日本語',
    snippet: 'To copy',
    css: 'For the style sheet',
    policy: 'What the content security policy needs',
  },
};

/** The ways into a page, as they are named to whoever builds it. */
export const LIVE = {
  parts: {
    ja: { title: 'タグ（分けて読み込む）', text: '最初の質問だけを先に読み込みます。ふつうは、これをお使いください。' },
    en: {
      title: 'Tag, loaded in parts',
      text: 'The first question comes first. Take this one unless something is against it.',
    },
  },
  file: {
    ja: { title: 'タグ（1つのファイル）', text: 'ファイルを1つだけ置けばよく、チェックサムが全体を確かめます。' },
    en: { title: 'Tag, one file', text: 'One file to put on your site; its checksum covers all of it.' },
  },
  classic: {
    ja: {
      title: 'ふつうのスクリプト（1つのファイル）',
      text: 'モジュールや知らないタグを消すシステムのためのものです。',
    },
    en: { title: 'Plain script, one file', text: 'For systems that take away modules or unknown tags.' },
  },
  mount: {
    ja: { title: 'ふつうのスクリプト（分けて読み込む）', text: '同じことを、分けたフォルダーから行います。' },
    en: { title: 'Plain script, in parts', text: 'The same from the folder in parts.' },
  },
  frame: {
    ja: { title: 'フレームとスクリプト', text: '別のサイトに置いた計算を、中身と同じ高さのフレームで見せます。' },
    en: { title: 'Frame with a script', text: 'The calculator of another site, in a frame as high as what is in it.' },
  },
  'plain-frame': {
    ja: {
      title: 'フレームだけ',
      text: 'スクリプトを使えないページのためのものです。高さは決まっていて、中でスクロールします。',
    },
    en: { title: 'Frame alone', text: 'For pages that take no script. Its height is fixed, and it scrolls by itself.' },
  },
  npm: {
    ja: { title: 'npm', text: 'バンドラーを使うプロジェクトのためのものです。' },
    en: { title: 'npm', text: 'For projects with a bundler.' },
  },
};

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** A page of the site. */
export function page({ title, language, up, body, twin, head = '', api = true, storybook = false }) {
  const t = TEXTS[language];
  const at = up === '.' ? '' : `${up}/`;
  const links = [
    [language === 'ja' ? 'index.html' : 'index.en.html', t.home],
    [`docs/embedding.${language}.html`, t.embedding],
    [`configurator.${language}.html`, t.configurator],
    [`docs/methodology.${language}.html`, t.methodology],
    [`docs/figures.${language}.html`, t.figures],
    [`docs/accessibility.${language}.html`, t.accessibility],
    ['CHANGELOG.html', t.changes],
    ...(api ? [['api/index.html', t.api]] : []),
    ...(storybook ? [['storybook/index.html', 'Storybook']] : []),
  ].map(([href, name]) => `<li><a href="${at}${href}">${name}</a></li>`);
  const live = WAYS.map(
    (way) => `<li><a href="${at}live/${way}.${language}.html">${LIVE[way][language].title}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<title>${escaped(title)} – ec-tco</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${at}site.css">
${head}
</head>
<body>
<header><nav aria-label="ec-tco"><ul>${links.join('')}${twin ? `<li><a href="${twin}">${t.other}</a></li>` : ''}</ul></nav></header>
<main>
${body}
</main>
<footer><nav aria-label="${t.live}"><p>${t.live}</p><ul>${live.join('')}</ul></nav></footer>
</body>
</html>
`;
}

const WORDS = {
  ja: {
    lead: '選ぶと、下に写すものができます。',
    way: '組み込みかた',
    base: 'ファイルを置くフォルダー',
    look: '見た目',
    lang: '言語',
    page: 'ページに合わせる',
    theme: '配色',
    auto: '読む人に合わせる',
    light: '明るい',
    dark: '暗い',
    accent: '押せるものの色（明るい配色）',
    accentDark: '押せるものの色（暗い配色）',
    own: '自分の色を使う',
    first: '最初の数字',
    persona: '見本の店',
    none: 'なし（最初に尋ねる）',
    sales: '月商（例：120万）',
    journey: 'どちらか',
    new: 'これから作る',
    operating: 'いまの店を続けるか移るか',
    mall: 'モールを続けるか自分の店を開くか',
    horizon: '年数',
    preset: 'プリセット（自分の団体の数字・選択肢・見本の店）',
    presetJson: 'プリセットのJSON',
    presetId: '最初に開く見本の店（プリセットか店の id。空欄なら尋ねる）',
    parts: '部分',
    share: '共有リンク',
    autosave: '入力を残す（読む人が選ぶ）',
    onDemand: 'ボタンで計算する',
    noToolbar: '道具を出さない',
    preview: '見本',
    copy: '写す',
  },
  en: {
    lead: 'Choose; what to copy is made below.',
    way: 'Way',
    base: 'Folder the files are in',
    look: 'Look',
    lang: 'Language',
    page: 'as the page',
    theme: 'Colours',
    auto: 'as the reader',
    light: 'light',
    dark: 'dark',
    accent: 'Colour of what can be pressed, on light',
    accentDark: 'The same, on dark',
    own: 'use a colour of my own',
    first: 'First numbers',
    persona: 'Sample shop',
    none: 'none (asks first)',
    sales: 'Monthly sales (such as 120万)',
    journey: 'Which',
    new: 'a new shop',
    operating: 'stay or move',
    mall: 'stay in a mall or open a shop',
    horizon: 'Years',
    preset: 'Preset (figures, options and sample shops of your own)',
    presetJson: 'JSON of the preset',
    presetId: 'Sample shop to start with (id of the preset or shop; empty asks first)',
    parts: 'Parts',
    share: 'Share links',
    autosave: 'Keep the input (the reader decides)',
    onDemand: 'A button computes',
    noToolbar: 'No tools',
    preview: 'Preview',
    copy: 'Copy',
  },
};

/** The page that makes snippets. */
export function configurator(language, base, sums) {
  const w = WORDS[language];
  const t = TEXTS[language];
  const option = (value, text) => `<option value="${value}">${text}</option>`;
  const select = (name, label, options) =>
    `<label>${label} <select name="${name}">${options.join('')}</select></label>`;
  const check = (name, label) => `<label><input type="checkbox" name="${name}"> ${label}</label>`;
  const result = (id, heading) =>
    `<section><h2>${heading}</h2><pre><code id="${id}"></code></pre><button type="button" data-copy="${id}">${w.copy}</button></section>`;
  return `<h1>${t.configurator}</h1>
<p>${w.lead}</p>
<script type="application/json" id="sums">${JSON.stringify(sums).replaceAll('<', '\\u003c')}</script>
<form>
<fieldset><legend>${w.way}</legend>${WAYS.map((way, i) => `<label><input type="radio" name="way" value="${way}"${i === 0 ? ' checked' : ''}> ${LIVE[way][language].title}</label>`).join('')}
<p><label>${w.base} <input name="base" size="48" value="${base}"></label></p></fieldset>
<fieldset><legend>${w.look}</legend>
${select('lang', w.lang, [option('', w.page), option('ja', '日本語'), option('en', 'English')])}
${select('theme', w.theme, [option('', w.auto), option('light', w.light), option('dark', w.dark)])}
<p><label>${w.accent} <input type="color" name="accent" value="#197a4b"></label>${check('use-accent', w.own)}</p>
<p><label>${w.accentDark} <input type="color" name="accentDark" value="#71c598"></label>${check('use-accentDark', w.own)}</p>
<p id="contrast" role="status"></p></fieldset>
<fieldset><legend>${w.first}</legend>
${select('persona', w.persona, [option('', w.none), ...START_IDS.map((id) => option(id, id))])}
<label>${w.sales} <input name="monthlySales"></label>
${select('journey', w.journey, [option('', '–'), option('new', w.new), option('operating', w.operating), option('mall', w.mall)])}
<label>${w.horizon} <input name="horizon" inputmode="numeric" size="4"></label></fieldset>
<fieldset id="preset"><legend>${w.preset}</legend>
<p><label>${w.presetJson} <textarea name="presetJson" rows="4" cols="48" spellcheck="false"></textarea></label></p>
<label>${w.presetId} <input name="preset"></label></fieldset>
<fieldset><legend>${w.parts}</legend>${check('share', w.share)}${check('autosave', w.autosave)}${check('onDemand', w.onDemand)}${check('noToolbar', w.noToolbar)}</fieldset>
</form>
${result('html', t.snippet)}${result('css', t.css)}${result('policy', t.policy)}
<p id="said" role="status"></p>
<h2>${w.preview}</h2>
<div id="preview"></div>`;
}
