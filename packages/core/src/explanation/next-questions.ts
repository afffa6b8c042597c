import type { Context } from '../assessment/context.ts';
import { hasResult } from '../assessment/context.ts';
import { findingById, findings } from '../knowledge/findings/catalogue.ts';
import type { Asker } from '../knowledge/findings/finding.ts';
import type { Explanation, OpenFlag, Question, RedFlagResult, Setting, Support } from './explanation.ts';
import type { Candidate } from './rank-causes.ts';
import { openingQuestions } from './safety-screen.ts';
import { urgencyRank } from './urgency.ts';
import { chanceOf } from './weigh.ts';

/**
 * Bits below which one more question is not worth a person's time; the more was asked already, the more the next one must
 * bring. Our choice.
 */
const worthAsking = (asked: number): number => 0.02 * (1 + asked / 25);

/** Findings answered or declined so far. */
const askedSoFar = (context: Context): number => findings.filter(({ id }) => !isOpen(id, context)).length;

/** Effort of an answer: a word, an examination, a test. Our choice. */
const effort: Readonly<Record<Asker, number>> = { person: 1, clinician: 2, lab: 5 };

const mayAsk = (asker: Asker, setting: Setting): boolean => asker === 'person' || setting !== 'home';

/** Not answered, and not declined either: "don't know" is an answer that is not asked again. */
function isOpen(id: string, context: Context): boolean {
  const fact = context.facts.measures.get(id);
  return !hasResult(fact) && fact?.missing === undefined;
}

const entropy = (p: number): number => (p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p));

/**
 * Bits of information about one cause that an answer is expected to give: the two odds factors of a yes/no clue fix how
 * often a yes would come with and without the cause.
 */
export function expectedGain(chance: number, ifTrue: number, ifFalse: number): number {
  const yes = ifTrue > 1 ? ifTrue : 1 / ifTrue;
  const no = ifTrue > 1 ? Math.min(ifFalse, 0.98) : 1 / Math.max(ifFalse, 1.02);
  const p = ifTrue > 1 ? chance : 1 - chance;
  const without = (1 - no) / (yes - no);
  const withCause = yes * without;
  const yesShare = p * withCause + (1 - p) * without;
  if (yesShare <= 0 || yesShare >= 1) return 0;
  const afterYes = (p * withCause) / yesShare;
  const afterNo = (p * (1 - withCause)) / (1 - yesShare);
  return Math.max(0, entropy(p) - yesShare * entropy(afterYes) - (1 - yesShare) * entropy(afterNo));
}

interface Gain {
  bits: number;
  about: Map<string, number>;
}

function note(gains: Map<string, Gain>, finding: string, condition: string, bits: number): void {
  const gain = gains.get(finding) ?? { bits: 0, about: new Map<string, number>() };
  const before = gain.about.get(condition) ?? 0;
  if (bits > before) {
    gain.bits += bits - before;
    gain.about.set(condition, bits);
  }
  gains.set(finding, gain);
}

/** The answer decides whether the cause can be listed at all: worth what a strong clue is, shared by the ways to it. */
function noteGate({ compiled, logOdds, gate }: Candidate, gains: Map<string, Gain>, context: Context): void {
  if (gate !== 'open') return;
  const open = compiled.requiresFindings.filter((id) => isOpen(id, context));
  const chance = chanceOf(logOdds) / 2;
  const weight = 1 + 0.5 * Math.max(0, urgencyRank(compiled.condition.urgency) - 1);
  for (const id of open) note(gains, id, compiled.condition.id, (weight * expectedGain(chance, 5, 0.5)) / open.length);
}

/** Expected information of every open finding about the causes still in question. */
function gainsOf(all: readonly Candidate[], context: Context): Map<string, Gain> {
  const gains = new Map<string, Gain>();
  for (const candidate of all) {
    const { compiled, logOdds, gate } = candidate;
    noteGate(candidate, gains, context);
    const chance = chanceOf(logOdds) * (gate === 'open' ? 0.3 : 1);
    const weight = 1 + 0.5 * Math.max(0, urgencyRank(compiled.condition.urgency) - 1);
    for (const clue of candidate.balance.unknown) {
      const open = clue.findings.filter((id) => !id.includes(':') && isOpen(id, context));
      const bits = expectedGain(chance, clue.ifTrue, clue.ifFalse) / Math.max(1, open.length);
      for (const id of open) note(gains, id, compiled.condition.id, weight * bits);
    }
  }
  return gains;
}

