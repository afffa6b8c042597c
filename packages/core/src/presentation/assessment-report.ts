import { type Disagreement, disagreements } from '../assessment/agreement.ts';
import type { Assessment, CriterionResult, NormResult } from '../assessment/assessment.ts';
import { type NextMeasurement, nextMeasurements } from '../assessment/next-measurements.ts';
import { type DomainCell, domainCells, domains } from '../assessment/side-by-side.ts';
import { criterionById } from '../knowledge/criteria/catalogue.ts';
import type { Criterion } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { capital } from './capital.ts';
import { changeWords, deviceWords } from './change-lines.ts';
import { issueLine } from './issue-words.ts';
import { conditionWords, resultWords } from './locales/en-results.ts';
import { shortTitle } from './short-title.ts';
import { markOf, type Standing, standingOf } from './standing.ts';
import { fit, numberWords, type TextStyle, wrap } from './text-layout.ts';
import { clauseWords, measureWords, traceLines } from './trace-lines.ts';
import { unitWords } from './units-words.ts';

export interface ReportStyle extends TextStyle {
  /** Print every clause of every definition that applies. */
  trace: boolean;
}

interface Row {
  criterion: Criterion;
  result: CriterionResult;
  standing: Standing;
}

const rowsOf = (assessment: Assessment): Row[] =>
  Object.entries(assessment.criteria).flatMap(([id, result]) => {
    const criterion = criterionById(id);
    return criterion ? [{ criterion, result, standing: standingOf(criterion, result.result) }] : [];
  });

/** The definition that leads: the most widely used one that can tell, in the catalogue's order. */
const leadingRow = (rows: readonly Row[]): Row | undefined => {
  const definitions = rows.filter((row) => row.criterion.kind === 'definition');
  return (
    definitions.find((row) => row.standing === 'met' && row.criterion.condition === 'sarcopenia') ??
    definitions.find((row) => row.standing === 'met') ??
    definitions.find((row) => row.standing === 'not-met' && row.criterion.condition === 'sarcopenia')
  );
};

const titleOf = (id: string): string => {
  const criterion = criterionById(id);
  return criterion ? shortTitle(criterion) : id;
};

/** "Confirmed sarcopenia by EWGSOP2 2019". */
function verdict(rows: readonly Row[]): string {
  const lead = leadingRow(rows);
  if (!lead) return 'Cannot tell yet: too little has been measured';
  const { criterion, result } = lead;
  if (lead.standing === 'met') return `${capital(resultWords(result.result, criterion))} by ${shortTitle(criterion)}`;
  return `${capital(resultWords(result.result, criterion))} by ${shortTitle(criterion)}, on what was measured`;
}

function tally(rows: readonly Row[]): string {
  const of = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  return `${of('met')} of ${rows.length} definitions and screens are met, ${of('not-met')} are not, ${of('cannot-tell')} cannot tell yet, ${of('does-not-apply')} do not apply.`;
}

function cellWords(cell: DomainCell): string {
  if (cell.outcome === 'not-used') return 'not used';
  const mark = { met: '●', 'not-met': '○', unknown: '?' }[cell.outcome];
  const clause = cell.clauses.find((one) => !one.notUsed && !one.missing);
  if (!clause) return `${mark} missing`;
  if (clause.unable) return `${mark} unable`;
  const unit = unitWords(clause.unit ?? measureById(clause.measure ?? '')?.unit ?? '');
  const value = typeof clause.value === 'number' ? `${numberWords(clause.value)} ${unit}`.trim() : 'yes';
  return `${mark} ${clause.value === false ? 'no' : value}`;
}

const columns = { title: 30, result: 28, cell: 13 };
const isWide = ({ width }: ReportStyle): boolean => width >= columns.title + columns.result + 5;

