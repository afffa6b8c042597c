/** Large type, black on white, hairlines; A4 with the margins of the report. */
export const planPrintStyle = `
@page { size: A4; margin: 13mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 20px/1.45 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; color: #000; background: #fff; }
h1 { font-size: 2em; line-height: 1.15; margin: 0 0 .2em; font-weight: 650; letter-spacing: -.018em; }
h2 { font-size: 1.35em; margin: 1.4em 0 .4em; font-weight: 650; break-after: avoid; }
h3 { font-size: 1.15em; margin: 0; font-weight: 650; }
p { margin: .25em 0; }
.who { color: #333; }
.lead { font-size: 1.15em; }
ul { margin: .3em 0; padding-left: 1.2em; }
li { margin: .25em 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; }
th, td { text-align: left; padding: .35em .5em .35em 0; border-bottom: 1px solid #999; vertical-align: top; }
td.tick { width: 2.4em; padding: .35em 0; }
td.tick::before { content: ''; display: block; width: 1.3em; height: 1.3em; border: 2px solid #000; border-radius: 4px; }
.move { display: grid; grid-template-columns: 15rem 1fr; gap: 1rem; padding: .7em 0; border-top: 1px solid #999; break-inside: avoid; }
.move figure { margin: 0; }
.move svg { width: 100%; height: auto; }
.dose { font-size: 1.2em; font-weight: 650; }
.stop { border: 2px solid #000; border-radius: 10px; padding: .2em 1em .8em; margin-top: 1.4em; break-inside: avoid; }
.stop h2 { margin-top: .5em; }
.source { font-size: .7em; line-height: 1.35; overflow-wrap: anywhere; }
footer { margin-top: 1.6em; border-top: 1px solid #999; padding-top: .5em; font-size: .8em; }
@media screen and (max-width: 40rem) { .move { grid-template-columns: 1fr; } }
@media print { body { padding: 0; max-width: none; } }
`;
