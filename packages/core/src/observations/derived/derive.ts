import { measureById } from '../../knowledge/measures/catalogue.ts';
import type { Fact } from '../facts.ts';
import type { Observation, Sex } from '../observation.ts';
import type { Formula, Reading } from './formula.ts';
import { formulas } from './formulas.ts';

export interface Person {
  sex?: Sex;
  age?: number;
  ancestry?: string;
}

const hasNumber = (fact: Fact | undefined): boolean => typeof fact?.value === 'number';

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const hardRanges = new Map(formulas.map(({ output }) => [output, measureById(output)?.hard ?? everything]));

/** A result outside the hard range of its measure is as wrong as a measured one and is not kept. */
function possible(value: number | undefined, formula: Formula): value is number {
  const [low, high] = hardRanges.get(formula.output) ?? everything;
  return value !== undefined && Number.isFinite(value) && value >= low && value <= high;
}

/** A result stands (value or unable); refused and not done leave room for a derived one. */
const settled = (fact: Fact | undefined): boolean => fact !== undefined && fact.missing === undefined;

const applies = (formula: Formula, person: Person, facts: ReadonlyMap<string, Fact>): boolean =>
  formula.inputs.every((input) => hasNumber(facts.get(input))) &&
  (formula.person ?? []).every((what) => person[what] !== undefined);

function observationsOf(formula: Formula, facts: ReadonlyMap<string, Fact>): Observation[] {
  return formula.inputs.flatMap((input) => facts.get(input)?.from ?? []);
}

function inherit(fact: Fact, formula: Formula, source: Fact): Fact {
  const method = formula.method ?? source.method;
  if (method !== undefined) fact.method = method;
  if (source.device !== undefined) fact.device = source.device;
  if (source.date !== undefined) fact.date = source.date;
  return fact;
}

/** Derived from what is itself a multiple of another measure: the error belongs to that one. */
function proportion(formula: Formula, value: number, source: Fact): Fact['proportionalTo'] {
  const input = formula.inputs[0];
  if (!formula.proportional || input === undefined || typeof source.value !== 'number' || source.value === 0) {
    return undefined;
  }
  const root = source.proportionalTo;
  const scale = value / source.value;
  return root ? { measure: root.measure, scale: root.scale * scale } : { measure: input, scale };
}

function factOf(formula: Formula, reading: Reading, facts: ReadonlyMap<string, Fact>): Fact | undefined {
  const source = facts.get(formula.inputs[0] ?? '');
  const value = formula.compute(reading);
  if (source === undefined || !possible(value, formula)) return undefined;
  const fact = inherit({ value, from: observationsOf(formula, facts), formula: formula.id }, formula, source);
  const shared = proportion(formula, value, source);
  if (shared) fact.proportionalTo = shared;
  return fact;
}

function passOnUnable(facts: Map<string, Fact>): void {
  for (const formula of formulas) {
    const source = facts.get(formula.inputs[0] ?? '');
    if (!formula.passesUnable || !source?.unable || settled(facts.get(formula.output))) continue;
    facts.set(formula.output, inherit({ unable: true, from: source.from, formula: formula.id }, formula, source));
  }
}

/** Adds to `facts` everything the formulas give; what was measured is never replaced. */
export function derive(facts: Map<string, Fact>, person: Person): void {
  const reading: Reading = {
    number: (id) => facts.get(id)?.value as number,
    sex: person.sex ?? 'female',
    age: person.age ?? Number.NaN,
    ancestry: person.ancestry ?? '',
  };
  for (const formula of formulas) {
    if (settled(facts.get(formula.output)) || !applies(formula, person, facts)) continue;
    const fact = factOf(formula, reading, facts);
    if (fact) facts.set(formula.output, fact);
  }
  passOnUnable(facts);
}
