import type { Reason } from '../plan/reason.ts';
import { briefReason } from './plan-brief-words.ts';

const isLook = ({ from, certainty }: Reason): boolean => from === 'condition' && certainty === 'suspected';

/** "for the weight loss, and to look for depression": the first reasons in a few words each. */
export function referralBecause(because: readonly Reason[], most = 3): string {
  const shown = [...new Map(because.map((reason) => [briefReason(reason), reason])).entries()].slice(0, most);
  const said = shown.filter(([, reason]) => !isLook(reason)).map(([words]) => words);
  const look = shown.filter(([, reason]) => isLook(reason)).map(([words]) => words);
  return [said.length > 0 ? `for ${said.join(', ')}` : '', look.length > 0 ? `to look for ${look.join(', ')}` : '']
    .filter(Boolean)
    .join(', and ');
}
