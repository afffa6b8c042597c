import type { Criterion, Operator, Truth } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Sex } from '../observations/observation.ts';
import { restsOnAbsence } from './absence.ts';
import { type Context, reading } from './context.ts';
import { evaluateQuantity, evaluateTruth } from './evaluate-truth.ts';
import { type Interval, isExact } from './interval.ts';
import { inputsIn, inputsOf, isMeasured } from './measures-in.ts';
import { inputsFor, isOpen, keyOf, nameOf, openInputs } from './missing-totals.ts';
import {
  both,
  claiming,
  either,
  leaving,
  minimalSets,
  need,
  needAll,
  needTotal,
  type Range,
  type Requirements,
  reached,
  unreachable,
} from './requirements.ts';

type Compare = Extract<Truth, { kind: 'compare' }>;

/** What would make a clause met, and what would make it not met. */
interface Outlook {
  met: Requirements;
  notMet: Requirements;
}

const settled = (truth: boolean): Outlook =>
  truth ? { met: reached, notMet: unreachable } : { met: unreachable, notMet: reached };

const sexRange = (sex: Sex): Range => (sex === 'male' ? [1, 1] : [0, 0]);

const eitherOf = (a: Outlook, b: Outlook): Outlook => ({
  met: either(a.met, b.met),
  notMet: either(a.notMet, b.notMet),
});

/** Just off a cut-point, so that "below 27" and "at least 27" contradict each other. */
const step = 1e-6;

const flip: Readonly<Record<Operator, Operator>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** Where a number must lie for a comparison to hold, wherever the cut-point lies between its bounds. */
function rangeFor(operator: Operator, cut: Interval): Range {
  switch (operator) {
    case '<':
      return [-Infinity, cut.lo - step];
    case '<=':
      return [-Infinity, cut.lo];
    case '>':
      return [cut.hi + step, Infinity];
    case '>=':
      return [cut.hi, Infinity];
  }
}

const isBounded = ({ lo, hi }: Interval): boolean => Number.isFinite(lo) && Number.isFinite(hi);

/** Whether a measure can come to lie there at all. */
function isPossible(id: string, [lo, hi]: Range): boolean {
  const [least, most] = measureById(id)?.hard ?? [-Infinity, Infinity];
  return lo <= most && hi >= least;
}

/** The number alone, far enough from the cut-point that what the cut-point depends on does not matter. */
function byNumberAlone({ left, operator }: Compare, cut: Interval, context: Context): Outlook {
  if (!isBounded(cut)) return { met: unreachable, notMet: unreachable };
  const ranges = { met: rangeFor(operator, cut), notMet: rangeFor(flip[operator], cut) };
  if (left.kind === 'measure') {
    const { measure } = left;
    const way = (range: Range) =>
      isOpen(left, context) && isPossible(measure, range) ? [need(measure, ...range)] : unreachable;
    return { met: way(ranges.met), notMet: way(ranges.notMet) };
  }
  const key = keyOf(left);
  return { met: [needTotal(key, left, ranges.met)], notMet: [needTotal(key, left, ranges.notMet)] };
}

/** The clause once the sex is known to be this one. */
function forSex(sex: Sex, truth: Compare, context: Context): Outlook {
  const { met, notMet } = outlook(truth, { ...context, facts: { ...context.facts, sex }, known: new Map() });
  const is = [need('sex', ...sexRange(sex))];
  return { met: both(is, met), notMet: both(is, notMet) };
}

/** Whatever the cut-point depends on becomes known as well. */
function withTheCutPoint(truth: Compare, context: Context): Outlook {
  if (context.facts.sex === undefined && keyOf(truth).includes('"kind":"sex"'))
    return eitherOf(forSex('male', truth, context), forSex('female', truth, context));
  const wanted = needAll([...openInputs(truth.left, context), ...openInputs(truth.right, context)]);
  // Everything is there but the method it was measured by: the measure itself has to be entered again.
  const sets = wanted === reached ? needAll([...inputsOf(truth.left, context)].map(nameOf)) : wanted;
  return { met: sets, notMet: sets };
}

function compareOutlook(truth: Compare, context: Context): Outlook {
  const cut = evaluateQuantity(truth.right, context);
  const alone = byNumberAlone(truth, cut, context);
  if (isExact(cut)) return alone;
  const { met, notMet } = eitherOf(alone, withTheCutPoint(truth, context));
  const key = keyOf(truth);
  return { met: claiming(key, true, met), notMet: claiming(key, false, notMet) };
}

function combine(parts: readonly Outlook[], conjunction: boolean): Outlook {
  const together = (key: keyof Outlook) => parts.map((part) => part[key]).reduce(both, reached);
  const one = (key: keyof Outlook) => parts.map((part) => part[key]).reduce(either, unreachable);
  return conjunction
    ? { met: together('met'), notMet: one('notMet') }
    : { met: one('met'), notMet: together('notMet') };
}

/** `count` of the parts: ways to reach it, one part after the other. */
function reachCount(parts: readonly Requirements[], count: number): Requirements {
  let ways: Requirements[] = [reached, ...Array.from({ length: count }, () => unreachable)];
  for (const part of parts)
    ways = ways.map((way, index) => (index === 0 ? reached : either(way, both(ways[index - 1]!, part))));
  return ways[count]!;
}