/** Title, result, then as many of the four domains as the width allows. */
function tableLines(rows: readonly Row[], style: ReportStyle): string[] {
  const room = Math.max(0, Math.floor((style.width - columns.title - columns.result - 6) / (columns.cell + 1)));
  return rows.map(({ criterion, result, standing }) => {
    const cells = result.trace ? domainCells(criterion, result).slice(0, room) : [];
    const resultText = fit(
      resultCell(criterion, result),
      isWide(style) ? columns.result : style.width - columns.title - 5,
    );
    const left = `  ${markOf[standing]} ${fit(shortTitle(criterion), columns.title)} ${resultText}`;
    return `${left} ${cells.map((cell) => fit(cellWords(cell), columns.cell)).join(' ')}`.trimEnd();
  });
}

function tableHead(style: ReportStyle): string[] {
  const room = Math.max(0, Math.floor((style.width - columns.title - columns.result - 6) / (columns.cell + 1)));
  if (room === 0) return [];
  const names = domains.slice(0, room).map((one) => fit(one.replaceAll('-', ' '), columns.cell));
  return [style.dim(`${' '.repeat(columns.title + columns.result + 6)}${names.join(' ')}`)];
}

function resultCell(criterion: Criterion, { result, score, scoreRange, unverified }: CriterionResult): string {
  const points =
    score !== undefined ? ` (${numberWords(score)})` : scoreRange ? ` (${scoreRange.map(numberWords).join('–')})` : '';
  return `${resultWords(result, criterion)}${points}${unverified ? ' *' : ''}`;
}

function statusSection(rows: readonly Row[], style: ReportStyle): string[] {
  const shown = rows.filter((row) => row.standing === 'met' || row.standing === 'not-met');
  const groups = [...new Set(shown.map((row) => row.criterion.condition))];
  const lines = groups.flatMap((condition) => [
    style.dim(`  ${conditionWords(condition)}`),
    ...tableLines(
      shown.filter((row) => row.criterion.condition === condition),
      style,
    ),
  ]);
  return shown.length === 0 ? ['  Nothing can be decided from what was measured.'] : [...tableHead(style), ...lines];
}

/** The reference that comes first, and those the user brought. */
const namedNorms = (list: readonly NormResult[]): NormResult[] =>
  list.filter((one, index) => index === 0 || one.notes?.includes('own-curves'));

function normWords(measure: string, first: NormResult, style: ReportStyle): string[] {
  const place = first.bound ?? (first.centile === null ? undefined : `centile ${numberWords(first.centile)}`);
  const z = first.z === null ? '' : `, z ${numberWords(Math.round(first.z * 100) / 100)}`;
  const own = first.notes?.includes('own-curves');
  const warn = own ? ' (your own reference)' : first.verified ? '' : ' (unverified reference)';
  const text = `${measureWords(measure)}: ${place ?? 'no centile'}${z}, against ${first.population}${warn}`;
  return [`  ${wrap(text, style.width - 2, '    ')}`];
}

function severitySection(assessment: Assessment, rows: readonly Row[], style: ReportStyle): string[] {
  const open = rows.filter((row) => row.standing === 'met' && row.result.notExcluded.length > 0);
  const stages = open.map(
    (row) =>
      `  ${wrap(`${shortTitle(row.criterion)}: not excluded: ${row.result.notExcluded.map((one) => resultWords(one, row.criterion)).join(', ')}`, style.width - 2, '    ')}`,
  );
  const norms = Object.entries(assessment.norms).flatMap(([measure, list]) =>
    namedNorms(list).flatMap((one) => normWords(measure, one, style)),
  );
  return stages.length + norms.length === 0
    ? ['  No stage is open and no reference population fits.']
    : [...norms, ...stages];
}

const outOf100 = (probability: number): string =>
  probability > 0.99 ? 'more than 99' : probability < 0.01 ? 'fewer than 1' : String(Math.round(probability * 100));

function sureness(row: Row): string | undefined {
  const same = row.result.probabilities?.[row.result.result];
  if (same === undefined || same > 0.95) return undefined;
  return `${shortTitle(row.criterion)}: repeated tests would say the same in ${outOf100(same)} of 100 cases`;
}

