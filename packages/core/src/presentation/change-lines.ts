import type { DeviceVerdict } from '../assessment/assessment.ts';
import type { ChangeVerdict } from '../assessment/real-change.ts';
import type { ChangeOverTime } from '../assessment/real-change-record.ts';
import { criterionById } from '../knowledge/criteria/catalogue.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { resultWords } from './locales/en-results.ts';
import { numberWords } from './text-layout.ts';
import { measureWords } from './trace-lines.ts';
import { unitWords } from './units-words.ts';

const verdicts: Readonly<Record<ChangeVerdict, string>> = {
  'real-gain': 'a real gain: larger than the measuring error',
  'real-loss': 'a real loss: larger than the measuring error',
  'real-change': 'a real change: larger than the measuring error',
  'may-be-chance': 'may be chance: within the measuring error',
  'unknown-error': 'the measuring error is not known',
  'became-unable': 'could be done before and not now',
  'became-able': 'could not be done before and can now',
  'still-unable': 'still not possible',
  'not-comparable': 'not comparable: another method or machine',
  'too-few-dates': 'one date only',
};

const directions = {
  improving: 'improving',
  worsening: 'worsening',
  rising: 'rising',
  falling: 'falling',
  'no-clear-trend': 'no clear trend',
  'too-few-for-interval': 'too few dates to be sure of the trend',
} as const;

const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${numberWords(Math.abs(value))}`;

/** "Grip strength −4.4 kg since 2026-03-02: a real loss: larger than the measuring error (MDC95 3.6)". */
export function changeWords({ measure, change, trend }: ChangeOverTime): string {
  const unit = unitWords(measureById(measure)?.unit ?? '');
  const difference = change.difference === null ? '' : ` ${signed(change.difference)}${unit ? ` ${unit}` : ''}`;
  const error = change.mdc95 === null ? '' : ` (MDC95 ${numberWords(change.mdc95)})`;
  const slope = trend ? `; ${directions[trend.verdict]}, ${signed(trend.perYear)} a year` : '';
  const since = change.from === undefined ? '' : ` since ${change.from}`;
  return `${measureWords(measure)}${difference}${since}: ${verdicts[change.verdict]}${error}${slope}`;
}

/** What the other make of scanner would have said, or why nobody can say. */
export function deviceWords({ measure, make, conversion, changed }: DeviceVerdict): string {
  const name = measureWords(measure);
  if (!conversion)
    return `${name}: makes of scanner differ by 7 to 8 %; no conversion applies here, so compare only with the same machine`;
  const unit = unitWords(measureById(measure)?.unit ?? '');
  const verdict = Object.entries(changed).map(
    ([id, { before, after }]) =>
      `${criterionById(id)?.title ?? id}: ${[before, after].map((one) => resultWords(one, criterionById(id))).join(' would be ')}`,
  );
  const more = verdict.length > 3 ? `; and ${verdict.length - 3} more` : '';
  const effect = verdict.length === 0 ? 'no result would change' : `${verdict.slice(0, 3).join('; ')}${more}`;
  return `${name} on ${make}; a ${conversion.to} would read about ${numberWords(conversion.value)} ${unit} (${conversion.source}): ${effect}`;
}
