import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../evaluate/result.ts';
import { Decimal } from '../money/decimal.ts';
import { LANGUAGES, type Language } from '../texts/language.ts';
import { namePart, type Parts, say } from '../texts/parts.ts';
import { plainText } from '../texts/plain-text.ts';
import type { SentenceKind } from './verdict.ts';
import { verdict as verdictParts } from './verdict.ts';
import type { VerdictInput, VerdictOption } from './verdict-input.ts';

/** A verdict with its texts written out. */
const verdict = (input: VerdictInput, language: Language) => {
  const { headline, sentences, ...rest } = verdictParts(input, language);
  return {
    ...rest,
    headline: plainText(headline, language),
    sentences: sentences.map(({ kind, parts }) => ({ kind, text: plainText(parts, language) })),
  };
};

const option = (id: string, name: string, amount: number, more: Partial<VerdictOption> = {}): VerdictOption => ({
  id,
  name,
  status: 'eligible',
  reasons: [],
  amount: new Decimal(amount),
  unpriced: [],
  ...more,
});

const sampled = (saas: number, managed: number, error: number): VerdictInput['uncertainty'] => ({
  kind: 'sampled',
  best: { saas, managed },
  error,
});

const INPUT: VerdictInput = {
  horizonYears: 5,
  measure: 'totalWithIncident',
  options: [
    option('saas', 'SaaS', 18_400_000, { confirmedShare: 0.42 }),
    option('managed', '保守付き自社構築', 23_150_000),
    option('own', '自社構築（内製）', 15_000_000, {
      status: 'ruled-out',
      reasons: [say`必須の要件に、自社でも外部でもできないものがあります。`],
    }),
    option('mall', 'モール', 17_000_000, {
      unpriced: ['広告費'],
      worthUpTo: { kind: 'up-to', yen: 23_333, per: 'month' },
    }),
  ],
  uncertainty: sampled(0.934, 0.066, 0.004),
  incident: { safer: 'managed', cheaper: 'saas', extra: 4_750_000, outcome: { kind: 'at', probability: 0.0213 } },
  assumedProbabilities: ['saas', 'managed'].map((of) => ({
    option: of,
    value: 0.0005,
    pointer: `/options/${of}/annualProbability`,
  })),
  turningPoints: [
    {
      pointer: '/business/monthlySales',
      label: [namePart('1年目の月商（税抜）')],
      unit: 'yen/month',
      now: 5_000_000,
      turnsAt: 11_234_567,
      side: 'above',
      to: 'managed',
    },
    {
      pointer: '/rate',
      label: [namePart('SaaSの料率')],
      unit: 'rate',
      now: 0.036,
      turnsAt: 0.0514,
      side: 'above',
      to: 'managed',
    },
  ],
  crossover: { month: 14, before: 'mall', after: 'saas' },
  missing: [
    { text: say`PCI DSSへの準拠を事業者に確かめていません。`, blocking: false, options: ['saas'] },
    { text: say`見ない項目`, blocking: true, options: ['own'] },
  ],
};
const PRICED: VerdictInput = { ...INPUT, options: INPUT.options.slice(0, 3) };

const kinds = (input: VerdictInput): readonly SentenceKind[] => verdict(input, 'ja').sentences.map(({ kind }) => kind);
const texts = (input: VerdictInput, kind: SentenceKind, language: 'ja' | 'en' = 'ja'): readonly string[] =>
  verdict(input, language)
    .sentences.filter((sentence) => sentence.kind === kind)
    .map(({ text }) => text);

