import type { Language } from '@ec-tco/core';

export const RISK_TEXTS = {
  ja: {
    breakEven: (title: string) => `${title} — 事故の確率がいくらを超えると、高いほうが得になるか`,
    cheaper: '事故がなければ安い形態',
    dearer: '高い形態',
    extra: (years: number) => `差（${years}年間、円）`,
    turnsAt: '安いほうの事故の確率がこれを超えると、高いほうが得（1年あたり）',
    never: '毎年事故が起きても変わらない',
    noLoss: '事故の損害がない',
    equal: '差がない',
    how: '計算',
    howTexts: [
      '費用の差 ÷（年数 × 1回の事故で負担する額）。高いほうでは事故が起きないとした場合。両方で起きるなら、2つの確率の差をこの値と比べる。',
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
    withP95: '費用の合計 + 損害のP95',
    cautions: '読むときの注意',
    assumption:
      '事故の確率は仮定。発生率を公表する機関はない。公表された漏えいから逆算した粗い率は、自社構築で1年あたり0.06〜0.14%。',
    tooLow:
      '低すぎるかもしれない理由: 公表されない事故、気づかれていない事故（発覚まで1年以上かかるものが多い）は数に入っていない。',
    tooHigh:
      '高すぎるかもしれない理由: すべての方式の事故を、2つのカートのサイト数だけで割っている。対策をしている店は平均より低いはず。',
    noLossAtP95:
      'P90・P95・P99が0円でも、損害がないという意味ではない。その確率までの間に事故が起きないということ。起きたときの額は「1回の事故の損害の見込み額」と「最も悪い5%の場合の平均」で見る。',
    survey:
      '損害の分布は、16社の損害額の平均と、休業中の売上減を含む別の調査の割合から作った曲線。自店の条件で計算するには severity を own-shop にする。',
    grid: (error: string) => `分布は標本を使わずに計算した（相対誤差 ${error} 以下）。`,
    mark: '* 価格が未定の項目があるため、費用は少なくともこの額。',
  },
  en: {
    breakEven: (title: string) => `${title} — how likely an incident must be for the dearer option to pay`,
    cheaper: 'Cheaper without incidents',
    dearer: 'Dearer',
    extra: (years: number) => `Difference over ${years} ${years === 1 ? 'year' : 'years'}, yen`,
    turnsAt: 'The dearer one pays when the cheaper one is hit more often than (a year)',
    never: 'not even with an incident every year',
    noLoss: 'an incident costs nothing',
    equal: 'no difference',
    how: 'How this is computed',
    howTexts: [
      'Difference ÷ (years × what one incident costs the shop), were there none with the dearer option. Where both can be hit, it is the difference of their probabilities that counts.',
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
    withP95: 'Total cost + P95 of the loss',
    cautions: 'To be kept in mind',
    assumption:
      'The probabilities are assumptions: nobody publishes them. A crude rate from published leaks is 0.06 to 0.14% a year for self-built shops.',
    tooLow:
      'They may be too low: leaks that were not published, or not noticed (many take over a year), are not counted.',
    tooHigh:
      'They may be too high: leaks of all kinds of shops are divided by the sites of two carts only; a shop that takes care is below the average.',
    noLossAtP95:
      'A P90, P95 or P99 of 0 does not mean that there is no loss, only that an incident is rarer than that. For what it costs when it comes, see the expected cost of one incident and the mean of the worst 5%.',
    survey:
      'The loss curve is fitted to the mean of 16 firms’ damage and to a share from another survey that includes sales lost while closed. For your own shop’s terms set the severity to own-shop.',
    grid: (error: string) => `The distribution is computed without sampling (relative error at most ${error}).`,
    mark: '* A price is missing: the cost is at least this.',
  },
} as const satisfies Record<Language, unknown>;
