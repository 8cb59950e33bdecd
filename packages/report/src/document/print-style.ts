/** Style of the printed page; system colours, so that a forced palette stays readable. */
export const PRINT_STYLE = `
@page { size: A4; margin: 14mm 15mm 12mm; }
body { font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; line-height: 1.6; margin: 0; color: CanvasText; background: Canvas; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; text-align: center; }
h3 { font-size: 1rem; break-after: avoid; }
.subtitle { text-align: center; margin-top: -0.5rem; }
caption, .lead { break-after: avoid; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.total > * { font-weight: bold; border-top-width: 2px; }
tbody th { font-weight: normal; }
h2 { font-size: 1.15rem; border-bottom: 2px solid; margin-top: 2rem; break-after: avoid; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
th, td { border: 1px solid; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; word-break: auto-phrase; min-width: 4.5em; }
tr, li, dl, p, .short, footer { break-inside: avoid; }
tbody tr:first-child:not(:last-child), tr:nth-last-child(2) { break-after: avoid; }
footer { break-before: avoid; border-top: 1px solid; margin-top: 1.5rem; padding-top: 0.5rem; font-size: 0.8rem; }
footer p { margin: 0.2rem 0; }
section:last-of-type { break-inside: avoid; }
li:nth-last-child(2) { break-after: avoid; }
thead { display: table-header-group; }
td.blank { min-width: 7em; height: 2.2em; }
dl > div { display: flex; gap: 1rem; padding: 0.2rem 0; }
dt { flex: 0 0 15em; font-weight: bold; }
dd { flex: 1; margin: 0; overflow-wrap: anywhere; }
dd.blank { border-bottom: 1px solid; min-height: 1.6em; }
.checklist { list-style: none; padding: 0; }
.checklist li { padding: 0.3rem 0 0.3rem 1.8em; position: relative; }
.checklist li::before { content: ""; position: absolute; left: 0.2em; top: 0.6em; width: 0.9em; height: 0.9em; border: 1px solid; }
.checklist li.checked::before { background: linear-gradient(to top right, transparent 44%, CanvasText 44%, CanvasText 56%, transparent 56%), linear-gradient(to bottom right, transparent 44%, CanvasText 44%, CanvasText 56%, transparent 56%); print-color-adjust: exact; }
.line { display: block; border-bottom: 1px solid; margin-top: 0.3rem; }
.note { border-left: 4px solid; padding-left: 0.75rem; }
@media screen and (max-width: 40rem) { dl > div { display: block; } table { min-width: 36rem; } }
@media print { main { max-width: none; padding: 0; } body { font-size: 10pt; line-height: 1.45; } h1 { font-size: 15pt; margin-top: 0; } h2 { font-size: 12pt; margin: 0.6rem 0 0.2rem; } p, ul { margin-block: 0.4rem; } .checklist li { padding-block: 0.2rem; } .checklist li::before { top: 0.45em; } table { width: calc(100% - 1px); table-layout: fixed; } th, td, td.blank { min-width: 0; } td.blank { height: 1.7em; } dl { margin: 0.5rem 0; } dl > div { padding: 0.1rem 0; } table, dl { font-size: 8.5pt; } footer { font-size: 8pt; line-height: 1.35; margin-top: 0.5rem; padding-top: 0.3rem; } dt { flex-basis: 14em; } th, td { padding: 0.2rem 0.4rem; } .scroll { overflow: visible; margin: 0.5rem 0; } }
`;
