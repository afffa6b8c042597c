import type { Certainty } from '../sources/source.ts';
import type { Measure, MeasurementError } from './measure.ts';

export interface DefaultError {
  /** In the measure's unit. */
  sem: number;
  mdc95?: number;
  mcid?: readonly [number, number];
  source: string;
  certainty: Certainty;
}

export interface ErrorContext {
  age?: number;
  sex?: 'female' | 'male';
  /** The value measured: needed where the error is a share of it. */
  value?: number;
}

const changeOfNinetyFive = 1.96 * Math.SQRT2;
const certaintyRank: Record<Certainty, number> = { primary: 0, secondary: 1, unverified: 2 };

/** Years between an age and a band; none when the row is for every age. */
function yearsAway(row: MeasurementError, age: number | undefined): number {
  if (row.ages === undefined || age === undefined) return 0;
  const completed = Math.floor(age + 1e-9);
  return Math.max(row.ages[0] - completed, completed - row.ages[1], 0);
}

function semOf(row: MeasurementError, value: number | undefined): number | undefined {
  const share =
    row.cvPercent === undefined || value === undefined ? undefined : (row.cvPercent / 100) * Math.abs(value);
  return row.proportional ? (share ?? row.sem) : (row.sem ?? share);
}

interface Candidate {
  row: MeasurementError;
  sem: number;
}

/** Default rows first, then better seen ones, the nearer age band, and of equals the larger error (cautious). */
function better(a: Candidate, b: Candidate, age: number | undefined): Candidate {
  const order =
    Number(b.row.isDefault ?? false) - Number(a.row.isDefault ?? false) ||
    certaintyRank[a.row.certainty] - certaintyRank[b.row.certainty] ||
    yearsAway(a.row, age) - yearsAway(b.row, age) ||
    b.sem - a.sem;
  return order <= 0 ? a : b;
}

function changeOf({ row, sem }: Candidate): number {
  return row.sem === sem && row.mdc95 !== undefined ? row.mdc95 : changeOfNinetyFive * sem;
}

/**
 * The measurement error to use when nobody has measured their own. Rows of the other sex never count; then rows marked
 * as default in the evidence, then better seen ones (unverified last), then the age band nearest to the person, then the
 * larger error. A row that gives only a coefficient of variation counts when the value is known. The smallest
 * change that matters comes from the row marked for it, which may be another one. Undefined where no error is published.
 */
export function defaultError(measure: Measure, context: ErrorContext = {}): DefaultError | undefined {
  const rows = measure.errors.filter(
    (row) => row.sex === undefined || context.sex === undefined || row.sex === context.sex,
  );
  let best: Candidate | undefined;
  for (const row of rows) {
    const sem = semOf(row, context.value);
    if (sem === undefined) continue;
    best = best === undefined ? { row, sem } : better(best, { row, sem }, context.age);
  }
  if (best === undefined) return undefined;
  const mcid = (rows.find((row) => row.isDefault && row.mcid) ?? rows.find((row) => row.mcid))?.mcid;
  return {
    sem: best.sem,
    mdc95: changeOf(best),
    ...(mcid === undefined ? {} : { mcid }),
    source: best.row.source,
    certainty: best.row.certainty,
  };
}
