import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { sourceById } from '@thew/core/knowledge/sources/registry';
import type { CohortResult } from '../run/result.ts';
import { escaped, folded, table } from './markup.ts';
import { count } from './wording.ts';

const lonelyWords: Readonly<Record<string, string>> = {
  fail: 'refused: no standard errors',
  remove: 'adds no variance',
  certainty: 'sampled with certainty: adds no variance',
  adjust: 'centred on the mean of all',
  average: 'given the mean variance of the others',
};

function dataTable({ about, n }: CohortResult): string {
  const { design } = about;
  const rows: [string, string][] = [
    ['Table', about.file],
    ['SHA-256 of the table', about.sha256 ?? 'not a single file'],
    ['People in the estimates', count(n)],
    ['People asked about', about.where ?? 'everyone in the study'],
    ['Groups', about.by.join(', ') || 'none'],
    ['Weight', design.weight ?? 'none: every person counts once'],
    ['Strata', design.stratum ?? 'none'],
    ['Primary sampling units', design.psu ?? 'none: people were sampled'],
    ['A stratum with one unit', lonelyWords[design.lonely] ?? design.lonely],
    ['Definitions', `${about.criteria.length}, of Thew ${about.thew}`],
    ['Engine', about.engine],
    ['Thew', about.thew],
  ];
  return table('Data and design', ['What', 'Value'], rows, { words: 2 });
}

/** A paragraph that a methods section can take as it is. */
function methodsText({ about, measures, centiles, forecast }: CohortResult): string {
  const { design } = about;
  const sentences = [
    `People were classified by ${about.criteria.length} published definitions with Thew ${about.thew} on ${about.engine}, in three-valued logic: a definition that the data do not settle counts as unknown, not as absent.`,
    'Prevalence is the share among people who can be classified; bounds count all others as not affected and as affected.',
    design.weight === null
      ? 'Estimates are not weighted.'
      : 'Estimates are weighted; standard errors are by Taylor linearisation over primary sampling units within strata, and people outside a group stay in the design.',
    'Degrees of freedom are the units minus the strata in which the group has anybody. Intervals are Korn–Graubard; Wald and logit intervals are in the JSON.',
    measures.some(({ quantileIntervals }) => quantileIntervals) && 'Intervals of centiles are by Woodruff’s method.',
    centiles.length > 0 && 'Own centile curves are by LMS (Box–Cox Cole–Green).',
    forecast && `Forecasts are ensembles of ${count(forecast.members)} for each person (seed ${forecast.seed}).`,
  ];
  return `<p>${escaped(sentences.filter(Boolean).join(' '))}</p>`;
}

const code = (name: string, text: string): string =>
  `<pre tabindex="0" role="group" aria-label="${escaped(name)}">${escaped(text)}</pre>`;

/** Data, design, statistics, mapping and SQL. */
export function methodSection(result: CohortResult): string {
  const { mapping, sql } = result.about;
  const mapped = mapping === null ? '<p>By the names of the columns themselves.</p>' : code('Mapping', mapping);
  const queries = code('SQL that reads the people', sql.people) + code('SQL of the definitions', sql.results);
  return [
    '<h2 id="method">How it was done</h2>',
    methodsText(result),
    dataTable(result),
    folded('Mapping', mapped),
    folded('SQL', queries, true),
    '<p class="paper-only">The SQL of every definition stands in the HTML file of this report.</p>',
  ].join('');
}

/** What a paper that uses these numbers names. */
export function citationSection({ about }: CohortResult): string {
  const items = [
    about.cite && `<b>Data.</b> ${escaped(about.cite)}`,
    `<b>Software.</b> Thew developers. Thew, version ${escaped(about.thew)} [computer software, Apache-2.0]. Cohort report, ${escaped(about.engine)}.`,
    '<b>Definitions.</b> Each by its own paper, listed below.',
    about.sha256 && `<b>Version of the data.</b> SHA-256 <span class="hash">${escaped(about.sha256)}</span>`,
  ];
  const list = items.filter(Boolean).map((item) => `<li>${item}</li>`);
  return `<h2 id="cite">How to cite</h2><ul>${list.join('')}</ul>`;
}

function sourceItem(id: string): string {
  const criterion = criterionById(id);
  const source = criterion && sourceById(criterion.source);
  const words = [source?.title, source?.year].filter(Boolean).join(', ');
  const url = source?.doi ? `https://doi.org/${source.doi}` : source?.url;
  const place = url
    ? ` <a href="${escaped(encodeURI(url))}">${escaped(source?.doi ? `doi:${source.doi}` : url)}</a>`
    : '';
  const note = source?.note ? ` <span class="note">${escaped(source.note)}</span>` : '';
  return `<li><b>${escaped(criterion?.title ?? id)}</b> (${escaped(id)}). ${escaped(words)}.${place}${note}</li>`;
}

/** The paper of every definition. */
export function sourcesSection({ about }: CohortResult): string {
  const ids = [...new Set(about.criteria.map((name) => name.split(' ')[0] ?? name))];
  const brackets = '<p class="notes">A title in square brackets describes the paper and is not its printed title.</p>';
  return `<h2 id="sources">Sources of the definitions</h2>${brackets}<ol class="sources">${ids.map(sourceItem).join('')}</ol>`;
}
