import type { Context } from '../assessment/context.ts';
import { conditionById } from '../knowledge/conditions/catalogue.ts';
import type { Condition } from '../knowledge/conditions/condition.ts';
import { findingById } from '../knowledge/findings/catalogue.ts';
import { valuesOf } from './evidence.ts';
import type { CauseResult, MustRuleOut, TriageLevel } from './explanation.ts';
import { inFull } from './in-full.ts';
import { type Candidate, supportOf } from './rank-causes.ts';
import { urgencyRank } from './urgency.ts';
import { chanceOf } from './weigh.ts';

/** Few, so that they are really thought of. */
const most = 5;

const speeds = ['hours', 'days', 'weeks', 'months', 'years'] as const;

/** "days to 4 weeks" → days and weeks, from the condition table. */
function speedsOf(onset: string): number[] {
  const named = speeds.flatMap((speed, i) => (onset.includes(speed) ? [i] : []));
  const from = Math.min(...named);
  const to = Math.max(...named);
  return speeds.map((_, i) => i).filter((i) => i >= from && i <= to);
}

/** The words of the table's "distribution" column as the places that a person can name. Our reading of the column. */
const places: readonly (readonly [RegExp, string])[] = [
  [/generalised/, 'generalised'],
  [/proximal/, 'proximal-symmetric'],
  [/distal/, 'distal-symmetric'],
  [/one limb|one arm|one leg|one muscle|crushed limb/, 'one-limb'],
  [/one side/, 'one-side'],
  [/leg|thigh|hips|below level/, 'legs-only'],
  [/hand|finger/, 'hand'],
  [/eyes|face/, 'face-eyes'],
  [/throat|bulbar|swallow|tongue/, 'bulbar'],
  [/breathing/, 'breathing'],
  [/neck/, 'neck'],
  [/ascending/, 'ascending'],
  [/descending/, 'descending'],
  [/foot drop/, 'foot-drop'],
  [/wrist/, 'wrist-drop'],
];

const placesOf = ({ distribution }: Condition): string[] =>
  places.filter(([word]) => word.test(distribution.replace('face spared', ''))).map(([, place]) => place);

/** Signs of their own that name a place; climbing weakness begins in the legs. */
const signs: Readonly<Record<string, readonly string[]>> = {
  ascending: ['ascending', 'legs-only'],
  descending: ['descending'],
  'foot-drop': ['foot-drop'],
  'wrist-drop': ['wrist-drop'],
  'neck-weak': ['neck'],
  'swallowing-difficulty': ['bulbar'],
  'slurred-speech': ['bulbar'],
  'double-vision': ['face-eyes'],
  'droopy-lids': ['face-eyes'],
  'face-weak': ['face-eyes'],
  'dyspnoea-rest': ['breathing'],
  'breathlessness-lying-flat': ['breathing'],
};

/** Places that few causes share. */
const telling = ['one-limb', 'one-side', 'hand', 'face-eyes', 'bulbar', 'breathing', 'neck', 'ascending', 'descending'];
const drops = ['foot-drop', 'wrist-drop'];

function placesHere(context: Context): Set<string> {
  const { measures } = context.facts;
  const pattern = measures.get('weakness-pattern')?.value;
  const own = Object.entries(signs).flatMap(([id, named]) => (measures.get(id)?.value === true ? named : []));
  return new Set([...(Array.isArray(pattern) ? pattern : []), ...own]);
}

/** Groups whose diseases weaken by the nerve, the junction, the fibre or the salts. */
const weakening = /^(neurogenic|neuromuscular|polyneuropathy|infection|myopathy|endocrine)/;

/** A history or a medicine that would stand in the record: nothing that is met by surprise. */
const isHistory = ({ compiled }: Candidate): boolean =>
  compiled.requiresFindings.length > 0 &&
  compiled.requiresFindings.every((id) => ['known-disease', 'medicines'].includes(findingById(id)?.system ?? ''));

/** Answers there are make it unlikely. What is an emergency is not dropped for one sign that does not fit. Our choice. */
function isRuledOut({ compiled, balance, logOdds }: Candidate): boolean {
  const against = balance.against.filter(({ isTrue }) => isTrue).length;
  const needed = compiled.condition.urgency === 'emergency' ? 2 : 1;
  return against >= needed && supportOf(chanceOf(logOdds)) === 1;
}

interface Match {
  one: Candidate;
  shares: string[];
}

