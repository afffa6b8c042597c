import { explain } from '@thew/core/explanation/explain';
import type { Explanation } from '@thew/core/explanation/explanation';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { CarePlan, Preferences } from '@thew/core/plan/care-plan';
import { plan } from '@thew/core/plan/plan';

/** The plan and the explanation it rests on, worked out in this browser. */
export interface Planned {
  explanation: Explanation;
  plan: CarePlan;
}

export function planned(record: PersonRecord, preferences: Preferences): Planned {
  const explanation = explain(record, { maxCauses: 40 });
  return { explanation, plan: plan(record, { explanation, preferences }) };
}
