import type { CauseResult, Explanation } from '../explanation/explanation.ts';
import { conditionById } from '../knowledge/conditions/catalogue.ts';
import { education } from '../knowledge/interventions/education.ts';
import { treatmentOf } from '../knowledge/interventions/treatment-matrix.ts';
import type { CarePlan, Programme, SupportOption } from './care-plan.ts';
import type { Course } from './course.ts';
import { goalsOf } from './goals.ts';
import type { NutritionPlan } from './nutrition-plan.ts';
import { referralsOf, supportsOf } from './referrals.ts';
import type { Situation } from './situation.ts';

const mostCauses = 6;
const mostStatements = 8;

/** Support from which a cause that nobody has diagnosed is named with its treatment; our own choice. */
const goodSupport = 4;

/** What another cause in the list says better: its treatment is the same. Our own choice. */
const impliedBy: Readonly<Record<string, readonly string[]>> = {
  disuse: ['bed-rest', 'hospital-stay', 'post-surgery-deconditioning', 'detraining', 'frailty'],
  'sarcopenia-ageing': ['frailty', 'bed-rest', 'post-surgery-deconditioning'],
  'bed-rest': ['post-surgery-deconditioning'],
  'hospital-stay': ['post-surgery-deconditioning'],
};

/** Moving more is in every plan: named only where nothing else is. */
const isImplied = (id: string, all: readonly string[]): boolean =>
  id === 'sedentary-life' ? all.length > 1 : (impliedBy[id] ?? []).some((other) => all.includes(other));

/** Everything that speaks for it speaks for a diagnosis of the same group, which the person has. */
function isExplained(cause: CauseResult, known: readonly CauseResult[]): boolean {
  const group = conditionById(cause.condition)?.group;
  const same = known.filter(({ condition }) => conditionById(condition)?.group === group);
  const said = new Set(same.flatMap((one) => one.for.map(({ expression }) => expression)));
  return same.length > 0 && cause.for.every(({ expression }) => said.has(expression));
}

/** Diagnoses, and likely causes with good support that no diagnosis explains. */
function causesToTreat({ known, contributing, causes }: Explanation): string[] {
  const diagnosed = causes.filter((cause) => cause.known);
  const likely = contributing.filter((id) => {
    const cause = causes.find(({ condition }) => condition === id);
    return cause !== undefined && cause.support >= goodSupport && !isExplained(cause, diagnosed);
  });
  const all = [...new Set([...known, ...likely])];
  return all.filter((id) => known.includes(id) || !isImplied(id, all)).slice(0, mostCauses);
}

/** Known and likely causes; where training must wait it is left out of what treats them. */
function treatments({ state, limits, emergency }: Situation): CarePlan['byCause'] {
  if (emergency.length > 0) return [];
  const { known, setting } = state.explanation;
  return causesToTreat(state.explanation).flatMap((id) => {
    const row = treatmentOf(id);
    if (!row) return [];
    const certainty = known.includes(id) ? ('known' as const) : ('suspected' as const);
    const { watch, ...rest } = row;
    const kinds = row.treatments
      .filter(({ kind }) => limits.mode !== 'none' || kind !== 'exercise')
      .filter(({ kind }) => kind !== 'hospital care' || setting !== 'home' || row.urgency === 'emergency');
    return [{ ...rest, treatments: kinds, ...(watch && certainty === 'known' && { watch }), certainty }];
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
/** For calmer days, or against what an emergency asks for. */
const notInEmergency: readonly string[] = ['texture', 'supplement-drinks', 'breathing-tests', 'inhaler-review'];

const canWait = ({ id, kind }: SupportOption): boolean =>
  id !== 'crisis-number' && (atHome.includes(kind) || notInEmergency.includes(id));

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
    support: supportsOf(state, nutrition, situation.choosing.level.legs === 1).filter(
      (one) => emergency.length === 0 || !canWait(one),
    ),
    education: educationFor(situation),
  };
}
