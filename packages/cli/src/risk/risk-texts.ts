import type { Language } from '@ec-tco/core';
import type { BadCase } from '@ec-tco/core/analysis';

type Shops = NonNullable<BadCase['shops']>;

export const RISK_TEXTS = {
  ja: {
    breakEven: (title: string, net: boolean) =>
      `${title} — 事故の確率がいくらを超えると、${net ? '残る額の少ない' : '高い'}ほうが得になるか`,
    cheaper: (net: boolean) => (net ? '事故がなければ多く残る形態' : '事故がなければ安い形態'),
    dearer: (net: boolean) => (net ? '残る額が少ない形態' : '高い形態'),
    orderOpen: (name: string, net: boolean) => `${name}（どちらが${net ? '多く残る' : '安い'}かは未定）`,
    extra: (years: number) => `差（${years}年間、円）`,
    turnsAt: (net: boolean) =>
      net
        ? '多く残るほうの事故の確率がこれを超えると、もう一方が得（1年あたり）'
        : '安いほうの事故の確率がこれを超えると、高いほうが得（1年あたり）',
    never: '毎年事故が起きても変わらない',
    noLoss: '事故の損害がない',
    equal: '差がない',
    how: '計算',
    howTexts: (net: boolean) => [
      net
        ? '売上が形態ごとに違うので、費用を引いて残る額で比べる。その差 ÷（年数 × 1回の事故で負担する額）。残る額の少ないほうでは事故が起きないとした場合。両方で起きるなら、2つの確率の差をこの値と比べる。'
        : '費用の差 ÷（年数 × 1回の事故で負担する額）。高いほうでは事故が起きないとした場合。両方で起きるなら、2つの確率の差をこの値と比べる。',
      'ここまでは、事故の起きやすさについて何も仮定していない。',
    ],
    assumed: (years: number) => `仮定した確率と、${years}年間の損害の分布（円、保険金を引いた後）`,
    item: '項目',
    probability: '事故の確率（1年あたり、仮定）',
    range: '考えられる幅',
    transition: (months: string) => `切り替えが終わるまで（${months}）の確率（1年あたり、仮定）`,
    severity: '1回の事故の損害の見込み額',
    retained: 'うち 保険のあとで負担する額',
    any: (years: number) => `${years}年間に1回以上起きる確率`,
    mean: '損害の平均',
    median: '中央値',
    p90: '10回に9回はこの額以下（P90）',
    p95: '20回に19回はこの額以下（P95）',
    p99: '100回に99回はこの額以下（P99）',
    tail: '最も悪い5%の場合の平均',
    total: '費用の合計（事故を除く）',
    withMean: '費用の合計 + 損害の平均',
    cautions: '読むときの注意',
    assumption:
      '事故の確率は仮定。発生率を公表する機関はない。公表された漏えいから逆算した粗い率は、自社構築で1年あたり0.06〜0.14%。',
    tooLow:
      '低すぎるかもしれない理由: 公表されない事故、気づかれていない事故（発覚まで1年以上かかるものが多い）は数に入っていない。',
    tooHigh:
      '高すぎるかもしれない理由: すべての方式の事故を、2つのカートのサイト数だけで割っている。対策をしている店は平均より低いはず。',
    noLoss99:
      '0円の、または表にない P90・P95・P99 は、損害がないという意味ではない。そこまでの確率では事故が起きないということ。起きたときの額は、上の「事故が1回起きたら」で見る。',
    common: (rate: string, alike: boolean) =>
      `${rate}（${alike ? '両方で同じように起きるとして' : '2つの確率の比が今のままとして'}）`,
    noTradeOff: (net: boolean, heavier: boolean) => {
      const better = `${net ? '多く残る' : '安い'}ほう`;
      return heavier
        ? `引き換えはない（${better}は事故1回の負担が大きいが、仮定した確率をかけた負担は同じか軽い）`
        : `引き換えはない（${better}が安全さでも同じか上）`;
    },
    badCase: '事故が1回起きたら（確率の仮定は1行目だけ）',
    oneIn: (years: number) => `${years}年間に事故が起きる店（仮定した確率で）`,
    shops: ({ count, ofHundred }: Shops) =>
      ofHundred ? `100店のうち約${count}店` : `約${count.toLocaleString('en')}店に1店`,
    ifItHappens: { p50: '起きたときの負担（2回に1回はこの額まで）', p90: '起きたときの負担（10回に9回はこの額まで）' },
    gross: (what: string) => `${what}・保険の前`,
    kept: (what: string) => `${what}・保険の後`,
    inMonths: '限界利益の何か月分か',
    months: (value: number) => `${value.toFixed(1)}か月`,
    worst: '起きたときの負担（最悪の場合。持っている情報がすべて漏れるなど）',
    ifOnce: '1回起きたときの費用の合計（10回に9回の額で）',
    rankIfOnce: '1回起きたときの順位（幅をならした平均で、選ぶ順）',
    ruledOut: '選べない',
    notKnown: '価格が未定',
    badCaseNote: '平均の損害は、起きる確率をかけた額。店が続けられるかは、起きたときの額が利益の何か月分かで見る。',
    worstNote: '最悪の場合は、漏えい件数の分布の上限（持っている件数）での額。',
    survey:
      '損害の分布は、ガイドラインの版にある1件の平均と、休業中の売上減を含む別の調査の割合から作った曲線。自店の条件で計算するには severity を own-shop にする。',
    grid: (error: string) => `分布は標本を使わずに計算した（相対誤差 ${error} 以下）。`,
    mark: '* 価格が未定の項目があるため、費用は少なくともこの額。',
  },
  en: {
    breakEven: (title: string, net: boolean) =>
      `${title} — how likely an incident must be for the option that ${net ? 'leaves less' : 'costs more'} to pay`,
    cheaper: (net: boolean) => (net ? 'Leaves more without incidents' : 'Cheaper without incidents'),
    dearer: (net: boolean) => (net ? 'Leaves less' : 'Dearer'),
    orderOpen: (name: string, net: boolean) => `${name} (which ${net ? 'leaves more' : 'is cheaper'} is not known)`,
    extra: (years: number) => `Difference over ${years} ${years === 1 ? 'year' : 'years'}, yen`,
    turnsAt: (net: boolean) =>
      net
        ? 'The one that leaves less pays when the other is hit more often than (a year)'
        : 'The dearer one pays when the cheaper one is hit more often than (a year)',
    never: 'not even with an incident every year',
    noLoss: 'an incident costs nothing',
    equal: 'no difference',
    how: 'How this is computed',
    howTexts: (net: boolean) => [
      `${net ? 'Options sell differently, so what is left after the cost is compared. ' : ''}Difference ÷ (years × what one incident costs the shop), were there none with the option that ${net ? 'leaves less' : 'is dearer'}. Where both can be hit, it is the difference of their probabilities that counts.`,
      'Up to here nothing has been assumed about how likely incidents are.',
    ],
    assumed: (years: number) =>
      `Assumed probabilities, and the loss over ${years} ${years === 1 ? 'year' : 'years'} (yen, after insurance)`,
    item: 'Item',
    probability: 'Probability of an incident a year (assumed)',
    range: 'Plausible range',
    transition: (months: string) => `Probability a year until the change is done (${months}; assumed)`,
    severity: 'Expected cost of one incident',
    retained: 'of which borne after insurance',
    any: (years: number) => `Probability of any incident in ${years} ${years === 1 ? 'year' : 'years'}`,
    mean: 'Mean loss',
    median: 'Median',
    p90: 'No more than this 9 times in 10 (P90)',
    p95: 'No more than this 19 times in 20 (P95)',
    p99: 'No more than this 99 times in 100 (P99)',
    tail: 'Mean of the worst 5%',
    total: 'Total cost, incidents aside',
    withMean: 'Total cost + mean loss',
    cautions: 'To be kept in mind',
    assumption:
      'The probabilities are assumptions: nobody publishes them. A crude rate from published leaks is 0.06 to 0.14% a year for self-built shops.',
    tooLow:
      'They may be too low: leaks that were not published, or not noticed (many take over a year), are not counted.',
    tooHigh:
      'They may be too high: leaks of all kinds of shops are divided by the sites of two carts only; a shop that takes care is below the average.',
    noLoss99:
      'A P90, P95 or P99 of 0, or one that is not shown, does not mean that there is no loss, only that an incident is rarer than that. For what it costs when it comes, see “If an incident happens once” above.',
    common: (rate: string, alike: boolean) =>
      `${rate} (with ${alike ? 'both hit alike' : 'the two probabilities in proportion as now'})`,
    noTradeOff: (net: boolean, heavier: boolean) => {
      const better = `the one that ${net ? 'leaves more' : 'is cheaper'}`;
      return heavier
        ? `no trade-off (${better} bears more of one incident, but no more by the assumed probabilities)`
        : `no trade-off (${better} is as safe or safer)`;
    },
    badCase: 'If an incident happens once (only the first row assumes a probability)',
    oneIn: (years: number) =>
      `Shops with an incident within ${years} ${years === 1 ? 'year' : 'years'} (at the assumed probability)`,
    shops: ({ count, ofHundred }: Shops) =>
      ofHundred ? `about ${count} in 100` : `about one in ${count.toLocaleString('en')}`,
    ifItHappens: {
      p50: 'Borne if it happens (no more than this in half of the cases)',
      p90: 'Borne if it happens (no more than this 9 times in 10)',
    },
    gross: (what: string) => `${what}, before insurance`,
    kept: (what: string) => `${what}, after insurance`,
    inMonths: 'in months of contribution margin',
    months: (value: number) => `${value.toFixed(1)} months`,
    worst: 'Borne if it happens (worst case: every record held leaks, for one)',
    ifOnce: 'Total cost if it happens once (at the amount of 9 in 10)',
    rankIfOnce: 'Place if it happens once (by mean, as options are chosen)',
    ruledOut: 'ruled out',
    notKnown: 'price missing',
    badCaseNote:
      'A mean weighs what an incident costs by how likely it is. Whether the shop goes on is told by what it costs when it comes, in months of margin.',
    worstNote: 'The worst case is the end of the law of records: all that are held.',
    survey:
      'The loss curve is fitted to the mean that the edition states for one incident and to a share from another survey that includes sales lost while closed. For your own shop’s terms set the severity to own-shop.',
    grid: (error: string) => `The distribution is computed without sampling (relative error at most ${error}).`,
    mark: '* A price is missing: the cost is at least this.',
  },
} as const satisfies Record<Language, unknown>;
