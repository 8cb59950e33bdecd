/** What reads a workbook that comes back. */
export { describeWorkbookChange, describeWorkbookProblem, readXlsxScenario } from '@ec-tco/report/xlsx';
