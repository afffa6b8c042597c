import type { Decider } from '../knowledge/interventions/treatment-matrix.ts';
import type { CarePlan } from '../plan/care-plan.ts';
import { conditionTitle } from './explanation-words.ts';

const kinds: Readonly<Record<string, string>> = {
  exercise: 'training',
  'physical therapy': 'physiotherapy',
  device: 'braces and aids',
  medication: 'medicine',
  'hospital care': 'hospital care',
  'breathing support': 'help with breathing',
  'feeding support': 'help with food',
  surgery: 'an operation',
  'plasmapheresis/IVIG': 'immune globulin or plasma exchange',
  'psychological/social': 'company and somebody to talk to',
};

const deciders: Readonly<Record<Decider, string>> = {
  person: 'as in this plan',
  therapist: 'a therapist decides',
  doctor: 'a doctor decides',
  hospital: 'the hospital decides',
  dietitian: 'a dietitian decides',
  'breathing-clinic': 'a breathing clinic decides',
  surgeon: 'a surgeon decides',
  specialist: 'a specialist decides',
  counsellor: 'your choice, with somebody you trust',
};

const soon = {
  'self-care': '',
  therapist: 'A therapist should look.',
  'doctor-soon': 'A doctor should look soon.',
  emergency: 'New or worse, this needs a hospital now.',
};

/** Training stands for what the plan holds now; where it waits or is paced, the line says so. */
const trainingNow: Readonly<Partial<Record<CarePlan['status'], string>>> = {
  pacing: 'training only below your limit',
  gentle: 'gentle movement for now, training later',
  paused: 'training when you are well again',
  empty: 'training later',
};

/** What treats each cause and who decides on it, one line for each. */
export const causeLines = ({ byCause, status }: Pick<CarePlan, 'byCause' | 'status'>): string[] =>
  byCause.map(({ condition, treatments, urgency, certainty }) => {
    const what = treatments
      .map(({ kind, decidedBy }) =>
        kind === 'exercise' && decidedBy === 'person' && trainingNow[status]
          ? trainingNow[status]
          : `${kinds[kind] ?? kind} (${deciders[decidedBy]})`,
      )
      .join(', ');
    const name = certainty === 'suspected' ? `${conditionTitle(condition)}, if it is that` : conditionTitle(condition);
    return `${name}: ${what}. ${certainty === 'suspected' ? soon[urgency] : ''}`.trim();
  });
