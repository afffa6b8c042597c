import type { CohortResult } from '../run/result.ts';
import { figure, px, svg, table, text } from './markup.ts';
import { count, shortName } from './wording.ts';

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

const stepWords = (step: string): string => words[step] ?? step;

/** Who was dropped and why: a flow for everybody, a table for each definition. */
export function attritionFigure({ attrition }: CohortResult): string {
  const steps = attrition.filter(({ criterion }) => criterion === undefined);
  const [height, box] = [70, 300];
  const drawn = steps.map(({ step, n, dropped }, index) => {
    const y = 10 + index * height;
    const down = index === 0 ? '' : `<line class="down" x1="150" x2="150" y1="${y - 26}" y2="${y}"/>`;
    const lost = dropped > 0 ? text(162, y - 8, `${count(dropped)} left out`, { class: 'ink-2' }) : '';
    return `${down}${lost}<rect class="box" x="10" y="${px(y)}" width="${box - 10}" height="44"/>${text(24, y + 27, `${stepWords(step)}: ${count(n)}`)}`;
  });
  const last = steps.at(-1);
  const finding = `Of ${count(steps[0]?.n ?? 0)} rows, ${count(last?.n ?? 0)} people are in the estimates.`;
  const byDefinition = attrition.filter(({ criterion }) => criterion !== undefined);
  const numbers =
    table(
      'Everybody',
      ['Step', 'People', 'Left out'],
      steps.map(({ step, n, dropped }) => [stepWords(step), count(n), count(dropped)]),
    ) +
    table(
      'By definition',
      ['Definition', 'Step', 'People', 'Left out'],
      byDefinition.map(({ criterion, step, n, dropped }) => [
        shortName(criterion!),
        stepWords(step),
        count(n),
        count(dropped),
      ]),
      { words: 2 },
    );
  return figure('attrition', { finding }, svg(box + 10, steps.length * height, finding, drawn.join('')), numbers);
}
