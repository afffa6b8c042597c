import {
  bedFamilies,
  emphasisByCondition,
  emphasisByPattern,
  emphasisBySite,
  frailFamilies,
  gentleFamilies,
  pacedFamilies,
  poolFamilies,
  shortPoolFor,
  usualFamilies,
} from '../knowledge/interventions/emphasis.ts';
import type { Place } from '../knowledge/interventions/equipment.ts';
import type { Mode } from '../knowledge/interventions/precaution.ts';
import { type CareState, isTrue, numberFact } from './care-state.ts';
import type { StartLevel } from './start-level.ts';

const listAnswer = ({ context }: CareState, id: string): string[] => {
  const value = context.facts.measures.get(id)?.value;
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
};

/** Families asked for by the diagnoses, the wasted sites, the pattern of weakness and the likely causes, in that order. */
function emphasised(state: CareState): string[] {
  const { known, contributing } = state.explanation;
  const forCauses = (ids: readonly string[]): string[] => ids.flatMap((cause) => emphasisByCondition[cause] ?? []);
  return [
    ...forCauses(known),
    ...listAnswer(state, 'wasting-site').flatMap((site) => emphasisBySite[site] ?? []),
    ...listAnswer(state, 'weakness-pattern').flatMap((pattern) => emphasisByPattern[pattern] ?? []),
    ...(isTrue(state, 'grip-loss') ? ['grip'] : []),
    ...forCauses(contributing),
  ];
}

const armSites: readonly string[] = ['forearm', 'hand', 'upper-arm', 'shoulder'];

/** What has wasted is in the arms: the legs are kept going with less. */
function onlyArmsWasted(state: CareState): boolean {
  const sites = listAnswer(state, 'wasting-site');
  return sites.length > 0 && sites.every((site) => armSites.includes(site));
}

const wantsBalance = (state: CareState, { legs }: StartLevel): boolean =>
  legs === 2 || (numberFact(state, 'age') ?? 0) >= 65 || (numberFact(state, 'falls-past-year') ?? 0) >= 1;

/** In the pool one walks too; on land as well for somebody with few steps. */
const endurance = (state: CareState, { legs }: StartLevel, place: Place): string[] => {
  const steps = numberFact(state, 'steps-per-day') ?? 0;
  return legs === 1 || (place === 'pool' && steps >= 5000) ? [] : ['walk'];
};

/** Two asked-for families, then a usual leg and a usual arm family, and so on: nothing is trained alone. */
function interleaved(wanted: readonly string[], level: StartLevel, armsOnly: boolean): string[] {
  const legs = usualFamilies.legs.slice(0, level.legs <= 2 ? 5 : armsOnly ? 2 : 4);
  const arms = usualFamilies.arms;
  const rounds = Math.max(legs.length, arms.length, Math.ceil(wanted.length / 2));
  return Array.from({ length: rounds }, (_, i) => [wanted[2 * i], wanted[2 * i + 1], legs[i], arms[i]])
    .flat()
    .filter((one) => one !== undefined);
}

const isTrained = ({ because }: StartLevel): boolean => because.includes('trained-before');

const beforeWalk = 6;

const lateWalk = (pool: readonly string[], strength: readonly string[], walk: readonly string[]): string[] => {
  const first = Math.max(0, beforeWalk - pool.length);
  return [...pool, ...strength.slice(0, first), ...walk, ...strength.slice(first)];
};

/** What the diagnosis asks for in the water, else a whole round of moves; one move for tired nerves. */
function poolFor({ explanation: { known } }: CareState): readonly string[] {
  if (known.some((id) => shortPoolFor.includes(id))) return poolFamilies.slice(0, 1);
  const asked = known.flatMap((id) => emphasisByCondition[id] ?? []).filter((family) => family.startsWith('pool-'));
  return asked.length > 0 ? asked : poolFamilies;
}

/** Families to draw exercises from, most wanted first. */
export function wantedFamilies(state: CareState, level: StartLevel, mode: Mode | undefined, place: Place): string[] {
  if (mode === 'pacing') return [...pacedFamilies];
  if (mode === 'gentle') return [...gentleFamilies];
  const asked = emphasised(state);
  const pool = place === 'pool' ? poolFor(state) : [];
  // Standing comes with the first step up.
  if (level.legs === 1) return [...new Set([...pool, ...bedFamilies, ...asked])].filter((family) => family !== 'rise');
  const balance = wantsBalance(state, level) ? ['balance'] : [];
  const walk = endurance(state, level, place);
  if (level.because.includes('small-and-often'))
    return [...new Set([...pool, 'rise', ...walk, ...balance, ...frailFamilies, ...asked])];
  const strength = [...new Set(interleaved(asked, level, onlyArmsWasted(state)))].filter(
    (family) => family !== 'rise' || !isTrained(level),
  );
  // On firm feet the walk follows what the person came for; it keeps its place among the moves.
  const order =
    level.legs <= 2 ? [...pool, ...walk, ...balance, ...strength] : lateWalk(pool, strength, [...walk, ...balance]);
  return [...new Set(order)];
}
