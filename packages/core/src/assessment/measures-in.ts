import type { Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { type Context, factOf, hasResult, reading } from './context.ts';

/** What a leaf of an expression rests on: a measure or finding, or an item of a questionnaire. */
export type Input = { measure: string } | { questionnaire: string; item: string };

/** The inputs a number rests on, those of its cases included. */
export function* inputsOf(quantity: Quantity, context: Context): Generator<Input> {
  switch (quantity.kind) {
    case 'measure':
      yield { measure: quantity.measure };
      break;
    case 'answer':
      yield { questionnaire: quantity.questionnaire, item: quantity.item };
      break;
    case 'cases':
      for (const { when, then } of quantity.cases) {
        yield* inputsIn(when, context);
        yield* inputsOf(then, context);
      }
      yield* inputsOf(quantity.otherwise, context);
      break;
    case 'sum':
    case 'product':
    case 'firstKnown':
      for (const part of quantity.of) yield* inputsOf(part, context);
      break;
    case 'count':
      for (const part of quantity.of) yield* inputsIn(part, context);
      break;
    default:
  }
}

/** The inputs that decide a clause (not those of its cut-point, such as the method or the height). */
export function* inputsIn(truth: Truth, context: Context): Generator<Input> {
  switch (truth.kind) {
    case 'compare':
      yield* inputsOf(truth.left, context);
      break;
    case 'finding':
      yield { measure: truth.finding };
      break;
    case 'option':
    case 'unable':
      yield { measure: truth.measure };
      break;
    case 'ref': {
      const part = context.findings[truth.name];
      if (part) yield* inputsIn(part, context);
      break;
    }
    case 'all':
    case 'any':
    case 'atLeast':
    case 'anyMeasured':
      for (const part of truth.of) yield* inputsIn(part, context);
      break;
    case 'not':
      yield* inputsIn(truth.of, context);
      break;
    case 'variant':
      yield* inputsIn(reading(truth, context), context);
      break;
    default:
  }
}

function isKnown(input: Input, context: Context): boolean {
  if ('measure' in input) return hasResult(factOf(context, input.measure));
  const answer = context.facts.answers[input.questionnaire]?.[input.item];
  return answer !== undefined && answer !== null;
}

/** Some of what the clause rests on was measured (a value, an answer, or unable). */
export function isMeasured(truth: Truth, context: Context): boolean {
  for (const input of inputsIn(truth, context)) if (isKnown(input, context)) return true;
  return false;
}
