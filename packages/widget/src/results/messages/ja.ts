import { joined, type NamePart, type NumberPart, type Parts, say } from '@ec-tco/core/format';
import type { FindingSeverity, ListReason, Measure, Strength } from './kinds.ts';

/** Every text of the results in Japanese; the English catalogue has the same shape, or does not compile. */
export const JA = {
  /** Between two sentences. */
  between: '',
  verdict: {
    heading: '結論',
    strength: {
      clear: '確か',
      likely: 'おそらく',
      open: 'まだ決めきれない',
      tie: '差がない',
      'none-eligible': '選べるものがない',
      incomplete: '価格が未定',
    } satisfies Record<Strength, string>,
    strengthLabel: '確かさ：',
    pending: '計算中',
    pendingText: '確かさを計算しています。',
    pendingOld: '変える前の入力についての文です。いま計算し直しています。',
    groups: {
      amounts: 'いくら違うか',
      sureness: 'どのくらい確かか',
      turning: '何が変わると答えが変わるか',
      conditions: '選べるかどうか',
      missing: 'まだ足りないもの',
    },
    press: '数字を押すと、計算のしかたと出典が出ます。',
    summary: (headline: string, strength: string, totals: string) =>
      `${headline}確かさは「${strength}」です。${totals}`,
    summaryTotal: (name: string, amount: string) => `${name}は${amount}`,
    summaryTotals: (list: readonly string[]) => (list.length > 0 ? `${list.join('、')}です。` : ''),
  },
  answer: {
    colon: '：',
    because: {
      between: '',
      clear: 'ほかの数字を幅いっぱいに動かしても、ほぼ同じ答えになります。',
      sample: 'まだ見本の店の数字が入っています。',
      quotations: (count: number, others: boolean) =>
        count > 0 ? `見積は${count}件です。` : others ? 'この選択肢の見積はまだありません。' : '見積はまだありません。',
      input: (name: string) => `これから変わるとすれば、${name}しだいです。`,
    },
    halted: {
      slow: 'どのくらい確かかの計算に時間がかかりすぎたため、止めました。',
      'not-loaded': 'どのくらい確かかを計算する部分を読み込めませんでした。通信を確かめてください。',
    },
    again: 'もう一度',
    short: {
      unanswered: (count: number) => `自己点検の必須${count}件に答えると決まります`,
      platform: 'PCI DSSへの準拠が未確認です',
      unpriced: (lines: readonly NamePart[]) => say`まだ値段の分からない費用があります（${joined(lines, '、')}）`,
    },
    picture: (years: number) => `${years}年でかかる費用`,
    pictureLeft: (years: number) => `${years}年で手元に残る額`,
    left: '手元に残る額',
    asStated: (list: readonly { readonly name: NamePart; readonly value: NumberPart }[]) =>
      say`金額は、数字の幅を考えた平均です。幅を考えなければ、${joined(
        list.map(({ name, value }) => say`${name}${value}`),
        '、',
      )}です。`,
    cash: '払うお金',
    own: (rate: string) => `自分の手間（1時間${rate}として）`,
    expected: '事故の見込み額',
    range: '10回に8回はこの間',
    between: (low: string, high: string) => `。10回に8回は${low}から${high}の間`,
    monthly: (yen: string, hours: number | undefined) =>
      `毎月 払うお金 ${yen}${hours === undefined ? '' : ` ＋ 自分の手間 ${hours}時間`}`,
    why: 'なぜ',
    sales: '限界利益の差（売れる額の違い）',
    part: (other: NamePart, names: readonly NamePart[], share: number, yen: NumberPart, years: number) => {
      const list = joined(names, 'と');
      const tenths = Math.round(share * 10);
      return share > 1.05
        ? say`${other}より有利なのは、おもに${list}（${String(years)}年で${yen}）です。ほかの費用が、その一部を打ち消しています。`
        : say`${other}との差の${tenths >= 10 ? 'ほとんど' : `約${tenths}割`}は、${list}（${String(years)}年で${yen}）です。`;
    },
    moreWhy: 'くわしくくらべる',
    happens: 'もし事故がおきたら',
    // A joiner keeps 16か月分 on one line.
    months: (months: number) => `限界利益の${months.toLocaleString('ja')}か\u2060月分`,
    upTo: (half: NumberPart | undefined) =>
      half ? say`10回に9回はこの額まで、2回に1回は${half}までで済みます。` : say`10回に9回は、この額までで済みます。`,
    oneIn: (
      list: readonly { readonly name: NamePart; readonly shops: NumberPart; readonly ofHundred: boolean }[],
      years: number,
    ) =>
      say`起きるのは、${String(years)}年で${joined(
        list.map(({ name, shops, ofHundred }) =>
          ofHundred ? say`${name}なら100店のうち約${shops}店` : say`${name}なら約${shops}店に1店`,
        ),
        '、',
      )}と仮定しています（公表された統計はありません）。`,
    beforeFix: (
      list: readonly { readonly name: NamePart; readonly months: NumberPart; readonly perYear: NumberPart }[],
      alike: boolean,
    ) =>
      say`これは、対策か移転が予定どおり（${joined(
        list.map(({ name, months }) => say`${name}は${months}`),
        '、',
      )}）に済むとした割合で、今のサイトの危険の大きさを示すものではありません。済むまでは、事故の確率を1年あたり${
        alike && list[0]
          ? list[0].perYear
          : joined(
              list.map(({ name, perYear }) => say`${name}で${perYear}`),
              '、',
            )
      }と仮定しています。`,
    next: (count: number) => `まず、この${count}つ`,
    rest: (count: number) => `このあとすること（${count}件）`,
    who: '自社',
    when: { now: 'すぐに', week: '1週間以内', fortnight: '2週間以内', month: '1か月以内' },
    steps: {
      interim: (
        _name: string,
        _mandatory: number,
        _recommended: number,
        measures: readonly ('waf' | 'insurance')[] = ['waf', 'insurance'],
      ) =>
        `応急処置として、今のサイトに${measures.length > 1 ? 'WAFを入れ、サイバー保険をかける' : measures.includes('waf') ? 'WAFを入れる' : 'サイバー保険をかける'}（対策か移転が済むまで）`,
      'site-check': (_name: string) =>
        '今のサイトのバックアップを取り、不正なアクセスや書き換えの跡がないかを確かめる（自社でできなければ委託先に頼む）',
      'ask-platform': (name: string) => `「${name}」がPCI DSSに準拠しているか尋ねる`,
      bill: (name: string) => `「${name}」の費用を、いま払っている額に直す（広告なども）`,
      quotation: (name: string) => `「${name}」の見積を1つ取り、比べ直す`,
      'self-check': (_name: string, mandatory: number, recommended: number) =>
        mandatory > 0 ? `自己点検の必須の要件${mandatory}件に答える` : `自己点検の推奨の要件${recommended}件に答える`,
      guide: (_name: string) => '経営者の7項目を読み、担当と期限を決める（5分）',
    },
    open: {
      interim: 'WAFの注意を読む',
      'site-check': '自己点検を見る',
      'ask-platform': '質問票を開く',
      bill: '費用を直す',
      quotation: '見積を写す',
      'self-check': '答える',
      guide: '読む',
      action: 'くわしく',
    },
  },
  change: {
    heading: 'いまの変更',
    between: '',
    input: (name: string, from: string, to: string) => `${name} ${from} → ${to}。`,
    certain: (name: string, value: string) => `${name}は${value}に決まりました。`,
    range: (name: string) => `${name}の幅が変わりました。`,
    total: (name: string, before: string, after: string) => `「${name}」は${before} → ${after}`,
    totals: (list: readonly string[], more: number) => `${list.join('、')}${more > 0 ? `、ほか${more}件` : ''}。`,
    noTotal: '合計は変わりません。',
    measure: {
      net: '売れる額が形によって違うので、費用ではなく、手元に残る額でくらべるようになりました。',
      cost: 'どの形でも売れる額が同じなので、手元に残る額ではなく、費用でくらべるようになりました。',
    },
    judged: (name: string, before: string, after: string) => `「${name}」は「${before}」から「${after}」になりました。`,
    best: (before: string, after: string) => `いちばん有利な選択肢は、「${before}」から「${after}」に変わりました。`,
    order: 'いちばん有利な選択肢は同じで、その下の順番が変わりました。',
    sameOrder: '順番は同じです。',
    strength: (before: string, after: string) => `確かさは「${before}」から「${after}」になりました。`,
  },
  difference: {
    heading: '前の案とのちがい',
    lead: '取っておいた「前の案」からいまの案までに、何がいくら変えたか。足すと、ちょうど差になります。',
    none: 'まだ何も変わっていません。',
    region: (name: string) => `「${name}」のちがい（横に動かせます）`,
    cause: '何が変えたか',
    amount: '金額',
    picture: '図',
    before: '前の案',
    after: 'いまの案',
    'line-added': (name: string) => `足した費用「${name}」`,
    'line-removed': (name: string) => `なくした費用「${name}」`,
    structure: '期間・時期・費目などの変更',
    figures: '資料の版',
    'model-version': '計算式の版',
    interaction: 'いくつかの数字をいっしょに変えたことによる分',
  },
  ranking: {
    heading: '選択肢の順位',
    by: {
      total: '費用の少ない順（事故を含まない）',
      totalWithIncident: '費用の少ない順（事故の見込み額を含む）',
      presentValue: '今の価値に直した費用の少ない順（事故を含まない）',
      presentValueWithIncident: '今の価値に直した費用の少ない順（事故の見込み額を含む）',
      net: '手元に残る額の多い順（売上が変わる選択肢があるため）',
    } satisfies Record<Measure, string>,
    rank: (rank: number) => `${rank}位`,
    byMean: '。数字の幅を考えに入れた平均で比べます。',
    mean: '幅を考えに入れた平均（順位を決める額）',
    asStated: '平均とあるもののほかは、入力した値のままの額です。',
    unranked: '順位なし',
    /** A price is missing, so that its place is not known. */
    unpriced: '順位は未定',
    total: (years: number) => `${years}年の合計（事故を含まない）`,
    withIncident: (years: number) => `${years}年の合計（事故の見込み額を含む）`,
    ends: '価格と作業の幅による合計（安い端～高い端）',
    fromTo: (low: NumberPart, high: NumberPart) => say`${low}～${high}`,
    monthly: '1か月あたり（事故を含まない）',
    net: '手元に残る額',
    difference: (name: string) => `「${name}」との差`,
    atLeast: (amount: string) => `${amount}以上`,
    atMost: (amount: string) => `${amount}以下`,
    missing: '価格の入っていない費用があるため、合計は「これ以上」です。',
    status: {
      eligible: '選べる',
      conditional: '条件つき',
      undetermined: '未確定',
      'not-as-it-is': 'このままでは選べない',
      'ruled-out': '選べない',
    },
    reasons: '理由',
    many: {
      'mandatory-unanswered': (count) => `自己点検の必須の要件${count}件に答えると、選べるかどうかがわかります。`,
      'mandatory-to-do': (count) => `まだ済んでいない必須の要件${count}件を実施することが条件です。`,
      'mandatory-delegated': (count) => `自社で満たせない必須の要件${count}件は、すべて外部に任せて補います。`,
      'hosted-service-covers': (count) =>
        `要件${count}件を保守運用サービスが引き受けることが条件です。内容はサービスごとに違うため、確認が要ります。`,
      'mandatory-outsourced': (count) =>
        `外部に任せる必要のある必須の要件が${count}件あるため、自社だけでは作れません。`,
      'mandatory-unknown': (count) =>
        `満たすかどうか分からない必須の要件が${count}件あり、選べるかどうかまだ言えません。`,
      'mandatory-to-contractor': (count) => `必須の要件${count}件を委託先に引き受けてもらうことが条件です。`,
      'mandatory-cannot-now': (count) =>
        `今のサイトでは対応できない必須の要件が${count}件あります。SaaSなどへの移転を含めて、手立てを検討してください。`,
      'mandatory-cannot': (count) => `誰も満たせない必須の要件が${count}件あります。`,
    } satisfies Record<ListReason, (count: number) => string>,
    which: (count: number) => `${count}件の要件を見る`,
  },
  table: {
    customisability: 'カスタマイズ性',
    custom: { high: '高い', low: '低い' },
    against: (name: string) => `「${name}」とくらべる相手`,
    heading: '費用の表',
    region: '費用の表（横に動かせます）',
    caption: (years: number, tax: boolean) => `${years}年間の費用（${tax ? '消費税相当額を含む' : '税抜'}）`,
    yen: '単位：円',
    man: '1万円以上は丸めて示しています。計算は1円まで行っています。',
    asStated: '幅のある値も、入力した値のままで計算した額です。',
    row: '費目',
    total: '合計（事故を含まない）',
    withIncident: '合計（事故の見込み額を含む）',
    expected: 'うち事故の見込み額',
    monthly: '1か月あたり（事故を含まない）',
    share: '売上に占める割合',
    presentValue: '今の価値に直した合計',
    sales: '売上の合計',
    netWithIncident: '手元に残る額',
    perYear: (name: string) => `「${name}」の年ごとの内訳`,
    perYearRegion: (name: string) => `「${name}」の年ごとの内訳（横に動かせます）`,
    line: '費用',
    sum: '合計',
    noValue: 'なし',
    confidence: '数字の確かさ',
    confidenceLead: '合計のうち、何にもとづく額かを示します。見積が増えるほど、答えが確かになります。',
    quotation: '見積',
    stated: '入力',
    figure: '参照値',
    assumption: '仮定',
    confirmed: '見積で確かめた割合',
  },
  quotations: {
    heading: '見積をくらべる',
    lead: 'ガイドラインの要件ごとに、どの見積に何が入っているかを示します。「見積にない」ものは、含まれるか業者に尋ねてください。',
    summary: (name: string, left: number) =>
      left === 0
        ? `「${name}」の見積には、必須の要件がすべて入っています。`
        : `「${name}」の見積には、必須の要件のうち${left}件が見あたりません。`,
    caption: (years: number) => `要件ごとの見積（${years}年の額、税抜）`,
    requirement: '要件',
    recommended: '（任意）',
    kinds: { quoted: '見積にある', own: '自社でする', assumed: '見積にない（仮の額）', missing: '見積にない' },
    total: '全部の合計（事故を含まない）',
  },
  comparison: {
    heading: 'グラフでくらべる',
    category: (option: NamePart, row: NamePart, share: NumberPart) =>
      say`${option}の費用でいちばん大きいのは${row}で、全体の${share}です`,
    categoryNone: '費目別の費用',
    ruledOut: '選べない',
    unpriced: '未定の価格あり',
    crossing: (month: string, after: NamePart, before: NamePart) =>
      say`かかった費用の累計は、${month}から${after}のほうが${before}より少なくなります`,
    crossings: (count: number, left: NamePart, right: NamePart) =>
      say`かかった費用の累計は、${left}と${right}のあいだで${String(count)}回入れ替わります`,
    always: (cheap: NamePart, dear: NamePart) =>
      say`かかった費用の累計は、最後まで${cheap}が${dear}より少ないままか同じです`,
    cumulativeAlone: 'かかった費用の累計',
    month: (month: number) => (month === 0 ? '開始時' : `${month}か月目`),
    note: '事故の見込み額を含みます。',
    cumulativeNote: '自分の手間と事故の見込み額を含みます。払う額だけではありません。',
  },
  sensitivity: {
    heading: '答えを左右する数字',
    waiting: '計算中です。',
    onePair: 'くらべられる選択肢が2つ以上あると、ここに答えを左右する数字を示します。',
    between: (left: NamePart, right: NamePart) => say`${left}と${right}の差について示します。`,
    tornado: (input: Parts, from: NumberPart, to: NumberPart) =>
      say`いちばん効くのは、${input}。入力した幅の中で、差は${from}から${to}まで動きます`,
    noRange:
      '幅のある数字がないため、どの数字が効くかは示せません。入力に「少なく見て」「多く見て」を足すと、ここに出ます。',
    noEffect: 'どの数字を入力した幅の中で動かしても、2つの差は変わりません。',
    flips: (count: number) =>
      count === 0
        ? 'どれか1つを幅の端まで動かしても、順番は入れ替わりません。'
        : `幅の端まで動かすと順番が入れ替わる数字が${count}個あります。`,
    more: (count: number) => `効き方の小さい${count}個は省きました。`,
    differenceNote: (left: NamePart, right: NamePart) => say`差額は${left}から${right}を引いた額です。`,
    information: '先に確かめるとよい数字',
    informationOne: (input: Parts, yen: NumberPart) =>
      say`${input}を決める前に確かめると、選び間違いによる損を平均で${yen}減らせます。`,
    informationAll: (yen: NumberPart) => say`幅のある数字をすべて確かめても、減らせる損は平均で${yen}までです。`,
    informationNone: '決める前に1つだけ確かめて答えが変わる数字は、見つかりませんでした。',
    breakEven: 'どこで逆転するか',
    asStated: 'ここでは、幅を入力した数字も今の値のままで、2つをくらべています。',
    chooseInput: '動かす数字',
    noRoots: 'どの数字も、1つだけ動かしたのでは逆転しません。',
    turns: (input: Parts, value: NumberPart, option: NamePart, side: 'above' | 'below', net: boolean) =>
      say`${input}が${value}を${side === 'above' ? '上回る' : '下回る'}と、${option}のほうが${net ? '多く残ります' : '安くなります'}`,
    atMost: (option: NamePart) => say`${option}の値段の分からない費用は、まだ数えていません。`,
    tieOnly: (input: Parts, value: NumberPart) => say`${input}が${value}のところで、2つは同額になります`,
  },
  incident: {
    heading: '事故がおきたら',
    none: '選べる選択肢が2つ以上になると、事故の確率がいくつなら逆転するかを示します。',
    pairsLead: (net: boolean): string =>
      net
        ? '残る額の少ないほうを選んでも元が取れるのは、事故の確率が年に何％より高いときか：'
        : '費用の高いほうを選んでも元が取れるのは、事故の確率が年に何％より高いときか：',
    pair: {
      at: (dear: NamePart, cheap: NamePart, rate: NumberPart) =>
        say`${dear}は、自らには事故が起きないとして、${cheap}の事故の確率が年${rate}より高ければ元が取れます。`,
      common: (dear: NamePart, cheap: NamePart, rate: NumberPart, sellsLess: boolean) =>
        say`${dear}は、${cheap}と同じように事故が起きるとして、その確率が年${rate}より高ければ元が取れます。事故のときの負担が軽いためです${sellsLess ? '（売上が少ない分も含みます）' : ''}。`,
      inProportion: (dear: NamePart, cheap: NamePart, rate: NumberPart, sellsLess: boolean) =>
        say`${dear}は、2つの確率の比が今の仮定のままだとして、${cheap}で事故が起きる確率が年${rate}より高ければ元が取れます。事故のときの負担が軽いためです${sellsLess ? '（売上が少ない分も含みます）' : ''}。`,
      never: (dear: NamePart, cheap: NamePart) =>
        say`${dear}は、${cheap}で毎年かならず事故が起きるとしても元が取れません。`,
      'no-loss': (dear: NamePart, cheap: NamePart) =>
        say`${cheap}では事故が起きても自社の負担がないため、${dear}で元が取れる確率はありません。`,
    },
    noTradeOff: (dear: readonly NamePart[], cheap: NamePart, net: boolean) =>
      say`${cheap}は、${joined(dear, '、')}より${net ? '残る額が多く' : '費用が少なく'}、事故の損害も小さいか同じだと仮定しています。費用と安全の引き換えはありません。`,
    inForce: '今の決まりと制度（カード業界・漏えいの報告・補助金）',
    inForceLead:
      'ガイドラインの版とは別のもので、上の計算には入れていません。読んだ日付が古いものは、そう書いてあります。',
    oneIn: (years: number) => `${years}年間に事故が起きる店`,
    oneInValue: (shops: string, ofHundred: boolean) => (ofHundred ? `100店のうち約${shops}店` : `約${shops}店に1店`),
    ifHalf: '起きたときの負担（2回に1回はこの額まで）',
    ifBad: '起きたときの負担（10回に9回はこの額まで）',
    ifWorst: '起きたときの負担（最悪の場合）',
    months: (months: string) => `限界利益の${months}か\u2060月分`,
    ifOnce: '1回起きたときの費用の合計（上の10回に9回の額で）',
    ifOnceRank: (rank: number) => `選ぶ順に${rank}番目`,
    equal: (a: NamePart, b: NamePart, net: boolean) =>
      say`${a}と${b}は、事故を除けば${net ? '残る額が同じ' : '同額'}です。`,
    assumed: '仮定した確率で見た損害',
    assumedLead:
      'ここから先は、事故の確率を仮定した計算です。確率には公表された統計がないため、上の「元が取れる確率」を先に見てください。',
    region: '事故の損害の表（横に動かせます）',
    detailRegion: '損害の分布の表（横に動かせます）',
    caption: (years: number) => `${years}年間の事故の損害（仮定した確率による）`,
    item: '項目',
    probability: '仮定した確率（1年あたり）',
    beforeFix: '対策か移転が済むまでの確率（1年あたり）',
    beforeFixFor: (months: string) => `最初の${months}か月`,
    range: (low: string, high: string) => `幅：${low}〜${high}`,
    annual: '1年目の見込み額（確率×損害）',
    severity: '事故1回の損害',
    retained: 'うち保険のあとに自社が負う額',
    detail: '損害の分布を見る（まれに起きる大きな損害）',
    any: (years: number) => `${years}年のうちに1回以上起きる確率`,
    mean: '損害の平均',
    p90: '90％の場合にこれ以下（P90）',
    p95: '95％の場合にこれ以下（P95）',
    p99: '99％の場合にこれ以下（P99）',
    tail: '最も悪い5％の場合の平均',
    zero: '事故がまれな場合は、「これ以下」の額が0円になることがあります。起きない場合がほとんどで、起きたときの額が小さいという意味ではありません。',
    tooLow:
      '低すぎるかもしれない理由：公表され数えられた事故だけから出しています。気づかれない事故や公表されない事故は入っていません。',
    tooHigh:
      '高すぎるかもしれない理由：対策の進んだ店も遅れた店も同じ確率とみなしています。対策の行き届いた店では、これより低いことがあります。',
    assumption: '確率はこの道具の仮定です。自分の店の事情に合わせて、選択肢ごとに直せます。',
    curve: (name: NamePart, rate: NumberPart, loss: NumberPart) =>
      say`${name}では、${rate}の見込みで損害が${loss}以上になります`,
    curveNone: '損害額がある額以上になる確率',
    noLoss: 'どの選択肢でも、事故による損害は0円です。',
  },
  advice: {
    heading: '注意と、次にすること',
    count: (blocking: number, warning: number, info: number) =>
      [
        blocking > 0 ? `選べない理由${blocking}` : '',
        warning > 0 ? `注意${warning}` : '',
        info > 0 ? `参考${info}` : '',
      ]
        .filter(Boolean)
        .join('・') || '注意なし',
    severity: { blocking: '選べない理由', warning: '注意', info: '参考' } satisfies Record<FindingSeverity, string>,
    none: '注意することはありません。',
    next: '次にすること',
    effects: '要件をやめるとどうなるか',
    effectsLead: '自己点検の要件に費用の行を結びつけた分について、やめた場合に減る費用と、増える注意を計算します。',
    without: (requirement: string) => `${requirement}をやめると`,
    compute: '計算する',
    saved: (name: NamePart, yen: NumberPart) => say`${name}の費用は${yen}減ります。`,
    added: (name: NamePart, yen: NumberPart) => say`${name}の費用は${yen}増えます。`,
    same: (name: NamePart) => say`${name}の費用は変わりません。`,
    raised: (name: NamePart) => say`${name}で増える注意：`,
    raisedNone: '増える注意はありません。',
    becomes: (name: NamePart, status: string) => say`${name}は「${status}」になります。`,
    warning: '費用が減っても、事故のときの損害は減りません。要件を外すことをすすめるものではありません。',
    linked: (count: number) => `費用の行 ${count}件`,
  },
  explanation: {
    heading: '数字の説明',
    back: 'ひとつ前の数字に戻る',
    trail: 'たどった道すじ',
    words: '計算のしかた',
    numbers: '数字を入れると',
    operands: '使っている数字',
    notes: '補足',
    source: '出どころ',
    range: (low: string, high: string) => `幅：${low}〜${high}`,
    open: (label: string) => `${label}の説明を見る`,
    title: '資料',
    publisher: '公表した人',
    date: '日付',
    place: '載っている場所',
    status: '確かめ方',
    read: '読んだ日',
    readIn: '読んだ資料',
    link: '資料のページ',
    statuses: {
      primary: '原文を読んで確かめた数字',
      reading: '数字は原文で確かめ、何の数字かはこの道具の読み方',
      secondary: 'ほかの資料の引用で読んだ数字',
      derived: 'ほかの数字から計算した数字',
      judgement: 'この道具の仮定（公表された数字ではない）',
    },
    kinds: { figure: '参照値', assumption: '仮定', quotation: '自分の見積', stated: '自分の入力' },
    zeros: (count: number) => `ほかに0円の数字が${count}個`,
    unknown: 'この数字の説明は見つかりませんでした。',
    undated: '日付なし',
  },
  how: {
    cumulative: {
      label: (name: string, month: number) =>
        `「${name}」が${month === 0 ? '始める前' : `${month}か月目の終わり`}までにかかる費用の累計（自分の手間と事故の見込み額を含む）`,
      words:
        '年ごとの費用を、かかる月に割り振って、はじめから順に足した額です。毎月・毎年の費用はその年の月に均等に分け、1回だけの費用はかかる月に置きます。',
    },
    share: (name: string, row: string) => ({
      label: `「${name}」の費用のうち、「${row}」が占める割合`,
      words: `「${row}」の合計 ÷ 費用の合計（事故の見込み額を含む）`,
    }),
    ends: (name: string, end: 'low' | 'high') => ({
      label: `「${name}」の合計の、${end === 'low' ? '安い' : '高い'}端（事故を含まない）`,
      words: `価格と作業の幅を、どれも合計が${end === 'low' ? '小さく' : '大きく'}なる側の端にした合計です。売れ方は入力した値のままです。`,
    }),
    difference: (left: string, right: string) => ({
      label: `「${left}」と「${right}」の差`,
      words: '下の2つの額の差です。',
    }),
    mean: (name: string) => ({
      label: `「${name}」の、幅を考えに入れた平均`,
      words:
        '幅を入力した数字を、その幅のなかで一度に動かし（少なく見た値・今の値・多く見た値から決まるPERT分布）、それぞれの場合の額を平均しました。どれを選ぶかは、この平均で決めます。',
    }),
    atMean: (name: string) => ({
      label: `「${name}」の、幅を考えに入れた額`,
      words:
        '選べない選択肢と、価格のない費用がある選択肢は、順位に入りません。その額は、場合に分けずに1度で計算しています。',
    }),
    meanDifference: (left: string, right: string) => ({
      label: `「${left}」と「${right}」の差（幅を考えに入れた平均）`,
      words: '幅を入力した数字を、その幅のなかで一度に動かして、それぞれの場合の額を平均し、その差をとりました。',
    }),
    reason: (best: string, other: string) => ({
      label: `「${best}」が「${other}」より有利な、おもな理由の額`,
      words: '費用の行ごとに2つの額の差をとり、差を大きくしている順に1つか2つを足した額です。',
    }),
    atMeans: '幅を入力した数字は、どれも平均の値に置いて計算しています。下の額は、入力した値のままの額です。',
    meanError: (yen: string) => `平均の計算の誤差は、±${yen}です。`,
    range: (input: string, end: 'low' | 'high') => ({
      label: `${input}を${end === 'low' ? '少なく' : '多く'}見た値`,
      words: `入力した幅の${end === 'low' ? '下' : '上'}の端です。計算はしていません。`,
    }),
    tornado: (input: string, end: 'low' | 'high', left: string, right: string) => ({
      label: `${input}を${end === 'low' ? '少なく' : '多く'}見たときの差`,
      words: `${input}だけを、入力した幅の${end === 'low' ? '下' : '上'}の端に変え、ほかはすべて今の値のまま、「${left}」と「${right}」の費用をもう一度計算して引いた額です。`,
    }),
    at: (input: string, left: string, right: string) => ({
      label: `${input}を変えたときの差`,
      words: `${input}だけをこの値に変え、ほかはすべて今の値のまま、「${left}」と「${right}」をもう一度計算して引いた額です。`,
    }),
    turn: (input: string, left: string, right: string) => ({
      label: `2つの順番が入れ替わる、${input}の値`,
      words: `${input}だけを動かし、ほかはすべて今の値のまま、「${left}」と「${right}」の差がちょうど0円になる値を探しました。`,
    }),
    inputMean: (input: string) => ({
      label: `${input}の平均`,
      words: '入力した幅から求めた平均です：（少なく見た値 ＋ 4 × 今の値 ＋ 多く見た値）÷ 6。',
    }),
    choiceTurn: (input: string, best: string) => ({
      label: `いちばん有利な形が「${best}」から変わる、${input}の値`,
      words: `${input}だけを今の値から動かし、ほかはすべてそのままで、「${best}」よりほかの形が有利になる最初の値を探しました。すべての形と比べています。`,
    }),
    planTurn: (option: string, best: string) => ({
      label: `いちばん有利な形が「${best}」から変わる、「${option}」の売上の割合`,
      words: `「${option}」の年ごとの売上の計画に、どの年も同じ割合をかけ、ほかはすべてそのままで、「${best}」よりほかの形が有利になる最初の割合を探しました。`,
    }),
    sameSales: (asked: string, other: string) => ({
      label: `「${asked}」と「${other}」で手元に残る額が同じになる、「${asked}」の月商`,
      words: `「${asked}」の1年目の月商だけを0円から今の3倍まで動かし、ほかはすべてそのままで、「${other}」と手元に残る額の差がちょうど0円になる値を探しました。伸び率と注文1件の金額は店全体と同じです。`,
    }),
    turnNote: '値は、1円まで計算した差の符号が変わるところまで狭めて求めています。',
    probability: {
      label: 'いちばん有利になる確率',
      words:
        '幅を入力した数字を、その幅のなかで一度に動かし（少なく見た値・今の値・多く見た値から決まるPERT分布で、たがいに関係なく）、何回に何回いちばん有利になるかを数えました。',
    },
    points: (points: number, inputs: number) =>
      `幅のある${inputs}個の数字について、${points.toLocaleString('ja')}通りを計算しました。通りの選び方は決まっている（乱数の種は1）ので、同じ入力なら何度でも同じ答えになります。`,
    error: (points: string) => `計算の誤差は、±${points}です。`,
    information: (input: string) => ({
      label: `${input}を先に確かめる値打ち`,
      words: `${input}だけが決める前にわかっていたら、そのつど有利なほうを選べます。それで平均していくら費用が減るかを、たくさんの通りを計算して見積もりました。`,
    }),
    informationAll: {
      label: '幅のある数字をすべて先に確かめる値打ち',
      words:
        '幅のある数字がすべて決める前にわかっていたら、そのつど有利なほうを選べます。それで平均していくら費用が減るかです。',
    },
    informationError: (error: number) => `計算の誤差は、±${Math.ceil(error).toLocaleString('ja')}円です。`,
    loss: (
      figure: 'any' | 'mean' | 'p90' | 'p95' | 'p99' | 'tail' | 'chance' | 'once',
      name: string,
      years: number,
    ) => ({
      label: `「${name}」の${
        {
          any: `${years}年のうちに事故が1回以上起きる確率`,
          mean: `${years}年間の事故の損害の平均`,
          p90: `${years}年間の事故の損害（90％の場合にこれ以下）`,
          p95: `${years}年間の事故の損害（95％の場合にこれ以下）`,
          p99: `${years}年間の事故の損害（99％の場合にこれ以下）`,
          tail: `${years}年間の事故の損害（最も悪い5％の場合の平均）`,
          chance: `${years}年間の事故の損害が、ある額以上になる確率`,
          once: '事故が1回起きたときに自社が負う額',
        }[figure]
      }`,
      words: {
        any: '1から、事故の起きない確率（1 − 1年あたりの確率）を年の数だけ掛け合わせたものを、引いた値です。切り替えの期間があれば、その間の確率も入れています。',
        mean: '1年あたりの確率 × 事故1回で自社が負う額の平均を、年の数だけ足した額です。切り替えの期間があれば、その間の確率も入れています。',
        p90: '毎年、仮定した確率で事故が起き、起きるたびに損害額が散らばるとして、年数分の合計の分布を計算しました。その分布の90％がこの額以下です。',
        p95: '毎年、仮定した確率で事故が起き、起きるたびに損害額が散らばるとして、年数分の合計の分布を計算しました。その分布の95％がこの額以下です。',
        p99: '毎年、仮定した確率で事故が起き、起きるたびに損害額が散らばるとして、年数分の合計の分布を計算しました。その分布の99％がこの額以下です。',
        once: '事故が1回起きたとして、漏れる件数や費用の散らばりから、保険のあとで自社に残る額の分布を計算しました。真ん中の額は2回に1回、悪い場合の額は10回に9回、それ以下に収まります。事故の確率は使っていません。',
        tail: '毎年、仮定した確率で事故が起き、起きるたびに損害額が散らばるとして、年数分の合計の分布を計算しました。その分布の、最も悪い5％の平均です。',
        chance:
          '毎年、仮定した確率で事故が起き、起きるたびに損害額が散らばるとして計算した、年数分の合計の分布から読みました。曲線の点のあいだは、直線で結んでいます。',
      }[figure],
    }),
    exact: '式から直接計算した値です。くじ引きのような計算はしていません。',
    grid: (cells: number, error: string) =>
      `損害額を最大${cells.toLocaleString('ja')}個のますに分け、分布をますごと足し合わせて計算しました（高速フーリエ変換）。くじ引きのような計算ではないので、何度でも同じ答えになります。見積もった誤差は、額の${error}までです。`,
    pair: (cheaper: string, dearer: string, net: boolean) => ({
      label: `「${dearer}」で元が取れる、「${cheaper}」の事故の確率`,
      words: `「${dearer}」${net ? 'で残る額が少なくなる分' : 'が高い分'} ÷（事故1回で「${cheaper}」が負う額 × 年数）です。`,
    }),
    without: (requirement: string, name: string) => ({
      label: `${requirement}をやめたときの、「${name}」の費用の変化`,
      words: 'この要件だけのための費用の行を除いて全体をもう一度計算し、今の合計から引いた額です。',
    }),
    unpriced: {
      label: '価格のわからない費用の、上限の目安',
      words: 'わからない価格だけを動かし、いちばん有利な選択肢と同じ額になるところを探しました。',
    },
    rule: {
      label: '注意の文にある数字',
      words:
        'ガイドラインの決まりと、今の入力から出た数字です。足りない額は、決まりの最低額から、この選択肢のその年の安全対策の費用を引いた額です。',
    },
    uses: 'もとにした数字',
    later: 'この数字は、いま計算しています。',
  },
  print: {
    terms: 'ことば',
    document: '稟議書',
    aside: (text: string) => `（${text}）`,
    cite: (publisher: string, title: string, date: string) => `${publisher}：${title}${date && `（${date}）`}`,
    unnamed: (names: readonly string[], more: number) =>
      `${names.map((name) => `「${name}」`).join('')}${more > 0 ? `ほか${more}件` : ''}の見積。会社名の記入なし`,
    date: '起案日',
    dateBlank: '　　　年　　月　　日',
    number: '決裁番号',
    drafter: '起案者',
    department: '所属',
    subject: '1　件名',
    subjectText: (
      title: string | undefined,
      of: { readonly name: string; readonly asked: 'clear' | 'conditional' | 'open' } | undefined,
    ) => {
      const text = of && {
        clear: `を「${of.name}」とすること`,
        conditional: `を、条件を満たすことを前提に「${of.name}」とすること`,
        open: `は「${of.name}」を第一候補とし、確かめたうえで決めること`,
      };
      return `${title === undefined ? '' : `${title}：`}ECサイトの運営形態${text?.[of?.asked ?? 'clear'] ?? 'の検討'}について`;
    },
    reasons: '2　理由',
    comparison: '3　比較',
    effect: '4　効果・費用',
    effectTotal: (years: number) => `${years}年間の費用`,
    effectInitial: '始める前の費用',
    effectYear1: '1年目の費用',
    effectMonthly: '1か月あたり',
    effectDifference: (name: string, net: boolean, mean: boolean) =>
      `「${name}」との${net ? '手元に残る額' : '費用'}の差${mean ? '（幅を考えに入れた平均）' : ''}`,
    effectSales: '売上に占める割合（事故を含まない）',
    effectNote: '断りのない金額は、どれも事故の見込み額を含みます。',
    effectNet: '手元に残る額',
    asStated: (label: string) => `${label}：入力した値のまま`,
    meanOf: (net: boolean) => `${net ? '手元に残る額' : '費用'}の、幅を考えに入れた平均（順位を決める額）`,
    sales: '売上（税抜）',
    contribution: (tax: boolean) => `限界利益${tax ? '（消費税相当額を含む）' : ''}`,
    netOf: '手元に残る額（限界利益から上の合計を引いた残り）',
    captionOfNet: (years: number, tax: boolean) =>
      `${years}年間の費用、売上、手元に残る額（${tax ? '消費税相当額を含む' : '税抜'}）`,
    risk: '5　リスク',
    premises: '6　前提',
    sources: '7　出典',
    signOff: '決裁',
    decisions: ['認可', '条件付認可', '保留', '否決'],
    seals: ['社長', '役員', '部長', '課長', '担当'],
    decisionDate: '決裁日',
    conditions: '条件・意見',
    option: '選択肢',
    moreOptions: (count: number) => `順位が下の${count}案は、紙面の都合で省きました。`,
    status: '判定',
    rank: '順位',
    rankIfMet: (rank: string) => `選べるなら${rank}`,
    chanceRow: '（まだ決まっていないものは、受けられる見込みをかけた額）',
    chanceOf: (name: string, counted: string, chance: string, full: string | undefined) =>
      `「${name}」の${counted}は、受けられる見込み${chance}をかけた額${full === undefined ? '' : `。全額は${full}`}。`,
    stages: '段階が進んだあとの確率（1年あたり）',
    fromYear: (year: number, rate: string) => `${year}年目から${rate}`,
    meanProbability: '比べる期間の平均の確率（1年あたり）',
    assumption: '事故の確率は仮定で、公表された統計はありません。',
    ifHalf: '起きたときの負担（2回に1回はこの額まで。かっこ内は限界利益の何か月分か）',
    ifBad: '起きたときの負担（10回に9回はこの額まで。かっこ内は限界利益の何か月分か）',
    months: (months: string) => `${months}か月分`,
    comma: '、',
    ramp: '売上が立ち上がるまでの月数',
    season: '月ごとの売上の波（平均の月を1として）',
    horizon: '比べる期間',
    years: (years: number) => `${years}年`,
    input: '入力',
    value: '値',
    from: '出どころ',
    model: (version: string, data: string) => `計算式の版 ${version}・資料の版 ${data}`,
    moreSources: (count: number) => `ほか${count}件。一覧は画面の「数字の説明」で見られます。`,
    confirmed: (name: string, share: string) => `「${name}」の費用のうち、見積で確かめた分は${share}です。`,
    conditionsHeading: '条件',
    next: '決裁のあとにすること',
    nextWhileOpen: '決める前にすること',
    preview: '印刷する紙面',
    empty: 'まだ決められません',
  },
};

export type Catalogue = typeof JA;
