import type { Citation } from '../sources/source.ts';

export type Urgency = 'self-care' | 'therapist' | 'doctor-soon' | 'emergency';

/**
 * What is lost: `size` (fibres smaller but healthy), `drive` (muscle and nerve there, but not switched on or not
 * reached by the signal), `fibre` (muscle tissue damaged), `nerve` (supply lost), `mixed`, or `none`. Our own grading
 * from the group and course of the condition; no published table says this.
 */
export type Tissue = 'size' | 'drive' | 'fibre' | 'nerve' | 'mixed' | 'none';

/** Age and sex in which it is usual; outside it stays possible. Unverified unless the condition's source says so. */
export interface TypicalPerson {
  from?: number;
  to?: number;
  sex?: 'female' | 'male';
}

/** What has to be looked at again and again once the disease is known, and how often. */
export interface Watch {
  what: 'heart' | 'breathing';
  /** A sentence without its end. */
  text: string;
  at: Citation;
}

/** One cause of thin or weak muscle, or a companion that changes the plan. Expressions use finding ids. */
export interface Condition {
  id: string;
  title: string;
  group: string;
  icd10cm: readonly string[];
  /** Every code was seen in a published list; which code fits is our choice. */
  codesSeen: boolean;
  /** Codes by which a record says that the diagnosis is known (ICD-10 prefixes, SNOMED CT concepts). */
  knownBy: { icd10: readonly string[]; snomed: readonly { code: string; verified: boolean }[] };
  onset: string;
  distribution: string;
  reflexes: string;
  sensation: string;
  pain: string;
  ck: string;
  emgNcs: string;
  typicalAgeSex: string;
  typical?: TypicalPerson;
  /** Exposure or sign without which it is not listed. */
  requires?: string;
  keyFor: readonly string[];
  /** Comes near to settling it. */
  strongFor?: string;
  keyAgainst: readonly string[];
  /** An answer that is itself the known diagnosis. */
  diagnosedBy?: string;
  /** 1 very rare to 5 very common among people who notice weakness or wasting; judgement, not data. */
  frequency: number;
  /** Tests that separate it from others. */
  tests: readonly string[];
  tissue: Tissue;
  reversible: string;
  treatments: readonly string[];
  /** Where a source says so; shown for those who have it. */
  watch?: readonly Watch[];
  exercisePrecaution: string;
  nutritionNote: string;
  /** For a newly suspected or untreated case. */
  urgency: Urgency;
  scale: string;
  /** Left out of the ranking; used for precautions. */
  companion?: true;
  /** What of this row was read in the source; the rest is general medical knowledge and unverified. */
  verifiedWhat?: string;
  at: Citation;
}
