import type { Context } from '../assessment/context.ts';
import { hasResult } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import { trace } from '../assessment/trace.ts';
import type { RedFlag } from '../knowledge/conditions/red-flag.ts';
import { redFlags } from '../knowledge/conditions/red-flags.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { closed, findingsIn } from '../knowledge/findings/expression-parts.ts';
import { parseExpression } from '../knowledge/findings/parse-expression.ts';
import { dayNumber } from '../observations/age.ts';
import { assumingCalm, calmingFindings } from './compiled.ts';
import { dueOf, sooner } from './due.ts';
import { decidingFindings, valuesOf } from './evidence.ts';
import type { FindingValue, OpenFlag, RedFlagResult } from './explanation.ts';
import { urgencyRank } from './urgency.ts';

export interface CompiledFlag {
  flag: RedFlag;
  /** Three-valued. */
  open: Truth;
  /** Unanswered counts as false. */
  closed: Truth;
  /** Unanswered counts as false, but a calming answer that the rule needs counts as given. */
  calm: Truth;
  findings: string[];
}

function compile(flag: RedFlag): CompiledFlag {
  const open = parseExpression(flag.pattern, flag.at);
  return { flag, open, closed: closed(open), calm: calmClosed(open), findings: findingsIn(open) };
}

/** `closed`, but leaves that a calming answer would make true stand when nobody answered. */
function calmClosed(truth: Truth): Truth {
  if (truth.kind === 'not') return { ...truth, of: closed(truth.of) };
  if (truth.kind === 'all' || truth.kind === 'any' || truth.kind === 'atLeast') {
    return { ...truth, of: truth.of.map(calmClosed) };
  }
  const calm = assumingCalm(truth);
  return calm === truth ? closed(truth) : calm;
}

let all: readonly CompiledFlag[] | undefined;
export const compiledFlags = (): readonly CompiledFlag[] => {
  all ??= redFlags.map(compile);
  return all;
};

const systemFirst = ['breathing', 'swallowing'];
const systemRank = ({ system }: { system: string }): number => {
  const place = systemFirst.indexOf(system);
  return place < 0 ? systemFirst.length : place;
};

const isAnswered = (id: string, context: Context): boolean => hasResult(context.facts.measures.get(id));

/** Days after which an answer is asked again. Our choice. */
const staleAfter = 30;

const isStale = (because: readonly FindingValue[], asOf: string): boolean =>
  because.length > 0 &&
  because.every(({ date }) => date !== undefined && dayNumber(asOf) - dayNumber(date) > staleAfter);

function fired(compiled: CompiledFlag, context: Context): RedFlagResult | undefined {
  const { flag } = compiled;
  const plainly = evaluateTruth(compiled.closed, context) === true;
  if (!plainly && evaluateTruth(compiled.calm, context) !== true) return undefined;
  const assumed = plainly ? [] : calmingFindings(compiled.open).filter((id) => !isAnswered(id, context));
  const because = valuesOf(decidingFindings(compiled.open, context), context);
  return {
    id: flag.id,
    urgency: flag.urgency,
    due: dueOf(flag.id, flag.urgency),
    system: flag.system,
    because,
    ...(assumed.length > 0 && { assumed }),
    ...(isStale(because, context.facts.asOf) && { stale: true as const }),
    trace: trace(plainly ? compiled.open : compiled.calm, context),
    at: flag.at,
  };
}

/**
 * Every rule is evaluated, whatever the ranking says. Breathing and swallowing first, then by urgency, then what is due
 * soonest; else the order of the table.
 */
export function firedFlags(context: Context): RedFlagResult[] {
  return compiledFlags()
    .map((one) => fired(one, context))
    .filter((one) => one !== undefined)
    .sort(
      (a, b) =>
        systemRank(a) - systemRank(b) || urgencyRank(b.urgency) - urgencyRank(a.urgency) || sooner(a.due, b.due),
    );
}

/** How many more adverse answers set the rule off; Infinity when the answers there are exclude it. */
export function distance(truth: Truth, context: Context): number {
  switch (truth.kind) {
    case 'all':
      return truth.of.reduce((sum, part) => sum + distance(part, context), 0);
    case 'any':
      return Math.min(...truth.of.map((part) => distance(part, context)));
    case 'atLeast':
      return truth.of
        .map((part) => distance(part, context))
        .sort((a, b) => a - b)
        .slice(0, truth.count)
        .reduce((sum, one) => sum + one, 0);
    case 'not':
      return evaluateTruth(truth.of, context) === true ? Infinity : 0;
    default: {
      const value = evaluateTruth(truth, context);
      return value === undefined ? 1 : value ? 0 : Infinity;
    }
  }
}

/** The unanswered findings on a shortest way to the rule. */
export function onShortestWay(truth: Truth, context: Context): string[] {
  if (distance(truth, context) === Infinity) return [];
  switch (truth.kind) {
    case 'all':
      return truth.of.flatMap((part) => onShortestWay(part, context));
    case 'any':
    case 'atLeast': {
      const least = Math.min(...truth.of.map((part) => distance(part, context)).filter((one) => one > 0));
      if (truth.kind === 'any' && distance(truth, context) === 0) return [];
      return truth.of
        .filter((part) => distance(part, context) === least)
        .flatMap((part) => onShortestWay(part, context));
    }
    case 'not':
      return [];
    default:
      return distance(truth, context) === 1 ? findingsIn(truth).filter((id) => !id.includes(':')) : [];
  }
}

/** Rules that something already points to and that one or two more answers could set off. */
export function openFlags(context: Context, firedIds: ReadonlySet<string>): OpenFlag[] {
  const found: OpenFlag[] = [];
  for (const { flag, open, findings } of compiledFlags()) {
    if (firedIds.has(flag.id) || flag.urgency === 'self-care') continue;
    const steps = distance(open, context);
    if (steps > 2 || !pointsTo(open, findings, context)) continue;
    const missing = [...new Set(onShortestWay(open, context))];
    if (missing.length > 0) found.push({ id: flag.id, urgency: flag.urgency, missing, steps });
  }
  return found.sort((a, b) => urgencyRank(b.urgency) - urgencyRank(a.urgency) || a.steps - b.steps);
}

/** Some part of the rule is already true. */
function pointsTo(truth: Truth, findings: readonly string[], context: Context): boolean {
  if (!findings.some((id) => isAnswered(id, context))) return false;
  return somePartTrue(truth, context);
}

function somePartTrue(truth: Truth, context: Context): boolean {
  if (truth.kind === 'all' || truth.kind === 'any' || truth.kind === 'atLeast') {
    return truth.of.some((part) => somePartTrue(part, context));
  }
  return truth.kind !== 'not' && evaluateTruth(truth, context) === true;
}
