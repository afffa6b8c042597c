import { exerciseById, exercises } from '../knowledge/interventions/catalogue.ts';
import { startingMoves } from '../knowledge/interventions/start-here.ts';
import type { Programme, RefusedExercise, Verdict } from './care-plan.ts';
import { type Choosing, levelFor, replacement } from './choose.ts';
import type { Judged } from './judge-exercises.ts';
import { lacking } from './possible.ts';
import type { Reason } from './reason.ts';

/** Standing of every exercise: planned, allowed, later, not possible here, or refused with every reason. */
export function verdictsOf(judged: Judged, { around, level }: Choosing, made: Programme | undefined): Verdict[] {
  const planned = new Set(made?.items.map(({ exercise }) => exercise));
  return exercises.map((exercise): Verdict => {
    const reasons = judged.get(exercise.id) ?? [];
    if (reasons.length > 0) return { exercise: exercise.id, standing: 'refused', reasons };
    if (planned.has(exercise.id)) return { exercise: exercise.id, standing: 'planned', reasons: [] };
    const missing = lacking(exercise, around);
    if (missing.length > 0) return { exercise: exercise.id, standing: 'needs-equipment', reasons: missing };
    if (exercise.level > levelFor(exercise, level)) {
      const reason: Reason = { from: 'level', id: `level-${levelFor(exercise, level)}` };
      return { exercise: exercise.id, standing: 'later', reasons: [reason] };
    }
    return { exercise: exercise.id, standing: 'allowed', reasons: [] };
  });
}

/** A refusal is worth saying when a person at this level might otherwise do it: up to two levels above. */
const reach = 2;

const onlyForTherapist = (reasons: readonly Reason[]): boolean => reasons.every(({ id }) => id === 'swallow-check');

/** The refused exercises, with what stands instead; those near the person's level first. */
export function refusedExercises(
  verdicts: readonly Verdict[],
  choosing: Choosing,
  made: Programme | undefined,
): RefusedExercise[] {
  const planned = made?.items.map(({ exercise }) => exercise) ?? [];
  return verdicts
    .filter(({ standing }) => standing === 'refused')
    .flatMap(({ exercise: id, reasons }): (RefusedExercise & { distance: number })[] => {
      const exercise = exerciseById(id);
      if (!exercise) return [];
      const instead = made ? replacement(exercise, choosing, planned) : undefined;
      const distance = exercise.level - levelFor(exercise, choosing.level);
      const near = distance <= reach && startingMoves.has(id);
      const notable =
        made !== undefined && near && !onlyForTherapist(reasons) && lacking(exercise, choosing.around).length === 0;
      return [
        { exercise: id, name: exercise.name, reasons, ...(instead !== undefined && { instead }), notable, distance },
      ];
    })
    .sort((a, b) => Number(b.notable) - Number(a.notable) || Math.abs(a.distance) - Math.abs(b.distance))
    .map(({ distance: _, ...one }) => one);
}
