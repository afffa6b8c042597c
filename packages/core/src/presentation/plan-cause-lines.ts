import type { Decider } from '../knowledge/interventions/treatment-matrix.ts';
import type { CarePlan } from '../plan/care-plan.ts';
import { conditionTitle } from './explanation-words.ts';
import { causeWords } from './plan-cause-words.ts';

type Cause = CarePlan['byCause'][number];

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
  'energy management': 'pacing: staying below the energy limit, with rest before you are tired',
  'energy-saving aids': 'aids that save energy, such as a stool or a wheelchair',
  'medicine review': 'a look at every medicine, none stopped on your own',
  'help with drinking': 'help to drink less, or to stop safely',
  'away from the source': 'getting away from the source',
  'a safe place': 'a safe place and people who protect',
  'help for the family': 'help for the family',
  'eating-disorder treatment': 'talking treatment, with the family for a young person',
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
  'social-services': 'social services decide',
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

/** Said of somebody who has had the diagnosis for a while. */
const whenNew: readonly string[] = ['hospital care', 'plasmapheresis/IVIG'];

function kindWords(kind: string, { condition, certainty, urgency }: Cause): string {
  const words = causeWords[kind]?.[condition] ?? kinds[kind] ?? kind;
  return certainty === 'known' && urgency === 'emergency' && whenNew.includes(kind)
    ? `${words} when it is new or worse`
    : words;
}

/** What treats one cause and who decides on each. */
function treatmentWords(cause: Cause, status: CarePlan['status']): string {
  return cause.treatments
    .map(({ kind, decidedBy }) =>
      kind === 'exercise' && decidedBy === 'person' && trainingNow[status]
        ? trainingNow[status]
        : `${kindWords(kind, cause)} (${deciders[decidedBy]})`,
    )
    .join('; ');
}

const watchNames = { heart: 'Heart check', breathing: 'Breathing check' } as const;

/** What treats each cause and who decides on it, one line for each. */
export const causeLines = ({ byCause, status }: Pick<CarePlan, 'byCause' | 'status'>): string[] =>
  byCause.map((cause) => {
    const { condition, urgency, certainty, watch = [] } = cause;
    const title = conditionTitle(condition).replace(/ \(.*\)$/, '');
    const name = certainty === 'suspected' ? `${title}, if it is that` : title;
    const checks = watch.map(({ what, text }) => `${watchNames[what]}: ${text}.`);
    const look = certainty === 'suspected' ? soon[urgency] : '';
    return [`${name}: ${treatmentWords(cause, status)}.`, ...checks, look].filter(Boolean).join(' ');
  });
