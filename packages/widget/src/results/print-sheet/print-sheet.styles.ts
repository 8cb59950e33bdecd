import { type CSSResult, css } from 'lit';

/** Paper: black on white, sizes in points and millimetres. */
export const printSheetStyles: CSSResult = css`
  :host {
    color-scheme: light;
    color: #000 !important;
    font-size: 9.5pt !important;
    line-height: 1.5 !important;
  }
  @media screen {
    :host(:not([preview])) {
      display: none;
    }
    article {
      inline-size: min(100%, 210mm);
      margin-inline: auto;
      padding: 14mm;
      border: 1px solid #666;
      background: #fff;
      overflow-x: auto;
    }
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4mm;
    padding-block-end: 3mm;
    border-block-end: 2pt solid #000;
  }
  h1 {
    font-size: 20pt;
    letter-spacing: 0.4em;
    line-height: 1.3;
  }
  :lang(en) h1 {
    letter-spacing: 0;
  }
  .meta {
    display: grid;
    grid-template-columns: 48mm 54mm;
    border: 0.5pt solid #000;
    border-width: 0.5pt 0 0 0.5pt;
    font-size: 8.5pt;
  }
  .meta > div {
    display: grid;
    grid-template-columns: minmax(16mm, max-content) 1fr;
    border: 0.5pt solid #000;
    border-width: 0 0.5pt 0.5pt 0;
    min-block-size: 6.5mm;
  }
  .meta dt {
    padding: 0.8mm 1.5mm;
    border-inline-end: 0.5pt solid #000;
    background: #f2f2f2;
    white-space: nowrap;
  }
  .meta dd {
    padding: 0.8mm 1.5mm;
    text-align: end;
    white-space: nowrap;
  }
  section {
    margin-block-start: 3.5mm;
  }
  h2 {
    margin-block-end: 1mm;
    font-size: 11pt;
    line-height: 1.4;
    break-inside: avoid;
    break-after: avoid;
  }
  /* Not a border: a break before the heading would leave a crumb of it at the foot of the page. */
  h2::before {
    content: '';
    display: inline-block;
    inline-size: 1.2mm;
    block-size: 1.3em;
    margin-inline-end: 2mm;
    background: #000;
    vertical-align: -0.25em;
  }
  h3 {
    margin-block-start: 2mm;
    font-size: 9.5pt;
    break-after: avoid;
  }
  .subject {
    font-size: 11pt;
    font-weight: 700;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    break-inside: avoid;
  }
  p {
    break-inside: avoid;
  }
  .terms > div {
    break-inside: avoid;
  }
  .terms dt {
    display: inline;
    font-weight: 700;
  }
  .terms dt::after {
    content: '：';
  }
  .terms:lang(en) dt::after {
    content: ': ';
  }
  .terms dd {
    display: inline;
  }
  .waterfall td svg {
    inline-size: 50mm;
    block-size: 4mm;
  }
  .small,
  .small li {
    font-size: 8pt;
    line-height: 1.5;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    margin-block: 1mm 2mm;
    border-collapse: collapse;
    font-size: 8pt;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  caption {
    font-weight: 700;
    text-align: start;
    break-after: avoid;
  }
  th,
  td {
    padding: 0.5mm 1.5mm;
    border: 0.5pt solid #666;
    font-weight: 400;
    text-align: end;
  }
  /* A number stays whole; what is said of it may go to the next line. */
  td {
    word-break: keep-all;
  }
  .beside {
    display: inline-block;
  }
  thead th {
    background: #f2f2f2;
    font-weight: 700;
    text-align: center;
    vertical-align: middle;
  }
  th {
    word-break: keep-all;
    word-break: auto-phrase;
  }
  th::first-letter,
  dt::first-letter {
    text-transform: uppercase;
  }
  th:first-child {
    inline-size: 44mm;
    text-align: start;
  }
  tr {
    break-inside: avoid;
  }
  .sum > * {
    border-block-start-width: 1pt;
    font-weight: 700;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 1mm;
  }
  .mark {
    inline-size: 3mm;
    block-size: 3mm;
  }
  .mark .tick {
    stroke: #fff;
  }
  ec-tco-category-chart {
    break-inside: avoid;
    --ec-tco-font-size: 9pt;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 6mm;
    font-size: 8.5pt;
    line-height: 1.45;
  }
  .figures.short {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .figures.short dd {
    flex: none;
  }
  .figures > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 3mm;
    padding-block: 0.6mm;
    border-block-end: 0.5pt solid #bbb;
    break-inside: avoid;
  }
  .figures dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: flex-end;
    gap: 0 2mm;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .figures dd > span {
    white-space: nowrap;
  }
  .from {
    color: #444;
    font-size: 7pt;
  }
  .whole,
  .sign-off {
    break-inside: avoid;
  }
  .boxes {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    border: 1pt solid #000;
  }
  .decision {
    padding: 2mm 3mm;
  }
  .decision ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 4mm;
    padding: 0;
    list-style: none;
  }
  .decision li {
    display: flex;
    align-items: center;
    gap: 1mm;
  }
  .tick-box {
    inline-size: 3.2mm;
    block-size: 3.2mm;
    border: 0.8pt solid #000;
  }
  .remarks {
    margin-block-start: 1mm;
    font-size: 8pt;
  }
  .seals {
    display: flex;
    padding: 0;
    list-style: none;
  }
  .seals li {
    inline-size: 17mm;
    min-block-size: 20mm;
    border-inline-start: 0.5pt solid #000;
    text-align: center;
  }
  .seals span {
    display: block;
    padding-inline: 0.5mm;
    white-space: nowrap;
    border-block-end: 0.5pt solid #000;
    background: #f2f2f2;
    font-size: 7.5pt;
  }
  @media print {
    * {
      print-color-adjust: exact;
    }
  }
`;
