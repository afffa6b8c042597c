import type { CriterionResult } from '@thew/core/assessment/assessment';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { capital } from '@thew/core/presentation/capital';
import { resultWords } from '@thew/core/presentation/locales/en-results';
import { shortTitle } from '@thew/core/presentation/short-title';
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

/** A thin space before the unit, as the design asks. */
export function withUnit(value: number, ucum: string): string {
  const unit = unitWords(ucum);
  return `${minus(numberWords(rounded(value)))}${unit ? ` ${unit}` : ''}`;
}

/** A true minus sign, which is as wide as a figure. */
export const minus = (text: string): string => text.replace(/^-/, '−');

export const signed = (value: number): string => (value > 0 ? `+${numberWords(value)}` : minus(numberWords(value)));

/** Name of a measure or questionnaire (`sarc-f`, `grip-strength`). */
export function nameOf(id: string): string {
  if (measureById(id)) return measureWords(id);
  return measureById(`${id}-score`) ? measureWords(`${id}-score`) : measureWords(id);
}

/** Short names of everyday measures, for tables and headings; everything else by its title up to a comma or bracket. */
const shortNames: Readonly<Record<string, string>> = {
  'grip-strength': 'Hand grip',
  asm: 'Arm and leg muscle',
  asmi: 'Arm and leg muscle',
  'asm-bmi': 'Muscle ÷ BMI',
  'asm-weight-percentage': 'Muscle share of weight',
  'gait-speed': 'Walking speed',
  'chair-stand-5x-time': 'Five chair rises',
  'chair-stand-30s-count': 'Rises in 30 s',
  'tug-time': 'Timed up and go',
  'walk-400m-time': '400 m walk',
  'sppb-score': 'SPPB',
  'calf-circumference': 'Calf',
  'l3-smi': 'Muscle on CT',
  'sarc-f': 'SARC-F',
  'sarc-f-score': 'SARC-F',
  'mna-sf-score': 'MNA-SF',
  'must-score': 'MUST',
  'nrs-2002-score': 'NRS 2002',
  'weight-loss-6-months': 'Weight lost in 6 months',
  'weight-loss-12-months': 'Weight lost in a year',
};

export const shortName = (id: string): string =>
  shortNames[id] ?? shortNames[`${id}-score`] ?? nameOf(id).replace(/\s*[,(].*$/, '');

/** Asked of the person rather than measured. */
export const isAsked = (id: string): boolean => {
  const kind = (measureById(id) ?? measureById(`${id}-score`))?.kind;
  return kind !== 'quantity';
};

export function resultLine({ result, score, scoreRange }: CriterionResult, criterion?: Criterion): string {
  const points = score !== undefined ? ` (${numberWords(score)})` : '';
  const range = scoreRange && score === undefined ? ` (${scoreRange.map(numberWords).join(' to ')})` : '';
  return capital(resultWords(result, criterion)) + points + range;
}

/** Three figures, four from one hundred up: more than a test can tell is noise to a reader. */
export const rounded = (value: number): number => Number(value.toPrecision(Math.abs(value) >= 100 ? 4 : 3));

export { numberWords, resultWords, shortTitle, unitWords };
