import type { Context } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { findings } from '../knowledge/findings/catalogue.ts';
import { closed, findingsIn } from '../knowledge/findings/expression-parts.ts';
import { parseExpression } from '../knowledge/findings/parse-expression.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import { type CompiledCondition, compiledConditions } from './compiled.ts';
import type { RedFlagResult, Setting, Triage, TriageLevel, TriageReason } from './explanation.ts';
import { priorOf } from './prior.ts';
import { geneExplains, isKnown, supportOf } from './rank-causes.ts';
import { safetyScreen } from './safety-screen.ts';
import { moreUrgent, urgencyRank } from './urgency.ts';
import { chanceOf, weigh } from './weigh.ts';

/** Loss of function or a sign of nerve or muscle that somebody trained should look at. Our choice, not published. */
const concerns: readonly string[] = [
  'chair-rise-hard=yes',
  'stairs-hard=yes',
  'overhead-hard=yes',
  'grip-loss=yes',
  'hand-clumsy=yes',
  'neck-weak=yes',
  'foot-drop=yes',
  'wrist-drop=yes',
  'true-weakness=yes',
  'asymmetric-wasting=yes',
  'fasciculations=yes',
  'falls-past-year>=1',
  'numbness!=none',
  'reflexes=absent',
  'reflexes=brisk',
  'muscle-pain=severe',
  'weight-loss-6-months>=5',
  'quads-weak=yes',
  'gait-unsteady=yes',
  'fatigable=yes',
  'attacks=yes',
];

/** Weakness that came within days and is not getting better, whatever else is known. Our choice, not published. */
const urgentConcern =
  'all(any(onset-speed=hours, onset-speed=days), not(course=better), any(true-weakness=yes, ascending=yes, descending=yes, foot-drop=yes, wrist-drop=yes, weakness-pattern=generalised, weakness-pattern=proximal-symmetric, weakness-pattern=distal-symmetric, weakness-pattern=one-limb, weakness-pattern=one-side, weakness-pattern=legs-only, weakness-pattern=hand, weakness-pattern=hand-and-thigh, weakness-pattern=shoulder-face, weakness-pattern=face-eyes, weakness-pattern=bulbar, weakness-pattern=breathing, weakness-pattern=neck))';

const judgement: Citation = { place: 'own choice', certainty: 'unverified', sources: [] };

interface Concern {
  id: string;
  truth: Truth;
  level: TriageLevel;
}

const concern = (text: string, level: TriageLevel): Concern => {
  const open = parseExpression(text, judgement);
  return { id: findingsIn(open)[0] ?? '', truth: closed(open), level };
};

let compiledConcerns: readonly Concern[] | undefined;
const allConcerns = (): readonly Concern[] => {
  compiledConcerns ??= [concern(urgentConcern, 'doctor-soon'), ...concerns.map((text) => concern(text, 'therapist'))];
  return compiledConcerns;
};

/** Findings that speak for a cause, with calming answers taken as given. */
const supporting = ({ clues }: CompiledCondition, context: Context): string[] =>
  weigh(clues, context, 'worst-case').for.flatMap(({ clue }) => clue.findings);

/** What known diagnoses account for already. */
const accountedFor = (context: Context): Set<string> =>
  new Set(
    compiledConditions()
      .filter((one) => isKnown(one, context))
      .flatMap((one) => supporting(one, context)),
  );

/**
 * A cause that is not yet known, has some support and is not accounted for by a known diagnosis asks for its doctor. An
 * emergency is declared by the danger rules alone. Judged with calming answers taken as given, so that leaving one out
 * cannot lower the level.
 */
function fromCauses(context: Context, setting: Setting): TriageReason[] {
  const reasons: TriageReason[] = [];
  const explained = accountedFor(context);
  const byGene = geneExplains(compiledConditions(), context);
  for (const compiled of compiledConditions()) {
    const { condition, requiresCalm, clues } = compiled;
    if (condition.companion || urgencyRank(condition.urgency) < urgencyRank('doctor-soon')) continue;
    if (requiresCalm && evaluateTruth(requiresCalm, context) !== true) continue;
    if (isKnown(compiled, context) || byGene(compiled)) continue;
    const balance = weigh(clues, context, 'worst-case');
    if (balance.for.every(({ clue }) => clue.findings.every((id) => explained.has(id)))) continue;
    const chance = chanceOf(priorOf(condition, context, setting).logOdds + balance.sum);
    if (supportOf(chance) >= 3) reasons.push({ code: 'cause', id: condition.id, level: 'doctor-soon' });
  }
  return reasons;
}

/** Age, sex or an old diagnosis alone never make a harmless explanation. */
const backgroundSystems: readonly string[] = ['person', 'known-disease'];

/** Self-care needs this many calming answers, of them so many danger signs. Our choice. */
const enoughAsked = { calming: 5, safety: 2 } as const;

function askedEnough(context: Context, safetyAsked: number): boolean {
  const calming = findings.filter(
    ({ id, reassuring }) => reassuring !== undefined && context.facts.measures.get(id)?.value === reassuring,
  ).length;
  return calming >= enoughAsked.calming && safetyAsked >= enoughAsked.safety;
}

/** A harmless cause that something other than a calming answer speaks for. */
function benignCause(context: Context): TriageReason | undefined {
  for (const { condition, requires, clues } of compiledConditions()) {
    if (condition.urgency !== 'self-care' || condition.companion) continue;
    if (requires && evaluateTruth(closed(requires), context) !== true) continue;
    const speaksFor = clues.some(
      ({ truth, needsCalm, ifTrue, system }) =>
        ifTrue > 1 && !needsCalm && !backgroundSystems.includes(system) && evaluateTruth(truth, context) === true,
    );
    if (speaksFor) return { code: 'benign-cause', id: condition.id, level: 'self-care' };
  }
  return undefined;
}

const fromConcerns = (context: Context): TriageReason[] =>
  allConcerns()
    .filter(({ truth }) => evaluateTruth(truth, context) === true)
    .map(({ id, level }) => ({ code: 'concern', id, level }));

const isAnswered = (id: string, context: Context): boolean => context.facts.measures.get(id)?.value !== undefined;

/**
 * The most urgent of: danger rules, well supported causes that a doctor should see, and loss of function. Self-care only
 * when enough was asked, a harmless cause has something to show for it and nothing else stands; too little known is
 * never self-care.
 */
export function triage(context: Context, flags: readonly RedFlagResult[], setting: Setting): Triage {
  const because: TriageReason[] = [
    ...flags.map(({ id, urgency }): TriageReason => ({ code: 'red-flag', id, level: urgency })),
    ...fromCauses(context, setting),
    ...fromConcerns(context),
  ];
  const safetyAsked = safetyScreen.filter((id) => isAnswered(id, context)).length;
  const safety = { safetyAsked, safetyOpen: safetyScreen.length - safetyAsked };
  if (because.every(({ level }) => level === 'self-care')) {
    const benign = askedEnough(context, safetyAsked) ? benignCause(context) : undefined;
    because.push(benign ?? { code: 'too-little-known', level: 'therapist' });
  }
  const level = because.reduce<TriageLevel>((worst, reason) => moreUrgent(worst, reason.level), 'self-care');
  because.sort((a, b) => urgencyRank(b.level) - urgencyRank(a.level));
  return { level, because, ...safety };
}
