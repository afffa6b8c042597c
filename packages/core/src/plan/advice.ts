import { education } from '../knowledge/interventions/education.ts';
import { treatmentOf } from '../knowledge/interventions/treatment-matrix.ts';
import type { CarePlan, Course, NutritionPlan, Programme } from './care-plan.ts';
import { goalsOf } from './goals.ts';
import { referralsOf, supportsOf } from './referrals.ts';
import type { Situation } from './situation.ts';

const mostCauses = 6;
const mostStatements = 8;

/** Known and likely causes; where training must wait it is left out of what treats them. */
function treatments({ state, limits, emergency }: Situation): CarePlan['byCause'] {
  if (emergency.length > 0) return [];
  const { known, contributing } = state.explanation;
  return [...new Set([...known, ...contributing])].slice(0, mostCauses).flatMap((id) => {
    const row = treatmentOf(id);
    if (!row) return [];
    const kinds = row.treatments.filter(({ kind }) => limits.mode !== 'none' || kind !== 'exercise');
    return [{ ...row, treatments: kinds, certainty: known.includes(id) ? 'known' : 'suspected' }];
  });
}

/** Statements about the causes; while pacing only those that do not speak of training more. */
function educationFor({ state, limits, emergency }: Situation): CarePlan['education'] {
  if (emergency.length > 0) return [];
  const about = new Set([...state.explanation.known, ...state.explanation.contributing]);
  return education
    .filter((one) => one.about.some((id) => about.has(id)))
    .filter((one) => limits.mode !== 'pacing' || one.about.includes('me-cfs-pem'))
    .slice(0, mostStatements)
    .map(({ id, text, about: conditions, at }) => ({ id, text, about: [...conditions], at }));
}

/** Rails and chairs can wait while somebody needs a hospital. */
const atHome: readonly string[] = ['equipment', 'home-safety'];

type Advice = Pick<CarePlan, 'byCause' | 'goals' | 'referrals' | 'support' | 'education'>;

/** Goals, what treats the causes, who should see the person, what helps beside training, and what is worth knowing. */
export function advice(
  situation: Situation,
  made: Programme | undefined,
  nutrition: NutritionPlan,
  course: Course,
): Advice {
  const { record, state, active, clearance, limits, emergency } = situation;
  const mode = limits.mode && { mode: limits.mode };
  return {
    byCause: treatments(situation),
    goals: made ? goalsOf(record, state, { ...mode, programme: made, nutrition }) : [],
    referrals: referralsOf(state, active, clearance, nutrition, course),
    support: supportsOf(state, nutrition).filter(({ kind }) => emergency.length === 0 || !atHome.includes(kind)),
    education: educationFor(situation),
  };
}
