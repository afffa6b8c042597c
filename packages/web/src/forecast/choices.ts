import type { DoseLimits } from '@thew/core/forecast/inverse';
import type { Opened } from './messages.ts';
import { type LeverName, type Levers, leverNames, leverRange } from './settings.ts';

export type Allowed = Readonly<Record<LeverName, { low: number; high: number } | undefined>>;

/** Protein taken where the record says nothing: the model's neutral intake, 0.8 g per kg. */
const usualProtein = 0.8;

/** How far each lever goes for this person: what the plan leaves to a doctor or dietitian has none. */
export function allowedFor({ plan }: Opened): Allowed {
  const { training, protein } = plan;
  const most = plan.status === 'until-cleared' ? training : leverRange.training.high;
  return {
    training: training === undefined ? undefined : { low: 0, high: Math.max(1, most ?? 1) },
    protein: protein && { low: leverRange.protein.low, high: protein[1] },
    bed: leverRange.bed,
    illness: leverRange.illness,
    inBed: training === undefined ? undefined : leverRange.inBed,
  };
}

export const leversNow = ({ now }: Opened): Levers => ({
  training: now.training ?? 0,
  protein: now.protein ?? usualProtein,
  bed: 0,
  illness: 0,
  inBed: 0,
});

/** The plan's doses; life as it is where the plan has none. */
export function leversOfPlan(opened: Opened): Levers {
  const now = leversNow(opened);
  const { training, protein } = opened.plan;
  return { ...now, training: training ?? now.training, protein: protein?.[0] ?? now.protein };
}

/** What was set, over the plan; a locked lever stays with life as it is, whatever the address says. */
export function leversFor(opened: Opened, set: Partial<Levers>): Levers {
  const allowed = allowedFor(opened);
  const start = leversOfPlan(opened);
  const values = leverNames.map((name) => {
    const limits = allowed[name];
    const value = limits ? Math.min(limits.high, Math.max(limits.low, set[name] ?? start[name])) : start[name];
    return [name, value] as const;
  });
  return Object.fromEntries(values) as unknown as Levers;
}

export const sameLevers = (a: Levers, b: Levers): boolean => leverNames.every((name) => a[name] === b[name]);

/** Doses that may be tried to reach a goal. */
export function dosesFor(opened: Opened, levers: Levers): DoseLimits {
  const { training, protein } = allowedFor(opened);
  const sessions = training ? [0, 1, 2, 3, 4].filter((count) => count <= training.high) : [levers.training];
  const grams = protein ? [0.8, 1.2, 1.6].filter((value) => value <= protein.high) : [];
  return { sessionsPerWeek: sessions, gramsPerKg: grams.length > 0 ? grams : [levers.protein] };
}
