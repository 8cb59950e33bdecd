import { ARCHETYPES, type ArchetypeId, createOption, type Language } from '@ec-tco/core';
import { keepOption, moveOption } from '@ec-tco/core/scenario';
import { describe, expect, test } from 'vitest';
import { missingTasks, propose, untouched } from './propose.ts';
import { readRows } from './read-rows.ts';

const optionOf = (archetype: ArchetypeId, language: Language) =>
  createOption(archetype, { id: 'x', language, dataSet: 'draft-2022-10', placeholders: true });
/** The id of the line that each row replaces; – for none. */
const replacedBy = (archetype: ArchetypeId, language: Language, text: string) =>
  propose(readRows(text).rows, optionOf(archetype, language).lines).map((id) => id ?? '–');

/** Every row in the quotation of its archetype: what it replaces. */
const QUOTATIONS: Readonly<Record<ArchetypeId, Readonly<Record<Language, Readonly<Record<string, string>>>>>> = {
  'mall-tenant': {
    ja: {
      '初期登録料\t60,000円': 'entry-fee',
      '月額出店料\t50,000円': 'fee-monthly',
      'システム利用料\t2.0〜7.0%': 'fee-rate',
      '楽天ペイ利用料\t2.5〜3.5％': 'payment-rate',
      'ポイント負担\t1%': 'points',
      'アフィリエイト広告費\t1.3%': 'affiliate',
      '安全性向上料\t0.1%': '–',
    },
    en: {
      'Registration (initial)\t60,000 yen': 'entry-fee',
      'Monthly fee\t50,000 yen': 'fee-monthly',
      'Sales commission\t5%': 'fee-rate',
      'Card payment\t3%': 'payment-rate',
      'Points\t1%': 'points',
      'Affiliate programme\t1.3%': 'affiliate',
    },
  },
  'mall-no-fixed-fee': {
    ja: {
      'ストアポイント原資負担\t1.0%': 'points',
      'キャンペーン原資負担\t1.5%': 'campaign',
      'アフィリエイトパートナー報酬\t1.0%': 'affiliate',
      '決済サービス手数料\t3.24%': 'payment-rate',
      'ロイヤルティ\t2%': '–',
      '月額出店料\t0円': '–',
    },
    en: {
      'Store points\t1%': 'points',
      'Campaign share\t1.5%': 'campaign',
      'Affiliate reward\t1%': 'affiliate',
      'Payment service fee\t3.24%': 'payment-rate',
      'Royalty\t2%': '–',
    },
  },
  marketplace: {
    ja: { '月額登録料\t4,900円': 'fee-monthly', '販売手数料\t8〜15%': 'fee-rate', '広告費\t30,000円\t毎月': '–' },
    en: {
      'Subscription\t4,900 yen\tmonthly': 'fee-monthly',
      'Referral fee\t8-15%': 'fee-rate',
      'Advertising\t30,000 yen\tmonthly': '–',
    },
  },
  'saas-no-fixed-fee': {
    ja: { '販売手数料\t6.6％＋30円': 'fee-rate', '決済手数料\t40円/件': 'fee-per-order', '月額プラン\t0円': '–' },
    en: { 'Selling fee\t6.6%': 'fee-rate', 'Payment fee\t40 yen/order': 'fee-per-order' },
  },
  'saas-low-fee': {
    ja: {
      '初期費用\t50,000円': 'build',
      '月額利用料\t3,980円': 'fee-monthly',
      '販売手数料　5％＋30円/件': 'fee-rate',
      '独自ドメイン\t3,300円\t毎年': 'domain',
      '振込手数料\t250円/件': '–',
      'WAFオプション\t2,000円\t毎月': '–',
    },
    en: {
      'Set-up\t50,000 yen\tonce': 'build',
      'Basic plan\t3,980 yen\tmonthly': 'fee-monthly',
      'Transaction fee\t3.5%': 'fee-rate',
      'Domain\t3,300 yen\tyearly': 'domain',
    },
  },
  'saas-upper': {
    ja: {
      'ECサイト構築費用\t1,200,000円': 'build',
      '月額基本料\t29,800円': 'fee-monthly',
      'カード決済手数料\t3.25%': 'fee-rate',
      'ドメイン更新\t4,000円\t毎年': 'domain',
      '保守費（月額）\t30,000円': '–',
    },
    en: {
      'Website build\t1,200,000 yen\tonce': 'build',
      'Monthly plan\t29,800 yen': 'fee-monthly',
      'Payment fee\t3.25%': 'fee-rate',
      'Domain name\t4,000 yen\tyearly': 'domain',
      'Maintenance\t30,000 yen\tmonthly': '–',
    },
  },
  'self-built-in-house': {
    ja: {
      'デザイン制作\t300,000円\t一式': 'build',
      'サーバー費用（月額）\t8,000円': 'server',
      'SSL証明書\t33,000円\t年額': 'certificate',
      'WAF利用料\t15,000円\t月額': 'waf',
      '不正検知サービス\t10,000円\t月額': 'fraud-detection',
      '月額基本料\t3,000円': '–',
    },
    en: {
      'Design\t300,000 yen\tonce': 'build',
      'Hosting\t8,000 yen\tmonthly': 'server',
      'SSL certificate\t33,000 yen\tyearly': 'certificate',
      'WAF\t15,000 yen\tmonthly': 'waf',
      'Fraud screening\t10,000 yen\tmonthly': 'fraud-detection',
    },
  },
  'self-built-outsourced': {
    ja: {
      '構築費\t1,800,000': 'build',
      'デザイン制作（トップ＋下層５P）\t300,000': '–',
      '公開前セキュリティ診断\t600,000円\t1回': 'diagnosis-before-delivery',
      'システム保守費（月額）\t30,000': 'maintenance',
      'サーバー利用料（月額）\t8,000': 'server',
      'ドメイン管理費\t3,000円\t年額': 'domain',
      'SSL証明書（年額）\t33,000': 'certificate',
      'WAF（クラウド型）\t20,000\t月額': 'waf',
      '脆弱性診断（年1回）\t500,000円': 'diagnosis',
      '不正注文検知\t8,000円\t月額': 'fraud-detection',
      '決済手数料\t3.4%': 'payment-rate',
      '決済処理料\t10円/件': 'payment-per-order',
      '決済代行 月額基本料\t3,000円': 'payment-monthly',
      'データ移行\t200,000円\t一式': '–',
    },
    en: {
      'Site build\t1,800,000 yen\tonce': 'build',
      'Design (top and five pages)\t300,000 yen\tonce': '–',
      'Maintenance fee\t30,000 yen\tmonthly': 'maintenance',
      'Server\t8,000 yen\tmonthly': 'server',
      'Payment gateway\t3,000 yen\tmonthly': 'payment-monthly',
      'Card payment\t3.4%': 'payment-rate',
      'Penetration test\t500,000 yen\tyearly': 'diagnosis',
    },
  },
  'self-built-managed': {
    ja: {
      'サイト構築\t2,500,000円': 'build',
      'セキュリティ保守運用（月額）\t60,000円': 'hosted-maintenance',
      'ドメイン\t3,000円\t年額': 'domain',
      '決済代行　月額　3,000円': 'payment-monthly',
      '撮影\t50,000円': '–',
    },
    en: {
      'Site build\t2,500,000 yen\tonce': 'build',
      'Security maintenance\t60,000 yen\tmonthly': 'hosted-maintenance',
      'Photographs\t50,000 yen\tonce': '–',
    },
  },
};

