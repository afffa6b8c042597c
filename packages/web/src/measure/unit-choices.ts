import type { Measure } from '@thew/core/knowledge/measures/measure';
import { convert } from '@thew/core/observations/units';
import { type UnitChoice, unitLabel, unitsFor } from '../ui/number-units.ts';

/** Measures whose kilograms are a force or a load on a machine, typed in kg or lb. */
const loads = new Set(['one-rm-leg-press', 'one-rm-knee-extension', 'one-rm-chest-press']);

/** Units in which laboratories report; one is offered only where the core can convert it for the measure. */
const reported: Readonly<Record<string, readonly string[]>> = {
  'g/dL': ['g/L', 'mmol/L'],
  'g/L': ['g/dL'],
  'mg/L': ['mg/dL'],
  'mg/dL': ['umol/L', 'mmol/L', 'mg/L'],
  'umol/L': ['mg/dL'],
  'mmol/L': ['mg/dL'],
  'nmol/L': ['ng/mL'],
  'ng/mL': ['nmol/L', 'ug/L'],
  'm/s': ['km/h'],
};

/** The factor to the catalogue's unit, where the conversion is nothing but a factor. */
function factorOf(unit: string, measure: Measure): number | undefined {
  const [none, one, two] = [0, 1, 2].map((value) => convert(value, unit, measure));
  if (typeof none !== 'object' || typeof one !== 'object' || typeof two !== 'object') return undefined;
  const isFactor = none.value === 0 && Math.abs(two.value - 2 * one.value) < 1e-9 * Math.abs(two.value);
  return isFactor ? one.value : undefined;
}

function usual(measure: Measure): readonly UnitChoice[] {
  if (measure.id.startsWith('grip')) return unitsFor('kg', 'force');
  return loads.has(measure.id) ? unitsFor('kg') : unitsFor(measure.unit);
}

/** Units a measure may be typed in; `entered` is the one an earlier entry was typed in, so that it can be kept. */
export function unitChoices(measure: Measure, entered?: string): readonly UnitChoice[] {
  const choices = usual(measure);
  const wanted = [...(reported[measure.unit] ?? []), ...(entered === undefined ? [] : [entered])];
  const added = wanted.flatMap((ucum): UnitChoice[] => {
    const factor = choices.some((choice) => choice.ucum === ucum) ? undefined : factorOf(ucum, measure);
    return factor === undefined ? [] : [{ ucum, label: unitLabel(ucum), factor, system: 'metric' }];
  });
  return [...choices, ...added.filter(({ ucum }, index) => added.findIndex((one) => one.ucum === ucum) === index)];
}
