import type { Context } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import { knownCondition } from '../knowledge/findings/parse-expression.ts';
import { type CompiledCondition, compiledConditions } from './compiled.ts';
import { evidenceOf } from './evidence.ts';
import type { CauseResult, PriorBasis, Setting, Support } from './explanation.ts';
import { priorOf } from './prior.ts';
import { urgencyRank } from './urgency.ts';
import { type Balance, chanceOf, weigh } from './weigh.ts';
import { supportBands, supportSteps } from './weights.ts';

/** A cause under consideration, before it is put into words. */
export interface Candidate {
  compiled: CompiledCondition;
  /** `open`: the exposure or sign it needs is not known. */
  gate: 'met' | 'open';
  known: boolean;
  prior: { logOdds: number; basis: PriorBasis };
  balance: Balance;
  logOdds: number;
}

export const supportOf = (chance: number): Support =>
  (1 + supportSteps.filter((step) => chance >= step).length) as Support;

export const isKnown = ({ condition, diagnosedBy }: CompiledCondition, context: Context): boolean =>
  context.facts.measures.get(knownCondition(condition.id))?.value === true ||
  (diagnosedBy !== undefined && evaluateTruth(diagnosedBy, context) === true);

/** A gene test explains one inherited disease: where one is known, a positive test does not point to the others. */
export function geneExplains(all: readonly CompiledCondition[], context: Context): (one: CompiledCondition) => boolean {
  const inherited = ({ condition }: CompiledCondition): boolean =>
    condition.keyFor.includes('gene-positive=yes') || (condition.requires ?? '').includes('gene-positive=yes');
  const found = context.facts.measures.get('gene-positive')?.value === true;
  const settled = found && all.some((one) => inherited(one) && isKnown(one, context));
  return (one) => settled && inherited(one) && !isKnown(one, context);
}

/** All causes that are not ruled out by the exposure or sign they need. */
export function candidates(context: Context, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  const all = compiledConditions();
  const explainedByGene = geneExplains(all, context);
  for (const compiled of all) {
    if (compiled.condition.companion || explainedByGene(compiled)) continue;
    const known = isKnown(compiled, context);
    const gate = known || !compiled.requires ? true : evaluateTruth(compiled.requires, context);
    if (gate === false) continue;
    const prior = priorOf(compiled.condition, context, setting, known);
    const balance = weigh(compiled.clues, context);
    const logOdds = prior.logOdds + balance.sum;
    found.push({ compiled, gate: gate ? 'met' : 'open', known, prior, balance, logOdds });
  }
  return found.sort((a, b) => b.logOdds - a.logOdds || a.compiled.condition.id.localeCompare(b.compiled.condition.id));
}

/** Who somebody is, and how it came: these raise or lower a cause and are no sign of it by themselves. */
const settingOnly: readonly string[] = ['age', 'sex', 'onset-speed', 'course', 'duration-weeks'];

/**
 * A finding that shows something of the cause: age over 50 alone must not name a rare disease. Nor is a test that came
 * out normal a sign: it leaves a common cause possible and shows nothing of it.
 */
const isSign = ({ counted, clue }: Candidate['balance']['for'][number]): boolean =>
  counted && !clue.onlyCalm && clue.findings.some((finding) => !settingOnly.includes(finding));

const hasEvidence = ({ balance, known }: Candidate): boolean => known || balance.for.some(isSign);

/** Little support but something for it, and nothing that would alarm: may be named to make up three. */
const fillsUp = ({ balance, compiled }: Candidate): boolean =>
  balance.sum > 0 && urgencyRank(compiled.condition.urgency) < urgencyRank('doctor-soon');

/**
 * A second disease of nerve or fibre whose every sign a known disease accounts for is not told beside it: family and a
 * high muscle enzyme do not point to five more dystrophies once one is known.
 */
function isAccountedFor(one: Candidate, explained: ReadonlySet<string>): boolean {
  const { tissue } = one.compiled.condition;
  if (one.known || (tissue !== 'nerve' && tissue !== 'fibre')) return false;
  return one.balance.for.filter(isSign).every(({ clue }) => clue.findings.every((id) => explained.has(id)));
}

const explainedByKnown = (all: readonly Candidate[]): Set<string> =>
  new Set(
    all
      .filter(({ known }) => known)
      .flatMap(({ balance }) => balance.for)
      .flatMap(({ clue }) => clue.findings),
  );

/**
 * Causes to show: those with support, at least three where anything speaks for that many; when nothing speaks for any,
 * the commonest that are still possible. Never empty.
 */
export function shown(all: readonly Candidate[], most: number): Candidate[] {
  const met = all.filter(({ gate }) => gate === 'met');
  const explained = explainedByKnown(met);
  const evident = met.filter((one) => hasEvidence(one) && !isAccountedFor(one, explained));
  const supported = evident.filter((one) => one.known || supportOf(chanceOf(one.logOdds)) >= 2);
  if (evident.length === 0) return met.slice(0, 3);
  if (supported.length >= 3) return supported.slice(0, most);
  const more = evident.filter((one) => supported.includes(one) || fillsUp(one)).slice(0, 3);
  return more.length > 0 ? more : evident.slice(0, 3);
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Findings not known yet, those of the weightiest clues first. */
function unknownFindings(candidate: Candidate, context: Context): string[] {
  const weight = ({ ifTrue, ifFalse }: { ifTrue: number; ifFalse: number }): number =>
    Math.max(Math.abs(Math.log(ifTrue)), Math.abs(Math.log(ifFalse)));
  const clues = [...candidate.balance.unknown].sort((a, b) => weight(b) - weight(a));
  const ids = clues.flatMap(({ findings }) => findings).filter((id) => !id.includes(':'));
  return unique(ids).filter((id) => context.facts.measures.get(id)?.value === undefined);
}

export function causeResult(candidate: Candidate, rank: number, context: Context): CauseResult {
  const { condition } = candidate.compiled;
  const support = supportOf(chanceOf(candidate.logOdds));
  const unknown = unknownFindings(candidate, context);
  return {
    condition: condition.id,
    title: condition.title,
    rank,
    support,
    of100: supportBands[support - 1]!,
    known: candidate.known,
    priorOnly: !hasEvidence(candidate),
    prior: candidate.prior.basis,
    for: candidate.balance.for.map((one) => evidenceOf(one, context)),
    against: candidate.balance.against.map((one) => evidenceOf(one, context)),
    unknown,
    wouldChangeMost: unknown.slice(0, 3),
    tissue: condition.tissue,
    reversible: condition.reversible,
    urgency: condition.urgency,
    tests: condition.tests,
    treatments: condition.treatments,
    ...(candidate.known && condition.watch && { watch: condition.watch }),
    exercisePrecaution: condition.exercisePrecaution,
    nutritionNote: condition.nutritionNote,
    scale: condition.scale,
    at: condition.at,
  };
}
