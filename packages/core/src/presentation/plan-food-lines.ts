import type { Citation } from '../knowledge/sources/source.ts';
import type { NutritionPlan, NutritionRange } from '../plan/nutrition-plan.ts';
import { foodAskWords } from './plan-words.ts';

const units: Readonly<Record<string, string>> = {
  'g/kg/d': 'g for each kg of weight a day',
  'kcal/kg/d': 'kcal for each kg of weight a day',
  'g/d minimum': 'g a day at least',
  'kcal/d': 'kcal a day',
};

const between = (low: number | undefined, high: number | undefined): string =>
  low === undefined || high === undefined ? '' : low === high ? `${low}` : `${low} to ${high}`;

/** Energy to the nearest fifty: nobody eats to the kilocalorie. */
const toHand = (unit: string, [low, high]: readonly [number, number]): [number, number] =>
  unit === 'kcal' ? [Math.round(low / 50) * 50, Math.round(high / 50) * 50] : [Math.round(low), Math.round(high)];

function range(name: string, unit: string, { low, high, unit: per, perDay, advice }: NutritionRange): string {
  const perKilogram = `${between(low, high)} ${units[per] ?? per}`;
  const amount = perDay ? `about ${between(...toHand(unit, perDay))} ${unit} a day (${perKilogram})` : perKilogram;
  return `${name}: ${amount}. ${advice}.`;
}

const statusLine: Readonly<Record<NutritionPlan['status'], string>> = {
  targets: '',
  refer: 'No amounts are shown here.',
  none: 'No amounts are shown here.',
  unknown: 'No amounts can be named yet.',
};

/** Said before any gram: with a poor appetite the pattern of meals matters more. */
const isPattern = ({ quantity }: NutritionPlan['also'][number]): boolean => quantity === 'meal pattern';

/** Food in sentences; without numbers wherever a guard stands. */
export function foodLines(food: NutritionPlan): string[] {
  const { status, protein, energy, perMeal, foods, also, ask } = food;
  return [
    statusLine[status],
    ...also.filter(isPattern).map(({ advice }) => `${advice}.`),
    ...(protein ? [range('Protein', 'g', protein)] : []),
    ...(perMeal
      ? [
          `In each of ${perMeal.meals} ${perMeal.meals > 4 ? 'small meals' : 'meals'}: about ${between(...perMeal.grams)} g.`,
        ]
      : []),
    ...(energy ? [range('Energy', 'kcal', energy)] : []),
    ...(foods.length > 0
      ? [
          `For example: ${foods.map((one) => `${one.name.toLowerCase()} (${one.portion}, ${Math.round(one.proteinGrams)} g)`).join('; ')}.`,
        ]
      : []),
    ...also.filter((one) => !isPattern(one)).map(({ advice }) => `${advice}.`),
    ...ask.map(foodAskWords),
  ].filter(Boolean);
}

/** Where the amounts and sentences about food come from, each once. */
export const foodCitations = ({ protein, energy, also }: NutritionPlan): Citation[] =>
  [protein, energy, ...also].flatMap((one) => (one ? [one.at] : []));

/** Guards that may not wait while somebody needs a hospital or an eating-disorder team. */
const isUrgent = (effect: string): boolean => effect !== 'advice' && effect !== 'creatine';

/** Kept in the data; a doctor has no use for them on the page. */
const unsaid: readonly string[] = ['allergy-guard', 'vitd-50-74'];

const setAsideWords =
  'Over a tenth of the weight went in six months, which alone marks refeeding risk. Amounts are shown all the same: at least 75 % of the usual food is eaten, under 5 % went in three months and no blood salt is known to be low. This is our own reading; test the salts once.';

/** For the dietitian or doctor who decides: usual ranges, and the guards that stand. */
export const teamFoodLines = ({ forTheTeam, guards, status }: NutritionPlan): string[] => [
  ...forTheTeam.map(({ quantity, low, high, unit = '', advice }) =>
    low === undefined
      ? `${quantity}: ${advice}.`
      : `Usual ${quantity} range: ${between(low, high)} ${unit}. ${advice}.`,
  ),
  ...guards
    .filter(({ id, effect }) => !unsaid.includes(id) && (status !== 'none' || isUrgent(effect) || id === 'b12-plant'))
    .map(({ setAside, advice }) => (setAside ? setAsideWords : `${advice}.`)),
];
