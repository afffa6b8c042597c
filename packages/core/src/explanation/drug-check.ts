import type { Context } from '../assessment/context.ts';
import type { DrugClass } from '../knowledge/drugs/drug.ts';
import { drugClasses } from '../knowledge/drugs/drugs.ts';
import type { Issue } from '../observations/issue.ts';
import type { Medication, PersonRecord } from '../observations/observation.ts';
import { isOfClass, type RecognisedAs, type RecognisedDrug, recogniseDrug } from './drug-recognition.ts';
import type { DrugResult } from './explanation.ts';
import { isCurrent, withinDays } from './medications.ts';

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
  const others = onlyWith.drugs ?? [];
  const drugs = current.filter((one) => others.some((id) => isOfClass(one, id))).map(({ name }) => name);
  const old = onlyWith.minimumAge !== undefined && (context.facts.age ?? 0) >= onlyWith.minimumAge ? ['age'] : [];
  const all = [...conditions, ...findings, ...drugs, ...old];
  return all.length > 0 ? all : undefined;
}

function resultOf(
  medication: Medication,
  one: DrugClass,
  because: readonly string[],
  recognised: RecognisedAs,
  ended?: string,
): DrugResult {
  return {
    name: medication.name,
    drugClass: one.id,
    title: one.title,
    mechanism: one.mechanism,
    sizeAndTime: one.sizeAndTime,
    askPrescriber: one.askPrescriber,
    ...(one.condition !== undefined && { condition: one.condition }),
    ...(because.length > 0 && { with: [...because] }),
    ...(ended !== undefined && { ended }),
    recognised,
    at: one.at,
  };
}

/** Why a medicine on the list is in no class; nothing where it is in one. */
function notCounted({ classes, generics, notTaken }: RecognisedDrug): Pick<Issue, 'code' | 'expected'> | undefined {
  if (notTaken) return { code: 'medicine-not-taken', expected: 'a medicine that is taken; this entry says it is not' };
  if (classes.size > 0) return undefined;
  if (generics.length > 0) {
    const expected =
      'a medicine for the whole body; given in this way it is not counted among those that affect muscle';
    return { code: 'medicine-local-use', expected };
  }
  const expected =
    'a generic name, a known brand, or an ATC or RxNorm code; this one is not among those known to affect muscle';
  return { code: 'medicine-not-in-table', expected };
}

/** Medicines that are over and still matter, each with what it matters for. */
function lingering(record: PersonRecord, { current, context }: DrugSituation): DrugResult[] {
  const over = record.medications.filter((one) => !current.includes(one) && !recogniseDrug(one).notTaken);
  return over.flatMap((medication) =>
    drugClasses.flatMap((one) => {
      const as = recogniseDrug(medication).classes.get(one.id);
      if (!as || !one.lingers || !withinDays(medication, record.asOf, one.lingers.days)) return [];
      const because = one.lingers.findings.filter((id) => context.facts.measures.get(id)?.value === true);
      return because.length > 0 ? [resultOf(medication, one, because, as, medication.end)] : [];
    }),
  );
}

/**
 * Medicines on the list that can waste or weaken muscle, each with how it was known. One that is in none of the classes
 * gives a warning without its name: Thew knows nothing of it, which is not the same as harmless. A medicine that was
 * prescribed several times is named once.
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
    const recognised = recogniseDrug(medication);
    const problem = notCounted(recognised);
    if (problem) {
      const pointer = `/medications/${record.medications.indexOf(medication)}/name`;
      issues.push({ ...problem, severity: 'warning', place: { pointer } });
    }
    if (recognised.notTaken) continue;
    for (const one of drugClasses) {
      const as = recognised.classes.get(one.id);
      const because = as && partners(one, situation);
      const listed = drugs.some(({ name, drugClass }) => name === medication.name && drugClass === one.id);
      if (because && !listed) drugs.push(resultOf(medication, one, because, as));
    }
  }
  return { drugs: [...drugs, ...lingering(record, situation)], issues };
}
