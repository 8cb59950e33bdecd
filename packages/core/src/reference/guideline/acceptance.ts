import type { GuidelineItem } from './types.ts';

/** What to see before accepting a delivered site. */
export const ACCEPTANCE_CHECKS: readonly GuidelineItem[] = [
  {
    id: 'diagnosis-done',
    title: { ja: '脆弱性診断を受けたか', en: 'Has the site been tested?' },
    explanation: {
      ja: '引き渡しの前に診断を終え、報告書が手元にあること。',
      en: 'The test is finished before handover and the report is in your hands.',
    },
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件1' },
  },
  {
    id: 'medium-fixed',
    title: { ja: '危険度「中」「高」をすべて直したか', en: 'Are all medium and high holes fixed?' },
    explanation: {
      ja: '直した記録か、もう一度診断した結果で確かめること。',
      en: 'Shown by the record of the fix or by a second test.',
    },
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件1' },
  },
  {
    id: 'third-party',
    title: { ja: '診断したのは第三者か', en: 'Was the tester independent?' },
    explanation: {
      ja: 'サーバーと店舗のプログラムの両方を、作った会社とは別の者が調べたこと。',
      en: 'Servers and shop programs were both tested by someone other than the builder.',
    },
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '3.' },
  },
  {
    id: 'as-agreed',
    title: { ja: '約束した対策がすべて済んだか', en: 'Are all agreed measures in place?' },
    explanation: {
      ja: '仕様書や見積に書いた対策を、一つずつ照らし合わせること。',
      en: 'Go through the measures in specification and quotation one by one.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '新規 取組3' },
  },
];
