import { decidingFindings } from '../explanation/evidence.ts';
import { nutritionGuards } from '../knowledge/interventions/nutrition/guards.ts';
import type { GuardEffect, NutritionGuard } from '../knowledge/interventions/nutrition.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import { answered, type CareState, holds, isTrue, numberFact, ruleOf } from './care-state.ts';
import type { NutritionPlan } from './nutrition-plan.ts';

const outright: readonly GuardEffect[] = ['refeeding', 'eating-disorder'];

/** Danger rules about food that take every number away (care tables, README). */
const foodFlags = [
  'rf-refeeding',
  'rf-refeeding-aspen',
  'rf-anorexia-adult',
  'rf-anorexia-teen',
  'rf-anorexia-warning',
  'rf-underweight',
  'rf-fast-loss',
];

/**
 * Somebody who already eats nearly as usual, with steady weight, is not being fed again: an old weight loss alone does
 * not withhold amounts. Anything not known counts against it. Our own reading of the ASPEN items, which weigh present
 * intake and recent loss; the danger rules are not touched by it.
 */
const eatsSteadily =
  'all(age>=18, intake-percentage>=75, weight-loss-3-months<5, bmi>=18.5, not(days-no-food>=1), not(any(potassium<3.5, phosphate<0.8, magnesium<0.7, electrolyte-drop>0)))';

/** The guard stands only for weight lost earlier, and the person eats steadily now. */
const isSetAside = (guard: NutritionGuard, state: CareState): boolean =>
  guard.whenSteady !== undefined && holds(eatsSteadily, state) && !holds(guard.whenSteady, state);

/** The criterion is the source's; that it is set aside is ours. */
const asOurReading = (at: Citation): Citation => ({
  ...at,
  certainty: 'unverified',
  sources: [...at.sources, ...thewChoice.sources],
});

const guardLine = (guard: NutritionGuard, state: CareState, setAside: boolean): NutritionPlan['guards'][number] => ({
  id: guard.id,
  ...(setAside && { setAside: 'eats-steadily' as const }),
  name: guard.name,
  effect: guard.effect,
  advice: guard.advice,
  findings: decidingFindings(ruleOf(guard.when), state.context),
  at: setAside ? asOurReading(guard.at) : guard.at,
});

const kidneyStages = ['3', '4', '5'];

/** Kidneys or liver: a dietitian or doctor sets the numbers. */
function organGuard(state: CareState): 'kidney' | 'liver' | undefined {
  const filtration = numberFact(state, 'egfr');
  if (kidneyStages.some((stage) => answered(state, 'ckd-stage', stage)) || answered(state, 'ckd-stage', 'dialysis'))
    return 'kidney';
  if (filtration !== undefined && filtration < 60) return 'kidney';
  if (state.explanation.known.includes('ckd')) return 'kidney';
  return isTrue(state, 'cirrhosis') || state.explanation.known.includes('cirrhosis') ? 'liver' : undefined;
}

/** An eating disorder, a child or an emergency: no food numbers from software. */
function noFoodAdvice(state: CareState): string | undefined {
  if (state.explanation.triage.level === 'emergency') return 'emergency';
  if (
    state.explanation.known.includes('anorexia-nervosa') ||
    state.explanation.contributing.includes('anorexia-nervosa') ||
    holds('all(restrict-intentional=yes, fear-weight-gain=yes)', state)
  ) {
    return 'eating-disorder';
  }
  const age = numberFact(state, 'age');
  return age !== undefined && age < 18 ? 'child' : undefined;
}

export interface Guarded {
  guards: NutritionPlan['guards'];
  effects: ReadonlySet<GuardEffect>;
  /** Why there is no food advice from software at all. */
  stop?: string;
  /** Why somebody else sets the amounts. */
  refer?: string;
  /** A guard for earlier weight loss is set aside: a dietitian still looks. */
  setAside: boolean;
  /** Whether the usual range may be told to whoever sets them. */
  team: boolean;
}

/** Every guard, evaluated before any target. */
export function guarded(state: CareState): Guarded {
  const standing = nutritionGuards.filter(({ when }) => holds(when, state));
  const flagged = state.explanation.redFlags.some(({ id }) => foodFlags.includes(id));
  const aside = new Set(flagged ? [] : standing.filter((guard) => isSetAside(guard, state)));
  const effects = new Set(standing.filter((guard) => !aside.has(guard)).map(({ effect }) => effect));
  const stop = noFoodAdvice(state);
  const refeeding = flagged || outright.some((effect) => effects.has(effect));
  const refer = organGuard(state) ?? (refeeding ? 'refeeding' : undefined);
  return {
    guards: standing.map((guard) => guardLine(guard, state, aside.has(guard))),
    effects,
    setAside: aside.size > 0,
    ...(stop !== undefined && { stop }),
    ...(refer !== undefined && { refer }),
    team: !flagged && !effects.has('eating-disorder'),
  };
}
