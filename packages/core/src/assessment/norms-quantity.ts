import type { Fact, Facts } from '../observations/facts.ts';
import type { Side } from '../observations/observation.ts';

/** The number of a measure; undefined when missing, unable or not a number. */
export function numberOf(facts: Facts, measure: string): number | undefined {
  const value = facts.measures.get(measure)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** BMI as known, or from weight and height. */
export function bmiOf(facts: Facts): number | undefined {
  const known = numberOf(facts, 'bmi');
  const weight = numberOf(facts, 'body-weight');
  const height = numberOf(facts, 'body-height');
  return known ?? (weight && height ? weight / (height / 100) ** 2 : undefined);
}

type Quantity = (facts: Facts, fact: Fact, value: number) => number | undefined;

/** Numbers a reference is about that are not a measure of the catalogue; undefined when a part is missing. */
const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** kg per kg/m². */
  'grip-per-bmi': (facts, _fact, value) => dividedBy(value, bmiOf(facts)),
  /** kg: best right plus best left of one day. */
  'grip-combined': (_facts, fact) => {
    const right = bestOfSide(fact, 'right');
    const left = bestOfSide(fact, 'left');
    return right === undefined || left === undefined ? undefined : right + left;
  },
  /** N·m per kg of body mass. */
  'knee-torque-per-kg': (facts, _fact, value) => dividedBy(value, numberOf(facts, 'body-weight')),
  /** kg/m²: the value is body fat in % of body mass. */
  'fat-mass-index': (facts, _fact, value) => {
    const bmi = bmiOf(facts);
    return bmi === undefined ? undefined : (value / 100) * bmi;
  },
};

/** The number to compare with a reference; undefined when it cannot be had from the facts. */
export function quantityValue(quantity: string | undefined, facts: Facts, fact: Fact): number | undefined {
  const { value } = fact;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return quantity === undefined ? value : QUANTITIES[quantity]?.(facts, fact, value);
}

function dividedBy(value: number, divisor: number | undefined): number | undefined {
  return divisor ? value / divisor : undefined;
}

function bestOfSide(fact: Fact, side: Side): number | undefined {
  const day = fact.from[0]?.date;
  const values = fact.from
    .filter((observation) => observation.side === side && observation.date === day)
    .map((observation) => observation.value)
    .filter((value) => typeof value === 'number');
  return values.length > 0 ? Math.max(...values) : undefined;
}
