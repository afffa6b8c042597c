import { foods } from '../knowledge/interventions/nutrition/foods.ts';
import type { Preferences } from './care-plan.ts';
import type { NutritionPlan } from './nutrition-plan.ts';

const dietsOf: Readonly<Record<NonNullable<Preferences['diet']>, readonly string[]>> = {
  any: ['vegan', 'vegetarian', 'fish', 'meat'],
  fish: ['vegan', 'vegetarian', 'fish'],
  vegetarian: ['vegan', 'vegetarian'],
  vegan: ['vegan'],
};

/** Everyday foods shown first, for each diet; the rest of the table stays for looking up. Our own choice. */
const everyday = [
  'food-1256',
  'food-1129',
  'food-15015',
  'food-5064',
  'food-15237',
  'food-16070',
  'food-16126',
  'food-1015',
  'food-16057',
  'food-16109',
  'food-16120',
  'food-11212',
  'food-16098',
  'food-20137',
];

const rank = (id: string): number => {
  const place = everyday.indexOf(id);
  return place < 0 ? everyday.length : place;
};

/** Six household portions with at least 6 g of protein, in a diet the person keeps. */
export function foodExamples(diet: NonNullable<Preferences['diet']>, plantOnly: boolean): NutritionPlan['foods'] {
  const fits = dietsOf[plantOnly && diet === 'any' ? 'vegetarian' : diet];
  return foods
    .filter((food) => fits.includes(food.diet) && food.portionProteinGrams >= 6 && rank(food.id) < everyday.length)
    .sort((a, b) => rank(a.id) - rank(b.id))
    .slice(0, 6)
    .map(({ id, name, portion, portionProteinGrams, portionKcal }) => ({
      id,
      name,
      portion,
      proteinGrams: portionProteinGrams,
      kcal: portionKcal,
    }));
}
