import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import { equipmentById } from '../knowledge/interventions/equipment.ts';
import type { Dose } from '../knowledge/interventions/exercise.ts';
import type { Until } from '../knowledge/interventions/precaution.ts';
import { sourceById } from '../knowledge/sources/registry.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import type { Day, PlanItem, PlanStatus, Referral, SessionKind } from '../plan/care-plan.ts';
import type { Reason } from '../plan/reason.ts';
import { redFlagWords } from './explanation-red-flag-words.ts';
import { conditionTitle, findingLabel } from './explanation-words.ts';
import { precautionWords } from './plan-precaution-words.ts';

export const dayWords: Readonly<Record<Day, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export const sessionWords: Readonly<Record<SessionKind, string>> = {
  strength: 'Strength',
  balance: 'Balance',
  endurance: 'Walking and stamina',
  hands: 'Hands',
  breathing: 'Breathing',
  stretch: 'Stretching',
  daily: 'Through the day',
  pool: 'Pool',
  rest: 'Rest',
};

export const statusWords: Readonly<Record<PlanStatus, { title: string; lead: string }>> = {
  programme: {
    title: 'Your week',
    lead: 'Start easy. It grows only when it feels easy and nothing hurts the next day.',
  },
  'until-cleared': {
    title: 'Your week until the doctor has looked',
    lead: 'A doctor should look first. Until then only easy moves, which are safe to do.',
  },
  pacing: {
    title: 'Your week below the limit',
    lead: 'Do less than you could, on good days too. Nothing rises by itself.',
  },
  gentle: {
    title: 'Gentle movement only',
    lead: 'For now only easy movement and breathing, until somebody has looked.',
  },
  paused: { title: 'The plan is resting', lead: 'Rest for now. The plan goes on when this is over.' },
  stopped: {
    title: 'No training now',
    lead: 'Get medical help now, before anything else. The plan waits until that is done.',
  },
  empty: { title: 'No programme yet', lead: 'Nothing in the library is safe and possible right now. Below is why.' },
};

