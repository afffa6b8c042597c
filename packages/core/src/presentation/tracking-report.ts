import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Pacing } from '../tracking/pacing.ts';
import type { Adjustment } from '../tracking/progress.ts';
import type { Response } from '../tracking/response.ts';
import type { Restart } from '../tracking/setback.ts';
import type { Tracking } from '../tracking/track.ts';
import { measuredWords } from './measured-words.ts';
import { changeReasons } from './plan-change-words.ts';
import { doseWords, exerciseName, stopWords } from './plan-words.ts';
import { type TextStyle, wrap } from './text-layout.ts';

/** What changes for one exercise, and why. */
export function adjustmentWords({ exercise, action, because, dose, changeTo, loadPercent }: Adjustment): string {
  const name = exerciseName(exercise);
  const why = changeReasons[because] ?? because;
  if (action === 'stop-and-see') return `${name}: stop, and ask for help.`;
  if (action === 'rest') return `${name}: rest, then begin with ${doseWords(dose)} (${why}).`;
  if (action === 'hold') return `${name}: the same again (${why}).`;
  if (action === 'step-down') {
    const easier = changeTo === undefined ? doseWords(dose) : exerciseName(changeTo);
    return `${name}: one step easier, ${easier} (${why}).`;
  }
  if (changeTo !== undefined) return `${name}: go on to ${exerciseName(changeTo)} (${why}).`;
  if (loadPercent) return `${name}: ${loadPercent[0]} to ${loadPercent[1]} % more weight (${why}).`;
  return `${name}: ${doseWords(dose)} (${why}).`;
}

const actions: Readonly<Record<Response['action'], string>> = {
  'keep-going': 'Keep going.',
  'raise-goal': 'The goal can be raised.',
  'look-for-a-cause': 'The plan was kept, so look for what else is going on.',
  'make-it-fit': 'Little was done. Make the plan easier to fit into the week.',
  'see-somebody': 'This is a real loss. Somebody should look.',
  'measure-again': 'Measure again later.',
};

const classes: Readonly<Record<Response['class'], string>> = {
  ahead: 'ahead of the forecast',
  within: 'within the forecast',
  behind: 'behind the forecast',
  'cannot-tell': 'cannot tell yet',
};

/** A measure against its forecast; a change inside measurement error is said to be maybe chance. */
export function responseWords({ measure, class: kind, change, action }: Response): string {
  const name = measureById(measure)?.title ?? measure;
  const chance = change.verdict === 'may-be-chance' ? ' The change may be chance.' : '';
  const unit = measureById(measure)?.unit ?? '';
  const { difference } = change;
  const size = difference === null ? '' : `${difference > 0 ? '+' : ''}${measuredWords(difference, unit)}, `;
  return `${name}: ${size}${classes[kind]}.${chance} ${actions[action]}`;
}

const minutesWords = (minutes: number): string =>
  Math.round(minutes) === 1 ? '1 minute' : `${Math.round(minutes)} minutes`;

/** Pacing advice in one or two sentences. */
export function pacingWords({ advice, ceiling, next, daysWithoutCrash }: Pacing): string {
  const limit = ceiling === undefined ? '' : ` Stay at ${minutesWords(ceiling)} a day, on good days too.`;
  if (advice === 'finding') return 'Write down each day for a week. Then your limit can be found.';
  if (advice === 'halve') return `A crash was near. Do half for two weeks.${limit}`;
  if (advice === 'hold') return `${daysWithoutCrash} days without a crash. Hold it.${limit}`;
  return `${daysWithoutCrash} days without a crash. With your doctor, a tenth more can be tried: ${minutesWords(next ?? 0)} a day.`;
}

/** How to begin again after a setback. */
export function restartWords({ action, share, daysOff, because }: Restart): string {
  if (action === 'wait')
    return because === 'two-days-well-first' ? 'Wait for two well days first.' : 'The plan waits until this is over.';
  const begin =
    share === 1
      ? 'Begin where you stopped.'
      : `After ${daysOff} days off, begin with ${share === 0.5 ? 'half' : 'three quarters'} of it.`;
  if (action === 're-plan') return `After a hospital stay or an operation the plan is made anew. ${begin}`;
  return action === 'check-first' ? `Have it looked at first. ${begin}` : begin;
}

const stopTimes = {
  emergency: 'Get emergency help now',
  today: 'Call a doctor today',
  'this-week': 'See somebody this week',
} as const;
const ownSigns: Readonly<Record<string, string>> = {
  'weaker-after-training': 'weaker on the day after, three times in a row',
  'strong-pain': 'strong pain, twice in a row',
};

export const stopSignWords = ({ sign, when }: Tracking['stop'][number]): string =>
  `${stopTimes[when]}: ${ownSigns[sign] ?? stopWords([sign])}.`;

/** Where a person stands with the plan, as text. What was not done is "rested", never "missed". */
export function trackingReport(tracking: Tracking, style: TextStyle): string {
  const line = (text: string): string => `  • ${wrap(text, style.width - 4, '    ')}`;
  const { adherence, adjustments, pacing, setback, responses, stop } = tracking;
  const rests = tracking.status === 'paused' || tracking.status === 'stopped';
  const title =
    adherence && adherence.planned > 0
      ? `${adherence.done + adherence.partly} of ${adherence.planned} planned days done`
      : rests
        ? 'The plan rests'
        : 'Nothing was planned yet';
  const changes = adjustments.filter(({ action, because }) => action !== 'hold' || because === 'next-move-waits');
  const same = adjustments.length - changes.length;
  return [
    ...stop.map((sign) => style.bold(line(stopSignWords(sign)))),
    style.bold(title),
    ...(setback ? [line(restartWords(setback))] : []),
    ...(pacing ? [line(pacingWords(pacing))] : []),
    ...changes.map((one) => line(adjustmentWords(one))),
    ...(same > 0
      ? [line(`${same === 1 ? 'One move stays' : `${same} moves stay`} as ${same === 1 ? 'it is' : 'they are'}.`)]
      : []),
    ...responses.map((one) => line(responseWords(one))),
  ].join('\n');
}
