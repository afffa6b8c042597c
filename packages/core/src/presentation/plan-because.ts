import { themeOf } from '../knowledge/interventions/precaution-themes.ts';
import type { Reason } from '../plan/reason.ts';
import { reasonWords } from './plan-words.ts';

const isSaid = ({ from, id }: Reason, earlier: readonly Reason[]): boolean =>
  from === 'finding' &&
  earlier.some((one) => one.from === 'red-flag' && themeOf(one.id).theme === themeOf(id).theme && one.id !== id);

/** Why the plan is as it is, each thing once: an answer that a danger sign has said already is left out. */
export function becauseLines(because: readonly Reason[]): string[] {
  const first = [...because].filter((reason) => !isSaid(reason, because));
  return [...new Set(first.map(reasonWords))];
}
