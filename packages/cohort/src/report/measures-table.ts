import type { CohortResult, MeasureSummary } from '../run/result.ts';
import { folded, table } from './markup.ts';
import { compareGroups, count, groupName, measureWithUnit, short } from './wording.ts';

/** `29.9 (29.4–30.6)`; an end that the sample cannot tell is a question mark. */
function quantileWords({ quantiles, quantileIntervals }: MeasureSummary, name: keyof MeasureSummary['quantiles']) {
  const own = quantileIntervals?.[name].beta;
  const end = (value: number | null) => (value === null ? '?' : short(value));
  return `${short(quantiles[name])}${own ? ` (${end(own[0])}–${end(own[1])})` : ''}`;
}

function rowOf(one: MeasureSummary, withGroup: boolean): string[] {
  const points = (['p5', 'p25', 'p50', 'p75', 'p95'] as const).map((name) => quantileWords(one, name));
  const group = withGroup ? [groupName(one.group)] : [];
  return [measureWithUnit(one.measure, one.unit), ...group, count(one.n), short(one.mean), short(one.se), ...points];
}

/** What was measured: everyone in the open, groups folded away. */
export function measuresSection({ measures, about }: CohortResult): string {
  if (measures.length === 0) return '';
  const intervals = measures.some(({ quantileIntervals }) => quantileIntervals);
  const weighted = about.design.weight === null ? 'Means' : 'Weighted means';
  const title = `${weighted} and centiles${intervals ? ', with 95 % intervals by Woodruff’s method' : ''}`;
  const numbers = ['People', 'Mean', 'Standard error', '5th', '25th', 'Median', '75th', '95th'];
  const isWhole = ({ group }: MeasureSummary) => Object.keys(group).length === 0;
  const order = compareGroups(about.by);
  const parts = measures.filter((one) => !isWhole(one));
  const names = [...new Set(measures.map(({ measure }) => measure))];
  const sorted = names.flatMap((name) =>
    parts.filter(({ measure }) => measure === name).sort((a, b) => order(a.group, b.group)),
  );
  const whole = table(
    `${title}: everyone`,
    ['Measure', ...numbers],
    measures.filter(isWhole).map((one) => rowOf(one, false)),
  );
  const groups = table(
    `${title}: by group`,
    ['Measure', 'Group', ...numbers],
    sorted.map((one) => rowOf(one, true)),
    { words: 2 },
  );
  return `<h2 id="measures">What was measured</h2>${whole}${sorted.length > 0 ? folded('Means and centiles by group', groups) : ''}`;
}
