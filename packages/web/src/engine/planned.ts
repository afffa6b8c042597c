import { explain } from '@thew/core/explanation/explain';
import type { Explanation } from '@thew/core/explanation/explanation';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { LoggedSession } from '@thew/core/observations/session';
import type { CarePlan, Preferences } from '@thew/core/plan/care-plan';
import { planFollowing } from '@thew/core/tracking/follow';

/** The plan as the log of sessions has made it, and the explanation it rests on, worked out in this browser. */
export interface Planned {
  explanation: Explanation;
  plan: CarePlan;
}

export interface PlannedOptions {
  preferences: Preferences;
  sessions: readonly LoggedSession[];
  /** Today (YYYY-MM-DD). */
  day: string;
}

export function planned(record: PersonRecord, options: PlannedOptions): Planned {
  const explanation = explain(record, { maxCauses: 40 });
  return { explanation, plan: planFollowing(record, { explanation, ...options }).plan };
}
