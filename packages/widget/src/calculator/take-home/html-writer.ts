// A paper to be printed: apart, since Word and tables need none of it.
export { documentHtml } from '@ec-tco/report/documents';
