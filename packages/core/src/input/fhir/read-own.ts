import { careFindingIds, findingById } from '../../knowledge/findings/catalogue.ts';
import { measureById } from '../../knowledge/measures/catalogue.ts';
import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { readFinding } from '../read-finding.ts';
import { readEvent } from '../read-history.ts';
import { readJournalNote } from '../read-journal.ts';
import { readSession } from '../read-session.ts';
import { absentOf } from './absent.ts';
import { codingsOf } from './codings.ts';
import type { FhirEntry, FhirPerson } from './entry.ts';

/** Systems under which Thew itself writes what FHIR has no common code for. */
const sessionSystem = 'urn:thew:session';
const exerciseSystem = 'urn:thew:exercise';
const partSystem = 'urn:thew:session-part';
const journalSystem = 'urn:thew:journal';
const eventSystem = 'urn:thew:event';
const eventDetail = 'urn:thew:event:';
const measureSystem = 'urn:thew:measure';

const codeIn = (concept: unknown, system: string): string | undefined =>
  codingsOf(concept).find((coding) => coding.system === system)?.code;

const firstText = (list: unknown, field: string): string | undefined => asText(asObject(asArray(list)[0])?.[field]);

/** Values by part; parts that may stand more than once as lists. */
function partsOf(resource: Json): Map<string, unknown[]> {
  const parts = new Map<string, unknown[]>();
  for (const item of asArray(resource.component)) {
    const component = asObject(item);
    const name = codeIn(component?.code, partSystem);
    if (!component || name === undefined) continue;
    const value = asObject(component.valueQuantity)?.value ?? component.valueString ?? component.valueBoolean;
    parts.set(name, [...(parts.get(name) ?? []), value]);
  }
  return parts;
}

function fieldsOf(parts: ReadonlyMap<string, unknown[]>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [name, [value]] of parts) {
    if (name.startsWith('after.')) after[name.slice('after.'.length)] = value;
    else if (name !== 'sign' && name !== '__proto__') fields[name] = value;
  }
  return { ...fields, ...(Object.keys(after).length > 0 && { after }) };
}

/** A session with the exercises that are its members. */
function ownSession(kind: string, { resource, base, pointer }: FhirEntry, person: FhirPerson): void {
  const parts = partsOf(resource);
  const members = asArray(resource.hasMember).map((member) => person.resolve(member, resource));
  const exercises = members.flatMap((member) => {
    const exercise = codeIn(member?.code, exerciseSystem);
    return member && exercise !== undefined ? [{ exercise, ...fieldsOf(partsOf(member)) }] : [];
  });
  const entry = {
    date: resource.effectiveDateTime,
    session: kind,
    ...fieldsOf(parts),
    note: firstText(resource.note, 'text'),
    signs: parts.get('sign'),
    ...(exercises.length > 0 && { exercises }),
  };
  const session = readSession(entry, pointer, base, person.admission);
  if (!session) return;
  person.record.sessions = [...(person.record.sessions ?? []), session].sort((a, b) => a.date.localeCompare(b.date));
}

function ownEvent(kind: string, { resource, base, pointer }: FhirEntry, person: FhirPerson): void {
  const period = asObject(resource.period ?? resource.performedPeriod ?? resource.effectivePeriod);
  const details = asArray(resource.extension).flatMap((item): [string, unknown][] => {
    const extension = asObject(item);
    const url = asText(extension?.url);
    if (!extension || !url?.startsWith(eventDetail)) return [];
    const value = extension.valueString ?? extension.valueDecimal ?? extension.valueBoolean;
    return [[keyOf(url.slice(eventDetail.length)), value]];
  });
  const entry = {
    ...Object.fromEntries(details),
    kind,
    start: period?.start,
    ...(period?.end !== undefined && { end: period.end }),
  };
  const event = readEvent(entry, pointer, base, person.admission);
  if (event) person.record.events.push(event);
}

