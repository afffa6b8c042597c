import type { TraceNode } from '../assessment/assessment.ts';
import type { Tissue, Urgency, Watch } from '../knowledge/conditions/condition.ts';
import type { FlagSystem } from '../knowledge/conditions/red-flag.ts';
import type { Asker, FindingKind } from '../knowledge/findings/finding.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import type { Issue } from '../observations/issue.ts';
import type { RecognisedAs } from './drug-recognition.ts';
import type { Due } from './due.ts';

/** What `explain` returns: plain JSON, codes only. The sentences are in `presentation/explanation-*.ts`. */
export interface Explanation {
  id: string;
  asOf: string;
  setting: Setting;
  triage: Triage;
  /** Rules that fire, breathing and swallowing first, then by urgency, then by how soon. */
  redFlags: RedFlagResult[];
  /** Rules that one or two more answers could still set off, most urgent first. */
  openFlags: OpenFlag[];
  /** Ranked, most support first; never empty. */
  causes: CauseResult[];
  /** Condition ids of the causes with some support or more: several may act together. */
  contributing: string[];
  /** Answers that are not as they should be and that no cause told in full explains. */
  unexplained: Unexplained[];
  /** Dangerous look-alikes that no answer has excluded; five at most, only when weakness asks for a doctor. */
  mustRuleOut: MustRuleOut[];
  /** Condition ids looked at with little support. */
  lessLikely: string[];
  /** Conditions that cannot be judged before these findings are known. */
  notExamined: { condition: string; needs: string[] }[];
  /** Diagnoses the record names (condition ids), companions such as osteoporosis included. */
  known: string[];
  /** Safety first, then what would change the ranking most; empty when nothing more is worth asking. */
  nextQuestions: Question[];
  /** Findings that were answered and calm, for "asked, not present". */
  askedNotPresent: string[];
  /** Present when muscle or sensation grades were recorded by site. */
  denervation?: Denervation;
  reversibility: Reversibility;
  drugs: DrugResult[];
  issues: Issue[];
}

export type Setting = 'home' | 'clinic' | 'ward' | 'icu';
export type TriageLevel = Urgency;

export interface Triage {
  level: TriageLevel;
  because: TriageReason[];
  /** Safety questions answered and still open, of those that concern this person. */
  safetyAsked: number;
  safetyOpen: number;
}

export interface TriageReason {
  /** `red-flag`, `cause`, `concern` (a finding), `benign-cause`, `too-little-known`. */
  code: 'red-flag' | 'cause' | 'concern' | 'benign-cause' | 'too-little-known';
  /** Flag, condition or finding id. */
  id?: string;
  level: TriageLevel;
}

export interface RedFlagResult {
  id: string;
  urgency: TriageLevel;
  /** How soon somebody sees to it. */
  due: Due;
  system: FlagSystem;
  /** Answers that set it off. */
  because: FindingValue[];
  /** Fires whichever way these unanswered findings turn out, or as a precaution because nobody asked. */
  assumed?: string[];
  /** Every answer behind it is over 30 days old: it stands until it is asked again. */
  stale?: true;
  trace: TraceNode;
  at: Citation;
}

export interface OpenFlag {
  id: string;
  urgency: TriageLevel;
  /** How many more answers it would take. */
  steps: number;
  /** Findings whose answer could set it off. */
  missing: string[];
}

export type FindingAnswer = number | string | boolean | string[] | 'unable';

export interface FindingValue {
  finding: string;
  value: FindingAnswer;
  date?: string;
}

/** 1 little, 2 possible, 3 some, 4 good, 5 strong. */
export type Support = 1 | 2 | 3 | 4 | 5;

export interface CauseResult {
  condition: string;
  title: string;
  rank: number;
  support: Support;
  /** Rough chance, as people out of 100, from and to; never one number. */
  of100: readonly [number, number];
  /** The diagnosis is in the record. */
  known: boolean;
  /** Rests on frequency alone: no finding speaks for it yet. */
  priorOnly: boolean;
  prior: PriorBasis;
  for: Evidence[];
  against: Evidence[];
  /** Key findings not known yet, the most telling first. */
  unknown: string[];
  /** Of these, the ones that would change it most. */
  wouldChangeMost: string[];
  tissue: Tissue;
  reversible: string;
  urgency: TriageLevel;
  tests: readonly string[];
  treatments: readonly string[];
  /** What a person who has it needs looked at again and again. */
  watch?: readonly Watch[];
  exercisePrecaution: string;
  nutritionNote: string;
  scale: string;
  at: Citation;
}

