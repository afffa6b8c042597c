import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { Exercise, Level } from '../knowledge/interventions/exercise.ts';
import type { Until } from '../knowledge/interventions/precaution.ts';
import type { Active } from './active-precautions.ts';
import type { Phase, PhaseGate, Programme } from './care-plan.ts';
import { type CareState, numberFact } from './care-state.ts';
import { type Choosing, chooseAll, levelFor } from './choose.ts';
import { sessionOf } from './dose.ts';
import { wantedFamilies } from './families.ts';
import { judgeExercises } from './judge-exercises.ts';
import { type Limits, limitsOf } from './limits.ts';
import { rulesOf } from './programme.ts';
import type { Situation } from './situation.ts';
import type { StartLevel } from './start-level.ts';

/** What passes with time, food, a cleared wound or somebody's agreement; the rest holds as long as the person has it. */
const passing: readonly Until[] = [
  'doctor-agrees',
  'surgeon-agrees',
  'team-agrees',
  'flare-over',
  'ck-lower',
  'crash-free',
  'well-again',
  'wound-closed',
  'breathing-checked',
  'heart-checked',
  'salts-normal',
];

/** New moves named for a phase, so that it can be taken in; our own choice. */
const mostMoves = 6;

const passes = (until: Until | undefined): boolean => until !== undefined && passing.includes(until);

/** Precautions that still hold months from now: what was only weakly suspected has been looked at by then. */
function lasts({ precaution, certainty }: Active, likely: ReadonlySet<string>): boolean {
  const { id, from, mode, modeUntil, refuse = [], caps } = precaution;
  if ((certainty === 'suspected' && !likely.has(id)) || from === 'red-flag') return false;
  if (mode) return !passes(modeUntil ?? 'while-it-lasts');
  if (refuse.length > 0) return !refuse.every(({ until }) => passes(until));
  return from === 'condition' || from === 'drug' || caps === undefined;
}

/** Light weights, a step, a mat: by then filled bottles, the bottom stair or a blanket do the same. */
const substitutable: readonly string[] = ['dumbbells', 'step', 'mat', 'soft-ball'];

interface Ahead {
  limits: Limits;
  choosing: Choosing;
}

function aheadOf({ state, active, choosing }: Situation): Ahead {
  const lasting = active.filter((one) => lasts(one, choosing.conditions));
  const limits = limitsOf(lasting, []);
  const { place, things } = choosing.around;
  const around = { place, things: new Set([...things, ...substitutable]) };
  return { limits, choosing: { ...choosing, around, judged: judgeExercises(state, lasting, limits, []) } };
}

/** Weeks of the phases and how many levels above the start they go: slower for old, frail and bedridden people. */
interface Step {
  weeks: readonly [number, number];
  up: number;
}

const isSlow = (state: CareState, { progress }: Limits): boolean =>
  progress !== 'usual' || (numberFact(state, 'age') ?? 0) >= 75;

/** After the phases of the twelve stories (weeks 1-2, 3-8, 9-24; in bed 1-2, 3-6, 7-12, months 4-6); our own choice. */
function stepsOf(state: CareState, limits: Limits, { legs }: StartLevel, isPaced: boolean): Step[] {
  if (isPaced)
    return [
      { weeks: [9, 16], up: 0 },
      { weeks: [17, 24], up: legs > 1 ? 0 : 1 },
    ];
  if (legs === 1)
    return [
      { weeks: [3, 6], up: 0 },
      { weeks: [7, 12], up: 1 },
      { weeks: [13, 24], up: 2 },
    ];
  const first = legs <= 3 && !isSlow(state, limits) && legs === 2 ? 1 : 0;
  return [
    { weeks: [3, 8], up: first },
    { weeks: [9, 24], up: first + 1 },
  ];
}

const atMost = (level: number, most: number): Level => Math.max(1, Math.min(5, level, most)) as Level;

function levelAt(level: StartLevel, up: number, { caps }: Limits): StartLevel {
  const most = caps.maxLevel ?? 5;
  return { ...level, legs: atMost(level.legs + up, most), arms: atMost(level.arms + up, most) };
}

