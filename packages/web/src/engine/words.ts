import type { CriterionResult } from '@thew/core/assessment/assessment';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { resultWords } from '@thew/core/presentation/locales/en-results';
import type { Standing } from '@thew/core/presentation/standing';
import { numberWords } from '@thew/core/presentation/text-layout';
import { measureWords } from '@thew/core/presentation/trace-lines';
import { unitWords } from '@thew/core/presentation/units-words';
import type { State } from '../ui/mark.tsx';

const states: Readonly<Record<Standing, State>> = {
  met: 'met',
  'not-met': 'not-met',
  'cannot-tell': 'unknown',
  'does-not-apply': 'not-applicable',
};

export const stateOf = (standing: Standing): State => states[standing];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A thin space before the unit, as the design asks. */
export function withUnit(value: number, ucum: string): string {
  const unit = unitWords(ucum);
  return `${minus(numberWords(value))}${unit ? ` ${unit}` : ''}`;
}

/** A true minus sign, which is as wide as a figure. */
export const minus = (text: string): string => text.replace(/^-/, '−');

export const signed = (value: number): string => (value > 0 ? `+${numberWords(value)}` : minus(numberWords(value)));

/** Name of a measure or questionnaire (`sarc-f`, `grip-strength`). */
export function nameOf(id: string): string {
  if (measureById(id)) return measureWords(id);
  return measureById(`${id}-score`) ? measureWords(`${id}-score`) : measureWords(id);
}

/** Short name for a table or a heading: without what stands in brackets or after a comma. */
export const shortName = (id: string): string => nameOf(id).replace(/\s*[,(].*$/, '');

export function resultLine({ result, score, scoreRange }: CriterionResult): string {
  const points = score !== undefined ? ` (${numberWords(score)})` : '';
  const range = scoreRange && score === undefined ? ` (${scoreRange.map(numberWords).join(' to ')})` : '';
  return capital(resultWords(result)) + points + range;
}

/** EWGSOP2 out of "Sarcopenia, EWGSOP2 (2019)". */
export function shortTitle(title: string): string {
  const named = /^[^,]+,\s*(.+)$/.exec(title)?.[1] ?? title;
  return named.replace(/\s*\((\d{4})\)/, ' $1');
}

export { numberWords, resultWords, unitWords };
