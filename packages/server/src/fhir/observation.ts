import { findingById } from '@thew/core/knowledge/findings/catalogue';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Observation } from '@thew/core/observations/observation';
import { findingLabel } from '@thew/core/presentation/explanation-words';
import { unitWords } from '@thew/core/presentation/units-words';
import { filled, hl7, measureSystem, type Resource, type Subject } from './resource.ts';

/** Our own code first, then every verified code that says the same; a code of one side only with that side. */
function codeOf({ measure: id, side, method }: Observation) {
  const measure = measureById(id);
  const title = measure?.title ?? findingLabel(id);
  const fits = (measure?.codes ?? []).filter(
    (code) =>
      code.verified &&
      (code.side === undefined || code.side === side) &&
      (code.method === undefined || code.method === method),
  );
  const codes = fits.map(({ system, code, display }) => ({ system, code, display }));
  return { coding: [{ system: measureSystem, code: id, display: title }, ...codes], text: title };
}

function resultOf({ value, unit }: Observation): Record<string, unknown> {
  if (typeof value === 'number') {
    const code = unit ?? '1';
    const words = unitWords(code);
    const quantity = { value, ...(words && { unit: words }), system: 'http://unitsofmeasure.org', code };
    return { valueQuantity: quantity };
  }
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'string') return value === '' ? {} : { valueString: value };
  const codes = (value ?? []).map((code) => ({ system: measureSystem, code }));
  return codes.length > 0 ? { valueCodeableConcept: { coding: codes } } : {};
}

/** FHIR has no code for "tried and not able", which is a result: the text says it. */
function absentReason({ absent, measure }: Observation) {
  if (absent === undefined) return {};
  if (absent === 'unable')
    return { dataAbsentReason: { ...hl7('data-absent-reason', 'not-performed'), text: 'unable' } };
  if (absent === 'refused') return { dataAbsentReason: hl7('data-absent-reason', 'asked-declined') };
  const asked = findingById(measure) !== undefined && measureById(measure)?.kind !== 'quantity';
  return { dataAbsentReason: hl7('data-absent-reason', asked ? 'asked-unknown' : 'not-performed') };
}

const sideCodes = { left: '7771000', right: '24028007', both: '51440002' } as const;

function bodySite({ side, site }: Observation) {
  if (!side && !site) return {};
  const text = [side, site?.replaceAll('-', ' ')].filter(Boolean).join(' ');
  const coding = side ? [{ system: 'http://snomed.info/sct', code: sideCodes[side] }] : undefined;
  return { bodySite: filled({ coding, text }) };
}

/** One observation in the canonical unit. */
export function fhirObservation(id: string, observation: Observation, subject: Subject): Resource {
  const { date, method, device } = observation;
  return filled({
    resourceType: 'Observation',
    id,
    status: 'final',
    code: codeOf(observation),
    subject,
    effectiveDateTime: date,
    ...resultOf(observation),
    ...absentReason(observation),
    ...bodySite(observation),
    method: method === undefined ? undefined : { text: method },
    device: device === undefined ? undefined : { display: device },
  });
}
