import type { Finding } from '../knowledge/findings/finding.ts';
import type { Measure, MeasureKind } from '../knowledge/measures/measure.ts';
import type { Observation } from '../observations/observation.ts';
import type { Admission, Draft } from './admit-observation.ts';
import { admitValue } from './admit-value.ts';
import type { Spot } from './report.ts';

const kinds: Readonly<Record<Finding['kind'], MeasureKind>> = {
  boolean: 'finding',
  choice: 'category',
  multi: 'category',
  number: 'quantity',
};

/** A finding in the shape of a measure, so that its numbers, units and options are read as everywhere else. */
export function asMeasure({ id, kind, unit = '', range, options, question }: Finding): Measure {
  const [lowest, highest = Number.POSITIVE_INFINITY] = range ?? [];
  return {
    id,
    kind: kinds[kind],
    title: question,
    unit,
    ...(lowest !== undefined && { hard: [lowest, highest] as const }),
    ...(options && { options }),
    about: '',
    codes: [],
    errors: [],
    minutes: 0,
  };
}

/** The stage of a disease may be written as a number. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/**
 * Reads the answer to a care finding into `into`, in the finding's unit; a number without a unit is taken to be in it.
 * False when there is none to keep (and an issue says why).
 */
export function careFindingValue(
  finding: Finding,
  { value, unit }: Pick<Draft, 'value' | 'unit'>,
  spot: Spot,
  admission: Admission,
  into: Observation,
): boolean {
  const measure = asMeasure(finding);
  const chosen = measure.kind === 'category' ? asText(value) : value;
  const read = admitValue(measure, { value: chosen, unit: unit ?? measure.unit }, spot, admission, into);
  if (into.unit === '') delete into.unit;
  return read;
}
