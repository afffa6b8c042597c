import type { Measure } from '../../knowledge/measures/measure.ts';
import { readBoolean } from '../admit-value.ts';
import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { slug } from '../measure-named.ts';
import { codingsOf } from './codings.ts';

export type ValueRead =
  | { field: string; value: unknown; unit?: unknown }
  | { field: string; problem: string; expected: string };

const direct = ['valueInteger', 'valueDecimal', 'valueBoolean', 'valueString'];

/** The name of the first value[x] of an Observation or component. */
export function valueField(node: Json): string | undefined {
  for (const key in node) if (key.startsWith('value')) return key;
  return undefined;
}

/** The value[x] of an Observation or component; undefined when it has none. */
export function readValue(node: Json, measure: Measure): ValueRead | undefined {
  const field = valueField(node);
  if (field === undefined) return undefined;
  if (field === 'valueQuantity') return quantity(asObject(node.valueQuantity) ?? {});
  if (field === 'valueCodeableConcept') return concept(node.valueCodeableConcept, measure);
  if (!direct.includes(field)) {
    return { field, problem: 'value-type-not-read', expected: 'a quantity, number, concept, text or yes/no' };
  }
  // Numbers without a unit field are counts and scores: the measure's own unit.
  return { field, value: node[field], unit: measure.unit };
}

function quantity(value: Json): ValueRead {
  const field = 'valueQuantity';
  if (value.comparator !== undefined) {
    const expected = 'a number; a limit such as "less than" cannot be compared with cut-points';
    return { field: `${field}/comparator`, problem: 'comparator', expected };
  }
  if (value.value === undefined) {
    return { field: `${field}/value`, problem: 'value-missing', expected: 'a number' };
  }
  return { field, value: value.value, unit: asText(value.code) ?? asText(value.unit) };
}

/** LOINC and SNOMED CT answers for yes and no. */
const yesNo: Record<string, boolean> = {
  'LA33-6': true,
  'LA32-8': false,
  '373066001': true,
  '373067005': false,
  '52101004': true,
  '2667000': false,
};

const ordinalUrls = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
];

function concept(value: unknown, measure: Measure): ValueRead {
  const field = 'valueCodeableConcept';
  const codings = codingsOf(value);
  const texts = [asText(asObject(value)?.text), ...codings.flatMap((c) => [c.code, c.display])];
  const words = texts.filter((word) => word !== undefined);
  if (measure.kind === 'finding') {
    const coded = codings.map((c) => yesNo[c.code ?? '']).find((answer) => answer !== undefined);
    const said = coded ?? words.map(readBoolean).find((answer) => answer !== undefined);
    return { field, value: said };
  }
  if (measure.kind === 'category') {
    const option = words.map(slug).find((word) => measure.options?.some((known) => known.toLowerCase() === word));
    return { field, value: option };
  }
  const number = ordinalOf(value) ?? words.find((word) => /^\d+(\.\d+)?$/.test(word) && word.length < 5);
  if (number === undefined) return { field, problem: 'value-type-not-read', expected: 'a number for this measure' };
  return { field, value: Number(number), unit: measure.unit };
}

/** The score attached to an answer. */
export function ordinalOf(value: unknown): number | undefined {
  const object = asObject(value);
  const holders = [object, ...asArray(object?.coding).map(asObject)];
  for (const holder of holders) {
    for (const item of asArray(holder?.extension)) {
      const extension = asObject(item);
      if (ordinalUrls.includes(String(extension?.url)) && typeof extension?.valueDecimal === 'number') {
        return extension.valueDecimal;
      }
    }
  }
  return undefined;
}
