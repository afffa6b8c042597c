import { measureById } from '../knowledge/measures/catalogue.ts';
import type { CarePlan, Goal } from '../plan/care-plan.ts';
import { dateWords } from './date-words.ts';
import { measuredWords } from './measured-words.ts';
import { planCitation } from './plan-words.ts';

const named: Readonly<Record<string, string>> = {
  'rise-without-arms': 'Stand up from a chair without using the arms',
  'find-limit': 'Find what you can do each day without paying for it the next',
  'crash-free': 'Two months without a crash',
  'keep-function': 'Keep what you can do now',
  'sit-20-minutes': 'Sit on the edge of the bed for 20 minutes',
  'stand-with-help': 'Stand up with help',
  'old-strength': 'Be back at the old strength',
  'walk-without-help': 'Walk without help',
  'no-payback': 'Do the moves for six weeks and be no more tired the day after',
  'keep-the-plan': 'Keep the plan going and feel stronger',
};

const withTarget: Readonly<Record<string, (target: string) => string>> = {
  'chair-rise': (target) => `Five chair rises in ${target} or less`,
  'walk-speed': (target) => `Walk at ${target} or faster`,
  grip: (target) => `A grip of ${target}`,
  'grip-like-other-side': (target) => `A grip near that of the other hand, ${target}`,
  'keep-walk': (target) => `Still walk ${target} in six minutes`,
};

const silence: Readonly<Record<string, string>> = {
  'not-in-the-forecast': 'The forecast has no number for this.',
  'not-measured': 'No chance can be named before it is measured.',
  'unknown-measure': 'The forecast has no number for this.',
  pacing: 'No chance is shown while effort brings crashes.',
  gentle: 'No chance is shown before somebody has looked.',
  'under-18': 'No chance is shown for people under 18.',
  'fibre-or-nerve-lost': 'Muscle or nerve may be lost, so the forecast for healthy muscle does not fit.',
};

/** What studies of people like this found, where the forecast has no number. */
const publishedWords: Readonly<Record<string, string>> = {
  'gbs-ventilated':
    'In one study 76 of 100 people with a breathing machine for under two months walked without help at six months.',
  'gbs-ventilated-long':
    'In one study 18 of 100 people with a breathing machine for two months or longer walked without help at six months, and 58 of 100 in the end.',
};

function chance({ of100 }: Goal, waits: boolean): string {
  if (of100 === undefined) return '';
  const share = of100 < 5 ? 'Fewer than 5 of 100' : of100 > 95 ? 'More than 95 of 100' : `About ${of100} of 100`;
  return `${share} people like this reach it by then, if the plan is kept${waits ? ' and the doctor agrees to more' : ''}.`;
}

/** The wish behind a first step, and when the forecast gets there. */
function wayWords({ onTheWayTo, likelyBy, unit = '' }: Goal): string {
  if (onTheWayTo === undefined) return '';
  const wish = measuredWords(onTheWayTo, unit);
  if (likelyBy === null) return `The forecast does not reach ${wish} within a year under this plan.`;
  return likelyBy === undefined ? '' : `Half reach ${wish} by ${dateWords(likelyBy)}.`;
}

const evidence = ({ published }: Goal): string =>
  published ? `${publishedWords[published.id] ?? ''} (${planCitation(published.at)})` : '';

/** What, from where, by when, and how likely. */
export function goalWords(goal: Goal, { clearance }: Pick<CarePlan, 'clearance'>): { title: string; detail: string } {
  const base = goal.id.replace(/-step$/, '');
  const { unit = '' } = goal;
  const target = measuredWords(goal.target ?? 0, unit);
  const measure = measureById(goal.measure ?? '')?.title;
  const title = named[goal.id] ?? withTarget[base]?.(target) ?? (measure ? `${measure}: ${target}` : goal.id);
  const now = goal.from === undefined || goal.unit === undefined ? '' : `Now ${measuredWords(goal.from, unit)}.`;
  const way =
    goal.onTheWayTo === undefined ? '' : `A first step on the way to ${measuredWords(goal.onTheWayTo, unit)}.`;
  const odds =
    goal.noChance === undefined
      ? chance(goal, clearance !== undefined)
      : goal.published
        ? evidence(goal)
        : (silence[goal.noChance] ?? '');
  return {
    title: `${title} by ${dateWords(goal.date)}`,
    detail: [now, way, odds, wayWords(goal)].filter(Boolean).join(' '),
  };
}
