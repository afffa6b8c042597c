import type { Citation } from '../sources/source.ts';
import { thewChoice } from './own-choice.ts';

export type SupportKind =
  | 'equipment'
  | 'home-safety'
  | 'breathing-support'
  | 'feeding-support'
  | 'surgery'
  | 'plasma-exchange';

/** Something beside training that helps. A team decides on everything but home safety; Thew only names it. */
export interface Support {
  id: string;
  kind: SupportKind;
  /** Who decides. */
  decidedBy: string;
  /** Expression over finding ids. */
  when?: string;
  /** Holds too, for somebody who is in bed now. */
  inBed?: string;
  /** The usual time in which it is done, where known, and on whose word. */
  window?: { text: string; at: Citation };
  at: Citation;
}

const ours = thewChoice;

export const supports: readonly Support[] = [
  {
    id: 'raised-chair',
    kind: 'equipment',
    decidedBy: 'therapist',
    when: 'chair-rise-hard=yes',
    at: ours,
  },
  {
    id: 'walking-aid',
    kind: 'equipment',
    decidedBy: 'therapist',
    when: 'any(falls-past-year>=1, gait-unsteady=yes)',
    at: ours,
  },
  {
    id: 'ankle-brace',
    kind: 'equipment',
    decidedBy: 'therapist',
    when: 'foot-drop=yes',
    at: ours,
  },
  {
    id: 'wrist-splint',
    kind: 'equipment',
    decidedBy: 'therapist',
    when: 'wrist-drop=yes',
    at: ours,
  },
  {
    id: 'joint-position',
    kind: 'equipment',
    decidedBy: 'therapist',
    when: 'contracture=yes',
    at: ours,
  },
  {
    id: 'pressure-relief',
    kind: 'equipment',
    decidedBy: 'nurse',
    when: 'pressure-sore=yes',
    inBed: 'bed-days>=7',
    at: ours,
  },
  {
    id: 'thick-handles',
    kind: 'equipment',
    decidedBy: 'therapist',
    when: 'any(grip-loss=yes, joint-swelling=yes)',
    at: ours,
  },
  {
    id: 'bed-rail',
    kind: 'equipment',
    decidedBy: 'therapist',
    inBed: 'bed-days>=7',
    at: ours,
  },
  {
    id: 'neck-support',
    kind: 'equipment',
    decidedBy: 'therapist',
    when: 'neck-weak=yes',
    at: ours,
  },
  {
    id: 'powered-chair',
    kind: 'equipment',
    decidedBy: 'team',
    when: 'all(any(cond(als), cond(duchenne-becker), cond(sma)), any(steps-per-day<2500, falls-past-year>=2, gait-unsteady=yes))',
    at: ours,
  },
  {
    id: 'clear-floor',
    kind: 'home-safety',
    decidedBy: 'person',
    when: 'falls-past-year>=1',
    at: ours,
  },
  {
    id: 'shower-chair',
    kind: 'home-safety',
    decidedBy: 'therapist',
    when: 'any(all(chair-rise-hard=yes, any(age>=65, steps-per-day<1500)), all(falls-past-year>=1, age>=65))',
    at: ours,
  },
  {
    id: 'call-for-help',
    kind: 'home-safety',
    decidedBy: 'person',
    when: 'all(falls-past-year>=1, not(caregiver-present=yes))',
    at: ours,
  },
  {
    id: 'stair-rail',
    kind: 'home-safety',
    decidedBy: 'person',
    when: 'stairs-hard=yes',
    at: ours,
  },
  {
    id: 'crisis-number',
    kind: 'home-safety',
    decidedBy: 'person',
    when: 'any(suicidal-thoughts=thoughts, suicidal-thoughts=plan)',
    at: ours,
  },
  {
    id: 'sick-day-steroid',
    kind: 'home-safety',
    decidedBy: 'doctor',
    when: 'all(drug-steroid-dose>=5, drug-steroid-weeks>=4)',
    at: { place: '', certainty: 'secondary', sources: ['care-steroid-emergency-card-criteria'] },
  },
  {
    id: 'sick-day-water-tablet',
    kind: 'home-safety',
    decidedBy: 'doctor',
    when: 'drug-diuretic=yes',
    at: { place: '', certainty: 'secondary', sources: ['care-sick-day-medicines-page'] },
  },
  {
    id: 'sick-day-glp1',
    kind: 'home-safety',
    decidedBy: 'doctor',
    when: 'drug-glp1=yes',
    at: { place: '', certainty: 'secondary', sources: ['care-sick-day-medicines-page'] },
  },
  {
    id: 'breathing-tests',
    kind: 'breathing-support',
    decidedBy: 'breathing-clinic',
    when: 'any(breathlessness-lying-flat=yes, morning-headache=yes, weak-cough=yes, vital-capacity-percent<80, cond(als), cond(pompe), cond(duchenne-becker))',
    at: { place: '', certainty: 'secondary', sources: ['care-als-non-invasive-ventilation-criteria-table-5'] },
  },
  {
    id: 'night-breathing',
    kind: 'breathing-support',
    decidedBy: 'breathing-clinic',
    when: 'all(any(cond(als), upper-and-lower-signs=yes, tongue-wasting=yes), any(breathlessness-lying-flat=yes, morning-headache=yes, sniff-nasal-pressure<=40, all(vital-capacity-percent<=80, any(dyspnoea-exertion=yes, daytime-sleepy=yes))))',
    window: {
      text: 'when sniff pressure is 40 cmH2O or less, or capacity 80 % or less with symptoms',
      at: { place: '', certainty: 'secondary', sources: ['care-als-non-invasive-ventilation-criteria-table-5'] },
    },
    at: ours,
  },
  {
    id: 'cough-help',
    kind: 'breathing-support',
    decidedBy: 'breathing-clinic',
    when: 'weak-cough=yes',
    at: ours,
  },
  {
    id: 'inhaler-review',
    kind: 'breathing-support',
    decidedBy: 'doctor',
    when: 'any(asthma=yes, copd=yes)',
    at: ours,
  },
  {
    id: 'lung-rehabilitation',
    kind: 'breathing-support',
    decidedBy: 'doctor',
    when: 'any(copd=yes, cond(copd))',
    at: ours,
  },
  {
    id: 'swallow-check',
    kind: 'feeding-support',
    decidedBy: 'speech-therapist',
    when: 'swallowing-difficulty=yes',
    at: ours,
  },
  {
    id: 'texture',
    kind: 'feeding-support',
    decidedBy: 'speech-therapist',
    when: 'swallowing-difficulty=yes',
    at: ours,
  },
  {
    id: 'tube-talk',
    kind: 'feeding-support',
    decidedBy: 'team',
    when: 'any(all(cond(als), any(swallowing-difficulty=yes, weight-loss-6-months>=5)), all(swallowing-difficulty=yes, weight-loss-6-months>10))',
    at: ours,
  },
  {
    id: 'supplement-drinks',
    kind: 'feeding-support',
    decidedBy: 'dietitian',
    when: 'any(intake-percentage<75, all(weight-loss-intended=no, weight-loss-6-months>10))',
    at: ours,
  },
  {
    id: 'nerve-repair',
    kind: 'surgery',
    decidedBy: 'nerve-surgeon',
    when: 'nerve-trauma!=none',
    window: {
      text: 'best before 6 months; the muscle can take a nerve for about 18 months',
      at: { place: '', certainty: 'secondary', sources: ['care-nerve-repair-timing-vancouver-clinic'] },
    },
    at: ours,
  },
  {
    id: 'cauda-surgery',
    kind: 'surgery',
    decidedBy: 'spine-team',
    when: 'any(cond(cauda-equina), all(any(saddle-numbness=yes, bladder-or-bowel-change=yes, post-void-residual>=200), any(back-pain=yes, bilateral-leg-pain=yes, weakness-pattern=legs-only)))',
    window: {
      text: 'today',
      at: { place: '', certainty: 'secondary', sources: ['care-post-void-residual-in-cauda-equina-meta'] },
    },
    at: ours,
  },
  {
    id: 'cord-surgery',
    kind: 'surgery',
    decidedBy: 'spine-team',
    when: 'any(cond(msc-compression), all(cancer=yes, any(night-pain=yes, sensory-level=yes)))',
    window: {
      text: 'the same day; the later, the fewer walk again',
      at: { place: '', certainty: 'secondary', sources: ['care-white-bd-nice-guidance-on-metastatic-cord'] },
    },
    at: ours,
  },
  {
    id: 'neck-surgery',
    kind: 'surgery',
    decidedBy: 'spine-team',
    when: 'any(cond(cervical-myelopathy), all(hand-clumsy=yes, gait-unsteady=yes))',
    at: ours,
  },
  {
    id: 'carpal-tunnel-surgery',
    kind: 'surgery',
    decidedBy: 'hand-surgeon',
    when: 'cond(median-cts)',
    at: ours,
  },
  {
    id: 'fasciotomy',
    kind: 'surgery',
    decidedBy: 'surgeon',
    when: 'cond(compartment-syndrome)',
    window: {
      text: 'at once',
      at: { place: '', certainty: 'secondary', sources: ['care-acute-compartment-syndrome-diagnosis-review-2019'] },
    },
    at: ours,
  },
  {
    id: 'joint-surgery',
    kind: 'surgery',
    decidedBy: 'surgeon',
    when: 'cond(osteoarthritis-ami)',
    at: ours,
  },
  {
    id: 'thymus-surgery',
    kind: 'surgery',
    decidedBy: 'neurologist',
    when: 'cond(myasthenia-gravis)',
    at: ours,
  },
  {
    id: 'plasma-gbs',
    kind: 'plasma-exchange',
    decidedBy: 'neurologist',
    when: 'all(any(cond(guillain-barre), all(ascending=yes, any(onset-speed=hours, onset-speed=days))), not(duration-weeks>8))',
    window: {
      text: 'the sooner the better; usually within the first 2 to 4 weeks',
      at: { place: '', certainty: 'unverified', sources: ['care-general-medical-knowledge-check-before-clinical-use'] },
    },
    at: ours,
  },
  {
    id: 'plasma-cidp',
    kind: 'plasma-exchange',
    decidedBy: 'neurologist',
    when: 'cond(cidp)',
    at: ours,
  },
  {
    id: 'plasma-mmn',
    kind: 'plasma-exchange',
    decidedBy: 'neurologist',
    when: 'cond(multifocal-motor-neuropathy)',
    at: ours,
  },
  {
    id: 'plasma-mg',
    kind: 'plasma-exchange',
    decidedBy: 'neurologist',
    when: 'any(cond(myasthenia-gravis), cond(myasthenic-crisis), cond(lambert-eaton))',
    at: ours,
  },
  {
    id: 'plasma-myositis',
    kind: 'plasma-exchange',
    decidedBy: 'rheumatologist',
    when: 'any(cond(polymyositis-dermatomyositis), cond(imnm), cond(checkpoint-myositis))',
    at: ours,
  },
];
