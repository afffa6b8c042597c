import {
  bedFamilies,
  emphasisByCondition,
  emphasisByPattern,
  emphasisBySite,
  gentleFamilies,
  pacedFamilies,
  poolFamilies,
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

/** Families asked for by the causes (best supported first), the wasted sites and the pattern of weakness. */
function emphasised(state: CareState): string[] {
  const causes = [...new Set([...state.explanation.known, ...state.explanation.contributing])];
  return [
    ...listAnswer(state, 'wasting-site').flatMap((site) => emphasisBySite[site] ?? []),
    ...listAnswer(state, 'weakness-pattern').flatMap((pattern) => emphasisByPattern[pattern] ?? []),
    ...(isTrue(state, 'grip-loss') ? ['grip'] : []),
    ...causes.flatMap((cause) => emphasisByCondition[cause] ?? []),
  ];
}

const wantsBalance = (state: CareState, { legs }: StartLevel): boolean =>
  legs === 2 || (numberFact(state, 'age') ?? 0) >= 65 || (numberFact(state, 'falls-past-year') ?? 0) >= 1;

const endurance = ({ legs }: StartLevel, place: Place): string[] => (legs === 1 || place === 'pool' ? [] : ['walk']);

/** Two asked-for families, then a usual leg and a usual arm family, and so on: nothing is trained alone. */
function interleaved(wanted: readonly string[], level: StartLevel): string[] {
  const legs = usualFamilies.legs.slice(0, level.legs <= 2 ? 5 : 4);
  const arms = usualFamilies.arms;
  const rounds = Math.max(legs.length, arms.length, Math.ceil(wanted.length / 2));
  return Array.from({ length: rounds }, (_, i) => [wanted[2 * i], wanted[2 * i + 1], legs[i], arms[i]])
    .flat()
    .filter((one) => one !== undefined);
}

/** Families to draw exercises from, most wanted first. */
export function wantedFamilies(state: CareState, level: StartLevel, mode: Mode | undefined, place: Place): string[] {
  if (mode === 'pacing') return [...pacedFamilies];
  if (mode === 'gentle') return [...gentleFamilies];
  const asked = emphasised(state);
  const pool = place === 'pool' ? poolFamilies : [];
  if (level.legs === 1) return [...new Set([...pool, ...bedFamilies, ...asked])];
  const balance = wantsBalance(state, level) ? ['balance'] : [];
  const order = [...pool, ...endurance(level, place), ...balance, ...interleaved(asked, level)];
  return [...new Set(order)];
}
