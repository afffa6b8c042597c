import type { PersonRecord } from '@thew/core/observations/observation';
import { planFollowing } from '@thew/core/tracking/follow';
import type { Followed } from '@thew/core/tracking/forecast-then';
import type { Tracking } from '@thew/core/tracking/track';
import type { PlannedOptions } from './planned.ts';

export type { Followed };

export interface Tracked {
  tracking: Tracking;
  followed: readonly Followed[];
}

/** Where the person stands with the plan today: the core's answer, and the forecast it was measured against. */
export function tracked(record: PersonRecord, options: PlannedOptions): Tracked {
  const { tracking, followed } = planFollowing(record, { ...options, againstForecast: true });
  return { tracking, followed };
}
