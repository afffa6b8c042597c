import { classRecognition, inhaledAtc, localAtc } from '../knowledge/drugs/class-recognition.ts';
import type { ClassRecognition, Route } from '../knowledge/drugs/drug-recognition.ts';
import { noMedicine, notMeant, notTakenAfter, notTakenBefore, routeWords } from '../knowledge/drugs/list-words.ts';
import { rxNormCodes } from '../knowledge/drugs/rxnorm.ts';
import type { Certainty } from '../knowledge/sources/source.ts';
import type { Medication } from '../observations/observation.ts';
import { classesOfGeneric, medicinesIn, type NameEvidence, type NameFound, normalName } from './drug-names.ts';

/** By what a medicine was known, as which substance or code, and how sure that is. */
export interface RecognisedAs {
  by: 'atc' | 'rxnorm' | NameEvidence;
  as: string;
  certainty: Certainty;
}

export interface RecognisedDrug {
  /** Class → how it was known. */
  classes: ReadonlyMap<string, RecognisedAs>;
  /** Generic names known in it, whatever the way of giving. */
  generics: readonly string[];
  atc?: string;
  route: Route;
  /** The words of the entry say that it is not taken. */
  notTaken: boolean;
}

const byClass = new Map(classRecognition.map((one) => [one.drugClass, one]));
const byRxNorm = new Map(rxNormCodes.map((one) => [one.code, one]));
const wholeBody: readonly Route[] = ['oral', 'injected', 'patch', 'rectal', 'unsaid'];

const startsWithAny = (code: string, beginnings: readonly string[] = []): boolean =>
  beginnings.some((beginning) => code.startsWith(beginning));

/** The ATC code of an entry: of its system, or a code of that shape without one. */
export function atcOf({ code, system }: Medication): string | undefined {
  const written = code?.replaceAll(/\s/g, '').toUpperCase();
  if (written === undefined) return undefined;
  if (system === undefined) return /^[A-Z]\d{2}[A-Z]{2}\d{2}$/.test(written) ? written : undefined;
  return /\batc\b/i.test(system) && /^[A-Z]\d{2}/.test(written) ? written : undefined;
}

function certaintyOfAtc(atc: string, one: ClassRecognition): Certainty | undefined {
  if (startsWithAny(atc, one.atcExcept)) return undefined;
  if (startsWithAny(atc, one.atc)) return one.at.certainty;
  return startsWithAny(atc, one.atcFromMemory) ? 'unverified' : undefined;
}

/** What the code says of the way of giving, then the words, then the brand. */
function routeOf(atc: string | undefined, text: string, found: readonly NameFound[]): Route {
  if (atc !== undefined && startsWithAny(atc, localAtc)) return 'local';
  if (atc !== undefined && startsWithAny(atc, inhaledAtc)) return 'inhaled';
  const said = routeWords.find(([, words]) => words.test(text))?.[0];
  const ofBrand = found.find(({ brand }) => brand?.route !== undefined)?.brand?.route;
  // `Pred Forte 1 % drops` and `Flonase spray` say less than the brand does.
  return said === undefined || (ofBrand === 'local' && said !== 'oral') ? (ofBrand ?? said ?? 'unsaid') : said;
}

/** The words before and after the medicine say that it is not, or no more, taken. */
function saysNotTaken(text: string, found: readonly NameFound[]): boolean {
  if (noMedicine.test(text)) return true;
  const first = found.length > 0 ? Math.min(...found.map(({ at }) => at)) : 0;
  return notTakenBefore.test(text.slice(0, first)) || notTakenAfter.test(text.slice(first));
}

function addByName(found: readonly NameFound[], route: Route, into: Map<string, RecognisedAs>): void {
  for (const { generic, by, certainty } of found) {
    for (const id of classesOfGeneric(generic)) {
      if (into.has(id) || !(byClass.get(id)?.routes ?? wholeBody).includes(route)) continue;
      into.set(id, { by, as: generic, certainty });
    }
  }
}

function ofRxNorm({ code, system }: Medication): NameFound | undefined {
  const known = system !== undefined && /rxnorm/i.test(system) ? byRxNorm.get(code ?? '') : undefined;
  return known && { generic: known.generic, by: 'name', certainty: known.at.certainty, at: 0 };
}

function recogniseAnew(medication: Medication): RecognisedDrug {
  const atc = atcOf(medication);
  const text = notMeant.reduce((rest, phrase) => rest.replace(phrase, ' '), normalName(medication.name));
  const found = medicinesIn(text);
  const route = routeOf(atc, text, found);
  const classes = new Map<string, RecognisedAs>();
  if (atc !== undefined) {
    for (const one of classRecognition) {
      const certainty = certaintyOfAtc(atc, one);
      if (certainty) classes.set(one.drugClass, { by: 'atc', as: atc, certainty });
    }
  }
  const coded = ofRxNorm(medication);
  if (coded) {
    const byCode = new Map<string, RecognisedAs>();
    addByName([coded], route, byCode);
    for (const [id, as] of byCode) if (!classes.has(id)) classes.set(id, { ...as, by: 'rxnorm' });
  }
  addByName(found, route, classes);
  const generics = [...found, ...(coded ? [coded] : [])].map(({ generic }) => generic);
  const notTaken = saysNotTaken(text, found);
  return { classes, generics: [...new Set(generics)], ...(atc !== undefined && { atc }), route, notTaken };
}

const mostRemembered = 5000;
const remembered = new Map<string, RecognisedDrug>();

/**
 * The classes a medicine of a list belongs to: by its ATC or RxNorm code, a generic name (salt, strength and form do not
 * matter), a brand name, the ending that a class shares, or a long name with one letter wrong. A steroid for eye, skin or
 * nose is not one for the whole body. Lists repeat themselves: what was worked out is remembered.
 */
export function recogniseDrug(medication: Medication): RecognisedDrug {
  const key = `${medication.system}|${medication.code}|${medication.name}`;
  const before = remembered.get(key);
  if (before) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const made = recogniseAnew(medication);
  remembered.set(key, made);
  return made;
}

/** It belongs to the class and its words do not say that it is not taken. */
export const isOfClass = (medication: Medication, drugClass: string): boolean => {
  const { classes, notTaken } = recogniseDrug(medication);
  return !notTaken && classes.has(drugClass);
};