const step = (share: number): Support => Math.max(1, Math.min(5, Math.ceil(share * 5))) as Support;

function question(id: string, reason: Question['reason'], about: string[], gain: Support): Question | undefined {
  const finding = findingById(id);
  if (!finding || finding.id === 'age' || finding.id === 'sex') return undefined;
  const { question: text, asker, kind, options, unit } = finding;
  const rest = { ...(options && { options }), ...(unit !== undefined && { unit }) };
  return { finding: finding.id, question: text, asker, kind, ...rest, reason, about, gain };
}

/** Findings one adverse answer of which would set off rules of this urgency, those of most rules first. */
function pointedAt(
  flags: readonly OpenFlag[],
  urgency: OpenFlag['urgency'],
  context: Context,
  setting: Setting,
): Map<string, string[]> {
  const about = new Map<string, string[]>();
  for (const flag of flags.filter((one) => one.urgency === urgency && one.steps === 1)) {
    for (const finding of flag.missing) {
      if (!isOpen(finding, context) || !mayAsk(findingById(finding)?.asker ?? 'lab', setting)) continue;
      about.set(finding, [...(about.get(finding) ?? []), flag.id]);
    }
  }
  return new Map([...about].sort((a, b) => b[1].length - a[1].length));
}

/** Danger questions: what could set off an emergency rule, then the opening, then what a doctor should see soon. */
function safetyQuestions(flags: readonly OpenFlag[], context: Context, setting: Setting, most: number): Question[] {
  const emergency = pointedAt(flags, 'emergency', context, setting);
  const soon = pointedAt(flags, 'doctor-soon', context, setting);
  const first = [...emergency].map(([id, rules]) => question(id, 'safety', rules, 5));
  const opening = openingQuestions
    .filter((id) => isOpen(id, context) && !emergency.has(id))
    .map((id) => question(id, 'safety', soon.get(id) ?? [], 4));
  const later = [...soon]
    .filter(([id]) => !emergency.has(id) && !openingQuestions.includes(id))
    .map(([id, rules]) => question(id, 'safety', rules, 3));
  return [...first, ...opening, ...later].filter((one) => one !== undefined).slice(0, most);
}

/** Old answers that still set off a rule: are they still so? */
function againQuestions(fired: readonly RedFlagResult[], setting: Setting): Question[] {
  const about = new Map<string, string[]>();
  for (const { id, because } of fired.filter(({ stale }) => stale)) {
    for (const { finding } of because) about.set(finding, [...(about.get(finding) ?? []), id]);
  }
  return [...about]
    .filter(([id]) => mayAsk(findingById(id)?.asker ?? 'lab', setting))
    .map(([id, rules]) => question(id, 'safety', rules, 5))
    .filter((one) => one !== undefined);
}

/**
 * What to ask next, most informative first: at most half are danger questions, the rest are those expected to change
 * the ranking most for their effort. At home only what the person can answer; empty when nothing is worth asking.
 */
export function questionsFor(
  all: readonly Candidate[],
  fired: readonly RedFlagResult[],
  flags: readonly OpenFlag[],
  context: Context,
  setting: Setting,
  most: number,
): Explanation['nextQuestions'] {
  const again = againQuestions(fired, setting);
  const safety = safetyQuestions(flags, context, setting, Math.ceil(most / 2));
  const least = worthAsking(askedSoFar(context));
  const asked = new Set(safety.map(({ finding }) => finding));
  const ranked = [...gainsOf(all, context)]
    .filter(([id]) => !asked.has(id) && mayAsk(findingById(id)?.asker ?? 'lab', setting))
    .map(([id, gain]) => ({ id, gain, value: gain.bits / effort[findingById(id)?.asker ?? 'lab'] }))
    .filter(({ value }) => value >= least)
    .sort((a, b) => b.value - a.value || a.id.localeCompare(b.id));
  const top = ranked[0]?.value ?? 1;
  const causes = ranked.map(({ id, gain, value }) => {
    const about = [...gain.about].sort((a, b) => b[1] - a[1]).map(([condition]) => condition);
    return question(id, 'cause', about.slice(0, 4), step(value / top));
  });
  return [...again, ...safety, ...causes.filter((one) => one !== undefined)].slice(0, most);
}
