import type { ActivePrecaution, CarePlan } from '../plan/care-plan.ts';
import { precautionWords } from './plan-precaution-words.ts';

const limits = ({ mode, caps, refuses, progress, company }: ActivePrecaution): boolean =>
  mode !== undefined || caps !== undefined || refuses.length > 0 || progress !== undefined || company !== undefined;

/** Diagnoses and what was answered come before what is only likely; where training waits, encouragement is left out. */
function worthSaying({ status }: CarePlan, one: ActivePrecaution): boolean {
  const waits = status !== 'programme' && status !== 'until-cleared';
  if (waits && one.certainty === 'suspected') return one.mode !== undefined;
  return limits(one) || (one.certainty !== 'suspected' && !waits);
}

const order = ['answered', 'known', 'suspected'];

/** The precautions in words, each once, the surest first. */
export function keepInMind(plan: CarePlan, most = 10): string[] {
  const said = new Map<string, string>();
  const sorted = [...plan.precautions].sort((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty));
  for (const one of sorted) {
    const words = precautionWords[one.id];
    if (!words || said.has(words) || !worthSaying(plan, one)) continue;
    said.set(words, one.certainty === 'suspected' ? ' (may apply, not yet confirmed)' : '');
  }
  return [...said].map(([words, note]) => `${words}${note}`).slice(0, most);
}
