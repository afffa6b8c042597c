import type { Preferences } from '@thew/core/plan/care-plan';
import { type PlanPreferences, useKeepPreferences, useKeptPreferences } from '../api/preferences.ts';

export interface KeptWishes {
  preferences: Preferences;
  change: (next: Preferences) => void;
  /** The last change could not be stored. */
  failed: boolean;
}

/** Place, equipment, time and diet: kept with the person on this computer, not in the browser. */
export function usePlanPreferences(): KeptWishes {
  const kept = useKeptPreferences();
  const keep = useKeepPreferences();
  return {
    preferences: kept as Preferences,
    change: (next) => keep.mutate({ ...next, equipment: [...(next.equipment ?? [])] } as PlanPreferences),
    failed: keep.isError,
  };
}