/** One answer that the causes told do not account for. */
export interface Unexplained extends FindingValue {
  /** Causes of the catalogue it would speak for, three at most, likeliest first; empty when there is none. */
  couldGoWith: { condition: string; urgency: TriageLevel }[];
  /** Who should look, at a routine visit: never more urgent than that, which is for the danger rules to say. */
  look: 'doctor' | 'therapist';
  at: Citation;
}

/** A look-alike that must not be missed. */
export interface MustRuleOut {
  condition: string;
  urgency: TriageLevel;
  /** Weak places it has in common with this person. */
  shares: string[];
  /** Answers there are to what it needs. */
  answered: FindingValue[];
  /** Findings that would settle it soonest, two at most. */
  ask: string[];
  tests: readonly string[];
  at: Citation;
}

export interface PriorBasis {
  /** `published`: a share read in the source, for this setting. `judgement`: our frequency step 1 to 5. */
  basis: 'published' | 'judgement';
  frequency: number;
  /** Of 100 people in that setting, where published. */
  of100?: readonly [number, number];
  at?: Citation;
}

export interface Evidence {
  /** The expression over finding ids. */
  expression: string;
  values: FindingValue[];
  /** How far it moves the odds: 4 settles nearly, 3 strong, 2 moderate, 1 slight. */
  weight: 1 | 2 | 3 | 4;
  /** `published`: from a likelihood ratio that was read; `graded`: our ordinal weight. */
  basis: 'published' | 'graded';
  /** As printed; the one used is shrunk towards 1 and capped. */
  likelihoodRatio?: number;
  /** Not counted again: already three findings of the same system were. */
  sameSystem?: true;
  at: Citation;
}

export interface Question {
  finding: string;
  question: string;
  asker: Asker;
  kind: FindingKind;
  options?: readonly string[];
  unit?: string;
  /** `safety`: a danger sign; `cause`: would change the ranking. */
  reason: 'safety' | 'cause';
  /** Flags or conditions it bears on. */
  about: string[];
  /** 5 most telling to 1 least. */
  gain: Support;
}

export type LesionKind =
  | 'root'
  | 'plexus'
  | 'nerve'
  | 'polyneuropathy'
  | 'anterior-horn'
  | 'junction'
  | 'muscle'
  | 'central';

export interface Denervation {
  /** Sites graded below 5 (MRC) or below 4 (sensation). */
  weak: { site: string; side: 'left' | 'right'; grade: number }[];
  numb: { site: string; side: 'left' | 'right'; grade: number }[];
  candidates: Lesion[];
}

export interface Lesion {
  kind: LesionKind;
  /** `C6`, `ulnar`, `brachial-plexus-upper`; empty for widespread kinds. */
  name: string;
  side?: 'left' | 'right' | 'both';
  support: Support;
  /** Sites it explains, sites it does not, and sites that should be weak but are not. */
  explains: string[];
  leavesOpen: string[];
  against: string[];
  /** Untested sites or findings that would separate it from the next candidate. */
  test: string[];
  condition?: string;
  at: Citation;
}

/** Kept apart for words and for the forecast. */
export interface Reversibility {
  /** `cannot-tell` until something speaks for either side. */
  kind: 'healthy-fibres' | 'mixed' | 'damage' | 'cannot-tell';
  /** Fibres smaller but healthy, or not switched on: disuse, diet, illness, pain. */
  healthyFibres: { support: Support; causes: string[] };
  /** Fibre or nerve lost. */
  damage: { support: Support; fibre: string[]; nerve: string[] };
  /** Muscle sites whose nerve supply is in doubt (from the examination). */
  denervatedSites: { site: string; side: 'left' | 'right' }[];
}

export interface DrugResult {
  /** Name as the record has it. */
  name: string;
  drugClass: string;
  title: string;
  mechanism: string;
  sizeAndTime: string;
  askPrescriber: string;
  condition?: string;
  /** Together with this medicine, diagnosis or finding. */
  with?: string[];
  /** Last day it was taken, where it is over and still matters. */
  ended?: string;
  /** By what it was known: a code, a name, a brand, an ending or a likely spelling. */
  recognised: RecognisedAs;
  at: Citation;
}
