import { type Due, dueOf, sooner } from '../explanation/due.ts';
import { conditionById } from '../knowledge/conditions/catalogue.ts';
import { redFlags } from '../knowledge/conditions/red-flags.ts';
import { supports } from '../knowledge/interventions/support.ts';
import type { Active } from './active-precautions.ts';
import type { Referral, SupportOption } from './care-plan.ts';
import { type CareState, holds } from './care-state.ts';
import type { Course } from './course.ts';
import type { NutritionPlan } from './nutrition-plan.ts';
import type { Reason } from './reason.ts';

function merged(list: readonly Referral[]): Referral[] {
  const byWho = new Map<string, Referral>();
  for (const one of list) {
    const same = byWho.get(one.to);
    if (!same) byWho.set(one.to, { ...one, because: [...one.because] });
    else {
      const first = sooner(one.when, same.when) < 0;
      const fresh = one.because.filter((reason) => !same.because.some(({ id }) => id === reason.id));
      if (first) same.when = one.when;
      // What cannot wait is said first.
      same.because = first ? [...fresh, ...same.because] : [...same.because, ...fresh];
    }
  }
  return [...byWho.values()].sort((a, b) => sooner(a.when, b.when));
}

/** Reasons of danger rules, the soonest first; what has no rule of its own comes last, in its order. */
export const soonestFirst = (reasons: readonly Reason[]): Reason[] => {
  const due = ({ from, id }: Reason): Due => (from === 'red-flag' ? dueOf(id, 'doctor-soon') : 'routine');
  return [...reasons].sort((a, b) => sooner(due(a), due(b)));
};

function fromFlags({ explanation }: CareState): Referral[] {
  const known = new Set(redFlags.map(({ id }) => id));
  return explanation.redFlags
    .filter(({ id, urgency }) => known.has(id) && (urgency === 'emergency' || urgency === 'doctor-soon'))
    .map(({ id, urgency }) => ({
      to: urgency === 'emergency' ? 'emergency' : 'doctor',
      when: dueOf(id, urgency),
      because: [{ from: 'red-flag', id }],
    }));
}

const fromClearance = (clearance: readonly Reason[]): Referral[] =>
  clearance
    .filter(({ from }) => from === 'condition')
    .map((reason) => ({ to: 'doctor', when: 'two-weeks', because: [reason] }));

/** Treatment classes of the condition table → who gives them. */
const byTreatment: Readonly<Record<string, string>> = {
  'physical therapy': 'physiotherapist',
  'feeding support': 'dietitian',
  'psychological/social': 'psychologist-or-social-worker',
  'breathing support': 'breathing-clinic',
};

/** Company helps here; nobody needs a psychologist for it. Our own choice. */
const companyIsEnough: readonly string[] = ['sedentary-life', 'frailty'];

function fromCauses({ explanation }: CareState): Referral[] {
  const causes = [...new Set([...explanation.known, ...explanation.contributing.slice(0, 4)])];
  return causes.flatMap((id) =>
    (conditionById(id)?.treatments ?? [])
      .map((treatment) => byTreatment[treatment])
      .filter((to) => to !== undefined)
      .filter((to) => to !== 'psychologist-or-social-worker' || !companyIsEnough.includes(id))
      .map((to): Referral => ({ to, when: 'routine', because: [{ from: 'condition', id }] })),
  );
}

/** Known, or restricting food for fear of weight: a team that knows eating disorders, beside everything else. */
function fromEating(state: CareState): Referral[] {
  const id = 'anorexia-nervosa';
  const known = state.explanation.known.includes(id);
  if (!known && !holds('all(restrict-intentional=yes, fear-weight-gain=yes)', state)) return [];
  const because: Reason[] = [{ from: 'condition', id, certainty: known ? 'known' : 'suspected' }];
  return [{ to: 'eating-disorder-team', when: 'this-week', because }];
}

/** A tremor is looked at once, unless its cause is known. */
const fromTremor = (state: CareState): Referral[] =>
  holds('tremor-action=yes', state) && !state.explanation.known.includes('parkinson')
    ? [{ to: 'doctor', when: 'routine', because: [{ from: 'finding', id: 'tremor-action' }] }]
    : [];

/** Who watches the heart of somebody whose diagnosis asks for it. */
const fromWatch = ({ explanation }: CareState): Referral[] =>
  explanation.known
    .filter((id) => conditionById(id)?.watch?.some(({ what }) => what === 'heart'))
    .map((id) => ({ to: 'heart-clinic', when: 'routine', because: [{ from: 'condition', id }] }));

function fromFood({ status, ask }: NutritionPlan): Referral[] {
  const why = status === 'refer' ? (ask[0] ?? 'food') : ask.find((code) => code === 'steady-after-loss');
  return why === undefined ? [] : [{ to: 'dietitian', when: 'this-week', because: [{ from: 'finding', id: why }] }];
}

const fromCompany = (active: readonly Active[]): Referral[] =>
  active
    .filter(({ precaution }) => precaution.company === 'therapist')
    .map(({ precaution }) => ({
      to: 'physiotherapist',
      when: 'routine',
      because: [{ from: precaution.from, id: precaution.id }],
    }));

/** What was noted in the log, and a fall or a stay in hospital since: somebody looks. */
function fromLog({ stop = [], pause = [], look = [], takingUp }: Course): Referral[] {
  const signs = (list: readonly Reason[], to: string, when: Referral['when']): Referral[] =>
    list.filter(({ from }) => from === 'log').map((reason) => ({ to, when, because: [reason] }));
  const check: Referral[] =
    takingUp?.action === 'check-first'
      ? [{ to: 'doctor', when: 'this-week', because: [{ from: 'setback', id: takingUp.because }] }]
      : [];
  return [
    ...signs(stop, 'emergency', 'today'),
    ...signs(pause, 'doctor', 'today'),
    ...signs(look, 'doctor', 'this-week'),
    ...check,
  ];
}

/** Who should see the person, how soon and why. */
export function referralsOf(
  state: CareState,
  active: readonly Active[],
  clearance: readonly Reason[],
  nutrition: NutritionPlan,
  course: Course,
): Referral[] {
  const swallowing = holds('swallowing-difficulty=yes', state)
    ? [
        {
          to: 'speech-therapist',
          when: 'this-week',
          because: [{ from: 'finding', id: 'swallowing-difficulty' }],
        } as const,
      ]
    : [];
  if (state.explanation.triage.level === 'emergency')
    return merged([...fromLog(course), ...fromFlags(state), ...fromEating(state)]);
  return merged([
    ...fromLog(course),
    ...fromFlags(state),
    ...fromClearance(clearance),
    ...fromFood(nutrition),
    ...fromEating(state),
    ...swallowing.map((one) => ({ ...one, because: [...one.because] })),
    ...fromCauses(state),
    ...fromWatch(state),
    ...fromTremor(state),
    ...fromCompany(active),
  ]);
}

const said = (when: string | undefined, state: CareState): boolean => when !== undefined && holds(when, state);

/** Equipment, safety at home and what a team decides, for what is known of this person; some only for who is in bed. */
export const supportsOf = (state: CareState, { status }: NutritionPlan, inBed: boolean): SupportOption[] =>
  supports
    .filter(({ when, inBed: ifInBed }) => said(when, state) || (inBed && said(ifInBed, state)))
    .filter(({ id }) => id !== 'supplement-drinks' || status === 'targets')
    .map(({ id, kind, decidedBy, window, at }) => ({
      id,
      kind,
      decidedBy,
      because: [],
      ...(window && { window: window.text }),
      at: window?.at ?? at,
    }));
