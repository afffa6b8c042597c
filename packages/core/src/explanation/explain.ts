import type { Context } from '../assessment/context.ts';
import { hasResult } from '../assessment/context.ts';
import { findings } from '../knowledge/findings/catalogue.ts';
import { lesionOf } from '../knowledge/findings/parse-expression.ts';
import type { Fact } from '../observations/facts.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { careFacts } from './care-facts.ts';
import { denervation } from './denervation.ts';
import { drugCheck } from './drug-check.ts';
import type { Denervation, Explanation, Question, RedFlagResult, Setting } from './explanation.ts';
import { questionsFor } from './next-questions.ts';
import { careContext } from './prior.ts';
import { type Candidate, candidates, causeResult, shown } from './rank-causes.ts';
import { firedFlags, openFlags } from './red-flags.ts';
import { reversibility } from './reversibility.ts';
import { mustRuleOut } from './rule-out.ts';
import { setDerived } from './set-derived.ts';
import { settingOf } from './setting.ts';
import { triage } from './triage.ts';
import { unexplained } from './unexplained.ts';

export interface ExplainOptions {
  /** Where the person is; read from hospital and intensive-care events when not given. */
  setting?: Setting;
  /** Go on asking although somebody at home needs help at once (then nothing is asked by default). */
  askInEmergency?: boolean;
  /** Questions returned at most (6). */
  maxQuestions?: number;
  /** Causes returned at most (12). */
  maxCauses?: number;
}

/** Answered, and the answer is the one that calms. */
function askedNotPresent(context: Context): string[] {
  return findings
    .filter(({ id, reassuring }) => {
      const value = context.facts.measures.get(id)?.value;
      return reassuring !== undefined && reassuring !== true && value === reassuring;
    })
    .map(({ id }) => id);
}

function notExamined(all: readonly Candidate[], context: Context): Explanation['notExamined'] {
  return all
    .filter(({ gate }) => gate === 'open')
    .map(({ compiled }) => ({
      condition: compiled.condition.id,
      needs: compiled.requiresFindings.filter((id) => !hasResult(context.facts.measures.get(id))),
    }));
}

const isFreshEmergency = ({ urgency, stale }: RedFlagResult): boolean => urgency === 'emergency' && !stale;

/** A place that the examination supports well becomes a finding of its own for the ranking. */
function noteLesions(nerves: Denervation | undefined, measures: Map<string, Fact>): void {
  for (const { condition, support, side } of nerves?.candidates ?? []) {
    if (condition === undefined || support < 4 || side === 'both') continue;
    setDerived(measures, lesionOf(condition), true, 'examination-by-site');
  }
}

/**
 * Why muscle is thin or weak: danger signs first and independent of everything else, then the causes ranked with what
 * speaks for and against each, and what to ask next. Total: any record gives an explanation, wrong answers give issues.
 * Decision support, not a diagnosis.
 */
export function explain(record: PersonRecord, options: ExplainOptions = {}): Explanation {
  const { facts, measures, known, issues } = careFacts(record);
  const context = careContext(facts);
  const nerves = denervation(record, context);
  noteLesions(nerves, measures);
  const setting = options.setting ?? settingOf(record);
  const redFlags = firedFlags(context);
  const open = openFlags(context, new Set(redFlags.map(({ id }) => id)));
  const all = candidates(context, setting);
  const listed = shown(all, options.maxCauses ?? 12);
  const causes = listed.map((one, i) => causeResult(one, i + 1, context));
  const drugs = drugCheck(record, known, context);
  const level = triage(context, redFlags, setting);
  const helpFirst = setting === 'home' && !options.askInEmergency && redFlags.some(isFreshEmergency);
  const less = all.filter((one) => one.gate === 'met' && !listed.includes(one)).map((one) => one.compiled.condition.id);
  return {
    id: record.id,
    asOf: record.asOf,
    setting,
    triage: level,
    redFlags,
    openFlags: open,
    causes,
    contributing: causes
      .filter(({ support, priorOnly }) => support >= 3 && !priorOnly)
      .map(({ condition }) => condition),
    unexplained: unexplained(causes, redFlags, all, context),
    mustRuleOut: mustRuleOut(all, causes, level.level, context),
    lessLikely: less,
    notExamined: notExamined(all, context),
    known,
    nextQuestions: helpFirst ? [] : questionsFor(all, redFlags, open, context, setting, options.maxQuestions ?? 6),
    askedNotPresent: askedNotPresent(context),
    ...(nerves && { denervation: nerves }),
    reversibility: reversibility(all, causes, nerves, context),
    drugs: drugs.drugs,
    issues: [...issues, ...drugs.issues],
  };
}

/** The adaptive history: what to ask next, most telling first; "don't know" is always a fair answer. */
export const nextQuestions = (record: PersonRecord, options: ExplainOptions = {}): Question[] =>
  explain(record, options).nextQuestions;