export const untilWords: Readonly<Record<Until, string>> = {
  'while-it-lasts': 'as long as this lasts',
  'doctor-agrees': 'until a doctor agrees',
  'surgeon-agrees': 'until the surgeon agrees',
  'team-agrees': 'until the treatment team agrees',
  'therapist-present': 'only with a therapist beside you',
  'flare-over': 'until the flare is over',
  'ck-lower': 'until the muscle blood test is lower',
  'crash-free': 'until weeks have passed without a crash',
  'nerve-returns': 'until the nerve is back',
  'swallow-check': 'until a swallow check is done',
  'wound-closed': 'until the skin is closed',
  'breathing-checked': 'until breathing has been measured',
  'heart-checked': 'until the heart has been checked',
  'salts-normal': 'until the blood salts are normal',
  'well-again': 'until you are well again',
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "2 × 8 on each side, hold 5 s, twice a day": thin spaces before units. */
export function doseWords(dose: Dose): string {
  const { sets, reps, seconds, minutes, metres, holdSeconds, secondsPerRep, eachSide, perDay, restSeconds } = dose;
  const of =
    reps !== undefined
      ? String(reps)
      : seconds !== undefined
        ? `${seconds} s`
        : metres !== undefined
          ? `${metres} m`
          : plural(minutes ?? 0, 'minute');
  const amount = sets > 1 || reps !== undefined ? `${sets} × ${of}` : of;
  return [
    `${amount}${eachSide ? ' on each side' : ''}`,
    holdSeconds ? `hold ${holdSeconds} s` : '',
    secondsPerRep ? `${secondsPerRep} s each` : '',
    sets > 1 && (restSeconds ?? 0) >= 120
      ? `rest ${plural(Math.round((restSeconds ?? 0) / 60), 'minute')} between`
      : '',
    perDay === 2 ? 'twice a day' : perDay > 2 ? `${perDay} times a day` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The weight to begin with after a break, or when crumbs of a move fit into the day; empty otherwise. */
export function loadWords({ ofOldLoad, exercise, dose }: Pick<PlanItem, 'ofOldLoad' | 'exercise' | 'dose'>): string {
  const { habit, dose: usual } = exerciseById(exercise) ?? {};
  if (habit && dose.perDay > (usual?.perDay ?? 1)) return 'At each meal, or after each visit to the toilet.';
  if (ofOldLoad === undefined) return '';
  return ofOldLoad === 50 ? 'Half of your old weight.' : `${ofOldLoad} % of your old weight.`;
}

/** "Monday, Thursday", or "every day". */
export const daysWords = (list: readonly Day[]): string =>
  list.length === 7 ? 'every day' : list.map((day) => dayWords[day]).join(', ');

const stopNames: Readonly<Record<string, string>> = {
  fever: 'a fever',
  'chest-pain': 'chest pain',
  fainting: 'fainting or nearly fainting',
  'pressure-180-110': 'blood pressure of 180 over 110 or more',
  'swollen-calf': 'one swollen, painful calf',
  'breathless-at-rest': 'new breathlessness at rest',
  'dark-urine': 'dark urine',
  'new-weakness': 'new weakness, or weakness that spreads',
};

export const stopWords = (codes: readonly string[]): string => codes.map((code) => stopNames[code] ?? code).join(', ');

const placeReasons: Readonly<Record<string, string>> = {
  pool: 'needs a pool',
  gym: 'needs a gym',
  'no-floor-work-on-a-ward': 'no floor work on a ward',
  'nothing-possible-here': 'nothing safe can be done with this place and equipment',
};

/** Why food numbers wait, and what to ask first. */
const foodReasons: Readonly<Record<string, string>> = {
  refeeding:
    'After eating little or losing much, food must rise with blood tests. A dietitian or doctor sets the amounts.',
  kidney: 'The kidneys decide how much protein is right. The kidney team sets the amounts.',
  liver: 'The liver decides how food is spread. The liver team and a dietitian set the amounts.',
  'eating-disorder': 'Food is for the treatment team. Thew shows no numbers here.',
  child: 'For a child, a children’s dietitian sets the amounts.',
  emergency: 'Food advice waits until the urgent care is done.',
  age: 'Age is not known, so no amount can be named.',
  'kidneys-not-checked': 'Ask whether your kidneys have been tested before eating more protein.',
  'steady-after-loss':
    'Much weight was lost, and you eat nearly as before. A dietitian checks with you whether this is enough.',
  'weight-to-reckon-with':
    'Weigh yourself, and the amount can be named in grams. With swelling or much overweight a dietitian chooses the weight.',
  'allergy-diet-budget': 'Change any food for allergy, faith, taste or money.',
};

/** Findings that are numbers, as the reason they are: "creatine kinase, times the normal limit" says nothing by itself. */
const hardStopWords: Readonly<Record<string, string>> = {
  'ck-ratio': 'a muscle blood test (creatine kinase) this high',
};

/** Small at the start, unless it is a name or a short form. */
const inSentence = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const setbackReasons: Readonly<Record<string, string>> = {
  illness: 'An illness that is not over yet',
  'two-days-well-first': 'Two well days without a fever come first',
  admission: 'A stay in hospital. The ward’s therapist says what to do there',
  fall: 'A fall. Have it looked at before you go on',
  operation: 'An operation. The surgeon says when to begin again',
  injury: 'An injury. Have it looked at before you go on',
  crash: 'A crash after effort',
  holiday: 'A holiday',
};

const logReasons: Readonly<Record<string, string>> = {
  ceiling: 'Every move takes longer than the time that did not bring a crash',
  'weaker-after-training': 'Weaker on the day after, three sessions in a row',
  'strong-pain': 'Strong pain in two sessions in a row',
};

/** Why, in a few words: the condition, sign, rule, time or thing it comes from. */
export function reasonWords({ from, id, certainty, findings }: Reason): string {
  switch (from) {
    case 'condition':
      return certainty === 'suspected'
        ? `${conditionTitle(id)} may play a part and has not been looked at`
        : conditionTitle(id);
    case 'red-flag':
      return redFlagWords[id]?.message ?? precautionWords[id] ?? id;
    case 'drug':
    case 'finding':
      return precautionWords[id] ?? foodReasons[id] ?? findingLabel(id);
    case 'exercise':
      if (id === 'swallow-check') return 'It needs a swallow check first';
      return `Not with: ${(findings ?? []).map((one) => hardStopWords[one] ?? inSentence(findingLabel(one))).join(', ')}`;
    case 'clearance':
      return 'A doctor should look first';
    case 'time':
      return 'There is too little time in the week for even one move';
    case 'level':
      return 'Above your level for now';
    case 'setback':
      return setbackReasons[id] ?? id;
    case 'log':
      return logReasons[id] ?? `In the log of sessions: ${stopWords([id])}`;
    default:
      return placeReasons[id] ?? `needs: ${equipmentById(id)?.name ?? id}`;
  }
}

/** Never a promise: says how much is still unasked. */
export const safetyOpenWords = (open: number): string =>
  open === 1
    ? 'Before you start: one danger sign has not been asked about. Answer it first.'
    : `Before you start: ${open} danger signs have not been asked about. Answer them first.`;

export const exerciseName = (id: string): string => exerciseById(id)?.name ?? id;

export const referralWords: Readonly<Record<string, string>> = {
  emergency: 'Emergency care',
  doctor: 'Your doctor',
  dietitian: 'A dietitian',
  physiotherapist: 'A physiotherapist',
  'speech-therapist': 'A speech and swallowing therapist',
  'breathing-clinic': 'A breathing clinic',
  'eating-disorder-team': 'An eating-disorder team, with the family for a young person',
  'heart-clinic': 'A heart clinic',
  'psychologist-or-social-worker': 'Somebody to talk to: psychologist or social worker',
};

export const whenWords: Readonly<Record<Referral['when'], string>> = {
  today: 'today',
  'this-week': 'this week',
  'two-weeks': 'within two weeks',
  routine: 'at the next chance',
};

export const foodAskWords = (code: string): string => foodReasons[code] ?? code;

/** When somebody is to be seen; emergency care is never later than now. */
export const referralWhen = ({ to, when }: Pick<Referral, 'to' | 'when'>): string =>
  to === 'emergency' ? 'now' : whenWords[when];

/** Title and address of the sources, with a word when nobody verified them. */
export function planCitation({ sources, certainty }: Citation): string {
  const titles = sources.map(sourceById).map((source) => [source?.title, source?.url].filter(Boolean).join(', '));
  return [...titles.filter(Boolean), certainty === 'unverified' ? 'not verified' : ''].filter(Boolean).join('; ');
}