describe('verdict', () => {
  it('tells an owner the answer and what it rests on', () => {
    const { headline, sentences, strength } = verdict(PRICED, 'ja');
    expect(strength).toBe('clear');
    expect([headline, ...sentences.map(({ text }) => text)]).toEqual([
      'いちばん安いのは「SaaS」です。次の「保守付き自社構築」との差は、5年間で475万円です。',
      '「保守付き自社構築」は、事故がなければ「SaaS」より475万円高くつきます。「保守付き自社構築」では事故が起きないとすると、「SaaS」で事故が起きる確率が1年に2.13%を超えれば、「保守付き自社構築」のほうが得です。',
      '5年間の費用の合計（事故の見込み額を含む）は、「SaaS」が1,840万円、「保守付き自社構築」が2,315万円です。上の2つの差は475万円です。',
      '入力された幅をすべて考えに入れると、「SaaS」がいちばん安くなる確率は93.4%です（計算の誤差は±0.4ポイント）。',
      'この比較では、事故の確率を1年あたり「SaaS」0.05%、「保守付き自社構築」0.05%と仮定しています。公表された統計はありません。',
      '「1年目の月商（税抜）」が1か月あたり11,234,567円を上回ると、「保守付き自社構築」のほうが安くなります（今は1か月あたり5,000,000円）。',
      '「SaaSの料率」が5.14%を上回ると、「保守付き自社構築」のほうが安くなります（今は3.6%）。',
      'かかった費用（自分の手間と事故の見込み額を含む）を月ごとに足していくと、はじめは「mall」のほうが少なく、14か月目から「SaaS」のほうが少なくなります。',
      '「自社構築（内製）」は選べません。必須の要件に、自社でも外部でもできないものがあります。金額だけならいちばん有利ですが、選べないので順位に入れていません。',
      '確かめること：「SaaS」：PCI DSSへの準拠を事業者に確かめていません。',
      '「SaaS」の費用のうち、見積で確かめた分は42%です。残りは参照値と仮定です。',
    ]);
  });

  it('says the same in English', () => {
    const { headline, sentences } = verdict(PRICED, 'en');
    expect(headline).toBe(
      '“SaaS” costs the least: ¥4.75 million less over 5 years than “保守付き自社構築”, which comes next.',
    );
    expect(sentences[0]?.text).toBe(
      'Without incidents “保守付き自社構築” costs ¥4.75 million more than “SaaS”. If “保守付き自社構築” had none at all, it would pay once an incident with “SaaS” is more likely than 2.13% a year.',
    );
  });

  // methodology: why-nobody-knows-the-probability/so-the-calculator
  it('says the break-even before any assumed probability', () => {
    for (const input of [INPUT, PRICED, { ...INPUT, options: [] }]) {
      const order = kinds(input);
      expect(order.indexOf('incident-break-even')).toBe(0);
      expect(order.indexOf('assumed-probability')).toBeGreaterThan(0);
    }
  });

  // methodology: how-to-read-the-answer/6-what-is-missing
  it('does not decide while a price is missing, and says what it may be', () => {
    const { headline, strength } = verdict(INPUT, 'ja');
    expect(strength).toBe('incomplete');
    expect(headline).toBe('値段の分からない費用があるので、まだ決められません。');
    expect(texts(INPUT, 'unpriced')).toEqual([
      '「モール」には、まだ値段の分からない費用があります（「広告費」）。これが1か月あたり23,333円までなら、「モール」がいちばん安くなります。',
    ]);
    expect(kinds(INPUT)).not.toContain('probability');
    expect(kinds(INPUT)).not.toContain('turning-point');
  });

  it.each([
    [
      'never',
      '“M” has costs whose price is not known yet (“x”, “y”). Even free of charge, “M” would not cost the least.',
    ],
    ['unknown', '“M” has costs whose price is not known yet (“x”, “y”). Please compare again when it is known.'],
  ] as const)('says of a price that is worth it %s', (kind, text) => {
    const options = [...PRICED.options, option('m', 'M', 1, { unpriced: ['x', 'y'], worthUpTo: { kind } })];
    expect(texts({ ...PRICED, options }, 'unpriced', 'en')).toEqual([text]);
  });

  it('says that no ranges were given', () => {
    const input: VerdictInput = { ...PRICED, uncertainty: { kind: 'no-ranges' } };
    expect(verdict(input, 'ja').headline).toBe(
      '今の入力では「SaaS」がいちばん安くなります。ただし、まだそうとは言い切れません。',
    );
    expect(texts(input, 'probability')).toEqual([
      'どの値にも幅（少ない場合と多い場合）が入力されていないので、確率は出していません。そのため、どれくらい確かなのかは分かりません。',
    ]);
    expect(texts({ ...PRICED, uncertainty: { kind: 'not-computed' } }, 'probability', 'en')).toEqual([
      'How sure this is has not been computed yet.',
    ]);
  });

  it.each([
    [{ nearest: 0.1 }, [], '見積で確かめていない値のなかに、ありうる範囲の変化で順番が入れ替わるものがあります。'],
    [
      { nearest: 0.4 },
      PRICED.turningPoints,
      '見積で確かめていない値が1つ大きく変わると、順番が入れ替わることがあります。',
    ],
    [
      { nearestForecast: 9 },
      [],
      '見積で確かめていない値が1つだけ、今の値の半分ほど変わっても、この順番は変わりません。',
    ],
  ] as const)(
    'without ranges says what could turn it, and nothing else of it: %o',
    (near, turningPoints = [], text) => {
      const input: VerdictInput = { ...PRICED, uncertainty: { kind: 'no-ranges' }, turningPoints, ...near };
      expect(texts(input, 'probability')[0]).toContain(text);
      expect(texts(input, 'turning-point')).toHaveLength(turningPoints.length);
    },
  );

  // methodology: 15/the-option-named
  it('says of a tie whose sign is sure that it is still nothing to choose by', () => {
    const options = [option('saas', 'A', 1e7), option('managed', 'B', 1.005e7)];
    const input: VerdictInput = { ...PRICED, options, uncertainty: sampled(1, 0, 0.0007), quotedShare: 1 };
    expect(verdict(input, 'ja').strength).toBe('tie');
    expect(texts(input, 'probability')).toEqual([
      '入力された幅をすべて考えに入れても、ほとんどの場合に、わずかな差で「A」がいちばん安くなります。差が小さいので、これだけでは選ぶ理由になりません。',
    ]);
    expect(texts(input, 'probability', 'en')[0]).toMatch(/by so little that this alone is no reason to choose it\.$/);
    // Where either may win, the chance says so.
    expect(texts({ ...input, uncertainty: sampled(0.6, 0.4, 0.01) }, 'probability')[0]).toContain('確率は60%です');
  });

  it('names what is cheapest and not settled as that, not as unsure of its amount', () => {
    const options = [
      option('saas', 'A', 1e7, { status: 'undetermined', unmet: true, reasons: [say`X。`] }),
      option('managed', 'B', 2e7),
    ];
    expect(verdict({ ...PRICED, options }, 'ja').headline).toBe(
      '今の入力では「A」がいちばん安くなります。ただし、選べるかどうかがまだ決まっていません。',
    );
    expect(verdict({ ...PRICED, options }, 'en').headline).toMatch(/but whether it may be chosen is not settled\.$/);
  });

  it('calls none the next where one without a price may come between', () => {
    const never = { unpriced: ['x'], worthUpTo: { kind: 'never' } } as const;
    const input: VerdictInput = { ...PRICED, options: [...PRICED.options, option('m', 'M', 20_000_000, never)] };
    expect(verdict(input, 'ja').headline).toContain('値段がそろっている案のなかで次の「保守付き自社構築」との差は');
    expect(verdict(input, 'en').headline).toMatch(/which comes next of those whose prices are all known\.$/);
    expect(verdict(PRICED, 'ja').headline).not.toContain('値段がそろっている');
  });

  // methodology: the-bad-case/an-average
  it('says that another comes first if it happens, what it leaves to pay, and how rare that is', () => {
    const ifItHappens = {
      first: 'managed',
      otherwise: 'saas',
      retained: { first: 4_900_000, otherwise: 24_000_000 },
      shops: { count: 100, ofHundred: false },
    };
    expect(texts({ ...PRICED, ifItHappens }, 'if-it-happens')).toEqual([
      'ただし、事故が1回起きたときは、「保守付き自社構築」のほうが有利になります。自社に残る事故の負担は、10回に9回は、「保守付き自社構築」で490万円まで、「SaaS」で2,400万円までです。今の仮定では、「SaaS」で5年間に事故が起きるのは約100店に1店です。',
    ]);
    expect(texts({ ...PRICED, ifItHappens }, 'if-it-happens', 'en')[0]).toContain('one shop in 100');
  });

  it('says when the ranges favour another option', () => {
    const input: VerdictInput = {
      ...PRICED,
      uncertainty: sampled(0.4, 0.6, 0.01),
    };
    expect(texts(input, 'probability')[0]).toContain(
      '幅まで考えると、「保守付き自社構築」のほうがいちばん安くなる確率は高くなります。',
    );
    expect(verdict(input, 'ja').strength).toBe('open');
  });

  it('does not call certain what only every computed point agreed on', () => {
    const sure = (error: number, quotedShare = 0.5) =>
      texts({ ...PRICED, quotedShare, uncertainty: sampled(1, 0, error) }, 'probability')[0];
    // No percentage near 100 of numbers that nobody has confirmed.
    expect(sure(0.00073, 0.49)).toContain('ほとんどの場合に「SaaS」がいちばん安くなります。');
    expect(sure(0.00073, 0.49)).not.toMatch(/[0-9]/);
    expect(sure(0.00073)).toContain('確率は99.9%以上です。');
    expect(sure(0.0151)).toContain('確率は98.4%以上です。');
    expect(sure(0)).toContain('確率は100%です');
    const near = texts(
      { ...PRICED, quotedShare: 1, nearestForecast: 0.2, uncertainty: sampled(1, 0, 0) },
      'probability',
    );
    expect(near[0]).toMatch(/ありうる範囲の変化で順番が入れ替わるものがあるので、確率の数字では言えません。$/);
    expect(near[0]).not.toMatch(/[0-9]/);
  });

  // methodology: how-to-read-the-answer/3-which
  it('says both where the stated values alone would name another option', () => {
    const means: Readonly<Record<string, number>> = { saas: 20_000_000, managed: 19_500_000 };
    const options = PRICED.options.map((one) => ({ ...one, mean: new Decimal(means[one.id] ?? 1) }));
    const input: VerdictInput = { ...PRICED, options, uncertainty: sampled(0.2, 0.8, 0) };
    const { headline, strength, facts } = verdict(input, 'ja');
    expect(facts).toMatchObject({ best: 'managed', statedBest: 'saas', byMean: true });
    expect(strength).toBe('likely');
    expect(headline).toBe(
      'いちばん安いのは、おそらく「保守付き自社構築」です。次の「SaaS」との差は、5年間で平均50万円です。',
    );
    expect(texts(input, 'stated')).toEqual([
      '入力した値のまま（幅を考えずに）比べると、いちばん安いのは「SaaS」です。幅を考えに入れた平均では「保守付き自社構築」のほうが有利なので、「保守付き自社構築」を挙げています。',
    ]);
    expect(texts(input, 'amounts')[0]).toContain('「SaaS」が平均2,000万円（入力した値のままなら1,840万円）');
    expect(texts(PRICED, 'stated')).toEqual([]);
    // What pays off month by month is told of the values as stated.
    expect(texts(input, 'crossover')[0]).toMatch(
      /^入力した値のままの比較では、かかった費用（自分の手間と事故の見込み額を含む）を月ごとに/,
    );
    expect(texts(PRICED, 'turning-point')[0]).toMatch(/^「1年目の月商/);
  });

  // methodology: how-to-read-the-answer/4-what-is-taken
  it('puts what is assumed equal of unlike options before all else', () => {
    const missing = [
      { text: say`A。`, blocking: true },
      { text: say`B。`, blocking: false, first: true },
    ];
    expect(texts({ ...PRICED, missing }, 'forecast')).toEqual(['確かめること：B。']);
    expect(texts({ ...PRICED, missing }, 'missing')).toEqual(['先に確かめること：A。']);
    const kinds = verdict({ ...PRICED, missing }, 'ja').sentences.map(({ kind }) => kind);
    expect(kinds.indexOf('forecast')).toBeLessThan(kinds.indexOf('missing'));
  });

  // methodology: how-to-read-the-answer/two-options
  it('calls a tie a tie', () => {
    const options = [option('a', 'A', 1e7), option('b', 'B', 1.0001e7)];
    expect(verdict({ ...PRICED, options }, 'ja').headline).toBe(
      '「A」と「B」は、費用がほぼ同じです。金額では決められません。',
    );
    expect(verdict({ ...PRICED, options }, 'en').headline).toBe(
      '“A” and “B” cost almost the same. The amounts do not decide.',
    );
  });

  // methodology: 15/if-only
  it('says when there is no choice', () => {
    const out = { status: 'ruled-out', reasons: [say`X.`] } as const;
    const none = [option('a', 'A', 1, out), option('b', 'B', 2, out)];
    expect(verdict({ ...PRICED, options: none }, 'ja').headline).toBe('今の条件では、選べる形態がありません。');
    const one = [option('a', 'A', 1), option('b', 'B', 2, out)];
    expect(verdict({ ...PRICED, options: one, missing: [] }, 'ja').headline).toBe('選べるのは「A」だけです。');
    expect(kinds({ ...PRICED, options: one })).not.toContain('probability');
    const unsure = { ...PRICED, options: one, missing: [{ text: say`X。`, blocking: true }] };
    expect(verdict(unsure, 'en').headline).toBe('As things stand, only “A” may be chosen.');
    expect(verdict({ ...PRICED, options: [option('a', 'A', 1)] }, 'ja').headline).toBe(
      '「A」のほかに、比べる相手がありません。',
    );
  });

  it('says on what the best depends', () => {
    const options = [
      option('a', 'A', 1e7, { status: 'undetermined', reasons: [say`回答がありません。`] }),
      option('b', 'B', 2e7),
    ];
    expect(texts({ ...PRICED, options }, 'condition')).toEqual([
      '「A」を選べるかどうかは、まだ決まっていません。回答がありません。',
    ]);
    expect(texts({ ...PRICED, turningPoints: [] }, 'turning-point', 'en')).toEqual([
      'Within the ranges stated, no single value changes this order.',
    ]);
  });

  it('keeps numbers apart from names, whatever a name holds', () => {
    const names = { saas: '月額4,980円の店', managed: '」が99%」安い“店”' };
    const options = PRICED.options.map((one) => ({ ...one, name: names[one.id as 'saas'] ?? one.name }));
    const { headline, sentences } = verdictParts({ ...PRICED, options }, 'ja');
    const numbers = (parts: Parts) =>
      parts.flatMap((part) => (part.kind === 'number' ? [[Number(part.value), part.path]] : []));
    expect(numbers(headline)).toEqual(
      [
        [4_750_000, 'how/difference/totalWithIncident/saas/managed'],
        [5, '/horizonYears'],
      ].toReversed(),
    );
    expect(headline.filter(({ kind }) => kind === 'name')).toEqual([namePart(names.saas), namePart(names.managed)]);
    const found = new Map(sentences.map(({ kind, parts }) => [kind, numbers(parts)]));
    expect(found.get('incident-break-even')).toEqual([
      [4_750_000, 'how/difference/total/managed/saas'],
      [0.0213, 'how/pair/saas/managed'],
    ]);
    expect(found.get('assumed-probability')).toEqual([
      [0.0005, '/options/saas/annualProbability'],
      [0.0005, '/options/managed/annualProbability'],
    ]);
    expect(found.get('confirmed')).toEqual([[0.42, 'options/saas/confidence/confirmedShare']]);
  });

  it('tells options of the same name apart by their place', () => {
    const options = [option('a', '同じ店', 1e7), option('b', ' 同じ店', 2e7), option('c', '別の店', 3e7)];
    const input = {
      ...PRICED,
      missing: [],
      options,
      uncertainty: { kind: 'sampled' as const, best: { a: 1, b: 0, c: 0 }, error: 0 },
    };
    expect(verdict(input, 'ja').headline).toBe(
      'いちばん安いのは「同じ店」（1番目の案）です。次の「 同じ店」（2番目の案）との差は、5年間で1,000万円です。',
    );
    expect(texts(input, 'amounts', 'en')[0]).toContain('¥30 million for “別の店”');
    expect(texts(input, 'amounts', 'en')[0]).toContain('“同じ店” (option 1)');
  });

  it('tells what is confirmed of the best, all of it or none of it too', () => {
    const confirmed = (confirmedShare: number) =>
      texts(
        { ...PRICED, options: [option('saas', 'A', 1e7, { confirmedShare }), option('b', 'B', 2e7)] },
        'confirmed',
        'en',
      );
    expect(confirmed(1)).toEqual(['All of the cost of “A” rests on quotations.']);
    expect(confirmed(0.5)).toEqual([
      '50% of the cost of “A” rests on quotations, the rest on reference figures and assumptions.',
    ]);
    expect(confirmed(0)).toEqual([
      'None of the cost of “A” rests on a quotation yet: all of it is reference figures and assumptions.',
    ]);
  });

  it('says of what may not be chosen whether it would win by the amount, by what the measure calls better', () => {
    const out = { status: 'ruled-out', reasons: [say`X.`] } as const;
    const told = (amount: number, measure: VerdictInput['measure'], unpriced: readonly string[] = []) =>
      texts(
        {
          ...PRICED,
          measure,
          options: [option('a', 'A', 1e7), option('b', 'B', 2e7), option('c', 'C', amount, { ...out, unpriced })],
        },
        ...(['ruled-out', 'en'] as const),
      )[0]?.includes('amount alone');
    expect([told(0.9e7, 'total'), told(1e7, 'total'), told(1.1e7, 'total')]).toEqual([true, false, false]);
    expect([told(2.1e7, 'net'), told(2e7, 'net'), told(1.5e7, 'net')]).toEqual([true, false, false]);
    expect(told(0.9e7, 'total', ['x'])).toBe(false);
    expect(texts({ ...PRICED, options: [option('c', 'C', 1, out)] }, 'ruled-out', 'en')[0]).not.toContain(
      'amount alone',
    );
    // A price that is missing of it is told of no option that may not be chosen.
    const options = [...PRICED.options, option('c', 'C', 1, { ...out, unpriced: ['x'] })];
    expect(texts({ ...PRICED, options }, 'unpriced')).toEqual([]);
  });

  // methodology: 15/if-only
  it('names at most three turning points, no probabilities where none is assumed, and no month of what is not priced', () => {
    const turningPoints = Array.from({ length: 4 }, () => (PRICED.turningPoints ?? [])[0] ?? expect.fail());
    expect(texts({ ...PRICED, turningPoints }, 'turning-point')).toHaveLength(3);
    expect(texts({ ...PRICED, assumedProbabilities: [] }, 'assumed-probability')).toEqual([]);
    const { assumedProbabilities: _, ...unknown } = PRICED;
    expect(texts(unknown, 'assumed-probability')).toEqual([]);
    expect(texts(PRICED, 'crossover')).toHaveLength(1);
    expect(texts(INPUT, 'crossover')).toEqual([]);
    const reversed = { ...INPUT, crossover: { month: 14, before: 'saas', after: 'mall' } };
    expect(texts(reversed, 'crossover')).toEqual([]);
  });

  it('speaks of those that tie without a choice to defend, and of an open choice as it stands', () => {
    const mean = (yen: number) => ({ mean: new Decimal(yen) });
    const tied = [option('a', 'A', 1e7, mean(1.01e7)), option('b', 'B', 1.01e7, mean(1e7))];
    const tie = { ...PRICED, options: tied, uncertainty: sampled(0, 0, 0) };
    expect(kinds(tie)).not.toContain('stated');
    expect(kinds(tie)).not.toContain('turning-point');
    const two = PRICED.options.slice(0, 2);
    const headline = (kind: 'not-computed' | 'no-ranges') =>
      verdict({ ...PRICED, options: two, uncertainty: { kind } }, 'en').headline;
    expect(headline('no-ranges')).toBe(
      'With today’s entries “SaaS” costs the least, but that is not certain enough to decide on.',
    );
    expect(headline('not-computed')).toMatch(/which comes next\. How sure this is has not been computed yet\.$/);
  });

  it('says beside a chance that something near could turn the choice', () => {
    const input = { ...PRICED, quotedShare: 0.9, nearestForecast: 0.2 };
    expect(texts({ ...input, uncertainty: sampled(0.8, 0.2, 0) }, 'probability', 'en')).toEqual([
      'With all stated ranges together, “SaaS” would cost the least with a probability of 80% (error of the calculation ±0 points). Among the values without a range, one would change this order by a change that cannot be ruled out.',
    ]);
    expect(
      texts({ ...input, quotedShare: 0.1, nearestForecast: 9, uncertainty: sampled(1, 0, 0) }, 'probability', 'en'),
    ).toEqual([
      'With all stated ranges together, “SaaS” would cost the least in nearly every case. Too little is quoted yet to put a percentage on it.',
    ]);
  });

  it('gives each number its address', () => {
    const paths = (kind: SentenceKind, input = PRICED) =>
      verdictParts(input, 'en').sentences.flatMap((one) =>
        one.kind === kind ? one.parts.flatMap((part) => (part.kind === 'number' ? [part.path] : [])) : [],
      );
    const measure = 'totalWithIncident';
    expect(new Set(paths('amounts'))).toEqual(
      new Set([
        ...['saas', 'managed'].map((id) => `rankings/${measure}/${id}/amount`),
        ...[`how/difference/${measure}/saas/managed`, '/horizonYears'],
      ]),
    );
    const ifItHappens = {
      first: 'managed',
      otherwise: 'saas',
      retained: { first: 1, otherwise: 2 },
      shops: { count: 9, ofHundred: false },
    };
    expect(paths('if-it-happens', { ...PRICED, ifItHappens })).toEqual([
      ...['how/loss/once/managed', 'how/loss/once/saas', 'how/loss/any/saas', '/horizonYears'],
    ]);
  });

  it('counts what is missing beyond the first five, blocking ones first', () => {
    const missing = Array.from({ length: 8 }, (_, i) => ({ text: say`T${String(i)}.`, blocking: i === 7 }));
    const said = texts({ ...PRICED, missing }, 'missing', 'en');
    expect(said).toHaveLength(6);
    expect(said[0]).toBe('To clear first: T7.');
    expect(said[5]).toBe('3 more things are to be cleared.');
  });

  it('speaks of what remains where that is the measure', () => {
    const input: VerdictInput = {
      ...PRICED,
      measure: 'net',
      uncertainty: sampled(0.01, 0.99, 0),
    };
    expect(verdict(input, 'ja').headline).toContain('手元に残る額がいちばん多いのは「保守付き自社構築」です。');
    expect(verdict(input, 'en').headline).toContain('leaves you the most');
  });

  it('says each sentence of what remains in its words', () => {
    const net: VerdictInput = { ...PRICED, measure: 'net' };
    const [turn] = PRICED.turningPoints ?? [];
    if (!turn) throw new Error('no turning point');
    const said = (kind: SentenceKind, more: Partial<VerdictInput>) =>
      (['en', 'ja'] as const).map((language) => texts({ ...net, ...more }, kind, language)[0]);
    const [better, besser] = said('turning-point', { turningPoints: [turn], uncertainty: sampled(0.01, 0.99, 0) });
    expect(better).toMatch(/“保守付き自社構築” leaves you more\.$/);
    expect(besser).toContain('「保守付き自社構築」のほうが多く残ります（今は');
    const [could, koennte] = said('turning-point', { turningPoints: [{ ...turn, atMost: true }] });
    expect(could).toContain('could leave you more, if what has no price yet is cheap enough');
    expect(koennte).toContain('多く残ることがあります。値段の分からない費用が十分に少ない場合です');
    const incident = (kind: 'never' | 'no-loss' | 'always') =>
      said('incident-break-even', {
        incident: { safer: 'managed', cheaper: 'saas', extra: 4_750_000, net: true, outcome: { kind } },
      });
    expect(incident('never')[0]).toMatch(/leaves you ¥4.75 million less than “SaaS”\. That does not come back even/);
    expect(incident('never')[1]).toMatch(/475万円、残る額が少なくなります。.*その差は戻りません。$/);
    expect(incident('no-loss')[0]).toContain('an incident costs “SaaS” nothing');
    expect(incident('no-loss')[1]).toMatch(/損害が出ないので、その差は戻りません。$/);
    expect(incident('always')[0]).toContain('“保守付き自社構築” leaves you more than “SaaS”');
    expect(incident('always')[1]).toContain('「SaaS」より残る額が多くなります');
    const options = [option('a', 'A', 1e7), option('b', 'B', 1.0001e7)];
    expect(verdict({ ...net, options }, 'en').headline).toBe(
      '“B” and “A” leave you almost the same. The amounts do not decide.',
    );
    expect(verdict({ ...net, options }, 'ja').headline).toBe(
      '「B」と「A」は、手元に残る額がほぼ同じです。金額では決められません。',
    );
  });

  it('tells shops in a hundred where incidents are no rarity', () => {
    const happens = {
      first: 'managed',
      otherwise: 'saas',
      retained: { first: 1_000_000, otherwise: 2_000_000 },
      shops: { count: 40, ofHundred: true },
    };
    expect(texts({ ...PRICED, ifItHappens: happens }, 'if-it-happens', 'en')[0]).toContain(
      'about 40 shops in 100 have',
    );
    expect(texts({ ...PRICED, ifItHappens: happens }, 'if-it-happens')[0]).toContain('100店のうち約40店');
  });

  it('never writes a broken number or an empty text, in either language', () => {
    const number = fc.oneof(
      fc.double({ min: -1e13, max: 1e13 }),
      fc.constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY),
    );
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, Number.NaN));
    const id = fc.constantFrom('a', 'b', 'c');
    const list = fc.array(fc.constantFrom('甲', '乙'), { maxLength: 2 });
    const anyOption = fc.record(
      {
        id,
        name: fc.constantFrom('A', '店', '$&'),
        status: fc.constantFrom(
          'eligible' as const,
          'conditional' as const,
          'ruled-out' as const,
          'undetermined' as const,
        ),
        reasons: list.map((names) => names.map((name) => say`${name}。`)),
        amount: number.map((x) => new Decimal(x)),
        cost: number.map((x) => new Decimal(x)),
        unpriced: list,
        worthUpTo: fc.oneof(
          fc.record({
            kind: fc.constant('up-to' as const),
            yen: number,
            per: fc.constantFrom('once' as const, 'month' as const, 'year' as const),
          }),
          fc.constantFrom({ kind: 'never' as const }, { kind: 'unknown' as const }),
        ),
        confirmedShare: share,
      },
      { requiredKeys: ['id', 'name', 'status', 'reasons', 'amount', 'unpriced'] },
    );
    const anyInput = fc.record(
      {
        horizonYears: fc.integer({ min: 1, max: 15 }),
        measure: fc.constantFrom(...MEASURES),
        options: fc.uniqueArray(anyOption, { maxLength: 3, selector: (x) => x.id }),
        uncertainty: fc.oneof(
          fc.constantFrom({ kind: 'no-ranges' as const }, { kind: 'not-computed' as const }),
          fc.record({
            kind: fc.constant('sampled' as const),
            best: fc.dictionary(id, share),
            error: share,
          }),
        ),
        incident: fc.record({
          safer: id,
          cheaper: id,
          extra: number,
          outcome: fc.oneof(
            fc.record({ kind: fc.constant('at' as const), probability: number }),
            fc.record({ kind: fc.constantFrom('never' as const, 'no-loss' as const, 'always' as const) }),
          ),
        }),
        assumedProbabilities: fc.array(fc.record({ option: id, value: share, pointer: fc.constant('/x') })),
        turningPoints: fc.array(
          fc.record({
            pointer: fc.constant('/x'),
            label: fc.constantFrom(say`月商`, [namePart('x')]),
            unit: fc.constantFrom(
              'yen' as const,
              'yen/month' as const,
              'rate' as const,
              'rate/year' as const,
              'months' as const,
              'records' as const,
            ),
            now: number,
            turnsAt: number,
            side: fc.constantFrom('above' as const, 'below' as const),
            to: id,
          }),
          { maxLength: 5 },
        ),
        crossover: fc.record({ month: fc.integer({ min: 1, max: 180 }), before: id, after: id }),
        missing: fc.array(
          fc.record(
            { text: fc.constantFrom(say`X。`, say`Y。`), blocking: fc.boolean(), options: fc.array(id) },
            { requiredKeys: ['text', 'blocking'] },
          ),
          { maxLength: 8 },
        ),
        roundedCells: fc.integer({ min: 0, max: 1000 }),
      },
      { requiredKeys: ['horizonYears', 'measure', 'options', 'uncertainty', 'missing'] },
    ) as fc.Arbitrary<VerdictInput>;
    fc.assert(
      fc.property(anyInput, (input) => {
        const facts = LANGUAGES.map((language) => {
          const said = verdict(input, language);
          for (const text of [said.headline, ...said.sentences.map((sentence) => sentence.text)]) {
            expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|e\+\d/);
            expect(text).toMatch(/[。.]$/);
          }
          if (language === 'en') expect(said.headline).not.toMatch(/[ぁ-ん]/);
          return JSON.stringify([said.facts, said.sentences.map(({ kind }) => kind)]);
        });
        // Both languages say the same things.
        expect(facts[0]).toBe(facts[1]);
        const { strength, facts: found } = verdict(input, 'ja');
        if (strength === 'clear') {
          expect(found.blocked || found.pending.length > 0).toBe(false);
          const alone = input.options.length - found.ruledOut.length === 1;
          expect(alone || found.probability?.value.minus(found.probability.error).gte(0.9)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
