/** The request in Japanese: what is not the guideline's items. */
export const WORDING_JA = {
  comma: '、',
  stop: '。',
  titleSelfBuilt: 'ECサイトの安全対策に関する依頼書',
  titlePlatform: 'ECサービスの安全対策に関する確認依頼書',
  kinds: {
    'self-built-in-house': '自社構築（内製）',
    'self-built-outsourced': '自社構築（外部委託）',
    'self-built-managed': '自社構築（セキュリティ保守運用サービス付き）',
    saas: 'SaaS型ECプラットフォーム',
    mall: 'ショッピングモール',
  },
  journeys: { new: '新しく作る', operating: '運営中の店を見直す' },
  classes: { mandatory: '必須', recommended: '推奨' },
  subject: {
    heading: '件名と対象',
    date: '依頼日',
    to: '依頼先',
    from: '当社（会社名・代表者）',
    contact: '当社の担当者・連絡先',
    shop: '対象の店舗',
    form: '検討している形態',
    formUsed: '今の形態',
    kind: '形態の種類',
    journey: '場面',
    deadline: '回答の期限',
    introSelfBuilt:
      '下記の店舗について、安全対策の分担と費用を確かめるために作成しました。内容をご確認のうえ、空欄に記入し、見積を付けてご返送ください。',
    introPlatform: '下記の店舗で貴社サービスの利用を検討しています。安全対策について、空欄に記入してご返送ください。',
    introUsed:
      '下記の店舗で貴社サービスを利用しており、これからも続けるかどうかを検討しています。安全対策について、空欄に記入してご返送ください。',
  },
  delegated: {
    heading: 'お願いする要件',
    intro: '次の要件を貴社にお願いします。一つずつ、対応の可否と条件を記入してください。',
    none: '今のところ、お願いすると決めた要件はありません。',
    caption: 'お願いする要件の一覧',
    hosted: 'サービスに含まれる前提',
  },
  kept: {
    heading: '当社で行う要件',
    intro: '次の要件は当社が行います。貴社の作業と関わるところがあれば、ご指摘ください。',
    none: '今のところ、当社で行うと決めた要件はありません。',
    captionKept: '当社が行う要件',
    captionDone: 'すでに済んでいる要件（続けて守ります）',
  },
  undecided: {
    heading: '担い手が決まっていない要件',
    intro:
      '次の要件は、誰が行うかが決まっていません。契約の前に、必ず担い手を決めます。お引き受けいただけるものがあれば記入してください。',
    captionUndecided: '分担を相談したい要件',
    captionUnmet: '担い手が見つかっていない要件',
    warning: '必須の要件に担い手がいないままでは、自社構築はできません。',
  },
  requirementColumns: ['番号', '要件', '内容', '希望（期限・担当・メモ）', '回答（可・不可・条件）'],
  undecidedColumns: ['番号', '要件', '内容', '希望（期限・担当）', '回答（可・不可・条件）'],
  keptColumns: ['番号', '要件', '内容', '期限・担当'],
  due: '期限',
  responsible: '担当',
  hosted: {
    heading: '保守運用サービスの内容の確認',
    intro: '次の内容が、料金に含まれるか、有料の追加になるか、提供されないかをご記入ください。',
    caption: 'サービスの内容',
    columns: ['内容', '説明', '提供の有無', '追加料金'],
  },
  platform: {
    heading: '選定の条件の確認',
    caption: 'サービスに確かめること',
    items: {
      'pci-dss': [
        'PCI DSSに準拠していること',
        'カード情報を守る国際基準です。当社は、準拠を確かめられたサービスだけを選びます。',
      ],
      'custom-pages': [
        '当社だけの動くページを、誰が守るか',
        '作り込んだページは当社が守るものと理解しています。貴社が守る範囲があればご記入ください。',
      ],
    } as Readonly<Record<'pci-dss' | 'custom-pages', readonly [string, string]>>,
    columns: ['項目', '説明', '回答', '証明する書類'],
  },
  clauses: {
    heading: '契約書に入れる事項',
    intro: '次の事項が契約書・仕様書・見積のどれかに書かれていることを、署名の前に確かめます。',
    any: 'すべての契約',
    operation: '運用・保守の契約',
  },
  specification: {
    heading: '仕様書に入れる事項',
    intro: '次の事項を満たしてください。対象になるサーバーを空欄に記入してください。',
    servers: '対象のサーバー',
    alternative:
      '仕様書の代わりに、2. の要件の一覧に貴社が行う項目を書き込み、見積に付けていただく形でもかまいません。',
  },
  inForce: {
    heading: 'ガイドラインのほかに、今守る決まり',
    intro: (today: string) =>
      `カード業界の決まりと、漏えいのときの報告です（${today} 時点で当社が知るもの）。貴社の関わるものについて、対応の方法と担当をご記入ください。`,
    introOwn: (today: string) =>
      `カード業界の決まりと、漏えいのときの報告です（${today} 時点で当社が知るもの）。対応の方法と担当を書き込みます。`,
    columns: ['決まり', '求められること', '対応の方法・担当', '示す書類・補足'],
    sentences: (parts: readonly string[]) => `${parts.join('。')}。`,
    requirements: (numbers: string) => `関わる要件：${numbers}`,
    partly: 'ここには要旨の一部だけを挙げた',
    settle: '誰が、いつまでに、どこへ知らせるかを、事故の前に決めておきたい',
    source: (
      title: string,
      _inEnglish: string | undefined,
      { published, since }: { readonly published: string | null; readonly since: string | null },
    ): string => {
      const told = [
        ...(published === null ? [] : [`${published}公表`]),
        ...(since === null ? [] : [`ここに挙げた決まりは${since}から`]),
      ].join('、');
      return told === '' ? title : `${title}（${told}）`;
    },
    sources: (titles: string) =>
      `もとにした資料：${titles}。求められることは要約で、関わる要件の番号は当社が目安として付けました。`,
    revised: 'もとにした版のあとに改訂された決まりは、今の版に沿ってお答えください。',
    revisedOwn: 'もとにした版のあとに改訂された決まりは、今の版で確かめます。',
    forms: {
      own: '安全対策の申告の様式は、決済代行会社やカード会社ごとに違います。契約している会社に確かめます。',
      contractor:
        '安全対策の申告の様式は、決済代行会社やカード会社ごとに違います。当社の様式に記入するとき、貴社の担当する部分をお尋ねすることがあります。',
      platform:
        '安全対策の申告の様式は、決済代行会社やカード会社ごとに違います。貴社のサービスで使う様式があれば、一緒にお送りください。',
    },
  },
  incident: {
    heading: '事故が起きたときの分担',
    intro: '事故の前に、誰が何をするかを双方で決め、表を埋めます。',
    caption: '役割の分担',
    partners: { contractor: '委託先', platform: 'サービス提供元' },
    columns: (partner: string) => ['すること', '当社の役割', `${partner}の役割`, '期限・条件'],
    rows: [
      '異常に気づいたときの第一報',
      '店舗やカード決済を止める判断と作業',
      '記録とバックアップの保全',
      '原因の調査（専門会社への依頼を含む）',
      '弱点の修正と復旧',
      'お客様への連絡と問い合わせ対応',
      'カード会社・決済会社への連絡',
      '個人情報保護委員会など公的機関への報告',
      '再発を防ぐ対策と報告書',
      '費用と損害の負担',
    ],
    fields: (partner: string) => [
      '当社の義務',
      `${partner}が責任を負わない場合（免責）`,
      '損害を負担する範囲と上限',
      '当社の緊急連絡先',
      `${partner}の緊急連絡先`,
      '夜間・休日の連絡先と対応時間',
    ],
  },
  acceptance: {
    heading: '納品の前に確かめること',
    intro: '次のすべてを確かめてから受け取ります。',
    fields: ['診断を行う者', '診断の実施日', '確かめた日・確かめた人'],
  },
  checks: {
    heading: '運用中に定期的に確かめること',
    intro: '運用に入った後も、次の4つが続いているかを当社が確かめます。頻度と報告の方法を決めて記入します。',
    caption: '定期的な確認',
    columns: ['番号', '確かめること', '見せてもらうもの', '頻度の目安', '頻度（記入）', '報告の方法・担当'],
    noNumber: '定期的に（回数の定めはない）',
  },
  waf: { heading: 'WAFを使う場合の注意' },
  quotations: {
    heading: '付けていただく見積と書類',
    intro:
      '費目ごとに、お願いする要件のどれを含むかが分かる形で見積を付けてください。貴社で扱わない費目には「対象外」とご記入ください。',
    introAlone: '費目ごとに見積を付けてください。貴社で扱わない費目には「対象外」とご記入ください。',
    introUsed:
      '費目ごとに、今の料金と、決まっている変更をご記入ください。貴社で扱わない費目には「対象外」とご記入ください。',
    none: '費目がまだありません。対策ごとに分けた見積を付けてください。',
    caption: '見積をお願いする費目',
    columns: { item: '費目', have: '今の根拠', price: '見積額（税抜）', contained: '含まれる要件' },
    used: { heading: '付けていただく料金と書類', caption: '料金をお尋ねする費目', price: '料金（税抜）' },
    unquoted: '価格が未定',
    assumption: '仮定',
    stated: '当社の入力',
    figure: '参照値',
    quotation: '見積あり',
    quoted: (date: string): string => `見積あり（${date}）`,
    papers: ['安全対策の体制が分かる資料', '脆弱性診断の報告書の見本', '運用・保守の契約書の案'],
    platformPapers: ['PCI DSSに準拠していることを証明する書類', '料金表', '利用規約（責任の範囲が分かるもの）'],
  },
  sources: {
    draft:
      '要件と確認事項は、独立行政法人情報処理推進機構（IPA）「EC加盟店サイトセキュリティガイドライン 骨子（案）」（2022年10月17日）に基づき、言い換えて記載しました。',
    places: '該当箇所',
    requirements: '第2部 第1章 1., 2.',
    dataSet: '費用の計算に使ったデータの版',
    final:
      '要件は骨子案によります。確定版（2023年3月）は要件の数と段階が異なると報じられています。違いがあればご指摘ください。',
    contents: '形態・答え・費目の名前は当社が入力したものです。金額は載せていません。',
    legal:
      'この書面は話し合いのための資料で、法律上の助言ではありません。契約の前に、必要に応じて専門家に確かめてください。',
  },
};
