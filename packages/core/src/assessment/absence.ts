import type { Truth } from '../knowledge/criteria/criterion.ts';
import { type Context, reading } from './context.ts';
import { evaluateTruth } from './evaluate-truth.ts';

/** One of these decides alone: none rests on absence if one of them does not. */
function decidedBy(parts: readonly Truth[], value: boolean, context: Context): readonly string[] {
  const deciding = parts.filter((part) => evaluateTruth(part, context) === value);
  const absences = deciding.map((part) => restsOnAbsence(part, value, context));
  return absences.find((one) => one.length === 0) ?? absences[0] ?? [];
}

/** Measures that must stay missing for a decided clause to stay as it is ("not measured", or "measured, and …"). */
export function restsOnAbsence(truth: Truth, value: boolean, context: Context): readonly string[] {
  const every = (parts: readonly Truth[]) => parts.flatMap((part) => restsOnAbsence(part, value, context));
  switch (truth.kind) {
    case 'measured':
      return value ? [] : truth.of;
    case 'not':
      return restsOnAbsence(truth.of, !value, context);
    case 'all':
      return value ? every(truth.of) : decidedBy(truth.of, value, context);
    case 'any':
      return value ? decidedBy(truth.of, value, context) : every(truth.of);
    case 'ref': {
      const part = context.findings[truth.name];
      return part ? restsOnAbsence(part, value, context) : [];
    }
    case 'variant':
      return restsOnAbsence(reading(truth, context), value, context);
    default:
      return [];
  }
}
