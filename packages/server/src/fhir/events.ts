import type { LifeEvent } from '@thew/core/observations/observation';
import { filled, hl7, type Resource, type Subject } from './resource.ts';

/** Own codes of events; the reader of FHIR knows an event by them. */
const eventSystem = 'urn:thew:event';

const stays = ['hospital', 'hospital-stay', 'ward', 'icu', 'intensive-care', 'icu-stay'];
const procedures = [
  'surgery',
  'operation',
  'ventilation',
  'ventilator',
  'cast',
  'immobilisation',
  'immobilization',
  'limb-immobilisation',
  'training',
];

type Phase = 'planned' | 'running' | 'over';

function phaseOf({ start, end }: LifeEvent, asOf: string): Phase {
  if (start > asOf) return 'planned';
  return end !== undefined && end <= asOf ? 'over' : 'running';
}

const statuses = {
  Encounter: { planned: 'planned', running: 'in-progress', over: 'finished' },
  Procedure: { planned: 'preparation', running: 'in-progress', over: 'completed' },
  Observation: { planned: 'registered', running: 'preliminary', over: 'final' },
} as const;

function detail([key, value]: [string, string | number | boolean | undefined]): Record<string, unknown>[] {
  const url = `urn:thew:event:${encodeURIComponent(key)}`;
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return [{ url, valueString: value }];
  return [typeof value === 'number' ? { url, valueDecimal: value } : { url, valueBoolean: value }];
}

/**
 * Something that happened over time: a stay as an Encounter, an operation, a cast, ventilation or a training programme as
 * a Procedure, everything else (bed rest, a loss, an illness, a diet) as an Observation. Details that FHIR has no place
 * for are extensions.
 */
export function fhirEvent(id: string, event: LifeEvent, subject: Subject, asOf: string): Resource {
  const { kind, start, end, ...details } = event;
  const type = stays.includes(kind) ? 'Encounter' : procedures.includes(kind) ? 'Procedure' : 'Observation';
  const period = filled({ start, end });
  const code = { coding: [{ system: eventSystem, code: kind }], text: kind.replaceAll('-', ' ') };
  const common = {
    resourceType: type,
    id,
    extension: Object.entries(details).flatMap(detail),
    status: statuses[type][phaseOf(event, asOf)],
    subject,
  };
  if (type === 'Encounter') {
    const inpatient = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' };
    return filled({ ...common, class: inpatient, type: [code], period });
  }
  if (type === 'Procedure') return filled({ ...common, code, performedPeriod: period });
  const category = [hl7('observation-category', 'social-history')];
  return filled({ ...common, category, code, effectivePeriod: period, valueBoolean: true });
}
