import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { readDate } from '../read-date.ts';
import { readBirthDate } from '../read-person-details.ts';
import { reportError, reportWarning, spotAt } from '../report.ts';
import type { FhirEntry, FhirPerson } from './entry.ts';

const birthSexUrl = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex';
const raceUrl = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race';
const ethnicityUrl = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity';

/** OMB categories of US Core to the words our references use; other categories have none. */
const ancestries: Record<string, string> = {
  '2028-9': 'asian',
  '2054-5': 'african-american',
  '2106-3': 'caucasian',
};

/** Sex, birth date, death and ancestry of a Patient. Called before the person's other resources. */
export function readPatient(entry: FhirEntry, person: FhirPerson): void {
  const { resource } = entry;
  const spot = spotAt(entry.base, entry.pointer);
  person.hasPatient = true;
  readSexes(entry, person);
  if (person.record.birthDate === undefined) {
    readBirthDate(resource.birthDate, person.record, person.admission, spot('birthDate'));
  }
  readDeath(entry, person);
  const ancestry = ancestryOf(resource);
  if (ancestry !== undefined) person.record.ancestry = ancestry;
}

/** Gender is administrative, birth sex is what references are made for; when they differ, both sexes are considered. */
function readSexes({ resource, base, pointer }: FhirEntry, person: FhirPerson): void {
  const spot = spotAt(base, pointer);
  const gender = asText(resource.gender)?.toLowerCase();
  const birth = asText(extensionOf(resource, birthSexUrl)?.valueCode);
  const birthSex = birth === 'F' ? 'female' : birth === 'M' ? 'male' : undefined;
  const genderSex = gender === 'female' || gender === 'male' ? gender : undefined;
  if (gender !== undefined && !genderSex) {
    reportWarning(person.issues, 'unknown-sex', spot('gender'), "'female' or 'male'; without it both are considered");
  }
  const sex = birthSex ?? genderSex;
  if (sex === undefined) return;
  const other = birthSex && genderSex && birthSex !== genderSex;
  if (other || (person.record.sex !== undefined && person.record.sex !== sex)) {
    reportError(person.issues, 'contradictory-sex', spot('gender'), 'one sex throughout; both are considered');
    delete person.record.sex;
  } else person.record.sex = sex;
}

function readDeath({ resource, base, pointer }: FhirEntry, person: FhirPerson): void {
  const spot = spotAt(base, pointer);
  const field = resource.deceasedDateTime === undefined ? 'deceasedBoolean' : 'deceasedDateTime';
  if (resource.deceasedDateTime === undefined && resource.deceasedBoolean !== true) return;
  reportWarning(person.issues, 'person-died', spot(field), 'a living person; results describe the time before death');
  const read = readDate(resource.deceasedDateTime);
  if (read.kind === 'wrong')
    reportError(person.issues, 'date-not-readable', spot(field), 'a calendar date as YYYY-MM-DD');
  if (read.kind !== 'date') return;
  const { birthDate } = person.record;
  if (birthDate !== undefined && read.date < birthDate) {
    reportError(person.issues, 'birth-after-death', spot(field), 'a death not before birth; neither date is used');
    delete person.record.birthDate;
    delete person.admission.birthDate;
  } else if (!read.doubt) person.admission.deathDate = read.date;
}

function ancestryOf(resource: Json): string | undefined {
  const codes = [raceUrl, ethnicityUrl].flatMap((url) =>
    asArray(extensionOf(resource, url)?.extension).flatMap((item) => {
      const category = asObject(item);
      const code = asText(asObject(category?.valueCoding)?.code);
      return category?.url === 'ombCategory' && code ? [code] : [];
    }),
  );
  const known = codes.filter((code) => Object.hasOwn(ancestries, code));
  // More than one race has no single reference.
  return known.length === 1 ? ancestries[known[0]!] : undefined;
}

function extensionOf(resource: Json, url: string): Json | undefined {
  return asArray(resource.extension)
    .map(asObject)
    .find((extension) => extension?.url === url);
}
