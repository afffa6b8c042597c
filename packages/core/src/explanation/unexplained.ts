import type { Context } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import { conditionById } from '../knowledge/conditions/catalogue.ts';
import { findings } from '../knowledge/findings/catalogue.ts';
import type { Finding } from '../knowledge/findings/finding.ts';
import { type Clue, compiledConditions } from './compiled.ts';
import { valuesOf } from './evidence.ts';
import type { CauseResult, RedFlagResult, Unexplained } from './explanation.ts';
import { inFull } from './in-full.ts';
import type { Candidate } from './rank-causes.ts';
import { urgencyRank } from './urgency.ts';

/** What somebody is, has had, takes or does: it makes a cause more or less likely and needs no explaining itself. */
export const backgroundSystems: readonly string[] = [
  'person',
  'known-disease',
  'medicines',
  'exposure',
  'activity',
  'course',
  'mind-and-home',
];

/** The complaint itself, which every cause of weak or thin muscle explains, and answers that only describe. Our choice. */
export const complaint: readonly string[] = [
  'wasting-visible',
  'true-weakness',
  'chair-rise-hard',
  'stairs-hard',
  'overhead-hard',
  'grip-loss',
  'grip-strength',
  'chair-stand-5x-time',
  'mrc-sum-score',
  'falls-past-year',
  'anticoagulant',
  'weight-loss-intended',
];

/** Another finding says the same in a better way. */
const saidBy: Readonly<Record<string, string>> = {
  'ck-normal': 'ck-ratio',
  'creatine-kinase': 'ck-ratio',
  'weight-loss-1-month': 'weight-loss-6-months',
  'weight-loss-3-months': 'weight-loss-6-months',
};

/** What goes with a group of causes as a matter of course, though it points to none. Our choice. */
const goesWith: Readonly<Record<string, RegExp>> = {
  contracture: /^(disuse|critical-illness|trauma)/,
  'temporal-hollow': /^(nutrition|critical-illness|inflammation)/,
  'foot-drop': /^polyneuropathy/,
  'wrist-drop': /^polyneuropathy/,
};

/** Below these a number is as it should be, though it may speak a little for something. */
function isUsual(id: string, value: number, context: Context): boolean {
  if (id === 'ck-ratio') return context.facts.measures.get('ck-normal')?.value === true;
  return id === 'weight-loss-6-months' && value < 5;
}

interface Speaking {
  condition: string;
  clue: Clue;
}

let speaking: Map<string, Speaking[]> | undefined;

/** Clues that can speak for a cause, by finding, once per process. */
function cluesWith(finding: string): readonly Speaking[] {
  if (!speaking) {
    speaking = new Map();
    for (const { condition, clues } of compiledConditions()) {
      for (const clue of clues.filter(({ ifTrue }) => ifTrue > 1)) {
        for (const id of clue.findings)
          speaking.set(id, [...(speaking.get(id) ?? []), { condition: condition.id, clue }]);
      }
    }
  }
  return speaking.get(finding) ?? [];
}

/** Condition ids that this finding, as it was answered, speaks for. */
const spokenFor = (finding: string, context: Context): Set<string> =>
  new Set(
    cluesWith(finding)
      .filter(({ clue }) => evaluateTruth(clue.truth, context) === true)
      .map(({ condition }) => condition),
  );

const isComplaint = ({ id }: Finding, value: unknown): boolean =>
  complaint.includes(id) || (id === 'muscle-pain' && value !== 'severe');

/** An answer that does not calm; a number counts when it speaks for some cause of the catalogue. */
function isAbnormal(finding: Finding, context: Context): boolean {
  const value = context.facts.measures.get(finding.id)?.value;
  if (value === undefined || backgroundSystems.includes(finding.system) || isComplaint(finding, value)) return false;
  const better = saidBy[finding.id];
  if (better !== undefined && context.facts.measures.get(better)?.value !== undefined) return false;
  if (finding.reassuring !== undefined) return value !== finding.reassuring;
  if (typeof value !== 'number' || isUsual(finding.id, value, context)) return false;
  return spokenFor(finding.id, context).size > 0;
}

/** The condition table says elsewhere in its row that this goes with it ("reflexes: reduced", "pain: cramps"). */
function inItsPattern(finding: string, value: unknown, { condition }: CauseResult): boolean {
  const row = conditionById(condition);
  if (!row) return false;
  if (goesWith[finding]?.test(row.group)) return true;
  if (finding === 'reflexes') return row.reflexes.includes(String(value));
  if (finding === 'cramps') return row.pain.includes('cramps');
  if (finding === 'back-pain') return row.pain.includes('back');
  return finding === 'numbness' && row.sensation !== 'normal';
}

/** Few words are better than a list of everything it could be. */
const mostCauses = 3;

/** Causes of the catalogue it would speak for that no answer has excluded; the rare ones only when there is no other. */
function couldGoWith(finding: string, all: readonly Candidate[], context: Context): Unexplained['couldGoWith'] {
  const spoken = spokenFor(finding, context);
  const possible = all.filter(({ compiled }) => spoken.has(compiled.condition.id));
  const commoner = possible.filter(({ compiled }) => compiled.condition.frequency > 1);
  return (commoner.length > 0 ? commoner : possible)
    .slice(0, mostCauses)
    .map(({ compiled: { condition } }) => ({ condition: condition.id, urgency: condition.urgency }));
}

/**
 * Answers and measurements that are not as they should be and speak for none of the causes told in full, nor stand in a
 * danger rule. They neither raise nor lower the urgency: an emergency is declared by the danger rules alone, so the most
 * that is asked for here is a routine look by a doctor.
 */
export function unexplained(
  causes: readonly CauseResult[],
  flags: readonly RedFlagResult[],
  all: readonly Candidate[],
  context: Context,
): Unexplained[] {
  const told = inFull(causes).filter(({ priorOnly }) => !priorOnly);
  const said = new Set([
    ...told.flatMap((cause) => cause.for.flatMap(({ values }) => values.map(({ finding }) => finding))),
    ...flags.flatMap(({ because }) => because.map(({ finding }) => finding)),
  ]);
  return findings
    .filter((finding) => isAbnormal(finding, context) && !said.has(finding.id))
    .flatMap(({ id, at }): Unexplained[] => {
      const [value] = valuesOf([id], context);
      if (!value || told.some((cause) => inItsPattern(id, value.value, cause))) return [];
      const causesOf = couldGoWith(id, all, context);
      const doctor = causesOf.some(({ urgency }) => urgencyRank(urgency) >= urgencyRank('doctor-soon'));
      return [{ ...value, couldGoWith: causesOf, look: doctor ? 'doctor' : 'therapist', at }];
    });
}