function keyOf(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function ownNote({ resource, base, pointer }: FhirEntry, person: FhirPerson): void {
  const exact = asArray(resource.extension)
    .map(asObject)
    .find((extension) => extension?.url === 'urn:thew:written');
  const entry = {
    date: exact?.valueString ?? resource.sent,
    author: asText(asObject(resource.sender)?.display),
    text: firstText(resource.payload, 'contentString'),
  };
  const note = readJournalNote(entry, pointer, base, person.admission);
  if (note) person.record.journal = [...(person.record.journal ?? []), note];
}

/** A first look at the raw codes: this runs for every observation of every person. */
function mayBeOwn(concept: unknown): boolean {
  const codings = asObject(concept)?.coding;
  if (!Array.isArray(codings)) return false;
  for (let i = 0; i < codings.length && i < 50; i++) {
    const system = asObject(codings[i])?.system;
    if (typeof system === 'string' && system.startsWith('urn:thew:') && system !== measureSystem) return true;
  }
  return false;
}

/** The id of a finding that is no measure of the catalogue, as Thew writes it; raw, like the look above. */
function findingOf(resource: Json): string | undefined {
  const codings = asObject(resource.code)?.coding;
  if (resource.resourceType !== 'Observation' || !Array.isArray(codings)) return undefined;
  for (let i = 0; i < codings.length && i < 50; i++) {
    const coding = asObject(codings[i]);
    const code = coding?.system === measureSystem ? coding.code : undefined;
    if (typeof code === 'string' && findingById(code) && !measureById(code)) return code;
  }
  return undefined;
}

/** The answer to a finding, in whichever of the forms it was written. */
function ownFinding(finding: string, { resource, base, pointer }: FhirEntry, person: FhirPerson): void {
  const quantity = asObject(resource.valueQuantity);
  const several = codingsOf(resource.valueCodeableConcept).flatMap(({ code }) => (code === undefined ? [] : [code]));
  const value =
    quantity?.value ?? resource.valueBoolean ?? resource.valueString ?? (several.length > 0 ? several : undefined);
  const entry = {
    finding,
    ...(value !== undefined && { value }),
    ...(quantity?.code !== undefined && { unit: quantity.code }),
    date: resource.effectiveDateTime,
    ...(value === undefined && { absent: absentOf(resource.dataAbsentReason) }),
  };
  const read = readFinding(entry, pointer, base, person.admission, careFindingIds);
  if (read) person.record.observations.push(read);
}

/** What a resource is that Thew wrote itself: `session`, `exercise` (read with its session), `event`, `note`. */
function ownKind(resource: Json): { kind: 'session' | 'exercise' | 'event' | 'note'; code: string } | undefined {
  const concepts = [resource.code, ...asArray(resource.type), ...asArray(resource.category)];
  if (!concepts.some(mayBeOwn)) return undefined;
  const systems = [
    ['session', sessionSystem],
    ['exercise', exerciseSystem],
    ['event', eventSystem],
    ['note', journalSystem],
  ] as const;
  for (const [kind, system] of systems) {
    for (const concept of concepts) {
      const code = codeIn(concept, system);
      if (code !== undefined) return { kind, code };
    }
  }
  return undefined;
}

/** Resources of a kind that is read only where Thew wrote it. */
export const isOwn = (resource: Json): boolean => ownKind(resource) !== undefined;

/** Reads findings, sessions, events and notes that Thew wrote; false where the resource is somebody else's. */
export function readOwn(entry: FhirEntry, person: FhirPerson): boolean {
  const finding = findingOf(entry.resource);
  if (finding !== undefined) {
    ownFinding(finding, entry, person);
    return true;
  }
  const own = ownKind(entry.resource);
  if (!own) return false;
  if (own.kind === 'session') ownSession(own.code, entry, person);
  if (own.kind === 'event') ownEvent(own.code, entry, person);
  if (own.kind === 'note') ownNote(entry, person);
  return true;
}
