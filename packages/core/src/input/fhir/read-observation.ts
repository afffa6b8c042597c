import type { Measure } from '../../knowledge/measures/measure.ts';
import { admitObservation, type Draft } from '../admit-observation.ts';
import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { reportError, reportWarning, type Spot, spotAt } from '../report.ts';
import { absentOf } from './absent.ts';
import { type CodedMeasure, findingOfConcept, measureOfConcept, wordsOf } from './codings.ts';
import { deviceOf } from './device.ts';
import type { FhirEntry, FhirPerson } from './entry.ts';
import { readValue, valueField } from './read-value.ts';
import { siteOf } from './site.ts';

/** An Observation and its components; what has no code of the catalogue is counted, not read. */
export function readFhirObservation(entry: FhirEntry, person: FhirPerson): void {
  const { resource, base, pointer } = entry;
  const spot = spotAt(base, pointer);
  const parts = partsOf(resource, pointer);
  const coded = parts.filter((part) => part.coded);
  person.counts.notInCatalogue += parts.filter((part) => !part.coded && part.hasResult).length;
  if (coded.length === 0) {
    if (!parts.some((part) => part.hasResult)) person.counts.notInCatalogue++;
    return;
  }
  const status = checkStatus(resource, spot, person);
  if (status === 'skip') return;
  const common = commonDraft(resource, person);
  // The code of a panel names no result of its own; its results are components or other resources.
  const isPanel = parts.some((part) => part.hasResult) || asArray(resource.hasMember).length > 0;
  for (const part of coded) {
    if (!part.hasResult && part.node === resource && isPanel) continue;
    readPart(part, entry, common, status === 'not-done', person);
  }
}

interface Part {
  node: Json;
  pointer: string;
  coded: CodedMeasure | undefined;
  hasResult: boolean;
}

function partsOf(resource: Json, pointer: string): Part[] {
  const parts = [partOf(resource, pointer)];
  for (const [index, item] of asArray(resource.component).entries()) {
    const node = asObject(item);
    if (node) parts.push(partOf(node, `${pointer}/component/${index}`));
  }
  return parts;
}

const partOf = (node: Json, pointer: string): Part => ({
  node,
  pointer,
  coded: measureOfConcept(node.code) ?? findingOfConcept(node.code),
  hasResult: node.dataAbsentReason !== undefined || valueField(node) !== undefined,
});

function checkStatus(resource: Json, spot: Spot, person: FhirPerson): 'read' | 'skip' | 'not-done' {
  const { issues } = person;
  const status = asText(resource.status);
  switch (status) {
    case 'entered-in-error':
      reportWarning(issues, 'entered-in-error', spot('status'), 'a valid observation; its author withdrew this one');
      return 'skip';
    case 'cancelled':
      reportWarning(issues, 'observation-cancelled', spot('status'), 'a finished observation; taken as not done');
      return 'not-done';
    case 'final':
    case 'amended':
    case 'corrected':
      return 'read';
    case 'preliminary':
    case 'registered':
      reportWarning(issues, 'observation-preliminary', spot('status'), 'a final observation; this may still change');
      return 'read';
    default:
      reportWarning(
        issues,
        'observation-status-unknown',
        spot('status'),
        'a final observation; it was read all the same',
      );
      return 'read';
  }
}

type Common = Draft & { dateField: string };

function commonDraft(resource: Json, person: FhirPerson): Common {
  const dateField = dateFieldOf(resource);
  const { side, site } = siteOf(resource.bodySite);
  return { dateField, date: dateIn(resource, dateField), side, site, device: deviceOf(resource, person) };
}

const dateFields = ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod', 'effectiveTiming', 'issued'];

function dateFieldOf(resource: Json): string {
  return dateFields.find((field) => dateIn(resource, field) !== undefined) ?? 'effectiveDateTime';
}

function dateIn(resource: Json, field: string): unknown {
  const value = resource[field];
  if (field === 'effectivePeriod') return asObject(value)?.end ?? asObject(value)?.start;
  return field === 'effectiveTiming' ? asArray(asObject(value)?.event)[0] : value;
}

function readPart(part: Part, entry: FhirEntry, common: Common, notDone: boolean, person: FhirPerson): void {
  const { measure, code } = part.coded!;
  const draft: Draft = {
    date: common.date,
    side: code.side ?? common.side,
    site: common.site,
    device: common.device,
    method: methodOf(measure, part.node, entry.resource) ?? code.method,
  };
  const spot = spotAt(entry.base, part.pointer);
  const absent = notDone ? 'not-done' : absentOf(part.node.dataAbsentReason);
  const value = readValue(part.node, measure);
  if (absent !== undefined && value === undefined) {
    draft.absent = absent;
    if (!notDone) reportWarning(person.issues, 'data-absent', spot('dataAbsentReason'), `a value; taken as ${absent}`);
  } else if (value === undefined) {
    reportError(person.issues, 'value-missing', spot(), 'a value, or a reason for its absence');
    return;
  } else if ('problem' in value) {
    reportError(person.issues, value.problem, spot(value.field), value.expected);
    return;
  } else {
    draft.value = value.value;
    draft.unit = value.unit;
  }
  const observation = admitObservation(
    measure,
    draft,
    fieldSpot(entry, part, common.dateField, value?.field),
    person.admission,
  );
  if (observation) person.record.observations.push(observation);
}

function fieldSpot(entry: FhirEntry, part: Part, dateField: string, valueField = 'value'): Spot {
  return (field) => {
    const whole = spotAt(entry.base, entry.pointer);
    const own = spotAt(entry.base, part.pointer);
    if (field === 'date') return whole(dateField);
    if (field === 'value' || field === 'unit') {
      return own(valueField === 'valueQuantity' ? `valueQuantity/${field}` : valueField);
    }
    return field === 'side' || field === 'site' ? whole('bodySite') : own(field);
  };
}

const methodWords: readonly [string, RegExp][] = [
  ['dxa', /\bdxa\b|\bdexa\b|absorptiometry/i],
  ['bia', /\bbia\b|impedance/i],
  ['mri', /\bmri\b|magnetic resonance/i],
  ['ct', /\bct\b|tomograph/i],
  ['ultrasound', /ultraso/i],
  ['jamar', /jamar|hydraulic/i],
  ['smedley', /smedley|spring/i],
  ['isokinetic-60', /isokinetic/i],
  ['isometric', /isometric/i],
  ['skinfold', /skin ?fold/i],
];

function methodOf(measure: Measure, node: Json, resource: Json): string | undefined {
  if (node.method === undefined && resource.method === undefined) return undefined;
  const words = [wordsOf(node.method), node === resource ? '' : wordsOf(resource.method)].join(' ').trim();
  if (words === '') return undefined;
  const methods = measure.methods ?? [];
  const lower = words.toLowerCase();
  const named = methods.find((method) => lower.split(/\s+/).includes(method));
  const described = methodWords.find(([method, pattern]) => methods.includes(method) && pattern.test(words))?.[0];
  return named ?? described ?? words.slice(0, 200);
}
