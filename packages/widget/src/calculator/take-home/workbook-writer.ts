/** What writes workbooks, apart from what reads them: each is loaded when it is wanted. */
export { planXlsx, selfCheckXlsx, toXlsx } from '@ec-tco/report/xlsx';
