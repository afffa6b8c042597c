import { type RealChange, realChange } from '@thew/core/assessment/real-change';
import type { ChangeOverTime } from '@thew/core/assessment/real-change-record';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { defaultError } from '@thew/core/knowledge/measures/default-error';
import type { Measure } from '@thew/core/knowledge/measures/measure';
import type { Assessed } from './assessed.ts';

export interface DayValue {
  date: string;
  value: number;
}

/** One measure taken on at least two days, and whether the differences are more than measuring error. */
export interface Change {
  measure: Measure;
  /** Days with a number, oldest first. */
  days: readonly DayValue[];
  sinceFirst: RealChange;
  /** Between the last two days; only with three or more. */
  sinceLast?: RealChange;
  trend?: ChangeOverTime['trend'];
}

const order = ['grip-strength', 'gait-speed', 'chair-stand-5x-time', 'asmi', 'body-weight'];

function rankOf(id: string): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

function changeOf({ measure: id, values, change, trend }: ChangeOverTime, { facts }: Assessed): Change | undefined {
  const measure = measureById(id);
  const days = values.flatMap(({ date, value }) => (value === undefined ? [] : [{ date, value }]));
  if (!measure || days.length === 0) return undefined;
  return {
    measure,
    days,
    sinceFirst: change,
    ...(values.length > 2 && { sinceLast: realChange(measure, values.slice(-2), defaultError(measure, facts)) }),
    ...(trend && { trend }),
  };
}

/** Everything with two dates or more, the everyday measures first. */
export function changes(assessed: Assessed): Change[] {
  return assessed.assessment.changes
    .flatMap((each) => changeOf(each, assessed) ?? [])
    .sort((a, b) => rankOf(a.measure.id) - rankOf(b.measure.id));
}
