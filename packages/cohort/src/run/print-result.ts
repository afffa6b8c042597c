import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { CohortResult, Estimate } from './result.ts';

export interface PrintStyle {
  width: number;
  bold: (text: string) => string;
  dim: (text: string) => string;
}

/** Two decimals, and no minus before a zero. */
export const kappaWords = (kappa: number): string => kappa.toFixed(2).replace(/^-(0\.00)$/, '$1');

const percent = (value: number): string => (100 * value).toFixed(1);

/** `female, 60+`; `everyone` for the whole. */
export const groupWords = (group: Record<string, string>): string => Object.values(group).join(', ') || 'everyone';

/** `8.3 (7.1–9.6)`: share and Korn–Graubard interval in percent. */
export function shareWords({ estimate, ci95 }: Estimate): string {
  const [lo, hi] = ci95['korn-graubard'];
  return lo === null || hi === null ? percent(estimate) : `${percent(estimate)} (${percent(lo)}–${percent(hi)})`;
}

/** Nothing but the bounds can be said: most people cannot be classified, or only one of the answers can ever be proven. */
export function isUnsettled({ bounds: [low, high], events, n }: Estimate): boolean {
  const oneSided = events === 0 || events === n;
  return high - low > 0.5 || (oneSided && high - low > 0.02);
}

/** People nobody can classify may move the share by more than chance does. */
export function isUncertain({ bounds: [low, high], ci95 }: Estimate): boolean {
  const [lo, hi] = ci95['korn-graubard'];
  const chance = lo === null || hi === null ? 0 : hi - lo;
  return high - low > 0.02 && high - low > 2 * chance;
}

/** `8.3 (7.1–9.6)`, with † where the people who cannot be classified matter, or the bounds alone. */
export function cellWords(cell: Estimate): string {
  if (isUnsettled(cell)) return `[${percent(cell.bounds[0])} to ${percent(cell.bounds[1])}] n ${cell.n}`;
  return `${shareWords(cell)}${isUncertain(cell) ? '†' : ''} n ${cell.n}`;
}

export const rowWords = ({ result, finding, standing }: Estimate): string => {
  if (standing) return 'met';
  if (result !== undefined) return `  ${result}`;
  return `  part: ${finding}`;
};

const keyOf = (one: Estimate): string => JSON.stringify([one.criterion, one.result, one.finding, one.standing]);

/** Definitions in the order of the run, each with its rows; a row has one estimate a group. */
export function tablesOf(
  result: CohortResult,
): { criterion: string; rows: { label: string; cells: Map<string, Estimate> }[] }[] {
  const byCriterion = new Map<string, Map<string, { label: string; cells: Map<string, Estimate> }>>();
  for (const one of result.estimates) {
    const rows = byCriterion.get(one.criterion) ?? new Map();
    byCriterion.set(one.criterion, rows);
    const row = rows.get(keyOf(one)) ?? { label: rowWords(one), cells: new Map() };
    rows.set(keyOf(one), row);
    row.cells.set(groupWords(one.group), one);
  }
  const order = ({ label }: { label: string }) => (label === 'met' ? 0 : label.startsWith('  part') ? 2 : 1);
  return [...byCriterion].map(([criterion, rows]) => ({
    criterion,
    rows: [...rows.values()].sort((a, b) => order(a) - order(b)),
  }));
}

export const titleOf = (criterion: string): string => {
  const [id = criterion, reading] = criterion.split(' ');
  if (id === 'mapping') return 'Indicators of the mapping';
  return `${criterionById(id)?.title ?? id}${reading ? ` (${reading})` : ''}`;
};

const pad = (text: string, width: number): string => text.padStart(width);

/** Groups side by side, as many as fit the width. */
function columnsThatFit(groups: readonly string[], labelWidth: number, width: number): string[][] {
  const each = 26;
  const count = Math.max(1, Math.floor((width - labelWidth) / each));
  const parts: string[][] = [];
  for (let at = 0; at < groups.length; at += count) parts.push(groups.slice(at, at + count));
  return parts;
}

const hasResults = ({ criterion, rows }: ReturnType<typeof tablesOf>[number]): boolean =>
  criterion === 'mapping' || rows.some(({ label }) => !label.startsWith('  part'));

/** The prevalence table as a paper prints it: percent with 95 % interval, and the people it rests on. */
export function printResult(result: CohortResult, style: PrintStyle): string {
  const { about } = result;
  const groups = [...new Set(result.estimates.map(({ group }) => groupWords(group)))];
  const tables = tablesOf(result);
  const labelWidth = Math.min(
    30,
    4 + Math.max(12, ...tables.flatMap(({ rows }) => rows.map(({ label }) => label.length))),
  );
  const weighted = about.design.weight === null ? 'unweighted' : `weighted by ${about.design.weight}`;
  const lines = [
    style.bold(about.title ?? about.file),
    `${result.n.toLocaleString('en')} people${about.where ? ` with ${about.where}` : ''}, ${weighted}. Percent (95 % interval, Korn–Graubard), n people who can be classified.`,
  ];
  for (const part of columnsThatFit(groups, labelWidth, style.width)) {
    lines.push('', style.bold(''.padEnd(labelWidth) + part.map((group) => pad(group, 26)).join('')));
    for (const { criterion, rows } of tables.filter(hasResults)) {
      lines.push(style.bold(titleOf(criterion)));
      for (const { label, cells } of rows.filter((row) => !row.label.startsWith('  part') || criterion === 'mapping')) {
        const shown = part.map((group) => {
          const cell = cells.get(group);
          return pad(cell ? cellWords(cell) : '–', 26);
        });
        lines.push(label.slice(0, labelWidth - 1).padEnd(labelWidth) + shown.join(''));
      }
    }
  }
  if (result.attrition[0]?.n === 0) lines.push('', 'The table has no rows.');
  else if (result.n === 0)
    lines.push('', 'Nobody is left to count: the attrition table says who was left out and why.');
  else if (!tables.some(hasResults)) lines.push('', 'What was measured settles none of these definitions for anybody.');
  const shown = result.estimates.filter(({ finding, criterion }) => finding === undefined || criterion === 'mapping');
  if (shown.some((one) => isUncertain(one) && !isUnsettled(one)))
    lines.push('', style.dim('† The people who cannot be classified could move this share by more than chance.'));
  if (shown.some(isUnsettled))
    lines.push(style.dim('[ ] Too few can be classified for one number: the share lies between these bounds.'));
  const silent = result.attrition.filter(({ step }) => step === 'columns-in-table').map(({ criterion }) => criterion);
  if (silent.length > 0) lines.push('', style.dim(`No column of the table speaks to: ${silent.join(', ')}.`));
  if (result.fleiss.kappa !== null)
    lines.push(
      '',
      `Agreement of ${result.fleiss.criteria.join(', ')}: Fleiss’ kappa ${kappaWords(result.fleiss.kappa)} (n ${result.fleiss.n}).`,
    );
  lines.push(
    '',
    style.dim(`Thew ${about.thew}, ${about.engine}. Prevalence by published definitions; not a diagnosis of anyone.`),
  );
  return lines.join('\n');
}
