import type { Certainty } from '../knowledge/sources/source.ts';
import { ASM_MEASURES, deviceMake } from './device.ts';

/** One measure on one day. */
export interface DatedValue {
  /** ISO date (YYYY-MM-DD). */
  date: string;
  value?: number;
  /** Tried and not able: worse than any number. */
  unable?: boolean;
  method?: string;
  device?: string;
}

/** Error of a measure in its unit, as `defaultError` gives it. */
export interface ChangeError {
  sem?: number;
  mdc95?: number;
  mcid?: readonly [number, number];
  /** Error as a share of the value (%), used only where there is neither `mdc95` nor `sem`. */
  cvPercent?: number;
  source: string;
  certainty: Certainty;
}

export type ChangeVerdict =
  | 'real-gain'
  | 'real-loss'
  /** Beyond chance, but the measure has no better or worse direction. */
  | 'real-change'
  | 'may-be-chance'
  | 'unknown-error'
  | 'became-unable'
  | 'became-able'
  | 'still-unable'
  /** Method, or DXA make, changed between the two dates. */
  | 'not-comparable'
  | 'too-few-dates';

export interface RealChange {
  from?: string;
  to?: string;
  difference: number | null;
  /** Smallest difference beyond chance in 95 of 100 stable people, in the measure's unit. */
  mdc95: number | null;
  mdc95From?: 'published' | 'sem' | 'cv';
  mcid: readonly [number, number] | null;
  verdict: ChangeVerdict;
  /** Is the difference large enough to matter to people? `unclear` inside the range of published values. */
  meaningful: 'yes' | 'no' | 'unclear' | 'unknown';
  source?: string;
  certainty?: Certainty;
}

/** The difference of two measurements carries the error of both: 1.96 × √2 × SEM. */
const MDC_PER_SEM = 1.96 * Math.SQRT2;

/**
 * Is the change of a measure between its first and its last date more than measurement error?
 * A difference of at least MDC95 counts as real. Values of different methods, and appendicular lean mass of different
 * DXA makes, are not compared.
 */
export function realChange(
  measure: { id: string; worse?: 'lower' | 'higher' },
  values: readonly DatedValue[],
  error?: ChangeError,
): RealChange {
  const dated = values.filter(({ value, unable }) => unable || Number.isFinite(value));
  const sorted = [...dated].sort((a, b) => a.date.localeCompare(b.date));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || first.date === last.date) return without('too-few-dates');
  const span = { from: first.date, to: last.date };
  if (!comparable(measure.id, first, last)) return { ...without('not-comparable'), ...span };
  if (first.unable || last.unable) return { ...without(ability(first, last)), ...span };
  return { ...judge(measure.worse, first.value ?? Number.NaN, last.value ?? Number.NaN, error), ...span };
}

function without(verdict: ChangeVerdict): RealChange {
  return { difference: null, mdc95: null, mcid: null, verdict, meaningful: 'unknown' };
}

function ability(first: DatedValue, last: DatedValue): ChangeVerdict {
  if (first.unable && last.unable) return 'still-unable';
  return last.unable ? 'became-unable' : 'became-able';
}

function comparable(id: string, first: DatedValue, last: DatedValue): boolean {
  if (first.method && last.method && first.method !== last.method) return false;
  if (!ASM_MEASURES.some((measure) => measure === id)) return true;
  const [before, after] = [deviceMake(first.device), deviceMake(last.device)];
  return !before || !after || before === after;
}

function judge(worse: 'lower' | 'higher' | undefined, first: number, last: number, error?: ChangeError): RealChange {
  const difference = last - first;
  const mcid = error?.mcid ?? null;
  const limit = error && mdcOf(error, first, last);
  const base = { difference, mcid, meaningful: meaning(Math.abs(difference), mcid) };
  const named = error && { source: error.source, certainty: error.certainty };
  if (!limit) return { ...base, mdc95: null, verdict: 'unknown-error', ...named };
  // Half a unit in the twelfth place keeps a difference that equals MDC95 in decimals from failing in binary.
  const real = Math.abs(difference) >= limit.mdc95 - 1e-12;
  return { ...base, ...limit, verdict: real ? direction(difference, worse) : 'may-be-chance', ...named };
}

function mdcOf(error: ChangeError, first: number, last: number) {
  if (error.mdc95 !== undefined) return { mdc95: error.mdc95, mdc95From: 'published' as const };
  if (error.sem !== undefined) return { mdc95: MDC_PER_SEM * error.sem, mdc95From: 'sem' as const };
  if (error.cvPercent === undefined) return undefined;
  const mean = Math.abs(first + last) / 2;
  return { mdc95: (MDC_PER_SEM * error.cvPercent * mean) / 100, mdc95From: 'cv' as const };
}

function direction(difference: number, worse: 'lower' | 'higher' | undefined): ChangeVerdict {
  if (!worse) return 'real-change';
  return difference < 0 === (worse === 'lower') ? 'real-loss' : 'real-gain';
}

function meaning(size: number, mcid: readonly [number, number] | null): RealChange['meaningful'] {
  if (!mcid) return 'unknown';
  if (size >= mcid[1] - 1e-12) return 'yes';
  return size < mcid[0] - 1e-12 ? 'no' : 'unclear';
}
