import type { PlanItem } from '../plan/care-plan.ts';
import type { ItemChange, TakingUp } from '../plan/course.ts';
import { dateWords } from './date-words.ts';
import { doseWords, exerciseName } from './plan-words.ts';

/** Why a dose went up, down, or stayed. */
export const changeReasons: Readonly<Record<string, string>> = {
  'two-easy-sessions': 'two easy sessions in a row',
  'not-easy-yet': 'not easy twice in a row yet',
  'not-done-yet': 'not done yet',
  'next-move-waits': 'the next move has to wait',
  'at-the-target': 'this is as far as the plan goes for now',
  'sore-too-long': 'soreness lasted too long',
  swollen: 'a joint was swollen after it',
  'pain-too-high': 'it hurt too much',
  'effort-too-high': 'it was too hard',
  'weaker-next-day': 'weaker on the next day',
  crash: 'a crash followed',
  'doctor-first': 'a doctor should look first',
  'no-fixed-increases': 'nothing rises by itself in this plan',
  illness: 'after an illness',
  admission: 'after a stay in hospital',
  fall: 'after a fall',
  operation: 'after an operation',
  injury: 'after an injury',
  holiday: 'after a break',
};

const verbs: Readonly<Record<ItemChange['action'], string>> = {
  raise: 'More than before',
  'step-down': 'Less than before',
  rest: 'Less than before',
  restart: 'Begins again with less',
};

/** A dose that was the least already stays as it is. */
const isSame = ({ exercise, dose }: PlanItem, from: ItemChange['from']): boolean =>
  from.exercise === exercise && doseWords(from.dose) === doseWords(dose);

const sameAgain = ({ action }: ItemChange): string => (action === 'rest' ? 'Rest first, then the same' : 'The same');

/** "More than before: two easy sessions in a row. Until 5 November 2026 it was 2 × 6." Empty where nothing changed. */
export function itemChangeWords(item: PlanItem): string {
  const { exercise, changed } = item;
  if (!changed) return '';
  const { action, because, on, from, loadPercent } = changed;
  const why = changeReasons[because] ?? because.replaceAll('-', ' ');
  if (loadPercent) return `Add ${loadPercent[0]} to ${loadPercent[1]} % more weight: ${why}.`;
  if (from.exercise !== exercise) {
    const step = action === 'raise' ? 'The next step after' : 'Easier than';
    return `${step} “${exerciseName(from.exercise)}”, since ${dateWords(on)}: ${why}.`;
  }
  if (isSame(item, from)) return `${sameAgain(changed)}: ${why}.`;
  return `${verbs[action]}: ${why}. Until ${dateWords(on)} it was ${doseWords(from.dose)}.`;
}

/** The same in a few words, for a list where every line has one: "More, was 2 × 6: two easy sessions in a row". */
export function itemChangeBrief(item: PlanItem): string {
  const { exercise, changed } = item;
  if (!changed) return '';
  const { action, because, from, loadPercent } = changed;
  const why = changeReasons[because] ?? because.replaceAll('-', ' ');
  if (loadPercent) return `${loadPercent[0]} to ${loadPercent[1]} % more weight: ${why}`;
  if (isSame(item, from)) return `${sameAgain(changed)}: ${why}`;
  const was = from.exercise === exercise ? `was ${doseWords(from.dose)}` : `was “${exerciseName(from.exercise)}”`;
  return `${action === 'raise' ? 'More' : 'Less'}, ${was}: ${why}`;
}

const shareWords = (share: number): string => (share === 0.5 ? 'half' : 'about three quarters');

const after: Readonly<Record<string, string>> = {
  illness: 'the illness',
  admission: 'the stay in hospital',
  fall: 'the fall',
  operation: 'the operation',
  injury: 'the injury',
  crash: 'the crash',
  holiday: 'the break',
};

/** How to begin again after a setback, as a title and a sentence. */
export function takingUpWords({ action, because, share, daysOff }: TakingUp): { title: string; text: string } {
  const days = daysOff === 1 ? 'one day' : `${daysOff} days`;
  const begin =
    share >= 1 ? 'Begin where you stopped.' : `Begin with ${shareWords(share)} of it; the doses below are that.`;
  const what = after[because] ?? 'the break';
  if (action === 're-plan')
    return {
      title: `A new start after ${what}`,
      text: `The plan was made anew. ${begin} Measure chair rise and walking again, and the plan follows.`,
    };
  if (action === 'check-first')
    return {
      title: `Have it looked at after ${what}`,
      text: `Let a doctor or therapist look this week, before the next session. ${begin}`,
    };
  return { title: `Taking it up again after ${what}`, text: `You were away for ${days}. ${begin}` };
}