describe.each(Object.keys(ARCHETYPES) as ArchetypeId[])('%s', (archetype) => {
  describe.each(['ja', 'en'] as const)('%s', (language) => {
    const wanted = QUOTATIONS[archetype][language];
    const rows = Object.keys(wanted);
    test('a whole quotation', () =>
      expect(replacedBy(archetype, language, rows.join('\n'))).toEqual(Object.values(wanted)));
    test('each row by itself', () =>
      expect(rows.map((row) => [row, replacedBy(archetype, language, row)[0]])).toEqual(Object.entries(wanted)));
  });
});

describe('rows that once replaced the wrong line', () => {
  test.each<[ArchetypeId, string, readonly string[]]>([
    ['self-built-outsourced', '構築費\t1,800,000\nデザイン制作（トップ＋下層５P）\t300,000', ['build', '–']],
    ['self-built-outsourced', '保守費用（月額）\t30,000', ['maintenance']],
    ['self-built-outsourced', '保守費（月額）　30,000円', ['maintenance']],
    ['self-built-outsourced', 'システム保守費（月額）\t30,000', ['maintenance']],
    ['mall-tenant', 'システム利用料 2.0〜7.0%', ['fee-rate']],
    ['mall-tenant', '楽天ペイ利用料 2.5〜3.5％', ['payment-rate']],
    ['saas-low-fee', '販売手数料　5％＋30円/件', ['fee-rate']],
    // Of unknown time, yen are no share of sales, nor yen an order; what is paid once is nothing paid again.
    ['mall-tenant', '決済手数料\t3,000円', ['–']],
    ['self-built-outsourced', 'サーバー構築費\t200,000円\t1回', ['–']],
    ['self-built-outsourced', 'WAF初期費用\t50,000円', ['–']],
    ['self-built-outsourced', 'サーバー設定\t50,000円\nSSL証明書の設置\t5,000円', ['–', '–']],
    // A price of the plan is none of the payment provider's, however alike the words of the period.
    ['self-built-outsourced', '月額費用\t3,000円', ['–']],
    ['self-built-outsourced', '開設準備の自社作業\t3,000円\t1回', ['–']],
  ])('%s: %s', (archetype, text, wanted) => expect(replacedBy(archetype, 'ja', text)).toEqual(wanted));

  test('the site that is left is not priced by the quotation of the new one', () => {
    const settings = { id: 'x', language: 'ja', dataSet: 'draft-2022-10' } as const;
    const moved = moveOption('saas-upper', settings).option.lines;
    expect(propose(readRows('WAF\t3,000円\t毎月').rows, moved)).toEqual([undefined]);
    const kept = keepOption('self-built-outsourced', settings).option.lines;
    expect(propose(readRows('脆弱性診断\t500,000円\t1回\n保守（月額）\t3万円').rows, kept)).toEqual([
      undefined,
      'maintenance',
    ]);
  });
});

