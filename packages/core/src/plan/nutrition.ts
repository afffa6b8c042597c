import { conditionById } from '../knowledge/conditions/catalogue.ts';
import { nutritionTargets } from '../knowledge/interventions/nutrition/targets.ts';
import type { NutritionTarget } from '../knowledge/interventions/nutrition.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import type { Preferences } from './care-plan.ts';
import { type CareState, holds, isTrue, numberFact } from './care-state.ts';
import { foodExamples } from './food-examples.ts';
import { type Guarded, guarded } from './nutrition-guards.ts';
import type { NutritionPlan, NutritionRange } from './nutrition-plan.ts';

/** Amounts of energy, creatine and the like are said only to people with one of the conditions of the row. */
const general = [
  'protein',
  'protein per meal',
  'leucine per meal',
  'fluid',
  'meal pattern',
  'blood salts',
  'vitamin D',
  'low vitamin D',
  'low vitamin B12',
  'coffee',
];

function applying(state: CareState): NutritionTarget[] {
  const { known, contributing } = state.explanation;
  const about = (row: NutritionTarget): boolean =>
    general.includes(row.quantity) || row.conditions.some((id) => known.includes(id) || contributing.includes(id));
  return nutritionTargets.filter(
    (row) => (holds(row.when, state) || isLikely(row, state)) && about(row) && stillThere(row, state),
  );
}

const goodSupport = 4;

const isLikely = ({ orLikely }: NutritionTarget, state: CareState): boolean =>
  orLikely !== undefined &&
  holds(orLikely.when, state) &&
  state.explanation.causes.some(({ condition, support }) => orLikely.of.includes(condition) && support >= goodSupport);

/** Rows for a hospital or intensive-care bed hold while the person is in it, not for months after. */
function stillThere({ when }: NutritionTarget, { explanation }: CareState): boolean {
  if (when.includes('icu-days')) return explanation.setting === 'icu';
  return !when.includes('hospital-days') || when.includes('any(') || explanation.setting !== 'home';
}

/** Their note says what the usual range says. */
const ordinary: readonly string[] = ['sedentary-life', 'disuse', 'detraining'];

/** What the condition table says of food, for whoever sets the amounts. */
const fromConditions = ({ explanation }: CareState): NutritionPlan['forTheTeam'] =>
  [...new Set([...explanation.known, ...explanation.contributing])]
    .map((id) => conditionById(id))
    .filter((one) => one !== undefined && !ordinary.includes(one.id) && /\d g\/kg/.test(one.nutritionNote))
    .slice(0, 3)
    .map((one) => ({
      id: `condition:${one?.id}`,
      quantity: one?.title ?? '',
      advice: one?.nutritionNote ?? '',
      at: { ...thewChoice, sources: one?.at.sources ?? [] },
    }));

const best = (rows: readonly NutritionTarget[], quantity: string, unit?: string): NutritionTarget[] =>
  rows
    .filter((row) => row.quantity === quantity && (unit === undefined || row.unit === unit))
    .sort((a, b) => b.priority - a.priority);

/** The weight to reckon with; none where the table asks for another weight than the present one. */
function weightFor({ basis = '' }: NutritionTarget, state: CareState): number | undefined {
  const weight = numberFact(state, 'body-weight');
  const bmi = numberFact(state, 'bmi');
  if (weight === undefined || bmi === undefined || bmi < 18.5 || bmi > 30) return undefined;
  return /dry|ideal|pre-injury/.test(basis) ? undefined : weight;
}

function rangeOf(rows: readonly NutritionTarget[], state: CareState): NutritionRange | undefined {
  const row = rows.find(({ low, high, unit }) => low !== undefined && high !== undefined && unit !== undefined);
  if (!row || row.low === undefined || row.high === undefined || row.unit === undefined) return undefined;
  const weight = weightFor(row, state);
  const perDay =
    weight === undefined ? undefined : ([Math.round(row.low * weight), Math.round(row.high * weight)] as const);
  return {
    id: row.id,
    low: row.low,
    high: row.high,
    unit: row.unit,
    ...(perDay && { perDay }),
    ...(row.basis !== undefined && { basis: row.basis }),
    advice: row.advice,
    alsoApplies: rows.filter(({ id }) => id !== row.id).map(({ id }) => id),
    at: row.at,
  };
}

const plainRow = ({ id, quantity, low, high, unit, advice, at }: NutritionTarget): NutritionPlan['also'][number] => ({
  id,
  quantity,
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  ...(unit !== undefined && { unit }),
  advice,
  at,
});

