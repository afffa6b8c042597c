import type { Citation } from '../sources/source.ts';

/** A class of medicine that can waste or weaken muscle, and what to ask the prescriber. */
export interface DrugClass {
  id: string;
  title: string;
  examples: readonly string[];
  /** Generic names by which a medication list is matched. */
  names: readonly string[];
  /** Finding that a current prescription answers with yes. */
  sets?: string;
  mechanism: string;
  sizeAndTime: string;
  askPrescriber: string;
  /** Condition it can cause or worsen. */
  condition?: string;
  /** Matters only together with one of these. */
  onlyWith?: {
    conditions?: readonly string[];
    drugs?: readonly string[];
    findings?: readonly string[];
    minimumAge?: number;
  };
  /** Still matters for so many days after the last dose, to somebody with one of these findings. */
  lingers?: { days: number; findings: readonly string[] };
  at: Citation;
}