/** The harder moves of what is planned, that nothing lasting forbids. */
function harderOf(made: Programme, { choosing, limits }: Ahead, level: StartLevel): Exercise[] {
  // In bed the first step up is the harder move in bed, which is a level higher.
  const reach = made.level.legs === 1 ? 1 : 0;
  return made.items
    .flatMap(({ harder }) => (harder === undefined ? [] : (exerciseById(harder) ?? [])))
    .filter((one) => choosing.judged.get(one.id)?.length === 0)
    .filter(({ traits }) => !traits.includes('floor') || made.level.legs > 3)
    .filter((one) => one.level <= Math.min(levelFor(one, level) + reach, limits.caps.maxLevel ?? 5));
}

function movesAt(situation: Situation, made: Programme, ahead: Ahead, level: StartLevel, up: number): Exercise[] {
  const harder = harderOf(made, ahead, level);
  const { choosing } = ahead;
  const fromBed = made.level.legs === 1;
  if (up === 0 && fromBed) {
    const standing = chooseAll(['rise'], { ...choosing, level }, 1).map(({ exercise }) => exercise);
    return [...standing, ...harder].filter(({ traits }) => !traits.includes('walking'));
  }
  const families = wantedFamilies(situation.state, level, undefined, made.place);
  const chosen = chooseAll(families, { ...choosing, level, shortWalks: choosing.shortWalks || fromBed }, 12).map(
    ({ exercise }) => exercise,
  );
  const ready = chosen.filter(
    (one) =>
      one.level >= levelFor(one, level) - 1 && one.kind !== 'breathing' && (fromBed || one.family !== 'bed-moves'),
  );
  return up === 0 ? [...harder, ...ready] : [...ready, ...harder];
}

/** A move below one of its family that is done already is no news. */
const isNews = (one: Exercise, done: readonly Exercise[]): boolean =>
  done.every((other) => other.id !== one.id && (other.family !== one.family || other.rung < one.rung));

function gatesOf(
  moves: readonly Exercise[],
  { choosing, clearance, limits }: Situation,
  isFirst: boolean,
): PhaseGate[] {
  const waits = moves
    .flatMap(({ id }) => choosing.judged.get(id) ?? [])
    .flatMap(({ until, certainty }): PhaseGate[] =>
      until === undefined ? [] : [passes(until) && certainty !== 'suspected' ? until : 'doctor-agrees'],
    );
  const byItself = limits.progress === 'symptom-free' ? 'weeks-without-payback' : 'two-easy-sessions';
  const paced: PhaseGate[] = [limits.mode === 'pacing' ? 'crash-free' : byItself];
  const agreed: PhaseGate[] = clearance.length > 0 ? ['doctor-agrees'] : [];
  return [...new Set<PhaseGate>([...paced, ...(isFirst && moves.length === 0 ? [] : agreed), ...waits])];
}

function moveOf({ id, name, equipment }: Exercise, { choosing }: Situation): Phase['moves'][number] {
  const substitutes = equipment.filter((thing) => substitutable.includes(thing) && !choosing.around.things.has(thing));
  return { exercise: id, name, ...(substitutes.length > 0 && { substitutes }) };
}

/**
 * Two or three phases that come after this week if it goes well: weeks, kinds of move, the next moves, and what must hold
 * first. Everything lasting that forbids a move keeps it out. Nothing while somebody has to look before anything.
 */
export function outlineOf(situation: Situation, made: Programme): Phase[] {
  const { state, limits } = situation;
  if (limits.mode === 'none' || limits.mode === 'gentle') return [];
  const ahead = aheadOf(situation);
  if (ahead.limits.mode) return [];
  const isPaced = limits.mode === 'pacing';
  const start: StartLevel = isPaced
    ? { ...made.level, legs: atMost(made.level.legs, 2), arms: atMost(made.level.arms, 2) }
    : made.level;
  const done = made.items.flatMap(({ exercise }) => exerciseById(exercise) ?? []);
  return stepsOf(state, ahead.limits, start, isPaced).map(({ weeks, up }, i) => {
    const level = levelAt(start, up, ahead.limits);
    const staying = isPaced && i === 0;
    const news = staying ? [] : movesAt(situation, made, ahead, level, up);
    const moves = news.filter((one, j) => isNews(one, done) && isNews(one, news.slice(0, j))).slice(0, mostMoves);
    done.push(...moves);
    return {
      weeks,
      level: { legs: level.legs, arms: level.arms },
      maxEffort: staying ? 2 : rulesOf(ahead.limits).maxEffort,
      kinds: [...new Set((moves.length > 0 ? moves : done).map(sessionOf))],
      moves: moves.map((one) => moveOf(one, situation)),
      before: gatesOf(moves, situation, i === 0),
    };
  });
}
