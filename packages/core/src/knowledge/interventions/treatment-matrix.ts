import { conditionById } from '../conditions/catalogue.ts';
import type { Urgency, Watch } from '../conditions/condition.ts';
import type { Citation } from '../sources/source.ts';
import { emphasisByCondition } from './emphasis.ts';
import { treatmentChanges } from './treatment-changes.ts';

/** Who decides on a class of treatment. */
export type Decider =
  | 'person'
  | 'therapist'
  | 'doctor'
  | 'hospital'
  | 'dietitian'
  | 'breathing-clinic'
  | 'surgeon'
  | 'specialist'
  | 'counsellor'
  | 'social-services';

const deciders: Readonly<Record<string, Decider>> = {
  exercise: 'person',
  'physical therapy': 'therapist',
  device: 'therapist',
  medication: 'doctor',
  'hospital care': 'hospital',
  'breathing support': 'breathing-clinic',
  'feeding support': 'dietitian',
  surgery: 'surgeon',
  'plasmapheresis/IVIG': 'specialist',
  'psychological/social': 'counsellor',
};

/** One row of the treatment matrix: what helps with a cause, who decides on it, and how soon a doctor is needed. */
export interface CauseTreatment {
  condition: string;
  treatments: { kind: string; decidedBy: Decider; at?: Citation }[];
  /** What is to be watched in those who have it. */
  watch?: readonly Watch[];
  /** How soon somebody should look when it is new or untreated. */
  urgency: Urgency;
  reversible: string;
  nutritionNote: string;
  /** Families of exercises that come first. */
  families: readonly string[];
  at: Citation;
}

/** The row of a cause; `undefined` for an id that is not in the condition table. */
export function treatmentOf(condition: string): CauseTreatment | undefined {
  const row = conditionById(condition);
  if (!row) return undefined;
  const { without = [], first = [], last = [] } = treatmentChanges[condition] ?? {};
  const listed = row.treatments
    .filter((kind) => !without.includes(kind))
    .map((kind) => ({ kind, decidedBy: deciders[kind] ?? 'doctor' }));
  return {
    condition,
    treatments: [...first, ...listed, ...last],
    ...(row.watch && { watch: row.watch }),
    urgency: row.urgency,
    reversible: row.reversible,
    nutritionNote: row.nutritionNote,
    families: emphasisByCondition[condition] ?? [],
    at: row.at,
  };
}