/** A row with the person's own measurement named in it. */
const withValue = (row: NutritionTarget, state: CareState): NutritionTarget =>
  row.measure === undefined
    ? row
    : { ...row, advice: row.advice.replace('{value}', String(Math.round(numberFact(state, row.measure) ?? 0))) };

const shared = ([low, high]: readonly [number, number], meals: number): readonly [number, number] => [
  Math.round(low / meals),
  Math.round(high / meals),
];

/** Little and often: six times a day where appetite is poor, else three meals. Our own choice of the number. */
const smallMeals = 6;

/** Three meals; from 65 on the per-meal row says what at least two of them should reach. */
function perMeal(protein: NutritionRange | undefined, rows: readonly NutritionTarget[]): NutritionPlan['perMeal'] {
  if (!protein?.perDay) return undefined;
  const small = rows.find(({ id }) => id === 'small-meals');
  if (small) return { meals: smallMeals, grams: shared(protein.perDay, smallMeals), at: small.at };
  const row = rows.find(({ id }) => id === 'per-meal');
  const even = shared(protein.perDay, 3);
  return { meals: 3, grams: even, at: row?.low !== undefined && even[1] >= row.low ? row.at : protein.at };
}

function asks(state: CareState, protein: NutritionRange | undefined, setAside: boolean): string[] {
  const kidneys = state.context.facts.measures.has('egfr') || state.context.facts.measures.has('ckd-stage');
  return [
    ...(setAside ? ['steady-after-loss'] : []),
    ...(protein && protein.high > 1.2 && !kidneys ? ['kidneys-not-checked'] : []),
    ...(protein && !protein.perDay ? ['weight-to-reckon-with'] : []),
    'allergy-diet-budget',
  ];
}

const shownApart = ['protein', 'energy', 'energy surplus'];

/** Without an amount of food in it: holds whoever sets the amounts. */
const alwaysSaid = ['low vitamin D', 'low vitamin B12'];

/** Amounts for somebody with whom every guard has passed. */
function shownTargets(
  state: CareState,
  { guards, effects, setAside }: Guarded,
  diet: NonNullable<Preferences['diet']>,
): NutritionPlan {
  const all = applying(state);
  const rows = setAside ? all.filter(({ quantity }) => !quantity.startsWith('energy')) : all;
  const protein = rangeOf(best(rows, 'protein', 'g/kg/d'), state);
  if (!protein) return { status: 'unknown', guards, also: [], foods: [], forTheTeam: [], ask: ['age'] };
  const energy = rangeOf(best(rows, 'energy'), state);
  const meal = perMeal(protein, rows);
  const also = rows
    .filter(({ quantity }) => !shownApart.includes(quantity))
    .filter(({ id }) => !(effects.has('creatine') && id === 'creatine-dose'))
    .filter(({ id }) => !(id === 'per-meal' && meal?.meals === smallMeals));
  const noFoods = effects.has('swallowing') || effects.has('kidney-food');
  return {
    status: 'targets',
    guards,
    protein,
    ...(energy && { energy }),
    ...(meal && { perMeal: meal }),
    also: [...best(rows, 'energy surplus'), ...also].map((row) => plainRow(withValue(row, state))),
    foods: noFoods ? [] : foodExamples(diet, isTrue(state, 'vegan-low-protein')),
    forTheTeam: [],
    ask: asks(state, protein, setAside),
  };
}

/** From this rank on a row is for one illness, and the range of healthy people is not told beside it. */
const ownIllness = 3;

function usualRanges(rows: readonly NutritionTarget[]): NutritionTarget[] {
  const protein = best(rows, 'protein');
  const own = protein.filter(({ priority }) => priority >= ownIllness);
  return (own.length > 0 ? own : protein).slice(0, 2);
}

/**
 * What to eat. Every guard is evaluated before any target: refeeding risk, kidney or liver disease send the person to
 * somebody who sets the numbers; an eating disorder, a child or an emergency gets no food advice from software.
 */
export function nutritionPlan(state: CareState, { diet = 'any' }: Preferences): NutritionPlan {
  const guard = guarded(state);
  const nothing = { guards: guard.guards, also: [], foods: [], forTheTeam: [] };
  if (guard.stop !== undefined) return { ...nothing, status: 'none', ask: [guard.stop] };
  if (guard.refer === undefined) return shownTargets(state, guard, diet);
  const usual = usualRanges(applying(state)).map(plainRow);
  const forTheTeam = guard.team ? [...usual, ...fromConditions(state)] : [];
  const also = applying(state)
    .filter(({ quantity }) => alwaysSaid.includes(quantity))
    .map((row) => plainRow(withValue(row, state)));
  return { ...nothing, also, forTheTeam, status: 'refer', ask: [guard.refer] };
}