test('what no row replaces is still charged: first what is of the kind of a row that is added', () => {
  const { lines } = optionOf('mall-tenant', 'ja');
  const names = (replaced: readonly string[], added: readonly string[]) =>
    untouched(lines, replaced, added).map(({ id }) => id);
  expect(names(['fee-monthly'], ['カード決済'])).toEqual([
    'payment-rate',
    'entry-fee',
    'fee-rate',
    'points',
    'affiliate',
  ]);
  expect(names(['fee-monthly', 'fee-rate', 'entry-fee', 'points', 'affiliate', 'payment-rate'], [])).toEqual([]);
  const quoted = lines.map((line) => ({ ...line, source: { kind: 'quotation' } as const }));
  expect(untouched(quoted, [], [])).toEqual([]);
});

test('a task is missing that neither a row nor a quoted line pays for', () => {
  const { lines } = optionOf('self-built-outsourced', 'ja');
  const all = missingTasks(lines, [], []);
  expect(all).toEqual(expect.arrayContaining(['waf', 'diagnosis', 'fraud-detection']));
  expect(missingTasks(lines, [], ['waf'])).toEqual(all.filter((task) => task !== 'waf'));
  expect(missingTasks(lines, ['waf'], [])).toEqual(all.filter((task) => task !== 'waf'));
  const line = lines.find(({ tasks }) => tasks?.includes('diagnosis'));
  const quoted = { ...line, id: 'quoted', source: { kind: 'quotation' } } as (typeof lines)[number];
  expect(missingTasks([...lines, quoted], [], [])).toEqual(all.filter((task) => !quoted.tasks?.includes(task)));
});
