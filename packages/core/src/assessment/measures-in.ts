import type { Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { type Context, factOf, hasResult, reading } from './context.ts';

/** What a leaf of an expression rests on: a measure or finding, or an item of a questionnaire. */
export type Input = { measure: string } | { questionnaire: string; item: string };

type Asked = (input: Input) => boolean;

/** Whether `asked` holds of some input the number rests on, those of its cases included. */
function someInputOf(quantity: Quantity, context: Context, asked: Asked): boolean {
  switch (quantity.kind) {
    case 'measure':
    case 'answer':
      return asked(quantity);
    case 'cases':
      for (const { when, then } of quantity.cases)
        if (someInputIn(when, context, asked) || someInputOf(then, context, asked)) return true;
      return someInputOf(quantity.otherwise, context, asked);
    case 'sum':
    case 'product':
    case 'firstKnown':
      for (const part of quantity.of) if (someInputOf(part, context, asked)) return true;
      return false;
    case 'count':
      for (const part of quantity.of) if (someInputIn(part, context, asked)) return true;
      return false;
    default:
      return false;
  }
}

/** Whether `asked` holds of some input that decides the clause. */
function someInputIn(truth: Truth, context: Context, asked: Asked): boolean {
  switch (truth.kind) {
    case 'compare':
      return someInputOf(truth.left, context, asked);
    case 'finding':
      return asked({ measure: truth.finding });
    case 'option':
    case 'unable':
      return asked(truth);
    case 'ref': {
      const part = context.findings[truth.name];
      return part !== undefined && someInputIn(part, context, asked);
    }
    case 'all':
    case 'any':
    case 'atLeast':
    case 'anyMeasured':
      for (const part of truth.of) if (someInputIn(part, context, asked)) return true;
      return false;
    case 'not':
      return someInputIn(truth.of, context, asked);
    case 'variant':
      return someInputIn(reading(truth, context), context, asked);
    default:
      return false;
  }
}

/** The inputs a number rests on, those of its cases included. */
export function inputsOf(quantity: Quantity, context: Context): Input[] {
  const found: Input[] = [];
  someInputOf(quantity, context, (input) => {
    found.push(input);
    return false;
  });
  return found;
}

/** The inputs that decide a clause (not those of its cut-point, such as the method or the height). */
export function inputsIn(truth: Truth, context: Context): Input[] {
  const found: Input[] = [];
  someInputIn(truth, context, (input) => {
    found.push(input);
    return false;
  });
  return found;
}

function isKnown(input: Input, context: Context): boolean {
  if ('measure' in input) return hasResult(factOf(context, input.measure));
  const answer = context.facts.answers[input.questionnaire]?.[input.item];
  return answer !== undefined && answer !== null;
}

/** Some of what the clause rests on was measured (a value, an answer, or unable). */
export function isMeasured(truth: Truth, context: Context): boolean {
  return someInputIn(truth, context, (input) => isKnown(input, context));
}
