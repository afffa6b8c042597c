/** Colours are the tokens of the design; charts change with the page, and print on white. */
export const reportStyle = `
:root{--paper:#FAF9F6;--surface:#FFFFFF;--sunk:#F3F1EB;--ink:#182124;--ink-2:#475256;--ink-3:#5F696C;--line:#E2DED4;--line-strong:#858073;--accent:#0B5963;--on-accent:#FFFFFF;
--a0:#F1F6F6;--a1:#D3E5E5;--a2:#A9CCCE;--a3:#76ABB0;--a4:#35767E;--a5:#0B5963;--band3:#F4F1EA;--band2:#E9E4D9;--band1:#DDD6C7}
@media (prefers-color-scheme:dark){:root{--paper:#101618;--surface:#182023;--sunk:#0B1012;--ink:#EEF2F1;--ink-2:#BCC7C7;--ink-3:#97A4A5;--line:#2B3639;--line-strong:#74827F;--accent:#74C7CD;--on-accent:#0B1012;
--a0:#16282B;--a1:#1F3B3F;--a2:#2A5157;--a3:#3C7078;--a4:#5B9FA3;--a5:#8AD6DB;--band3:#1B2427;--band2:#243034;--band1:#304045}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1000px;margin:0 auto;padding:32px 24px 80px}h1{font-size:30px;line-height:1.25;margin:4px 0 8px}h2{font-size:21px;margin:44px 0 12px}
.kicker{color:var(--ink-3);margin:0}figure{margin:0 0 28px;padding:20px;background:var(--surface);border:1px solid var(--line);border-radius:10px;overflow-x:auto}
figcaption{font-weight:600;margin-bottom:14px}svg{display:block;font-size:14px}table{border-collapse:collapse;margin:16px 0;width:100%;font-size:14px}
caption{text-align:left;font-weight:600;padding:6px 0}th,td{text-align:left;padding:5px 10px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}thead th{color:var(--ink-2)}
tbody th{font-weight:400}summary{cursor:pointer;color:var(--accent);padding:6px 0;min-height:44px;display:flex;align-items:center}details{overflow-x:auto}
pre{background:var(--sunk);padding:14px;overflow:auto;max-height:480px;font-size:13px}
.ink{fill:var(--ink)}.ink-2{fill:var(--ink-2)}.ink-3{fill:var(--ink-3)}.on-accent{fill:var(--on-accent)}.strong{font-weight:600}
.grid{stroke:var(--line);stroke-width:1}.whisker{stroke:var(--ink-2);stroke-width:2}.dot{fill:var(--accent)}.hollow{fill:none;stroke:var(--line-strong)}.bar{fill:var(--accent)}
.bounds{fill:var(--sunk);stroke:var(--line-strong);stroke-dasharray:4 3}.box{fill:var(--sunk);stroke:var(--line-strong)}.same{fill:var(--sunk)}
.agree-none{fill:none;stroke:var(--line)}.agree-0{fill:var(--a0)}.agree-1{fill:var(--a1)}.agree-2{fill:var(--a2)}.agree-3{fill:var(--a3)}.agree-4{fill:var(--a4)}.agree-5{fill:var(--a5)}
.band-3{fill:var(--band3)}.band-2{fill:var(--band2)}.band-1{fill:var(--band1)}.median{stroke:var(--line-strong);fill:none;stroke-width:2}.centile{stroke:var(--ink-3);fill:none;stroke-width:1}
@media (prefers-color-scheme:dark){.on-accent{fill:#0B1012}}
@media print{body{background:#fff}figure{break-inside:avoid;border-color:#ccc}details{display:none}}
`;