function disagreementWords({ met, notMet, reasons }: Disagreement): string {
  const because = reasons.map((reason) => {
    if (reason.kind === 'only-one') return `only one of them looks at ${reason.domain.replaceAll('-', ' ')}`;
    const clauses = [reason.met, reason.notMet].filter((one) => one !== undefined).map(clauseWords);
    return `${reason.domain.replaceAll('-', ' ')}: ${clauses.join(' against ')}`;
  });
  return `${titleOf(met)} is met and ${titleOf(notMet)} is not: ${because.join('; ')}`;
}

const isMet = (criterion: Criterion, result: string): boolean | undefined => {
  const standing = standingOf(criterion, result);
  return standing === 'met' ? true : standing === 'not-met' ? false : undefined;
};

function surenessSection(assessment: Assessment, rows: readonly Row[], style: ReportStyle): string[] {
  const near = rows.map(sureness).filter((line) => line !== undefined);
  const differ = disagreements(
    rows.map((row) => row.criterion),
    assessment.criteria,
    isMet,
  );
  const oneEach = [...new Map(differ.reverse().map((one) => [one.notMet, one])).values()]
    .slice(0, 4)
    .map(disagreementWords);
  const lines = [...near.slice(0, 4), ...oneEach];
  if (lines.length === 0)
    lines.push('Repeated tests would give the same results in more than 95 of 100 cases, where the error is known.');
  return lines.map((line) => `  ${wrap(line, style.width - 2, '    ')}`);
}

/** Numbers measured themselves, not what was derived from them; scanner makes last. */
function changeSection({ changes, devices, derived }: Assessment, style: ReportStyle): string[] {
  const real = changes
    .filter((one) => derived[one.measure]?.formula === undefined && one.change.verdict !== 'too-few-dates')
    .map(changeWords);
  return [...real, ...devices.slice(0, 1).map(deviceWords)].map((line) => `  ${wrap(line, style.width - 2, '    ')}`);
}

function nextWords({ inputs, minutes, settles }: NextMeasurement): string {
  const titles = settles.map(titleOf);
  const list =
    titles.length === 1
      ? titles[0]
      : `${titles.length} definitions (${titles.slice(0, 3).join(', ')}${titles.length > 3 ? ', …' : ''})`;
  return `${inputs.map(measureWords).join(' and ')}, about ${minutes} min: could settle ${list}`;
}

function nextSection(assessment: Assessment, rows: readonly Row[], style: ReportStyle): string[] {
  const next = nextMeasurements(
    rows.map((row) => row.criterion),
    assessment.criteria,
  ).slice(0, 6);
  if (next.length === 0) return ['  Nothing more is needed for these definitions.'];
  return next.map((one) => `  ${wrap(nextWords(one), style.width - 2, '    ')}`);
}

function traceSection(rows: readonly Row[], style: ReportStyle): string[] {
  return rows
    .filter((row) => row.standing !== 'does-not-apply')
    .flatMap(({ criterion, result }) => [
      style.bold(`  ${criterion.title}`),
      ...traceLines(result.trace ?? []).map((line) => `    ${wrap(line, style.width - 4, '        ')}`),
    ]);
}

/** A report for the terminal: is there wasting now, how severe, how sure, what next. Plain text of the given width. */
export function assessmentReport(assessment: Assessment, style: ReportStyle): string {
  const rows = rowsOf(assessment);
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', style.bold(title), ...lines]);
  return [
    style.bold(wrap(verdict(rows), style.width)),
    wrap(`${assessment.id}, on ${assessment.asOf}. ${tally(rows)}`, style.width),
    ...section('Is there wasting now?', statusSection(rows, style)),
    ...section('How severe?', severitySection(assessment, rows, style)),
    ...section('How sure?', surenessSection(assessment, rows, style)),
    ...section('Is the change real?', changeSection(assessment, style)),
    ...section('What to measure next', nextSection(assessment, rows, style)),
    ...section('Clause by clause', style.trace ? traceSection(rows, style) : []),
    ...section(
      'About the input',
      assessment.issues.map((issue) => `  ${wrap(issueLine(issue), style.width - 2, '    ')}`),
    ),
    '',
    style.dim(
      wrap(
        '* some numbers of this definition are not verified in print. Decision support, not a diagnosis.',
        style.width,
      ),
    ),
  ].join('\n');
}
