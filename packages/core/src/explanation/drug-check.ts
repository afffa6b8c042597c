import type { Context } from '../assessment/context.ts';
import type { DrugClass } from '../knowledge/drugs/drug.ts';
import { drugClasses } from '../knowledge/drugs/drugs.ts';
import type { Issue } from '../observations/issue.ts';
import type { Medication, PersonRecord } from '../observations/observation.ts';
import type { DrugResult } from './explanation.ts';
import { isCurrent, namesDrug } from './medications.ts';

interface DrugSituation {
  current: readonly Medication[];
  known: readonly string[];
  context: Context;
}

/** What makes a class matter here: nothing needed (`[]`), the partners present, or `undefined` when none is. */
function partners({ onlyWith }: DrugClass, { current, known, context }: DrugSituation): string[] | undefined {
  if (!onlyWith) return [];
  const conditions = (onlyWith.conditions ?? []).filter((id) => known.includes(id));
  const findings = (onlyWith.findings ?? []).filter((id) => context.facts.measures.get(id)?.value === true);
  const others = drugClasses.filter(({ id }) => onlyWith.drugs?.includes(id)).flatMap(({ names }) => names);
  const drugs = current.filter(({ name }) => namesDrug(name, others)).map(({ name }) => name);
  const old = onlyWith.minimumAge !== undefined && (context.facts.age ?? 0) >= onlyWith.minimumAge ? ['age'] : [];
  const all = [...conditions, ...findings, ...drugs, ...old];
  return all.length > 0 ? all : undefined;
}

function resultOf(medication: Medication, one: DrugClass, because: readonly string[]): DrugResult {
  return {
    name: medication.name,
    drugClass: one.id,
    title: one.title,
    mechanism: one.mechanism,
    sizeAndTime: one.sizeAndTime,
    askPrescriber: one.askPrescriber,
    ...(one.condition !== undefined && { condition: one.condition }),
    ...(because.length > 0 && { with: [...because] }),
    at: one.at,
  };
}

/**
 * Medicines on the list that can waste or weaken muscle. A medicine that is in none of the classes gives a warning
 * without its name: Thew knows nothing of it, which is not the same as harmless.
 */
export function drugCheck(
  record: PersonRecord,
  known: readonly string[],
  context: Context,
): { drugs: DrugResult[]; issues: Issue[] } {
  const current = record.medications.filter((one) => isCurrent(one, record.asOf));
  const situation = { current, known, context };
  const drugs: DrugResult[] = [];
  const issues: Issue[] = [];
  for (const medication of current) {
    const classes = drugClasses.filter(({ names }) => namesDrug(medication.name, names));
    for (const one of classes) {
      const because = partners(one, situation);
      if (because) drugs.push(resultOf(medication, one, because));
    }
    if (classes.length === 0) {
      const pointer = `/medications/${record.medications.indexOf(medication)}/name`;
      const expected = 'the generic name of a medicine; this one is not among those known to affect muscle';
      issues.push({ code: 'medicine-not-in-table', severity: 'warning', place: { pointer }, expected });
    }
  }
  return { drugs, issues };
}
