import { drugClasses } from '../knowledge/drugs/drugs.ts';
import type { Precaution } from '../knowledge/interventions/precaution.ts';
import {
  findingPrecautions,
  precautionOfCondition,
  precautionOfDrug,
  precautionOfRedFlag,
} from '../knowledge/interventions/precaution-catalogue.ts';
import { type CareState, holds, isTrue } from './care-state.ts';

/** A precaution that holds for this person, and how sure it is. */
export interface Active {
  precaution: Precaution;
  certainty: 'known' | 'suspected' | 'answered';
}

/**
 * Nobody has made the diagnosis, so it cannot stop everything; it holds the plan at gentle work until somebody looks.
 * Our own rule.
 */
function whenSuspected(precaution: Precaution): Precaution {
  if (!precaution.mode || precaution.mode === 'pacing') return precaution;
  const { mode: _, modeUntil: __, ...rest } = precaution;
  return { ...rest, caps: { ...rest.caps, maxLevel: 2, maxEffort: 3 }, progress: 'none' };
}

function fromConditions({ explanation, context }: CareState): Active[] {
  const answered = [...context.facts.measures.keys()]
    .filter((id) => id.startsWith('condition:') && context.facts.measures.get(id)?.value === true)
    .map((id) => id.slice('condition:'.length));
  const known = new Set([...explanation.known, ...answered]);
  for (const cause of explanation.causes) if (cause.known) known.add(cause.condition);
  const suspected = explanation.causes
    .filter(({ condition, support, priorOnly }) => !known.has(condition) && support >= 3 && !priorOnly)
    .map(({ condition }) => condition);
  const active = (ids: Iterable<string>, certainty: 'known' | 'suspected'): Active[] =>
    [...ids].flatMap((id) => {
      const precaution = precautionOfCondition(id);
      if (!precaution) return [];
      return [{ precaution: certainty === 'suspected' ? whenSuspected(precaution) : precaution, certainty }];
    });
  return [...active(known, 'known'), ...active(suspected, 'suspected')];
}

function fromDrugs(state: CareState): Active[] {
  const listed = state.explanation.drugs.map(({ drugClass }) => drugClass);
  const said = drugClasses.filter(({ sets }) => sets !== undefined && isTrue(state, sets)).map(({ id }) => id);
  return [...new Set([...listed, ...said])].flatMap((id) => {
    const precaution = precautionOfDrug(id);
    return precaution ? [{ precaution, certainty: listed.includes(id) ? 'known' : 'answered' } as const] : [];
  });
}

function fromRedFlags({ explanation }: CareState): Active[] {
  return explanation.redFlags.flatMap(({ id }) => {
    const precaution = precautionOfRedFlag(id);
    return precaution ? [{ precaution, certainty: 'answered' } as const] : [];
  });
}

const fromFindings = (state: CareState): Active[] =>
  findingPrecautions
    .filter(({ when }) => when !== undefined && holds(when, state))
    .map((precaution) => ({ precaution, certainty: 'answered' }));

/** Every precaution of the diagnoses, likely causes, medicines, danger signs and answers of this person. */
export const activePrecautions = (state: CareState): Active[] => [
  ...fromRedFlags(state),
  ...fromFindings(state),
  ...fromConditions(state),
  ...fromDrugs(state),
];
