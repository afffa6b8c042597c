import type { CohortResult } from '../run/result.ts';
import { figure, px, svg, table, text } from './markup.ts';

const words: Readonly<Record<string, string>> = {
  'rows-in-table': 'Rows in the table',
  'one-row-a-person': 'One row for each person',
  'in-the-study': 'Belong to the study',
  'id-given-once': 'Id given once',
  'weight-above-zero': 'Weight above zero',
  'asked-about': 'People asked about',
  'definition-applies': 'The definition applies',
  'can-be-classified': 'Can be classified',
  'columns-in-table': 'The table has a column for it',
};

export const stepWords = (step: string): string => words[step] ?? step;

/** Who was dropped and why: a flow for everybody, a table for each definition. */
export function attritionFigure({ attrition }: CohortResult): string {
  const steps = attrition.filter(({ criterion }) => criterion === undefined);
  const [height, box] = [70, 300];
  const drawn = steps.map(({ step, n, dropped }, index) => {
    const y = 10 + index * height;
    const down = index === 0 ? '' : `<line class="whisker" x1="150" x2="150" y1="${y - 26}" y2="${y}"/>`;
    const lost =
      dropped > 0
        ? `<line class="grid" x1="150" x2="${box + 20}" y1="${y - 13}" y2="${y - 13}"/>${text(box + 28, y - 8, `${dropped.toLocaleString('en')} left out`, { class: 'ink-2' })}`
        : '';
    return `${down}${lost}<rect class="box" x="10" y="${px(y)}" width="${box - 10}" height="44"/>${text(24, y + 27, `${stepWords(step)}: ${n.toLocaleString('en')}`)}`;
  });
  const last = steps.at(-1);
  const finding = `Of ${steps[0]?.n.toLocaleString('en') ?? 0} rows, ${last?.n.toLocaleString('en') ?? 0} people are in the estimates.`;
  const byDefinition = attrition.filter(({ criterion }) => criterion !== undefined);
  const numbers =
    table(
      'Everybody',
      ['Step', 'People', 'Left out'],
      steps.map(({ step, n, dropped }) => [stepWords(step), String(n), String(dropped)]),
    ) +
    table(
      'By definition',
      ['Definition', 'Step', 'People', 'Left out'],
      byDefinition.map(({ criterion, step, n, dropped }) => [criterion!, stepWords(step), String(n), String(dropped)]),
    );
  return figure('attrition', finding, svg(560, steps.length * height, finding, drawn.join('')), numbers);
}
