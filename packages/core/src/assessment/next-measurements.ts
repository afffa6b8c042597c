import type { Criterion, CriterionKind } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { CriterionResult } from './assessment.ts';

/** One thing worth doing next: what to measure or ask, how long it takes, which definitions it could settle. */
export interface NextMeasurement {
  /** Measures, findings, `questionnaire.item`, or age, sex, ancestry. */
  inputs: string[];
  minutes: number;
  /** Ids of criteria. */
  settles: string[];
}

/** Settling a definition is worth more than settling a screen or a class of one scan (our judgement). */
const worth: Readonly<Record<CriterionKind, number>> = { definition: 3, screen: 1, class: 0.5, scale: 0 };

const minutesFor = (inputs: readonly string[]): number =>
  inputs.reduce((total, input) => total + (measureById(input)?.minutes ?? 1), 0);

/**
 * What to measure next over all definitions: the gain (definitions it could settle, weighted) for the effort (square root
 * of the minutes, as one visit allows several short tests). Best first.
 */
export function nextMeasurements(
  criteria: readonly Criterion[],
  results: Readonly<Record<string, CriterionResult>>,
): NextMeasurement[] {
  const wanted = new Map<string, NextMeasurement & { gain: number }>();
  for (const { id, kind } of criteria.filter((one) => worth[one.kind] > 0))
    for (const inputs of results[id]?.missing.slice(0, 3) ?? []) {
      const key = inputs.join(' + ');
      const entry = wanted.get(key) ?? { inputs, minutes: minutesFor(inputs), settles: [], gain: 0 };
      entry.settles.push(id);
      entry.gain += worth[kind] / inputs.length;
      wanted.set(key, entry);
    }
  return [...wanted.values()]
    .sort((a, b) => b.gain / Math.sqrt(b.minutes + 1) - a.gain / Math.sqrt(a.minutes + 1))
    .map(({ inputs, minutes, settles }) => ({ inputs, minutes, settles }));
}
