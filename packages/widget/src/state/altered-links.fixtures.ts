/** What programs and people do to a link, in words, and what comes of it: `whole`, or told why not. */
export interface Alteration {
  readonly ja: string;
  readonly en: string;
  /** Changes the fragment, which begins with "#". */
  readonly change: (fragment: string) => string;
  readonly outcome: 'whole' | 'told';
}

const middle = (text: string): number => Math.floor(text.length / 2);
const insert = (what: string) => (text: string) => text.slice(0, middle(text)) + what + text.slice(middle(text));
const append = (what: string) => (text: string) => text + what;
const wrap = (text: string, width: number, between: string): string =>
  text.match(new RegExp(`.{1,${width}}`, 'gs'))?.join(between) ?? text;
const encoded = (text: string): string => `#${encodeURIComponent(text.slice(1)).replaceAll('_', '%5F')}`;

export const ALTERATIONS: readonly Alteration[] = [
  ...(
    [
      ['。', '句点', 'a Japanese full stop'],
      ['、', '読点', 'a Japanese comma'],
      ['）', '全角の閉じかっこ', 'a full-width bracket'],
      ['」', 'かぎかっこ', 'a Japanese quotation mark'],
      ['】', '隅付きかっこ', 'a lenticular bracket'],
      [')', '半角の閉じかっこ', 'a bracket'],
      ['>', '不等号', 'a greater-than sign'],
      [']', '角かっこ', 'a square bracket'],
      ['.', 'ピリオド', 'a full stop'],
      [',', 'カンマ', 'a comma'],
      ['=', '等号', 'an equals sign'],
      ['%20', '空白（%20）', 'a space as %20'],
      ['%0A', '改行（%0A）', 'a line break as %0A'],
      ['%E3%80%82', '句点（%E3%80%82）', 'a full stop as %E3%80%82'],
      ['"', '引用符', 'a quotation mark'],
      ['*', 'アスタリスク', 'an asterisk'],
      ['！', '感嘆符', 'an exclamation mark'],
      [' です。よろしくお願いします', '文の続き', 'the rest of a Japanese sentence'],
      [' have a look please', '英文の続き', 'the rest of an English sentence'],
      ['\u200B', '見えない空白', 'a zero-width space'],
      ['&utm_source=mail', '別の目印', 'a tracking mark'],
    ] as const
  ).map(([what, ja, en]) => ({
    ja: `末尾に${ja}`,
    en: `${en} at the end`,
    change: append(what),
    outcome: 'whole' as const,
  })),
  ...(
    [
      ['\u200B', '見えない空白', 'a zero-width space'],
      ['\u00AD', '見えないハイフン', 'a soft hyphen'],
      ['%0A', '改行（%0A）', 'a line break as %0A'],
      ['%0D%0A', '改行（%0D%0A）', 'a line break as %0D%0A'],
      ['\n> ', '返信の引用記号', 'the mark of a quoted mail'],
      ['=\n', 'メールの折り返し', 'a soft line break of a mail'],
      [' ', '空白', 'a space'],
      ['\u3000', '全角の空白', 'a full-width space'],
      ['%20', '空白（%20）', 'a space as %20'],
    ] as const
  ).map(([what, ja, en]) => ({
    ja: `途中に${ja}`,
    en: `${en} inside`,
    change: insert(what),
    outcome: 'whole' as const,
  })),
  {
    ja: '76字ごとの改行',
    en: 'broken into lines of 76',
    change: (text) => wrap(text, 76, '\r\n'),
    outcome: 'whole',
  },
  { ja: '_ が %5F', en: '_ as %5F', change: (text) => text.replaceAll('_', '%5F'), outcome: 'whole' },
  { ja: '_ が \\_', en: '_ as \\_', change: (text) => text.replaceAll('_', '\\_'), outcome: 'whole' },
  { ja: '- が %2D', en: '- as %2D', change: (text) => text.replaceAll('-', '%2D'), outcome: 'whole' },
  { ja: '- が %2d（小文字）', en: '- as %2d', change: (text) => text.replaceAll('-', '%2d'), outcome: 'whole' },
  { ja: '= が %3D', en: '= as %3D', change: (text) => text.replace('=', '%3D'), outcome: 'whole' },
  { ja: '= が =3D', en: '= as =3D', change: (text) => text.replace('=', '=3D'), outcome: 'whole' },
  { ja: '全体が符号化', en: 'all of it encoded', change: encoded, outcome: 'whole' },
  {
    ja: '全体が二重に符号化',
    en: 'encoded twice',
    change: (text) => encoded(encoded(text)),
    outcome: 'whole',
  },
  { ja: '- が en ダッシュ', en: '- as an en dash', change: (text) => text.replaceAll('-', '\u2013'), outcome: 'whole' },
  {
    ja: '-- が em ダッシュ',
    en: '-- as an em dash',
    change: (text) => text.replaceAll('--', '\u2014'),
    outcome: 'whole',
  },
  {
    ja: '全角文字になった',
    en: 'in full-width characters',
    change: (text) => text.replace(/[!-~]/g, (c) => (c === '#' ? c : String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
    outcome: 'whole',
  },
  {
    ja: '鍵の語が大文字',
    en: 'the key in capitals',
    change: (text) => text.replace('ec-tco', 'EC-TCO'),
    outcome: 'whole',
  },
  {
    ja: '標準の base64（+ と /）',
    en: 'the older alphabet of base64',
    change: (text) => `#ec-tco=${text.slice(8).replaceAll('-', '+').replaceAll('_', '/')}`,
    outcome: 'whole',
  },
  { ja: '別の部分の後ろ', en: 'behind another part', change: (text) => `#top&${text.slice(1)}`, outcome: 'whole' },
  {
    ja: '&amp; の後ろ',
    en: 'behind &amp;',
    change: (text) => `#top&amp;${text.slice(1)}`,
    outcome: 'whole',
  },
  ...(
    [
      ['%0D%0A%3E%20', '引用されて折り返された', 'wrapped in a quoted mail'],
      ['-%0D%0A%3E%3E%20', '二重に引用されて折り返された', 'wrapped in a mail quoted twice'],
      ['=%0A', 'メールの折り返しが入った', 'with a soft line break of a mail'],
      ['=0D=0A', '改行（=0D=0A）が入った', 'with a line break as =0D=0A'],
      ['%20', '空白（%20）が入った', 'with a space as %20'],
      ['<wbr>', 'HTMLのタグが入った', 'with a tag of HTML'],
    ] as const
  ).flatMap(([what, ja, en]) => [
    {
      ja: `鍵の語が - の後で${ja}`,
      en: `the key ${en} behind its hyphen`,
      change: (text: string) => text.replace('ec-', `ec-${what}`),
      outcome: 'whole' as const,
    },
    {
      ja: `鍵の語が途中で${ja}`,
      en: `the key ${en} inside`,
      change: (text: string) => text.replace('tco', `tc${what}o`),
      outcome: 'whole' as const,
    },
  ]),
  ...['&#45;', '&#x2D;', '&hyphen;', '&amp;#45;', '%26%2345%3B', '=2D', '%25252D', '%252525252D'].map((what) => ({
    ja: `- が ${what}`,
    en: `- as ${what}`,
    change: (text: string) => text.replaceAll('-', what),
    outcome: 'whole' as const,
  })),
  { ja: '_ が =5F', en: '_ as =5F', change: (text) => text.replaceAll('_', '=5F'), outcome: 'whole' },
  {
    ja: '全部の字が %XX',
    en: 'each character as %XX',
    change: (text) => `#${text.slice(1).replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
    outcome: 'whole',
  },
  { ja: '= がない', en: 'without its equals sign', change: (text) => text.replace('=', ''), outcome: 'whole' },
  {
    ja: '= が空白',
    en: 'with a space for its equals sign',
    change: (text) => text.replace('=', '%20'),
    outcome: 'whole',
  },
  {
    ja: '最初の1字だけ小文字',
    en: 'its first letter small',
    change: (text) => text.replace('=A', '=a'),
    outcome: 'whole',
  },
  {
    ja: '= がなく全部小文字',
    en: 'in lower case without its equals sign',
    change: (text) => text.replace('=', '').toLowerCase(),
    outcome: 'told',
  },
  { ja: '鍵の語の - で切れた', en: 'cut at the hyphen of its key', change: () => '#ec-', outcome: 'told' },
  { ja: '鍵の語の途中で切れた', en: 'cut inside its key', change: () => '#ec-tc', outcome: 'told' },
  { ja: '鍵の語の後に句点', en: 'the key and a full stop', change: () => '#ec-tco。', outcome: 'told' },
  { ja: '500字で切れた', en: 'cut to 500 characters', change: (text) => text.slice(0, 500), outcome: 'told' },
  {
    ja: '最後の5字が欠けた',
    en: 'the last five characters lost',
    change: (text) => text.slice(0, -5),
    outcome: 'told',
  },
  { ja: '全部小文字', en: 'all in lower case', change: (text) => text.toLowerCase(), outcome: 'told' },
  { ja: '全部大文字', en: 'all in capitals', change: (text) => text.toUpperCase(), outcome: 'told' },
  {
    ja: '途中の1字が別の字',
    en: 'one character changed',
    change: (text) => {
      const at = middle(text);
      return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    },
    outcome: 'told',
  },
  { ja: '鍵だけ', en: 'the key alone', change: () => '#ec-tco=', outcome: 'told' },
  { ja: '鍵の語だけ', en: 'the word of the key alone', change: () => '#ec-tco', outcome: 'told' },
];
