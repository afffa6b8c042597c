import type { Certainty } from '../sources/source.ts';
import { asmErrors, fatFreeMassErrors, l3MuscleAreaErrors } from './errors/muscle-mass.ts';
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
  /** The value measured: needed where the error is a share of it. Taken from `measures` when not given. */
  value?: number;
  /** What else is known of the person (a `Facts` fits): values and height for errors that depend on them. */
  measures?: ReadonlyMap<string, { value?: unknown }>;
}

/** Indices over height²: their error is that of the measure they come from, divided by height². */
const perHeightSquared: Readonly<Record<string, readonly MeasurementError[]>> = {
  asmi: asmErrors,
  ffmi: fatFreeMassErrors,
  'l3-smi': l3MuscleAreaErrors,
};

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

function numberIn(context: ErrorContext, id: string): number | undefined {
  const value = context.measures?.get(id)?.value;
  return typeof value === 'number' ? value : undefined;
}

function bestRow(rows: readonly MeasurementError[], value: number | undefined, age: number | undefined) {
  let best: Candidate | undefined;
  for (const row of rows) {
    const sem = semOf(row, value);
    if (sem === undefined) continue;
    best = best === undefined ? { row, sem } : better(best, { row, sem }, age);
  }
  return best;
}

/**
 * The measurement error to use when nobody has measured their own. Rows of the other sex never count; then rows marked
 * as default in the evidence, then better seen ones (unverified last), then the age band nearest to the person, then the
 * larger error. A row that gives only a coefficient of variation counts when the value is known. The smallest
 * change that matters comes from the row marked for it, which may be another one. An index over height² without rows
 * of its own takes those of its measure when the height is known. Undefined where no error is published.
 */
export function defaultError(measure: Measure, context: ErrorContext = {}): DefaultError | undefined {
  const base = measure.errors.length === 0 ? perHeightSquared[measure.id] : undefined;
  const height = base && numberIn(context, 'body-height');
  if (base && height === undefined) return undefined;
  const scale = height === undefined ? 1 : (height / 100) ** -2;
  const rows = (base ?? measure.errors).filter(
    (row) => row.sex === undefined || context.sex === undefined || row.sex === context.sex,
  );
  const best = bestRow(rows, base ? undefined : (context.value ?? numberIn(context, measure.id)), context.age);
  if (best === undefined) return undefined;
  const mcid = base ? undefined : (rows.find((row) => row.isDefault && row.mcid) ?? rows.find((row) => row.mcid))?.mcid;
  return {
    sem: best.sem * scale,
    mdc95: changeOf(best) * scale,
    ...(mcid === undefined ? {} : { mcid }),
    source: best.row.source,
    certainty: best.row.certainty,
  };
}
