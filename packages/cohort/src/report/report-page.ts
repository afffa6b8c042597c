import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { sourceById } from '@thew/core/knowledge/sources/registry';
import { issueLine } from '@thew/core/presentation/issue-words';
import { cellWords, groupWords, tablesOf, titleOf } from '../run/print-result.ts';
import type { CohortResult, Estimate, MeasureSummary } from '../run/result.ts';
import { agreementFigure, intersectionsFigure } from './agreement-figure.ts';
import { attritionFigure } from './attrition-figure.ts';
import { centileFigure } from './centile-figure.ts';
import { forecastTable } from './forecast-table.ts';
import { escaped, table } from './markup.ts';
import { prevalenceFigure, rangeSentence } from './prevalence-figure.ts';
import { reportStyle } from './report-style.ts';

const cellText = (cell: Estimate | undefined): string => (cell ? cellWords(cell) : '–');

function prevalenceTables(result: CohortResult): string {
  const groups = [...new Set(result.estimates.map(({ group }) => groupWords(group)))];
  return tablesOf(result)
    .map(({ criterion, rows }) =>
      table(
        titleOf(criterion),
        ['Percent (95 % interval)', ...groups],
        rows.map(({ label, cells }) => [label.trim(), ...groups.map((group) => cellText(cells.get(group)))]),
      ),
    )
    .join('');
}

const short = (value: number): string => (Number.isFinite(value) ? Number(value.toPrecision(4)).toString() : '–');

/** `29.9 (29.4–30.6)`; an end that the sample cannot tell is a question mark. */
function quantileWords({ quantiles, quantileIntervals }: MeasureSummary, name: keyof MeasureSummary['quantiles']) {
  const own = quantileIntervals?.[name].beta;
  const end = (value: number | null) => (value === null ? '?' : short(value));
  return `${short(quantiles[name])}${own ? ` (${end(own[0])}–${end(own[1])})` : ''}`;
}

function measuresTable({ measures }: CohortResult): string {
  if (measures.length === 0) return '';
  const rows = measures.map((one) => {
    const { measure, unit, group, n, mean, se } = one;
    const what = `${measure}${unit ? ` (${unit})` : ''}`;
    const points = (['p5', 'p25', 'p50', 'p75', 'p95'] as const).map((name) => quantileWords(one, name));
    return [what, groupWords(group), String(n), short(mean), short(se), ...points];
  });
  const head = ['Measure', 'Group', 'People', 'Mean', 'Standard error', '5th', '25th', 'Median', '75th', '95th'];
  const intervals = measures.some(({ quantileIntervals }) => quantileIntervals);
  const title = `Weighted means and centiles${intervals ? ' (95 % intervals by Woodruff’s method)' : ''}`;
  return `<h2>Measures</h2><details><summary>Means and centiles</summary>${table(title, head, rows)}</details>`;
}

function sourcesOf(result: CohortResult): string {
  const ids = [...new Set(result.about.criteria.map((name) => name.split(' ')[0] ?? name))];
  const items = ids.map((id) => {
    const criterion = criterionById(id);
    const source = criterion && sourceById(criterion.source);
    const place = source?.doi ? ` doi ${source.doi}` : (source?.url ?? '');
    return `<li><b>${escaped(id)}</b> ${escaped(criterion?.title ?? '')}. ${escaped(source?.title ?? '')}${source?.year ? `, ${source.year}` : ''}${escaped(place)}</li>`;
  });
  return `<h2>Sources of the definitions</h2><ul>${items.join('')}</ul>`;
}

function methodOf({ about }: CohortResult): string {
  const { design } = about;
  const rows: [string, string][] = [
    ['Table', about.file],
    ['SHA-256 of the table', about.sha256 ?? 'not a single file'],
    ['Thew', about.thew],
    ['Engine', about.engine],
    ['People asked about', about.where ?? 'everyone in the study'],
    ['Weight', design.weight ?? 'none: every person counts once'],
    ['Strata', design.stratum ?? 'none'],
    ['Primary sampling units', design.psu ?? 'none: people were sampled'],
    ['A stratum with one unit', design.lonely],
  ];
  return `<h2>How it was done</h2>${table('Data and design', ['What', 'Value'], rows)}<p>Standard errors by Taylor linearisation over primary sampling units within strata; people outside a group stay in the design. Degrees of freedom are the units minus the strata in which the group has anybody. Intervals in tables are Korn–Graubard; Wald and logit intervals are in the JSON. A share counts people whose data settle the definition; the bounds take all others either way. † The people who cannot be classified could move the share by more than chance; in square brackets, only the bounds can be said.</p><details><summary>Mapping</summary><pre>${escaped(about.mapping ?? 'By the names of the columns themselves')}</pre></details><details><summary>SQL</summary><pre>${escaped(about.sql.people)}\n\n${escaped(about.sql.results)}</pre></details>`;
}

function citation({ about }: CohortResult): string {
  const data = about.cite ? `<p>Data: ${escaped(about.cite)}</p>` : '';
  return `<h2>How to cite</h2>${data}<p>Software: Thew ${escaped(about.thew)}, definitions of muscle wasting over cohorts. Name the definitions with their papers (below) and the SHA-256 of the table.</p>`;
}

const issueList = ({ issues }: CohortResult): string =>
  issues.length === 0
    ? ''
    : `<h2>What to know about the data</h2><ul>${issues.map((issue) => `<li>${escaped(issueLine(issue))}</li>`).join('')}</ul>`;

/** The report as one page that needs nothing else: no script, no font, no picture from anywhere. */
export function reportPage(result: CohortResult): string {
  const title = result.about.title ?? result.about.file;
  const body = [
    `<header><p class="kicker">${escaped(title)}</p><h1>${escaped(rangeSentence(result))}</h1><p>${result.n.toLocaleString('en')} people. Prevalence by published definitions; it is no diagnosis of anyone.</p></header>`,
    issueList(result),
    '<h2>Prevalence</h2>',
    prevalenceFigure(result),
    '<h2>Agreement</h2>',
    agreementFigure(result),
    intersectionsFigure(result),
    '<h2>Who is in the estimates</h2>',
    attritionFigure(result),
    centileFigure(result),
    measuresTable(result),
    forecastTable(result),
    `<h2>All results</h2><details><summary>Every result and part of every definition</summary>${prevalenceTables(result)}</details>`,
    methodOf(result),
    citation(result),
    sourcesOf(result),
  ];
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)} – Thew cohort report</title><style>${reportStyle}</style></head><body><main>${body.join('\n')}</main></body></html>\n`;
}
