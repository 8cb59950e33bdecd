import { say } from '@ec-tco/core/format';

/** Every Japanese text that several rooms show; the English catalogue has the same shape, or does not compile. */
export const JA = {
  /** Instead of a headline that the analysis could take back. */
  underway: say`数字の幅も考えに入れて、くらべています。`,
  source: {
    figure: '参照値',
    assumption: '仮定',
    quotation: '見積',
    stated: '入力',
    ask: (kind: string, label: string) => `${kind}：${label}の説明を見る`,
    from: (title: string) => `出典：${title}`,
    legend: '数字の出どころ',
    explain: {
      figure: '公表された資料の数字（計算して出したものを含む）',
      assumption: '誰も確かめていない仮の数字',
      quotation: '自分で取った見積の数字',
      stated: '自分で入力した数字',
    },
  },
};

export type Catalogue = typeof JA;
