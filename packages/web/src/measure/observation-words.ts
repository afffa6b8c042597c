import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Observation } from '@thew/core/observations/observation';
import { capital } from '@thew/core/presentation/capital';
import { numberWords } from '@thew/core/presentation/text-layout';
import { unitWords } from '@thew/core/presentation/units-words';

type Words = (key: string) => string;

/** An observation as it came over the wire, where what is missing may also be undefined. */
type Shown = { [Key in Exclude<keyof Observation, 'measure'>]?: Observation[Key] | undefined };

export const titleOf = ({ measure }: { measure: string }): string =>
  measureById(measure)?.title ?? capital(measure.replaceAll('-', ' '));

const withUnit = (value: number, unit: string): string => `${numberWords(value)}\u2009${unitWords(unit)}`.trim();

/** "57.3 kg", "yes", "not able"; `t` of the namespace `measure`. */
export function valueWords(of: Shown, t: Words): string {
  if (of.absent) return t(`absent.${of.absent}`);
  if (typeof of.value === 'number') return withUnit(of.value, of.unit ?? '');
  if (typeof of.value === 'boolean') return t(of.value ? 'yes' : 'no');
  return (Array.isArray(of.value) ? of.value.join(', ') : (of.value ?? '')).replaceAll('-', ' ');
}

/** The number in the unit it was entered in, where that is another one and not only another spelling. */
export const enteredWords = ({ entered, value }: Shown): string =>
  entered && entered.value !== value ? withUnit(entered.value, entered.unit) : '';

/** Side, place, method and device in one line. */
export function howWords(of: Shown, t: Words): string {
  const side = of.side && t(`sides.${of.side}`);
  return [side, of.site?.replaceAll('-', ' '), of.method, of.device].filter(Boolean).join(', ');
}
