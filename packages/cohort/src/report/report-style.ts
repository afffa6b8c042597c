/** Colours are the tokens of the design; charts change with the page, and print dark on white whatever the theme. */
const light = `--paper:#FAF9F6;--surface:#FFFFFF;--sunk:#F3F1EB;--ink:#182124;--ink-2:#475256;--ink-3:#5F696C;--line:#E2DED4;--line-strong:#858073;--accent:#0B5963;--on-accent:#FFFFFF;
--a0:#F1F6F6;--a1:#D3E5E5;--a2:#A9CCCE;--a3:#76ABB0;--a4:#35767E;--a5:#0B5963;--band2:#E9E4D9;--band1:#DDD6C7;--fan2:#DCEBEB;--fan1:#8FBDC1`;
const dark = `--paper:#101618;--surface:#182023;--sunk:#0B1012;--ink:#EEF2F1;--ink-2:#BCC7C7;--ink-3:#97A4A5;--line:#2B3639;--line-strong:#74827F;--accent:#74C7CD;--on-accent:#0B1012;
--a0:#16282B;--a1:#1F3B3F;--a2:#2A5157;--a3:#3C7078;--a4:#5B9FA3;--a5:#8AD6DB;--band2:#243034;--band1:#304045;--fan2:#1C2E31;--fan1:#336A70`;

export const reportStyle = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:1120px;margin:0 auto;padding:32px 24px 60px}h1{font-size:30px;line-height:1.25;margin:4px 0 8px}h2{font-size:21px;line-height:1.3;margin:44px 0 12px}
main>p,main>ul,main>ol,header p{max-width:72ch}.kicker{color:var(--ink-3);margin:0;overflow-wrap:anywhere}.lead{font-size:17px;color:var(--ink-2);overflow-wrap:anywhere}a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:0 18px;list-style:none;padding:0;margin:8px 0}nav a{display:inline-flex;align-items:center;min-height:44px}
li,pre{overflow-wrap:anywhere}.sources li{margin:0 0 6px}.hash{font-family:ui-monospace,monospace;font-size:13px}
figure{margin:0 0 28px;padding:20px;background:var(--surface);border:1px solid var(--line);border-radius:10px;overflow-x:auto}
figcaption{margin-bottom:14px;max-width:84ch;position:sticky;left:0;overflow-wrap:anywhere}.note,.notes{color:var(--ink-2);font-size:14px}.notes{margin:4px 0 20px;max-width:84ch}
svg{display:block;font-size:14px}.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,296px));gap:18px 8px;justify-content:space-between}.panels svg{font-size:13px;max-width:100%;height:auto}.narrow{display:none}
table{border-collapse:collapse;margin:12px 0;width:100%;font-size:14px;line-height:1.4}.scroll{overflow-x:auto;margin:0 0 8px}
caption{text-align:left;padding:6px 0;color:var(--ink-2)}caption b{color:var(--ink)}th,td{text-align:right;padding:5px 0 5px 14px;border-bottom:1px solid var(--line);vertical-align:top}thead th{color:var(--ink-2);vertical-align:bottom;border-bottom:1px solid var(--line-strong)}
th:first-child{text-align:left;padding-left:0}.words-2 :is(th,td):nth-child(2){text-align:left}td{white-space:nowrap}.words-2 td:nth-child(2){white-space:normal;min-width:9em}td:nth-child(2):last-child{overflow-wrap:anywhere}.many td{white-space:normal}.many td span{display:block;white-space:nowrap}tbody th{font-weight:400;min-width:9em}
summary{cursor:pointer;color:var(--accent);padding:6px 0;min-height:44px;display:flex;align-items:center}summary::before{content:"+";width:1.2em}[open]>summary::before{content:"–"}
pre{background:var(--sunk);padding:14px;overflow:auto;max-height:480px;font-size:13px;white-space:pre-wrap}footer{margin-top:44px;border-top:1px solid var(--line);color:var(--ink-3);font-size:14px}.paper-only{display:none}
.ink{fill:var(--ink)}.ink-2{fill:var(--ink-2)}.ink-3{fill:var(--ink-3)}.on-accent{fill:var(--on-accent)}.strong{font-weight:600}
.grid{stroke:var(--line);stroke-width:1}.zero{stroke:var(--ink-3);stroke-width:1.4}.whisker{stroke:var(--accent);stroke-width:2;fill:none}.down{stroke:var(--ink-2);stroke-width:2}.dot{fill:var(--accent)}.dot-open{fill:var(--surface);stroke:var(--accent);stroke-width:2}.hollow{fill:none;stroke:var(--line-strong)}.bar{fill:var(--accent)}
.bounds{fill:var(--band1)}.box{fill:var(--sunk);stroke:var(--line-strong)}
.agree-none{fill:none;stroke:var(--line)}.agree-0{fill:var(--a0);stroke:var(--line)}.agree-1{fill:var(--a1)}.agree-2{fill:var(--a2)}.agree-3{fill:var(--a3)}.agree-4{fill:var(--a4)}.agree-5{fill:var(--a5)}
.band-2{fill:var(--band2)}.band-1{fill:var(--band1)}.median{stroke:var(--accent);fill:none;stroke-width:2.4}.centile{stroke:var(--ink-3);fill:none;stroke-width:1}
.person-band{fill:var(--fan2);stroke:var(--fan2)}.mean-band{fill:var(--fan1);stroke:var(--fan1)}.person-band.bar-end{stroke-width:14}.mean-band.bar-end{stroke-width:7}.foreseen{stroke:var(--accent);fill:none;stroke-width:2.4}.far{stroke-dasharray:5 4}
@media screen and (max-width:760px){main{padding:20px 16px 60px}h1{font-size:25px}figure{padding:14px;margin-inline:-4px}.wide{display:none}.narrow{display:block}.panels{justify-content:center}}
@page{size:A4;margin:14mm 13mm 16mm}
@media print{body{background:#fff;font-size:10pt;line-height:1.4}main{max-width:none;padding:0}h1{font-size:18pt}h2{font-size:13pt;margin:18pt 0 6pt;break-after:avoid}.lead{font-size:11pt}nav,summary,.file-only{display:none}.paper-only{display:block}
details::details-content{content-visibility:visible;block-size:auto;height:auto}figure{padding:0;border:0;background:none;overflow:visible;margin-bottom:18pt}figcaption{break-after:avoid;max-width:none}svg{max-width:100%;height:auto;break-inside:avoid}.panels{grid-template-columns:repeat(3,1fr);gap:10px}
.scroll{overflow:visible}table{font-size:8.2pt}.many{font-size:7.2pt}thead{display:table-header-group}tr{break-inside:avoid}th,td{padding:2pt 0 2pt 6pt}tbody th,.words-2 td:nth-child(2){min-width:0}.note,.notes{font-size:8.6pt;max-width:none}pre{max-height:none;font-size:7.6pt;background:none;border-left:1px solid #999;padding:0 0 0 8pt}a{color:inherit;text-decoration:none}footer{margin-top:18pt}}
`;
