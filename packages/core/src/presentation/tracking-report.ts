import { measureById } from '../knowledge/measures/catalogue.ts';
import type { CarePlan } from '../plan/care-plan.ts';
import type { Pacing } from '../tracking/pacing.ts';
import type { Adjustment } from '../tracking/progress.ts';
import type { Response } from '../tracking/response.ts';
import type { Restart } from '../tracking/setback.ts';
import type { Tracking } from '../tracking/track.ts';
import { issueLine } from './issue-words.ts';
import { measuredWords } from './measured-words.ts';
import { changeReasons } from './plan-change-words.ts';
import { doseWords, exerciseName, reasonWords, stopWords } from './plan-words.ts';
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

const verdicts: Readonly<Record<string, string>> = {
  'may-be-chance': ' The change may be chance.',
  'real-gain': ' The gain is more than chance.',
  'real-loss': ' The loss is more than chance.',
};

/** A measure against its forecast; a change inside measurement error is said to be maybe chance. */
export function responseWords({ measure, class: kind, change, action }: Response): string {
  const name = measureById(measure)?.title ?? measure;
  const chance = verdicts[change.verdict] ?? '';
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

const classOrder = ['behind', 'ahead', 'within', 'cannot-tell'];

/** What somebody should look at first, then what the forecast can be held against. */
const rank = ({ action, class: kind }: Response): number => (action === 'see-somebody' ? -1 : classOrder.indexOf(kind));

function titleOf({ adherence, status }: Tracking): string {
  if (adherence && adherence.planned > 0) {
    const part = adherence.partly > 0 ? ` (${adherence.partly} in part)` : '';
    return `${adherence.done + adherence.partly} of ${adherence.planned} planned days done${part}`;
  }
  return status === 'paused' || status === 'stopped' ? 'The plan rests' : 'Nothing was planned yet';
}

const stays = (count: number): string =>
  count === 1 ? 'One move stays as it is.' : `${count} moves stay as they are.`;

function nextLines({ adjustments }: Tracking): string[] {
  const changes = adjustments.filter(({ action, because }) => action !== 'hold' || because === 'next-move-waits');
  const same = adjustments.length - changes.length;
  return [...changes.map(adjustmentWords), ...(same > 0 ? [stays(same)] : [])];
}

/**
 * Where a person stands with the plan, as text: signs to act on first, what was done, what changes, whether it works.
 * What was not done is "rested", never "missed". With the plan, why it rests.
 */
export function trackingReport(tracking: Tracking, style: TextStyle, plan?: Pick<CarePlan, 'because'>): string {
  const line = (text: string): string => `  • ${wrap(text, style.width - 4, '    ')}`;
  const part = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : ['', style.bold(title), ...texts.map(line)];
  const { pacing, setback, responses, stop, status, issues } = tracking;
  const rests = status === 'paused' || status === 'stopped';
  const again = [
    ...(setback ? [restartWords(setback)] : []),
    ...(rests && plan
      ? [...new Set(plan.because.map(reasonWords))].map((text) => `${text}.`.replace(/\.\.$/, '.'))
      : []),
  ];
  return [
    ...stop.map((sign) => style.bold(line(stopSignWords(sign)))),
    style.bold(titleOf(tracking)),
    ...part('Beginning again', again),
    ...part('Your limit', pacing ? [pacingWords(pacing)] : []),
    ...part('Next time', nextLines(tracking)),
    ...part('Does it work', [...responses].sort((a, b) => rank(a) - rank(b)).map(responseWords)),
    ...part('Notes on the record', issues.map(issueLine)),
  ].join('\n');
}
