import type { Citation } from '../sources/source.ts';

/** How a medicine is given, as far as a list says it. `local`: skin, eye, ear, nose, mouth; `unsaid`: nothing is said. */
export type Route = 'oral' | 'injected' | 'inhaled' | 'patch' | 'rectal' | 'local' | 'unsaid';

/** What on a medication list belongs to a class, beside the generic names that the class itself has. */
export interface ClassRecognition {
  drugClass: string;
  /** ATC codes, or beginnings of them, whose substances belong to the class. */
  atc: readonly string[];
  /** The same, not looked up: from memory. */
  atcFromMemory?: readonly string[];
  /** Beginnings of codes within them that do not. */
  atcExcept?: readonly string[];
  /** More generic names. */
  names?: readonly string[];
  /** Endings that the generic names of the class share (INN stems). */
  endings?: readonly string[];
  /** Names with such an ending that belong elsewhere. */
  endingsExcept?: readonly string[];
  /** Ways of giving that count; where absent, every way that reaches the whole body. */
  routes?: readonly Route[];
  /** How the codes and names were seen. */
  at: Citation;
}

/** A name a maker gave. */
export interface Brand {
  brand: string;
  /** Generic names of what is in it that Thew knows. */
  generics: readonly string[];
  /** How it is given, where the brand alone says it. */
  route?: Route;
  at: Citation;
}

/** A code of RxNorm for a substance, or for a product seen in a record. */
export interface RxNormCode {
  code: string;
  generic: string;
  at: Citation;
}
