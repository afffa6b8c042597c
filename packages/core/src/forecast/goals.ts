import type { Target } from './crossing.ts';
import type { ForecastPerson } from './request.ts';

/** A goal a person would name, as a value to reach. */
export interface Goal {
  id: string;
  target: Target;
  source: string;
  certainty: 'primary' | 'secondary' | 'unverified';
}

/** Knee-extension force per kilogram of body mass below which most people cannot rise from a chair unaided. */
const RISE_N_PER_KG = 2.7;

/** Goals that make sense for this person; what needs sex or weight is left out when they are unknown. */
export function goalsFor(person: ForecastPerson): Goal[] {
  const ewgsop = 'EWGSOP2 2019, Table 3 (doi 10.1093/ageing/afy169)';
  const goals: Goal[] = [
    {
      id: 'walk-not-slow',
      target: { measure: 'gait-speed', value: 0.81, direction: 'at-least' },
      source: ewgsop,
      certainty: 'primary',
    },
    {
      id: 'chair-stand-not-slow',
      target: { measure: 'chair-stand-5x-time', value: 15, direction: 'at-most' },
      source: ewgsop,
      certainty: 'primary',
    },
  ];
  if (person.sex) {
    const value = person.sex === 'male' ? 27 : 16;
    goals.push({
      id: 'grip-not-low',
      target: { measure: 'grip-strength', value, direction: 'at-least' },
      source: ewgsop,
      certainty: 'primary',
    });
  }
  if (person.sex && person.measurements.some((one) => one.measure === 'asmi')) {
    const value = person.sex === 'male' ? 7 : 5.5;
    goals.push({
      id: 'mass-not-low',
      target: { measure: 'asmi', value, direction: 'at-least' },
      source: ewgsop,
      certainty: 'primary',
    });
  }
  if (person.weightKg !== undefined) {
    const value = Math.round(RISE_N_PER_KG * person.weightKg);
    goals.push({
      id: 'rise-unaided',
      target: { measure: 'knee-extension-force', value, direction: 'at-least' },
      source: 'force per body mass for rising; our reading of several small studies',
      certainty: 'unverified',
    });
  }
  return goals;
}
