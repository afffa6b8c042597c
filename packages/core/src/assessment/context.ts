import type { Truth } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Fact, Facts } from '../observations/facts.ts';
import type { TraceNode } from './assessment.ts';
import { exactly, type Interval, unknownNumber } from './interval.ts';

/** Numbers in place of the measured ones, and what the evaluation made of them. */
export interface OtherNumbers {
  numbers: Map<string, Interval>;
  /** One of them was asked for in the comparison at work. */
  asked: boolean;
  /** A comparison that asked for one came out neither met nor not met. */
  open: boolean;
}

/** What an evaluation needs beside the expression: the facts, the named parts, the readings chosen. */
export interface Context {
  facts: Facts;
  /** Named parts that `ref` points to. */
  findings: Readonly<Record<string, Truth>>;
  /** Variant choice → reading. */
  choices: Readonly<Record<string, string>>;
  /** Numbers that stand in for the measured ones (probability under measurement error). */
  others?: OtherNumbers;
  /** Truth of named parts (by name) and of composed clauses (by themselves) already worked out in this context. */
  known: Map<string | Truth, boolean | undefined>;
  /** Named parts already traced in this context. */
  traced: Map<string, TraceNode>;
}

export const contextOf = (
  facts: Facts,
  findings: Readonly<Record<string, Truth>>,
  choices: Readonly<Record<string, string>> = {},
): Context => ({ facts, findings, choices, known: new Map(), traced: new Map() });

export const factOf = (context: Context, measure: string): Fact | undefined => context.facts.measures.get(measure);

/** There is a result: a value, or tried and unable. */
export const hasResult = (fact: Fact | undefined): boolean => fact?.value !== undefined || fact?.unable === true;

/** The number of a measure; unable is the worst end, an unmeasured score lies within its scale. */
export function numberOf(context: Context, id: string): Interval {
  const other = context.others?.numbers.get(id);
  if (context.others && other) {
    context.others.asked = true;
    return other;
  }
  const fact = factOf(context, id);
  if (typeof fact?.value === 'number') return exactly(fact.value);
  const measure = measureById(id);
  if (fact?.unable && measure?.worse) return exactly(measure.worse === 'lower' ? -Infinity : Infinity);
  return measure?.kind === 'score' && measure.hard ? { lo: measure.hard[0], hi: measure.hard[1] } : unknownNumber;
}

/** The reading chosen of a documented ambiguity; the first is the default. */
export const reading = (truth: Extract<Truth, { kind: 'variant' }>, context: Context): Truth => {
  const chosen = context.choices[truth.choice];
  return (chosen === undefined ? undefined : truth.cases[chosen]) ?? Object.values(truth.cases)[0]!;
};
