import type { NutritionPlan, NutritionRange } from '../plan/care-plan.ts';
import { foodAskWords } from './plan-words.ts';

const units: Readonly<Record<string, string>> = {
  'g/kg/d': 'g for each kg of weight a day',
  'kcal/kg/d': 'kcal for each kg of weight a day',
  'g/d minimum': 'g a day at least',
  'kcal/d': 'kcal a day',
};

const between = (low: number | undefined, high: number | undefined): string =>
  low === undefined || high === undefined ? '' : low === high ? `${low}` : `${low} to ${high}`;

/** Guards whose table line says only how its criteria count. */
const guardWords: Readonly<Record<string, string>> = {
  'refeed-nice-major': 'High risk of refeeding trouble: blood salts first, and food rises under hospital advice.',
  'refeed-nice-minor': 'High risk of refeeding trouble, by two smaller signs together: blood salts first.',
  'refeed-aspen-moderate': 'Moderate risk of refeeding trouble: blood salts before and while food rises.',
  'refeed-aspen-significant': 'Marked risk of refeeding trouble: blood salts before and while food rises.',
};

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

/** Food in sentences; without numbers wherever a guard stands. */
export function foodLines(food: NutritionPlan): string[] {
  const { status, protein, energy, perMeal, foods, also, ask } = food;
  return [
    statusLine[status],
    ...(protein ? [range('Protein', 'g', protein)] : []),
    ...(perMeal ? [`In each of ${perMeal.meals} meals: about ${between(...perMeal.grams)} g.`] : []),
    ...(energy ? [range('Energy', 'kcal', energy)] : []),
    ...(foods.length > 0
      ? [
          `For example: ${foods.map((one) => `${one.name.toLowerCase()} (${one.portion}, ${Math.round(one.proteinGrams)} g)`).join('; ')}.`,
        ]
      : []),
    ...also.map(({ advice }) => `${advice}.`),
    ...ask.map(foodAskWords),
  ].filter(Boolean);
}

/** For the dietitian or doctor who decides: usual ranges, and the guards that stand. */
export const teamFoodLines = ({ forTheTeam, guards }: NutritionPlan): string[] => [
  ...forTheTeam.map(({ quantity, low, high, unit = '', advice }) =>
    low === undefined
      ? `${quantity}: ${advice}.`
      : `Usual ${quantity} range: ${between(low, high)} ${unit}. ${advice}.`,
  ),
  ...guards
    .filter(({ id }) => id !== 'allergy-guard')
    .map(({ id, name, advice }) => guardWords[id] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${advice}.`),
];
