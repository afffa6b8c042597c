import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { CarePlan, RefusedExercise } from '../plan/care-plan.ts';
import type { Reason } from '../plan/reason.ts';
import { briefReason } from './plan-brief-words.ts';
import { exerciseName, reasonWords, untilWords } from './plan-words.ts';

export interface RefusalGroup {
  names: string[];
  reason: string;
  until: string;
  instead: string[];
  /** Further exercises left out for the same reason. */
  more: number;
}

const keyOf = ({ reasons }: RefusedExercise): string => `${reasons[0]?.from}:${reasons[0]?.id}`;

const precautionKinds: readonly Reason['from'][] = ['red-flag', 'finding', 'drug', 'condition'];

/** In a few words; the whole sentence stands at the top of the plan or under what to keep in mind. */
function refusalReason(reason: Reason): string {
  if (!precautionKinds.includes(reason.from)) return reasonWords(reason);
  const may = reason.from === 'condition' && reason.certainty === 'suspected';
  return may ? `Because of ${briefReason(reason)}, which may play a part` : `Because of ${briefReason(reason)}`;
}

const namesShown = 4;

function groupOf(members: readonly RefusedExercise[]): RefusalGroup {
  const [first] = members;
  const reason = first?.reasons[0];
  const instead = [...new Set(members.slice(0, namesShown).map((one) => one.instead))].filter((id) => id !== undefined);
  return {
    names: members.slice(0, namesShown).map(({ exercise }) => exerciseById(exercise)?.name ?? exercise),
    reason: reason ? refusalReason(reason) : '',
    until: reason?.until ? untilWords[reason.until] : '',
    instead: instead.slice(0, 3).map(exerciseName),
    more: Math.max(0, members.length - namesShown),
  };
}

/** What was left out, one entry for each reason, nearest to the person's level first. */
export function refusalGroups({ refused }: Pick<CarePlan, 'refused'>, most = 8): RefusalGroup[] {
  const notable = refused.filter((one) => one.notable);
  const byReason = new Map<string, RefusedExercise[]>();
  for (const one of notable) byReason.set(keyOf(one), [...(byReason.get(keyOf(one)) ?? []), one]);
  return [...byReason.values()].map(groupOf).slice(0, most);
}
