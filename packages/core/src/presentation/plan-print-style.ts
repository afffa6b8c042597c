/** Style of the plan on paper, in large type: the same on a printed page, as a file and in the browser. */
export const planPrintStyle = `
@page { size: A4; margin: 13mm 16mm; }
body:has(> .sheet) { margin: 0 auto; max-width: 46rem; padding: 1rem; background: #fff; }
.sheet { font: max(20px, 1.1rem)/1.4 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; color: #000; background: #fff; color-scheme: light; overflow-wrap: anywhere; }
.sheet h2 { font-size: 1.3em; line-height: 1.2; margin: 1.3em 0 .35em; font-weight: 650; break-after: avoid; }
.sheet h3 { font-size: 1.15em; margin: .9em 0 .3em; font-weight: 650; break-after: avoid; }
.sheet h4 { font-size: 1.1em; line-height: 1.2; margin: 0; font-weight: 650; }
.sheet p { margin: .25em 0; max-width: none; color: #000; orphans: 2; widows: 2; }
.sheet section > p { break-inside: avoid; break-after: avoid; }
.sheet .name { font-size: 1.1em; margin: 0; }
.sheet .sheet-title { font-size: 1.75em; line-height: 1.1; margin: 0; letter-spacing: -.018em; }
.sheet .when { color: #333; }
.sheet .lead { font-size: 1.1em; }
.sheet ul { list-style: disc; margin: .3em 0; padding-left: 1.2em; }
.sheet li { margin: .2em 0; break-inside: avoid; }
.sheet table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; font-size: .94em; }
.sheet th, .sheet td { text-align: left; padding: .3em .6em .3em 0; border-bottom: 1px solid #888; vertical-align: top; color: #000; font-size: inherit; }
.sheet thead th { font-size: .8em; font-weight: 600; }
.sheet tr { break-inside: avoid; }
.sheet table { overflow-wrap: normal; }
.sheet .time { display: block; font-weight: 400; font-size: .85em; }
.sheet .felt { width: 26%; padding-right: 0; }
.sheet .do { display: inline-flex; align-items: center; gap: .4em; min-height: 1.7em; margin-right: .8em; white-space: nowrap; }
.sheet .blank { display: block; height: 1.6em; border-bottom: 1px dotted #000; }
.sheet .box { flex: none; width: 1.25em; height: 1.25em; border: 2px solid #000; border-radius: 3px; }
.sheet .together { break-inside: avoid; }
.sheet .move { display: grid; grid-template-columns: 15em 1fr; gap: .3em 1em; align-items: start; padding: .6em 0; border-top: 1px solid #888; break-inside: avoid; }
.sheet .move figure { margin: 0; }
.sheet .move svg { display: block; width: 100%; height: auto; color: #000; }
.sheet .amount { font-size: 1.2em; font-weight: 650; }
.sheet .changed, .sheet .later { font-size: .9em; }
.sheet .stop { border: 3px solid #000; border-radius: 10px; padding: .1em .9em .4em; margin-top: .9em; break-inside: avoid; font-size: .94em; }
.sheet .stop li { margin: .1em 0; }
.sheet .stop h2 { margin-top: .4em; }
.sheet .move + .stop ul, .sheet section + .stop ul { columns: 2; column-gap: 2em; }
.sheet .sources { font-size: .7em; }
.sheet section > .source { line-height: 1.3; overflow-wrap: anywhere; break-after: auto; }
.sheet footer { break-before: avoid; break-inside: avoid; margin-top: 1em; border-top: 1px solid #888; padding-top: .4em; font-size: .75em; }
@media screen and (max-width: 40rem) {
  .sheet { font-size: max(19px, 1.05rem); }
  .sheet .move { grid-template-columns: 1fr; }
  .sheet .felt, .sheet thead th:last-child { display: none; }
  .sheet .do { white-space: normal; }
  .sheet section + .stop ul { columns: 1; }
}
@media print { body:has(> .sheet) { padding: 0; max-width: none; } .sheet { font-size: 15pt; } }
`;
