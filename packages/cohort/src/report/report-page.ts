import { issueLine } from '@thew/core/presentation/issue-words';
import { rowWords, tablesOf, titleOf } from '../run/print-result.ts';
import type { CohortResult } from '../run/result.ts';
import { agreementFigure, intersectionsFigure } from './agreement-figure.ts';
import { attritionFigure } from './attrition-figure.ts';
import { centileFigure } from './centile-figure.ts';
import { forecastSection } from './forecast-section.ts';
import { escaped, folded, table } from './markup.ts';
import { measuresSection } from './measures-table.ts';
import { citationSection, methodSection, sourcesSection } from './method.ts';
import { prevalenceSection } from './prevalence-figure.ts';
import { rangeSentence } from './range-sentence.ts';
import { reportStyle } from './report-style.ts';
import { shareCell, shareNotes } from './share-words.ts';
import { compareGroups, count, groupName } from './wording.ts';

/** Every result and part of every definition; for the file, as it is as long as a book on paper. */
function allResults(result: CohortResult): string {
  const order = compareGroups(result.about.by);
  const groups = new Map(result.estimates.map(({ group }) => [groupName(group), group]));
  const names = [...groups].sort(([, a], [, b]) => order(a, b)).map(([name]) => name);
  const tables = tablesOf(result).map(({ criterion, rows }) => {
    const estimates = rows.flatMap(({ cells }) => [...cells.values()]);
    const body = rows.map(({ cells }) => {
      const found = new Map([...cells.values()].map((one) => [groupName(one.group), one]));
      const [first] = cells.values();
      return [first ? rowWords(first).trim() : '', ...names.map((name) => shareCell(found.get(name)))];
    });
    const caption = `${titleOf(criterion)}: per cent (95 % interval)`;
    return table(caption, ['Result', ...names], body, { notes: shareNotes(estimates) });
  });
  const summary = 'Every result and part of every definition, by group';
  return `<h2 id="all">All results</h2>${folded(summary, tables.join(''), true)}<p class="paper-only">They stand in the HTML file of this report and in cohort.json.</p>`;
}

const issueList = ({ issues }: CohortResult): string =>
  issues.length === 0
    ? ''
    : `<h2 id="issues">What to know about the data</h2><ul>${issues.map((issue) => `<li>${escaped(issueLine(issue))}</li>`).join('')}</ul>`;

/** Who was counted, and how: the line under the title. */
function leadOf({ n, about }: CohortResult): string {
  const parts = [
    `${count(n)} people${about.where ? ` with ${about.where}` : ''}`,
    about.design.weight === null ? 'not weighted' : `weighted by ${about.design.weight}, design-based 95 % intervals`,
    'Prevalence by published definitions; it is no diagnosis of anyone',
  ];
  return `${parts.slice(0, 2).join(', ')}. ${parts[2]}.`;
}

/** Figures and tables get their numbers in the order in which they stand. */
function numbered(body: string): string {
  const next = { Figure: 0, Table: 0 };
  const name = (kind: keyof typeof next) => `${kind} ${++next[kind]}. `;
  return body
    .replaceAll('<figcaption><b>', () => `<figcaption><b>${name('Figure')}`)
    .replaceAll('<caption>', () => `<caption><b>${name('Table')}</b>`);
}

/** Links to the parts, by their headings. */
function contentsOf(body: string): string {
  const heads = [...body.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)];
  return `<nav aria-label="Parts of the report"><ul>${heads.map(([, id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>`;
}

/** The report as one page that needs nothing else: no script, no font, no picture from anywhere. */
export function reportPage(result: CohortResult): string {
  const title = result.about.title ?? result.about.file;
  const body = [
    issueList(result),
    `<h2 id="shares">Prevalence</h2>${prevalenceSection(result)}`,
    `<h2 id="agree">Agreement</h2>${agreementFigure(result)}${intersectionsFigure(result)}`,
    `<h2 id="who">Who is in the estimates</h2>${attritionFigure(result)}`,
    measuresSection(result),
    centileFigure(result),
    forecastSection(result),
    methodSection(result),
    allResults(result),
    citationSection(result),
    sourcesSection(result),
  ].join('\n');
  const header = `<header><p class="kicker">${escaped(title)}</p><h1>${escaped(rangeSentence(result))}</h1><p class="lead">${escaped(leadOf(result))}</p>${contentsOf(body)}</header>`;
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="generator" content="Thew ${escaped(result.about.thew)}">`,
    `<title>${escaped(title)} – Thew cohort report</title><style>${reportStyle}</style>`,
  ];
  const end = `<footer><p>Decision support, not a diagnosis. Thew ${escaped(result.about.thew)}, ${escaped(result.about.engine)}.</p></footer>`;
  return `<!doctype html>\n<html lang="en"><head>${head.join('')}</head><body><main>${header}\n${numbered(body)}\n${end}</main></body></html>\n`;
}
