/** The papers to take home, in Japanese. */
export const DOCUMENTS_JA = {
  of: (title: string, option: string): string => `${title}　${option}`,
  toCome: {
    done: (what: string, found: string, today: string): string =>
      `「${what}」は実施済みですが、対策完了の日付 ${found} はまだ来ていません（今日は ${today}）。予定なら「これから実施」にし、済んでいるなら日付を直してください。`,
    quotation: (what: string, found: string, today: string): string =>
      `「${what}」の見積の日付 ${found} はまだ来ていません（今日は ${today}）。日付を確かめてください。`,
  },
  sources: {
    label: '出典',
    more: (count: number, other: boolean): string =>
      `${other ? 'ほか' : ''}${count}件（比較のExcelの「出典」にあります）`,
    cite: (publisher: string, title: string, date: string | undefined): string =>
      `${publisher}「${title}」${date === undefined ? '' : `（${date}）`}`,
  },
  made: (date: string): string => `作成日 ${date}`,
  blank: '',
  draft:
    '要件と確認事項は、独立行政法人情報処理推進機構（IPA）「EC加盟店サイトセキュリティガイドライン 骨子（案）」（2022年10月17日）に基づき、言い換えて記載しました。',
  final:
    '確定版（2023年3月）の本文は読めていません。要件は骨子案のもので、段階だけは、確定版について報じられているものをそれに合わせました。',
  legal: 'この書面は話し合いと記録のための資料で、法律上の助言ではありません。',
  columns: {
    number: '番号',
    item: '項目',
    explanation: '説明',
    answer: '回答',
    proof: '示す書類・補足',
    done: '確認',
    note: 'メモ',
  },
  questions: {
    title: 'ECサービスへの質問票',
    contractor: {
      title: '委託先への質問票',
      intro: (option: string): string =>
        `「${option}」の委託を検討しています。次の要件をお引き受けいただけるかを、分かる書類を添えてお答えください。`,
      introUsed: (option: string): string =>
        `「${option}」の委託を検討しています。次の要件をお引き受けいただけるか、今のサイトが満たしているかを、分かる書類を添えてお答えください。`,
    },
    own: {
      title: '社内の確認票',
      intro: (option: string): string =>
        `「${option}」について、次の要件を満たせるか、誰がいつまでに行うかを、社内で確かめて書き込みます。`,
      introUsed: (option: string): string =>
        `「${option}」について、次の要件を今のサイトが満たしているか、誰がいつまでに行うかを、社内で確かめて書き込みます。`,
      to: '確かめる人',
    },
    open: {
      heading: '満たすかどうか、誰が行うかが、まだ決まっていない要件',
      none: '担い手の決まっていない要件はありません。',
    },
    intro: (option: string): string =>
      `「${option}」の利用を検討しています。次の質問に、分かる書類を添えてお答えください。`,
    introUsed: (option: string): string =>
      `当社は貴社のサービスを利用しており、これからも続けるか（「${option}」）を検討しています。次の質問に、分かる書類を添えてお答えください。`,
    subject: '件名',
    fields: {
      date: '依頼日',
      to: '質問先',
      from: '当社（会社名・担当者）',
      deadline: '回答の期限',
      shop: '対象の店舗',
      form: '検討している形態',
      formUsed: '今の形態',
    },
    selection: '選ぶ条件（ガイドライン）',
    groups: {
      records: '記録と管理者',
      operation: '弱点への対応とバックアップ',
      incident: '事故のとき',
      exit: 'やめるとき',
      fees: '料金と契約',
    },
    items: {
      records: [
        ['操作の記録（ログ）は何を、どれだけの期間残すか。当社が見られるか', '事故の調査は記録がなければできない。'],
        [
          '管理画面は二段階認証・二要素認証にできるか。必須にできるか',
          'パスワードだけでは、漏れたときに誰でも入れる。',
        ],
        ['管理画面に入れる場所（IPアドレス）や端末を限れるか', ''],
        ['担当者ごとに権限を分けられるか。退職者のIDはすぐ止められるか', ''],
        ['お客様の情報はどこに、どのように守って保存するか（暗号化・国）', ''],
      ],
      operation: [
        ['弱点の情報を集め、修正版をあてるのは誰か。何日以内か', ''],
        ['第三者による診断をどれだけの頻度で行うか。直近の日と結果の概要', ''],
        [
          '独自のページ・拡張機能・外部のタグの安全は誰が守るか',
          'サービスの守りは、作り込んだ部分や外から足した部分に及ばないことがある。',
        ],
        ['バックアップの間隔・保管先・期間。戻すのに何時間かかるか。費用はかかるか', ''],
        ['過去3年の停止時間と、停止時の知らせ方', ''],
      ],
      incident: [
        ['情報が漏れたおそれを知ってから、何時間以内に当社に知らせるか。窓口と夜間・休日の連絡先', ''],
        ['調査（フォレンジック）の費用は誰が負うか。当社の調査に協力するか', ''],
        ['損害を負担する範囲と上限額。規約の免責の条項番号', '上限が利用料の数か月分にとどまる規約もある。'],
        ['お客様への連絡・問い合わせ窓口・監督官庁への報告は、どちらが何をするか', ''],
        ['過去に漏えい事故があったか。その後に変えたこと', ''],
      ],
      exit: [
        ['商品・お客様・注文のデータを、どの形式で、いつまで取り出せるか。費用', ''],
        ['解約の予告期間、最低利用期間、違約金', ''],
        ['解約後にデータを消す時期と、消した証明', ''],
        ['ドメイン（アドレス）は当社の名義で持ち出せるか', ''],
      ],
      fees: [
        [
          '料率は何に掛かるか（税抜・税込、送料を含むか）。最低額と上限額',
          '何に掛かるかで、年の料金は税や送料の分だけ変わる。',
        ],
        ['固定費・決済手数料・入金手数料・オプションの一覧。前払いの有無', ''],
        ['料金を変えるときの予告。過去3年の値上げ', ''],
      ],
    } as Readonly<Record<string, readonly (readonly [string, string])[]>>,
  },
  periodic: {
    title: '定期確認シート',
    intro: (option: string): string =>
      `運用に入った後、「${option}」で対策が続いているかを、決めた間隔で確かめて記録します。`,
    checks: {
      own: { heading: '対策が続いているか', evidence: '見るもの' },
      contractor: { heading: '委託先に確かめること', evidence: '見せてもらうもの' },
      platform: { heading: 'サービスについて確かめること', evidence: '見るもの' },
    },
    waf: 'WAFの設定（使っている場合）',
    own: '自社で確かめること',
    columns: {
      number: '番号',
      item: '確かめること',
      often: '頻度の目安',
      filled: ['確認日', '結果', '確認した人'] as readonly string[],
    },
    evidence: {
      'operation-1': '集めた知らせと、あてた修正版の一覧',
      'operation-2': 'バックアップの結果、記録の見直しの結果、取った対応',
      'operation-3': '診断の報告書と、危険度「中」「高」を直した記録',
      'operation-4': 'ファイルを見比べた結果、検知の知らせの記録',
    },
    platformItems: [
      ['PCI DSSへの準拠が続いているか', '準拠を示す書類とその期限', '1年に1回'],
      ['障害や事故の知らせがなかったか', 'サービスのお知らせ、届いた連絡', '毎月'],
      ['料金・規約・責任の範囲が変わっていないか', '料金表、利用規約の改訂', '半年に1回'],
      ['拡張機能や外部のタグに、要らないもの・古いものがないか', '管理画面の一覧', '3か月に1回'],
      ['商品・お客様・注文のデータを書き出せるか', '書き出したファイル', '1年に1回'],
    ] as readonly (readonly [string, string, string])[],
    ownItems: [
      ['使わなくなった管理者のIDが残っていないか', '退職・異動のたび、少なくとも3か月に1回'],
      ['管理者のパスワードと二段階認証の設定', '3か月に1回'],
      ['緊急連絡先と事故のときの手順が今も正しいか', '半年に1回'],
      ['契約・保険の期限', '半年に1回'],
      ['決済会社・IPAからの新しい知らせ', '毎月'],
    ] as readonly (readonly [string, string])[],
    restore: ['バックアップから実際に戻せるか', '1年に1回'] as readonly [string, string],
    noNumber: '定期的に（回数の定めはない）',
    next: { heading: '次の確認', fields: ['次の確認日', '担当', '前回からの持ち越し事項'] },
  },
  acceptance: {
    by: {
      own: {
        title: '公開前の確認シート',
        intro: (option: string): string => `「${option}」を公開する前に、次のすべてを確かめます。`,
        heading: '公開の前に確かめること',
        specification: '作るときの決めごと',
        specificationIntro: '作るときに守ると決めた事項です。満たしているかを、一つずつ確かめます。',
        fields: ['診断を行った者・日', '残った指摘と期限', '公開を決めた日', '確かめた人'] as readonly string[],
      },
      contractor: {
        title: '検収シート',
        intro: (option: string): string => `「${option}」の納品を受ける前に、次のすべてを確かめます。`,
        heading: '受け取る前に確かめること',
        specification: '仕様に書いた事項',
        specificationIntro: '仕様書で委託先に求めた文です。満たしているかを、一つずつ確かめます。',
        fields: [
          '診断を行った者・日',
          '残った指摘と期限',
          '検収日',
          '検収した人',
          '委託先の担当者',
        ] as readonly string[],
      },
      platform: {
        title: '利用開始前の確認シート',
        intro: (option: string): string => `「${option}」で店を開く前に、次のすべてを確かめます。`,
        heading: '店を開く前に確かめること',
        specification: '作り込んだページを受け取る前に確かめること',
        specificationIntro: '外に頼んだページがあれば、受け取る前に確かめます。',
        fields: ['残ったことと期限', '店を開くと決めた日', '確かめた人'] as readonly string[],
      },
    },
    /** For what runs already: nothing is published, and nothing opened. */
    kept: {
      own: {
        title: '直した後の確認シート',
        intro: (option: string): string => `「${option}」で直したところを公開する前に、次のすべてを確かめます。`,
        heading: '公開の前に確かめること',
        specification: 'サイトで守ること',
        specificationIntro: '直すときにも守る事項です。満たしているかを、一つずつ確かめます。',
        fields: ['診断を行った者・日', '残った指摘と期限', '公開を決めた日', '確かめた人'] as readonly string[],
      },
      platform: {
        title: '続ける前の確認シート',
        intro: (option: string): string => `「${option}」と決める前に、次のすべてを確かめます。`,
        heading: '続ける前に確かめること',
        specification: '作り込んだページについて確かめること',
        specificationIntro: '外に頼んだページがあれば、続ける前に確かめます。',
        fields: ['残ったことと期限', '続けると決めた日', '確かめた人'] as readonly string[],
      },
    },
    /** The guideline's items for a specification, for whoever builds without a contractor. */
    ownSpecification: [
      [
        'サーバーの守りを固めたか',
        '使わないソフト、サービス、通信の口、アカウントをなくし、強いパスワードと修正版を入れたこと。',
      ],
      [
        '安全なプログラムにしたか',
        'IPAの『安全なウェブサイトの作り方』にある実装の項目をすべて満たし、ログインの状態がログアウトで必ず消えること。',
      ],
      [
        '追跡できる記録を残し、守っているか',
        '監査や不具合の調査に使え、個人情報を含まず、のぞき見・書き換え・削除ができず、保管の方法が決まっていること。',
      ],
      ['侵入を防ぎ、気づけるようにしたか', '外に公開するサーバーに、侵入を防ぐ仕組みと見つける仕組みがあること。'],
      ['漏れても読めないデータにしたか', '公開するサーバーに置くデータが、暗号化などで読めない形であること。'],
    ] as readonly (readonly [string, string])[],
    ownChecks: [
      ['脆弱性診断を受けたか', '公開の前に診断を終え、報告書が手元にあること。'],
      ['危険度「中」「高」をすべて直したか', '直した記録か、もう一度診断した結果で確かめること。'],
      ['診断したのは、作った人とは別の第三者か', 'サーバーと店舗のプログラムの両方を調べたこと。'],
      ['予定した対策がすべて済んだか', '自己点検シートと、一つずつ照らし合わせること。'],
    ] as readonly (readonly [string, string])[],
    platformChecks: [
      ['管理者のIDを人ごとに分け、二段階認証を付けたか', '初めのパスワードを変え、使わないIDを消したこと。'],
      ['試しの注文を最後まで通したか', 'カード決済、本人認証（3-Dセキュア）、確認のメール、取り消しと返金まで。'],
      ['税・送料・ポイントの計算が合っているか', '税率の違う商品と、送料の変わる地域で確かめること。'],
      ['事業者の表示、個人情報の扱い、返品の条件を載せたか', ''],
      ['見えてはいけないものが見えていないか', '下書き、試しの商品、お客様の情報。'],
      ['商品と注文のデータを書き出せるか', '書き出したファイルを開いて確かめること。'],
      ['事故や障害のときの窓口を控えたか', '夜間・休日の連絡先を含む。'],
    ] as readonly (readonly [string, string])[],
    delegated: 'お願いした要件',
    delegatedIntro:
      '委託先かサービスに任せる要件です（自己点検の答え、要件に結び付けた費目、サービスの内容によります）。構築の要件は実施した記録で、運用の要件は、引き渡しの前にはまだ記録がないので、契約書や手順書に書かれていることで、一つずつ確かめます。',
    columns: ['番号', '要件', '確かめた記録・書類', '確認日', '可・不可'],
    result: '確認の結果',
  },
  selfCheck: {
    title: '自己点検シート',
    blankTitle: '自己点検シート（記入用）',
    introNew:
      '自社で対応できるか、外部に任せるかを、要件ごとに分けます。どちらもできない必須の要件が残れば、自社構築はしません。',
    introNone: '自社のサイトを作るときや、引き継ぐときに使う表です。',
    introOperating: '今のサイトで実装済みの要件に印を付け、残りは対策を終えたときに日付を入れます。',
    build: '構築時の要件',
    operation: '運用時の要件',
    columnsNew: ['番号', '区分', '要件', '自社で対応', '外部委託', '担当・期限・メモ'],
    columnsOperating: ['番号', '区分', '要件', '実装済み', '対策完了（日付）', '担当・期限・メモ'],
    classes: { mandatory: '必須', recommended: '推奨' },
    mark: '✓',
    others: { cannot: '対応できない', 'to-do': 'これから実施', unknown: '分からない' } as Readonly<
      Record<string, string>
    >,
    between: ' / ',
    due: (date: string): string => `期限 ${date}`,
    fields: ['点検した日', '点検した人', '経営者の確認'],
    record: '記録',
  },
  plan: {
    title: '実施計画',
    intro: (option: string): string =>
      `「${option}」を進めるために残っていることを、期限の早い順に並べました。「1週間以内」などは、作成日から数えます。`,
    open: 'これからすること',
    finished: '済んだこと',
    interim: '終わるまでの備え',
    interimIntro: '対策が終わるまでは、WAFとサイバー保険で備えます（ガイドラインの応急処置）。',
    columns: ['期限', 'すること', '担当', '費用（比べる年数の分、税抜）', '費用の根拠'],
    doneColumns: ['済んだ日', 'したこと', '担当・メモ'],
    noDate: '未定',
    nobody: '未定',
    noCost: '未定',
    free: '—',
    counted: (items: readonly string[]): string => `${items.join('、')}の費用に含む`,
    basis: (line: string, source: string, others: readonly string[]): string =>
      `${line}：${source}${others.length > 0 ? `。${others.join('、')}の分も含む` : ''}`,
    firstAid: '応急処置',
    requirement: (number: string, title: string): string => `${number} ${title}`,
    owner: '自社',
    when: { now: 'すぐに', week: '1週間以内', fortnight: '2週間以内', month: '1か月以内' },
    // As the answer's page says them.
    steps: {
      interim: (
        _name: string,
        _mandatory: number,
        _recommended: number,
        measures: readonly ('waf' | 'insurance')[] = ['waf', 'insurance'],
      ): string =>
        `応急処置として、今のサイトに${measures.length > 1 ? 'WAFを入れ、サイバー保険をかける' : measures.includes('waf') ? 'WAFを入れる' : 'サイバー保険をかける'}（対策か移転が済むまで）`,
      'site-check': (_name: string): string =>
        '今のサイトのバックアップを取り、不正なアクセスや書き換えの跡がないかを確かめる（自社でできなければ委託先に頼む）',
      'ask-platform': (name: string): string => `「${name}」がPCI DSSに準拠しているか尋ねる`,
      bill: (name: string): string => `「${name}」の費用を、いま払っている額に直す（広告なども）`,
      quotation: (name: string): string => `「${name}」の見積を1つ取り、比べ直す`,
      'self-check': (_name: string, mandatory: number, recommended: number): string =>
        mandatory > 0 ? `自己点検の必須の要件${mandatory}件に答える` : `自己点検の推奨の要件${recommended}件に答える`,
      guide: (_name: string): string => '経営者の7項目を読み、担当と期限を決める（5分）',
    },
    quotation: (line: string): string => `「${line}」の見積を取る`,
    /** Of what runs already the price stands in a bill. */
    price: (line: string): string => `「${line}」の値段を、請求書か見積で確かめる`,
    rival: (option: string, lines: readonly string[]): string =>
      `比べるために、「${option}」の見積を取る：${lines.map((line) => `「${line}」`).join('')}`,
    rivalPrice: (option: string, lines: readonly string[]): string =>
      `比べるために、「${option}」の値段を請求書か見積で確かめる：${lines.map((line) => `「${line}」`).join('')}`,
    decide: (option: string): string => `値段がそろったら比べ直し、「${option}」でよいかを決める`,
    cover: { waf: 'WAF', insurance: 'サイバー保険' },
    covered: (line: string, from: string): string => `${line}（${from}）`,
    fromStart: '開始から',
    fromMonth: (month: number): string => (month % 12 === 1 ? `${(month + 11) / 12}年目から` : `${month}か月目から`),
    stage: (year: number, name: string): string => `${year}年目から（${name}）`,
    missing: 'まだ費用に入っていない',
    inPlace: '実施済み',
    notYet: (line: string, from: string, due: string | undefined): string =>
      `${line}（費用は${from}。実施はこれから${due === undefined ? '' : `、期限は${due}`}）`,
    empty: '残っていることはありません。',
    total: (yen: string): string => `費用の分かっているものの合計（比べる年数の分）：${yen}`,
    rest: (yen: string): string =>
      `このほかに、ここに挙げていない費用（毎月の利用料など）が、比べる年数で${yen}かかります。内訳は、比較の表にあります。`,
    csv: {
      due: '期限',
      what: 'すること',
      who: '担当',
      yen: '費用（円、比べる年数の分、税抜）',
      state: '状態',
      basis: '費用の根拠',
      interim: '終わるまでの備え',
      note: 'メモ',
      kind: '種類',
    },
    states: { open: 'これから', done: '済み' },
    kinds: {
      requirement: '要件',
      task: '経営者の確認',
      quotation: '見積',
      action: '次にすること',
      opening: '開店',
    },
    ruledOut: (option: string): string =>
      `「${option}」は、今の条件では選べません。選べるようにならないうちは、この計画を進めないでください。`,
    opening: {
      between: '。',
      contract: {
        platform: (name: string): string => `「${name}」の利用を申し込む`,
        mall: (name: string): string => `「${name}」への出店を申し込む`,
        contractor: (name: string): string => `「${name}」の契約を結ぶ`,
      },
      afterPciDss: 'PCI DSSに準拠していると確かめてから',
      afterQuotations: '見積をそろえてから',
      afterDecision: '見積をそろえ、比べ直して決めてから',
      bound: (line: string, months: number): string => `「${line}」は${months}か月の契約`,
      before: (line: string): string => `「${line}」を開店までに済ませる`,
      open: (name: string): string => `「${name}」で店を開く`,
      switch: (name: string): string => `「${name}」に切り替えて店を開く`,
      check: (paper: string): string => `「${paper}」のすべてを確かめてから`,
      transition: (months: string): string => `切り替えが終わるまで${months}の見込み`,
      fromOpening: {
        once: (line: string, month: number): string => `「${line}」を開店から${month}か月目に行う`,
        every: (line: string, years: number, first: number): string =>
          `「${line}」を開店から${first}年目と、その後${years}年ごとに行う`,
        fromMonth: (line: string, month: number): string => `「${line}」を開店から${month}か月目に始める`,
        fromYear: (line: string, year: number): string => `「${line}」を開店から${year}年目に始める`,
      },
      fromNow: {
        once: (line: string, month: number): string => `「${line}」を${month}か月目に行う`,
        every: (line: string, years: number, first: number): string =>
          `「${line}」を${first}年目と、その後${years}年ごとに行う`,
        fromMonth: (line: string, month: number): string => `「${line}」を${month}か月目に始める`,
        fromYear: (line: string, year: number): string => `「${line}」を${year}年目に始める`,
      },
    },
    calendar: (title: string): string => `${title} 実施計画`,
  },
  approval: {
    title: '稟議書：ECサイト運営形態の選定について',
    fields: { date: '起案日', department: '起案部署・起案者', decision: '決裁', number: '決裁番号' },
    proposal: '起案の内容',
    named: (option: string, kind: string): string => `「${option}」${option === kind ? '' : `（${kind}）`}`,
    /** Of the option that comes first, and of another. */
    candidate: { first: '第一候補', another: '候補' },
    /** By how far the verdict lets the option be asked for; `candidate`: as what; `unmet`: the requirements nobody can meet. */
    proposals: {
      clear: (named: string, _candidate: string, _unmet: string): string =>
        `ECサイトの運営形態として${named}を採用したい。`,
      conditional: (named: string, _candidate: string, _unmet: string): string =>
        `ECサイトの運営形態として${named}を、「安全対策」の欄の条件を満たすことを前提に採用したい。`,
      undetermined: (named: string, candidate: string, _unmet: string): string =>
        `ECサイトの運営形態として${named}を${candidate}とし、手続きを進めたい。選べるかどうかがまだ決まっていないため、採用は、それを確かめたうえで決める。`,
      unmet: (named: string, candidate: string, unmet: string): string =>
        `ECサイトの運営形態として${named}を${candidate}とし、手続きを進めたい。ただし、このままでは選べない。採用は、対応できない必須の要件（${unmet}）の手立てが見つかることを条件に、「安全対策」の欄の点を確かめたうえで決める。`,
      open: (named: string, candidate: string, _unmet: string): string =>
        `ECサイトの運営形態として${named}を${candidate}とし、手続きを進めたい。まだ確かとは言い切れないため、採用は、「理由」の欄の点を確かめたうえで決める。`,
      tie: (named: string, _candidate: string, _unmet: string): string =>
        `ECサイトの運営形態として${named}を候補とし、手続きを進めたい。金額では差がないため、採用は、金額のほかの点も比べたうえで決める。`,
      incomplete: (_named: string, _candidate: string, _unmet: string): string =>
        `ECサイトの運営形態は、まだ決められない。次の費用の値段が分からないと順位が決まらないため、今は候補を定めない。見積をそろえて比べ直したうえで決めたい。`,
      'ruled-out': (named: string, _candidate: string, _unmet: string): string =>
        `${named}は、今の条件では選べないため、採用を願い出ることはできない。選べない理由と、選べるようにするために必要なことを記す。`,
    },
    another: (named: string, first: string): string =>
      `なお、この比較で順位が1番なのは「${first}」なので、${named}を選ぶ理由を下に記す。`,
    /** What is known of an option whose missing prices could make it the best. */
    pending: {
      known: (name: string, lines: string, amount: string, net: boolean): string =>
        `「${name}」${net ? 'で手元に残る額' : 'の費用'}は、まだ値段の分からない費用（${lines}）を除いて${amount}。`,
      ahead: (best: string, amount: string, by: string, net: boolean): string =>
        `値段がそろっているなかで${net ? 'いちばん多く残る' : 'いちばん安い'}「${best}」（${amount}）より${by}${net ? '多い' : '安い'}。`,
      level: (best: string, amount: string, mean: string | undefined): string =>
        `値段がそろっている「${best}」は${amount}${mean === undefined ? '' : `（入力した幅の平均では${mean}）`}で、順位は分からない値段しだい。`,
      undetermined: '選べるかどうかも、まだ決まっていない。',
    },
    whyInstead: (option: string): string => `「${option}」を選ぶ理由`,
    whyRuledOut: '選べない理由',
    toBeChosen: '次にすること',
    amount: (years: number, total: string, month: string): string =>
      `費用は${years}年間で${total}（1か月あたり${month}）の見込み。事故の見込み額を含む。`,
    priceMissing: (lines: string): string =>
      `この額は、値段がまだ分かっていない費用（${lines}）を除いた、少なくともかかる額。`,
    left: (years: number, yen: string): string =>
      `限界利益から費用を引いて手元に残る額は、${years}年間で${yen}の見込み。`,
    meanOf: (what: string, mean: string): string =>
      `上の金額は、入力した値のままの額。入力した幅を考えに入れた平均では、${what}は${mean}。`,
    reason: '理由',
    comparison: '費用の比較',
    comparisonOfNet: '売上・費用・手元に残る額の比較',
    comparisonOfNetCaption: (years: number, tax: boolean, ranged: boolean): string =>
      `${years}年間の費用、売上、手元に残る額（円、${tax ? '消費税相当額を含む' : '税抜'}。手元に残る額は、限界利益から費用の合計を引いた額${ranged ? '。平均の行のほかは、入力した値のまま' : ''}）`,
    comparisonCaption: (years: number, tax: boolean, ranged: boolean): string =>
      `${years}年間の費用（円、${tax ? '消費税相当額を含む' : '税抜'}${ranged ? '。平均の行のほかは、入力した値のまま' : ''}）`,
    item: '項目',
    rows: {
      total: '合計',
      cost: '費用の合計',
      sales: '売上（税抜）',
      contribution: (tax: boolean): string => `限界利益${tax ? '（税込）' : ''}`,
      left: '手元に残る額',
      rank: '順位',
      eligibility: '判定',
      probability: '事故の確率（仮定）',
      ifOnce: '事故1回の自社負担',
      ifOnceMonths: 'その限界利益の月数',
    },
    incidentOf: (name: string, rate: string, yen: string, months: string | undefined): string =>
      `「${name}」の事故の確率は${rate}、事故1回の自社負担は${yen}${months === undefined ? '' : `（限界利益の${months}分）`}。`,
    incidentNote:
      '事故1回の自社負担は、10回に9回はこの額まで。事故の確率は1年あたりの平均の仮定で、公表された統計はない。',
    /** Where a missing price keeps the order open. */
    rankOpen: '未定',
    rankIfMet: (rank: number): string => `選べるなら${rank}`,
    moreOptions: (count: number): string => `ほか${count}形態（比較のExcelの「比較」にあります）`,
    quotations: '見積',
    quotationsCaption: '金額の根拠にした見積',
    moreQuotations: (count: number): string => `ほか${count}件（比較のExcelの「出典」にあります）`,
    quotationColumns: ['費目', '金額', '見積先・条件', '見積日'],
    unnamed: '会社名の記入なし',
    undated: '日付の記入なし',
    noQuotations: '金額はまだ見積で確かめていません。参照値と仮定によるものです。',
    quotedNone: (option: string): string => `「${option}」の費用には、見積で確かめたものがまだありません。`,
    quotedShare: (option: string, share: string): string =>
      `「${option}」の費用のうち、見積で確かめたのは${share}です。`,
    /** From what on a price of steps counts. */
    threshold: {
      sales: (yen: string): string => `（月の売上${yen}から）`,
      'year-sales': (yen: string): string => `（年の売上${yen}から）`,
      'order-value': (yen: string): string => `（注文の平均金額${yen}から）`,
    },
    contract: {
      bound: (option: string, line: string, months: string, renews: boolean, fee: string): string =>
        `「${option}」の「${line}」は${months}の契約${renews ? 'で、終わるたびに同じ期間続く' : ''}。途中でやめると${fee}がかかる。`,
      ofTheRest: (share: string): string => `残りの月の料金の${share}`,
      counted: (months: string): string => `比べる期間の終わりに契約が${months}残るため、その費用を合計に入れてある。`,
    },
    security: '安全対策',
    requirementColumns: ['番号', '要件', '答え', '担当', '期限'],
    requirementCaption: '済んだとまだ言えない必須の要件（未回答を含む）',
    moreRequirements: (count: number): string => `ほか${count}件（自己点検シートにあります）`,
    allMet: '必須の要件はすべて、実施済みか、担い手が決まっています。',
    change: '前回の案からの変更',
    changeCaption: '変更の前と後（合計、円）',
    changeColumns: ['形態', '前', '後', '差'],
    causesCaption: (option: string): string => `「${option}」の変わった理由`,
    otherCauses: (count: number): string => `ほか${count}件`,
    changeText: (option: string, before: string, after: string): string =>
      `「${option}」の合計は${before}から${after}になりました。`,
    annex: '前提',
    premiseColumns: ['前提', '値', '幅', '根拠'],
    years: '比べる年数',
    rampMonths: '売上が立ち上がるまでの月数',
    season: '月ごとの売上の波（平均の月を1として）',
    fromTo: (low: string, high: string): string => `${low}〜${high}`,
    noRange: '幅なし',
    morePremises: (count: number): string => `ほか${count}件（比較のExcelの「入力」にあります）`,
    annexItems: {
      dataSet: (text: string): string => `ガイドラインの版：${text}`,
      model: (text: string): string => `計算モデルの版：${text}`,
    },
    ruledOut: '対象外',
    atLeast: (amount: string): string => `${amount}以上`,
    atMost: (amount: string): string => `${amount}以下`,
  },
};
