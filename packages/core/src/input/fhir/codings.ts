import { findingById } from '../../knowledge/findings/catalogue.ts';
import { findingCodes } from '../../knowledge/findings/codes.ts';
import { measures } from '../../knowledge/measures/catalogue.ts';
import type { Code, Measure } from '../../knowledge/measures/measure.ts';
import { asArray, asObject, asText } from '../as-object.ts';
import { asMeasure } from '../care-finding-value.ts';

export interface Coding {
  system?: string;
  code?: string;
  display?: string;
}

export interface CodedMeasure {
  measure: Measure;
  code: Code;
}

/** More codings than any concept has. */
const mostCodings = 50;

/** System → code → measure. */
type CodeIndex = Map<string, Map<string, CodedMeasure>>;

const local = 'local';
let byCode: CodeIndex | undefined;

function addCode(index: CodeIndex, coded: CodedMeasure): void {
  const { system, code } = coded.code;
  const codes = index.get(system) ?? new Map<string, CodedMeasure>();
  // A verified code is never displaced by one that was only recalled.
  if (!codes.get(code)?.code.verified) codes.set(code, coded);
  index.set(system, codes);
}

function codeIndex(): CodeIndex {
  if (byCode) return byCode;
  byCode = new Map();
  for (const measure of measures) {
    for (const code of measure.codes) addCode(byCode, { measure, code });
    addCode(byCode, { measure, code: { system: local, code: measure.id, display: '', verified: true } });
  }
  return byCode;
}

let findingByCode: CodeIndex | undefined;

function findingIndex(): CodeIndex {
  if (findingByCode) return findingByCode;
  findingByCode = new Map();
  for (const [id, code] of findingCodes) {
    const finding = findingById(id);
    if (finding) addCode(findingByCode, { measure: asMeasure(finding), code });
  }
  return findingByCode;
}

/** A vital sign or another result that is no measure of the catalogue but a finding that danger signs ask for. */
export function findingOfConcept(concept: unknown): CodedMeasure | undefined {
  for (const { system = local, code = '' } of codingsOf(concept)) {
    const found = findingIndex().get(system)?.get(code);
    if (found) return found;
  }
  return undefined;
}

/** The codings of a CodeableConcept (or of a Coding). */
export function codingsOf(concept: unknown): Coding[] {
  const object = asObject(concept);
  if (!object) return [];
  const list =
    object.coding === undefined && object.code !== undefined ? [object] : asArray(object.coding).slice(0, mostCodings);
  return list.flatMap((item) => {
    const coding = asObject(item);
    if (!coding) return [];
    const [system, code, display] = [asText(coding.system), asText(coding.code), asText(coding.display)];
    return [{ ...(system && { system }), ...(code && { code: code.trim() }), ...(display && { display }) }];
  });
}

/** All words of a concept: its text, then codes and displays. */
export function wordsOf(concept: unknown): string {
  if (concept === undefined) return '';
  const words = [asText(asObject(concept)?.text), ...codingsOf(concept).flatMap((c) => [c.display, c.code])];
  return words
    .filter((word) => word !== undefined)
    .join(' ')
    .slice(0, 500);
}

/**
 * The measure a code stands for. LOINC and SNOMED CT by the catalogue; a code of any other system counts when it is a
 * local code of ours, that is, an id of the catalogue in a system whose address names Thew or in none.
 */
export function measureOfConcept(concept: unknown): CodedMeasure | undefined {
  const object = asObject(concept);
  if (!object) return undefined;
  const index = codeIndex();
  // The raw list: this runs for every observation of every person.
  const list = Array.isArray(object.coding) ? object.coding : object.code === undefined ? [] : [object];
  for (let i = 0; i < list.length && i < mostCodings; i++) {
    const coding = asObject(list[i]);
    const code = asText(coding?.code);
    if (!coding || code === undefined) continue;
    const system = asText(coding.system);
    const found = index.get(system ?? local)?.get(code) ?? (isOurs(system) ? index.get(local)?.get(code) : undefined);
    if (found) return found;
  }
  return undefined;
}

function isOurs(system: string | undefined): boolean {
  return system === undefined || /\bthew\b/i.test(system);
}

const systems: Record<string, string> = {
  'http://hl7.org/fhir/sid/icd-10-cm': 'icd-10-cm',
  'urn:oid:2.16.840.1.113883.6.90': 'icd-10-cm',
  'http://hl7.org/fhir/sid/icd-10': 'icd-10',
  'urn:oid:2.16.840.1.113883.6.3': 'icd-10',
  'http://fhir.de/CodeSystem/bfarm/icd-10-gm': 'icd-10-gm',
  'http://snomed.info/sct': 'snomed',
  'urn:oid:2.16.840.1.113883.6.96': 'snomed',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'rxnorm',
  'urn:oid:2.16.840.1.113883.6.88': 'rxnorm',
  'http://www.whocc.no/atc': 'atc',
  'https://www.whocc.no/atc': 'atc',
  'urn:oid:2.16.840.1.113883.6.73': 'atc',
  'http://fhir.de/CodeSystem/bfarm/atc': 'atc',
};

/** Short names that have no address stand under one of ours in what Thew writes. */
const ownSystem = 'urn:thew:system:';

function nameIn(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The short name of a code system as person files write it; others keep their address. */
export function systemName(system: string | undefined): string {
  if (system === undefined) return 'unknown';
  if (system.startsWith(ownSystem)) return nameIn(system.slice(ownSystem.length));
  return Object.hasOwn(systems, system) ? systems[system]! : system;
}
