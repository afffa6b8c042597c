import type { Until } from '../knowledge/interventions/precaution.ts';

/** Where a limit comes from. */
export interface Reason {
  from:
    | 'condition'
    | 'drug'
    | 'red-flag'
    | 'finding'
    | 'exercise'
    | 'clearance'
    | 'place'
    | 'time'
    | 'level'
    | 'setback'
    | 'log';
  /** Condition, medicine class, flag, finding or precaution id; for `exercise`, `setback` and `log` a code. */
  id: string;
  until?: Until;
  /** `suspected`: the cause is likely but nobody has made the diagnosis. */
  certainty?: 'known' | 'suspected' | 'answered';
  /** Finding ids behind a hard stop of the exercise table. */
  findings?: string[];
}