function anyMeasuredOutlook(parts: readonly Truth[], context: Context): Outlook {
  const done = parts.filter((part) => isMeasured(part, context));
  if (done.length > 0)
    return combine(
      done.map((part) => outlook(part, context)),
      false,
    );
  const inputs = parts.map((part) => [...inputsIn(part, context)].map(nameOf));
  const open = parts.map((part, index) => {
    const others = inputs.filter((_, other) => other !== index).flat();
    const without = others.filter((input) => !inputs[index]!.includes(input));
    const { met, notMet } = outlook(part, context);
    const done = inputs[index]!.map((input) => need(input));
    return { met: leaving(without, both(met, done)), notMet: leaving(without, both(notMet, done)) };
  });
  return open.reduce(eitherOf);
}

function leafOutlook(truth: Truth, context: Context): Outlook {
  switch (truth.kind) {
    case 'finding':
      return truth.is
        ? { met: [need(truth.finding, 1, 1)], notMet: [need(truth.finding, 0, 0)] }
        : { met: [need(truth.finding, 0, 0)], notMet: [need(truth.finding, 1, 1)] };
    case 'measured':
      return { met: truth.of.map((measure) => need(measure)), notMet: leaving(truth.of, reached) };
    case 'sex': {
      const other = truth.is === 'male' ? 'female' : 'male';
      return { met: [need('sex', ...sexRange(truth.is))], notMet: [need('sex', ...sexRange(other))] };
    }
    default: {
      const inputs =
        truth.kind === 'ancestry' ? [need('ancestry')] : needAll([...inputsIn(truth, context)].map(nameOf));
      const key = keyOf(truth);
      return { met: claiming(key, true, inputs), notMet: claiming(key, false, inputs) };
    }
  }
}

/** Nobody is sent for a finding that counts only where somebody wrote it down; a test not done yet can be done. */
const isTest = (truth: Truth): boolean =>
  truth.kind === 'measured' && truth.of.every((id) => measureById(id)?.kind !== 'finding');

/** Decided only because a test was not done: "not measured", or "measured, and below the line". */
function asksForAbsent(truth: Truth, value: boolean): boolean {
  if (truth.kind === 'measured') return !value;
  if (truth.kind === 'not') return value && isTest(truth.of);
  return truth.kind === 'all' && !value && truth.of.length === 2 && isTest(truth.of[0]!);
}

const namedOutlooks = new WeakMap<Context, Map<string, Outlook>>();

/** The outlook of a named part: several stages ask for it, it is worked out once. */
function namedOutlook(name: string, context: Context): Outlook {
  const part = context.findings[name];
  if (!part) return settled(false);
  const known = namedOutlooks.get(context) ?? new Map<string, Outlook>();
  namedOutlooks.set(context, known);
  const found = known.get(name) ?? outlook(part, context);
  known.set(name, found);
  return found;
}

function outlook(truth: Truth, context: Context): Outlook {
  const value = evaluateTruth(truth, context);
  if (value !== undefined && !asksForAbsent(truth, value)) {
    const held = leaving(restsOnAbsence(truth, value, context), reached);
    return value ? { met: held, notMet: unreachable } : { met: unreachable, notMet: held };
  }
  switch (truth.kind) {
    case 'compare':
      return compareOutlook(truth, context);
    case 'all':
    case 'any':
      return combine(
        truth.of.map((part) => outlook(part, context)),
        truth.kind === 'all',
      );
    case 'not': {
      const { met, notMet } = outlook(truth.of, context);
      return { met: notMet, notMet: met };
    }
    case 'atLeast': {
      const parts = truth.of.map((part) => outlook(part, context));
      return {
        met: reachCount(
          parts.map((part) => part.met),
          truth.count,
        ),
        notMet: reachCount(
          parts.map((part) => part.notMet),
          truth.of.length - truth.count + 1,
        ),
      };
    }
    case 'anyMeasured':
      return anyMeasuredOutlook(truth.of, context);
    case 'variant':
      return outlook(reading(truth, context), context);
    case 'ref':
      return namedOutlook(truth.name, context);
    default:
      return leafOutlook(truth, context);
  }
}

/** Minutes to obtain what is missing: questions before tests, tests before scans. */
export const effort = (set: readonly string[]): number =>
  set.reduce((total, input) => total + (measureById(input)?.minutes ?? 1), 0);

/**
 * The smallest sets of missing inputs with which the result could become final, cheapest first. Items of a
 * questionnaire are written `questionnaire.item`; `age`, `sex` and `ancestry` stand for themselves.
 */
export function missingSets(criterion: Criterion, context: Context): string[][] {
  const applies = criterion.applies ? outlook(criterion.applies, context) : settled(true);
  let ways: Requirements = applies.notMet;
  let harderExcluded: Requirements = applies.met;
  for (const stage of criterion.stages) {
    // Named on the way, but no other result than the one that stands when no stage is met.
    if (stage.result === criterion.otherwise && evaluateTruth(stage.when, context) !== undefined) continue;
    const { met, notMet } = outlook(stage.when, context);
    ways = either(ways, both(harderExcluded, met));
    harderExcluded = both(harderExcluded, notMet);
  }
  ways = either(ways, harderExcluded);
  return minimalSets(inputsFor(ways, context).filter((way) => way.needs.size > 0))
    .map((set) => ({ set, minutes: effort(set), name: set.join() }))
    .sort((a, b) => a.minutes - b.minutes || a.set.length - b.set.length || (a.name < b.name ? -1 : 1))
    .slice(0, 12)
    .map(({ set }) => set);
}