const speedHere = (context: Context): number =>
  (speeds as readonly string[]).indexOf(String(context.facts.measures.get('onset-speed')?.value));

/** What gets better is no fresh emergency; after four weeks only one that may take weeks to come. Our choice. */
function mayBeEmergency(onset: readonly number[], context: Context): boolean {
  const { measures } = context.facts;
  if (measures.get('course')?.value === 'better') return false;
  const weeks = measures.get('duration-weeks')?.value;
  return typeof weeks !== 'number' || weeks <= 4 || onset.includes(speeds.indexOf('weeks'));
}

/** An emergency must have come at this pace; a slower disease may be one step off, as people date its start loosely. */
function fitsPace({ condition }: Candidate['compiled'], context: Context): boolean {
  const here = speedHere(context);
  const onset = speedsOf(condition.onset);
  const urgent = condition.urgency === 'emergency';
  if (urgent && !mayBeEmergency(onset, context)) return false;
  return here < 0 || onset.some((speed) => Math.abs(speed - here) <= (urgent ? 0 : 1));
}

/** Gate answers that were given and point away: the fewer, the less was done to exclude it. */
const answeredAway = ({ compiled }: Candidate, context: Context): number =>
  compiled.requiresFindings.filter((id) => context.facts.measures.get(id)?.value !== undefined).length;

function asked({ compiled, balance }: Candidate, context: Context): string[] {
  const open = [...compiled.requiresFindings, ...balance.unknown.flatMap(({ findings }) => findings)];
  const unknown = open.filter((id) => !id.includes(':') && context.facts.measures.get(id)?.value === undefined);
  return [...new Set(unknown)].slice(0, 2);
}

function result({ one, shares }: Match, context: Context): MustRuleOut {
  const { condition, requiresFindings } = one.compiled;
  return {
    condition: condition.id,
    urgency: condition.urgency,
    shares,
    answered: valuesOf(
      requiresFindings.filter((id) => id !== 'onset-speed' && id !== 'duration-weeks'),
      context,
    ),
    ask: asked(one, context),
    tests: condition.tests.slice(0, 2),
    at: condition.at,
  };
}

/**
 * Dangerous look-alikes: causes that weaken the same places at the same pace, that a doctor must not miss, that are not
 * among the causes told, and that no answer has excluded. Only when weakness of a telling kind already asks for a doctor;
 * in an emergency the emergencies alone. It changes no urgency.
 */
export function mustRuleOut(
  all: readonly Candidate[],
  causes: readonly CauseResult[],
  level: TriageLevel,
  context: Context,
): MustRuleOut[] {
  if (urgencyRank(level) < urgencyRank('doctor-soon')) return [];
  const here = placesHere(context);
  const acute = [0, 1].includes(speedHere(context));
  // Nerves known to be ill everywhere let a foot or a wrist drop by themselves.
  const everywhere = causes.some(
    ({ known, condition }) => known && conditionById(condition)?.group === 'polyneuropathy',
  );
  const isTelling = (place: string): boolean => telling.includes(place) || (!everywhere && drops.includes(place));
  if (!acute && ![...here].some(isTelling)) return [];
  const told = new Set(
    inFull(causes)
      .filter(({ support, known }) => known || support >= 3)
      .map(({ condition }) => condition),
  );
  const least = level === 'emergency' ? 'emergency' : 'doctor-soon';
  const matches = all
    .filter((one) => !told.has(one.compiled.condition.id) && !one.known && !isHistory(one) && !isRuledOut(one))
    .filter(
      ({ compiled: { condition } }) =>
        weakening.test(condition.group) && urgencyRank(condition.urgency) >= urgencyRank(least),
    )
    .filter(({ compiled }) => fitsPace(compiled, context))
    .map((one): Match => ({ one, shares: placesOf(one.compiled.condition).filter((place) => here.has(place)) }))
    .filter(({ one, shares }) =>
      shares.some((place) => isTelling(place) || (acute && one.compiled.condition.urgency === 'emergency')),
    );
  return matches
    .sort(
      (a, b) =>
        urgencyRank(b.one.compiled.condition.urgency) - urgencyRank(a.one.compiled.condition.urgency) ||
        b.shares.length - a.shares.length ||
        answeredAway(a.one, context) - answeredAway(b.one, context) ||
        b.one.logOdds - a.one.logOdds,
    )
    .slice(0, most)
    .map((match) => result(match, context));
}
