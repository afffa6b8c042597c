import type { Fact } from '../observations/facts.ts';

/** Sets a finding that nobody answered; an answer always stands. */
export function setDerived(measures: Map<string, Fact>, id: string, value: Fact['value'], formula: string): void {
  const present = measures.get(id);
  if (value === undefined || present?.value !== undefined || present?.unable) return;
  measures.set(id, { value, formula, from: [] });
}
