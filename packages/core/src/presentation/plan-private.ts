import type { Reason } from '../plan/reason.ts';

/** Told to the person alone: a plan hangs on the kitchen wall, and somebody else may hold the telephone. */
const privateFlags: readonly string[] = ['rf-suicide-plan', 'rf-suicide-thought', 'rf-depression', 'rf-abuse'];
const privateConditions: readonly string[] = ['depression'];
const privateFindings: readonly string[] = ['phq-2-score', 'phq-9-score', 'suicidal-thoughts', 'harm-at-home'];

/** Whether a danger sign speaks of mood or of safety at home. */
export const isPrivateFlag = (id: string): boolean => privateFlags.includes(id);

/** Whether an answer is about mood or safety at home. */
export const isPrivateFinding = (id: string): boolean => privateFindings.includes(id);

/** Whether a reason would tell others about mood or safety at home. */
export const isPrivateReason = ({ from, id }: Pick<Reason, 'from' | 'id'>): boolean =>
  (from === 'red-flag' && isPrivateFlag(id)) ||
  (from === 'condition' && privateConditions.includes(id)) ||
  (from === 'finding' && isPrivateFinding(id));
