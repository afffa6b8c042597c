import type { CauseResult, Explanation } from '@thew/core/explanation/explanation';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { redFlagWords } from '@thew/core/presentation/explanation-red-flag-words';
import { conditionTitle, triageWords } from '@thew/core/presentation/explanation-words';
import { itemChangeWords } from '@thew/core/presentation/plan-change-words';
import { goalWords } from '@thew/core/presentation/plan-goal-words';
import { daysWords, doseWords, statusWords } from '@thew/core/presentation/plan-words';
import { causeCoding, filled, type Resource, type Subject } from './resource.ts';

const caution = 'Worked out by Thew from what is in this bundle. Decision support, not a diagnosis.';

/** Support of a cause as a band; never a bare number. */
const support: Readonly<Record<CauseResult['support'], string>> = {
  1: 'hardly any support',
  2: 'little support',
  3: 'some support',
  4: 'good support',
  5: 'strong support',
};

const mostCauses = 6;

/** Danger signs first, then the likely causes with how well each is supported. */
export function clinicalImpression(
  id: string,
  explanation: Explanation,
  subject: Subject,
  prognosis: readonly Subject[],
): Resource {
  const { triage, redFlags, causes, asOf } = explanation;
  const flags = redFlags.map(({ id: flag, urgency }) => ({
    itemCodeableConcept: { text: redFlagWords[flag]?.message ?? flag },
    basis: `Danger sign, ${urgency}`,
  }));
  const likely = causes
    .filter(({ support: grade, priorOnly }) => grade >= 3 && !priorOnly)
    .slice(0, mostCauses)
    .map(({ condition, support: grade, known }) => ({
      itemCodeableConcept: {
        coding: [causeCoding(condition, conditionTitle(condition))],
        text: conditionTitle(condition),
      },
      basis: known ? 'Diagnosis in the record' : `Possible cause, ${support[grade]}`,
    }));
  const { title, when } = triageWords[triage.level];
  return filled({
    resourceType: 'ClinicalImpression',
    id,
    status: 'completed',
    description: 'Why muscle may be thin or weak',
    subject,
    effectiveDateTime: asOf,
    summary: `${title}. ${when} ${triage.safetyAsked} danger signs were asked about; ${triage.safetyOpen} are open.`,
    finding: [...flags, ...likely],
    prognosisReference: [...prognosis],
    note: [{ text: caution }],
  });
}

/** Chances of the goals, as the forecast gives them; nothing where it gives none. */
export function riskAssessment(id: string, plan: CarePlan, subject: Subject): Resource | undefined {
  const prediction = plan.goals.flatMap((goal) =>
    goal.of100 === undefined
      ? []
      : [
          {
            outcome: { text: goalWords(goal, plan).title },
            probabilityDecimal: goal.of100 / 100,
            whenPeriod: { start: plan.asOf, end: goal.date },
            rationale:
              'Share of an ensemble of simulated people like this one, if the plan is kept; to the nearest five of a hundred',
          },
        ],
  );
  if (prediction.length === 0) return undefined;
  return {
    resourceType: 'RiskAssessment',
    id,
    status: 'preliminary',
    subject,
    occurrenceDateTime: plan.asOf,
    method: { text: 'Thew forecast of muscle size, strength and function' },
    prediction,
    note: [{ text: caution }],
  };
}

/** The weekly programme as a proposal; nothing where there is none. */
export function proposedPlan(id: string, plan: CarePlan, subject: Subject): Resource | undefined {
  const items = plan.programme?.items;
  if (!items) return undefined;
  const { title, lead } = statusWords[plan.status];
  return {
    resourceType: 'CarePlan',
    id,
    status: 'draft',
    intent: 'proposal',
    title,
    description: lead,
    subject,
    created: plan.asOf,
    activity: items.map((item) => ({
      detail: {
        status: 'not-started',
        code: { text: item.name },
        scheduledString: daysWords(item.days),
        description: [doseWords(item.dose), itemChangeWords(item)].filter(Boolean).join('. '),
      },
    })),
    note: [{ text: caution }],
  };
}
