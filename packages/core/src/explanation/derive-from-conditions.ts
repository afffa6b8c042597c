import { conditions } from '../knowledge/conditions/catalogue.ts';
import type { Condition as Cause } from '../knowledge/conditions/condition.ts';
import { knownCondition } from '../knowledge/findings/parse-expression.ts';
import { dayNumber } from '../observations/age.ts';
import { bareCode, isIcd10, isInForce, isSnomed } from '../observations/derived/diagnoses.ts';
import type { Fact } from '../observations/facts.ts';
import type { Condition, PersonRecord } from '../observations/observation.ts';
import { setDerived } from './set-derived.ts';

/** Answers that a diagnosis gives: ICD-10 prefix → finding. Those that definitions ask for too come with the facts. */
const answers: readonly (readonly [prefixes: readonly string[], finding: string])[] = [
  [['J43', 'J44'], 'copd'],
  [['J45'], 'asthma'],
  [['I50'], 'heart-failure'],
  [['K74', 'K70.3'], 'cirrhosis'],
  [['B20', 'Z21'], 'hiv'],
  [['A15', 'A16', 'A17', 'A18', 'A19'], 'tuberculosis-known'],
  [['M05', 'M06'], 'rheumatoid-arthritis'],
  [['L40.5'], 'psoriatic-arthritis'],
  [['L40'], 'psoriasis'],
  [['I63', 'I61', 'I69'], 'stroke-history'],
  [['G82', 'S14.1', 'S24.1', 'S34.1'], 'spinal-cord-injury'],
  [['G20'], 'parkinson'],
  [['F00', 'F01', 'F02', 'F03', 'G30'], 'dementia'],
];

/** Finding → condition whose SNOMED CT codes also answer it. */
const bySnomed: Readonly<Record<string, string>> = {
  copd: 'copd',
  asthma: 'asthma-steroids-inactivity',
  'heart-failure': 'heart-failure',
  cirrhosis: 'cirrhosis',
  'rheumatoid-arthritis': 'rheumatoid-arthritis',
  'stroke-history': 'stroke',
  parkinson: 'parkinson',
  dementia: 'dementia',
};

const startsWithAny = (code: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => bareCode(code).startsWith(bareCode(prefix)));

const names = (cause: Cause, { code, system }: Condition): boolean =>
  isSnomed(system)
    ? cause.knownBy.snomed.some((one) => one.code === code)
    : isIcd10(system) && startsWithAny(code, cause.knownBy.icd10);

/** Kidney stage from the code (N18.1 to N18.6), the highest named. */
function kidneyStage(diagnoses: readonly Condition[]): string | undefined {
  const digits = diagnoses
    .filter(({ system }) => isIcd10(system))
    .map(({ code }) => /^N18\.?([1-6])/i.exec(code)?.[1])
    .filter((digit) => digit !== undefined);
  const worst = digits.sort().at(-1);
  return worst === '6' ? 'dialysis' : worst;
}

/** Completed years since the earliest dated diagnosis of diabetes; nothing when no date is known. */
function diabetesYears(diagnoses: readonly Condition[], asOf: string): number | undefined {
  const onsets = diagnoses
    .filter(({ code, system }) => isIcd10(system) && startsWithAny(code, ['E08', 'E09', 'E10', 'E11', 'E13']))
    .map(({ onset }) => onset)
    .filter((onset) => onset !== undefined);
  const first = onsets.sort()[0];
  return first === undefined ? undefined : Math.floor((dayNumber(asOf) - dayNumber(first.padEnd(10, '-01'))) / 365.25);
}

/**
 * Sets `condition:<id>` for every diagnosis in force, and the answers that follow from it; returns the condition ids.
 * Matching is by ICD-10 prefix or SNOMED CT concept, never by name.
 */
export function deriveFromConditions(record: PersonRecord, measures: Map<string, Fact>): string[] {
  const diagnoses = record.conditions.filter((one) => isInForce(one, record.asOf));
  const known = conditions.filter((cause) => diagnoses.some((one) => names(cause, one))).map(({ id }) => id);
  for (const id of known) setDerived(measures, knownCondition(id), true, 'diagnosis');
  for (const [prefixes, finding] of answers) {
    const byCode = diagnoses.some(({ code, system }) => isIcd10(system) && startsWithAny(code, prefixes));
    if (byCode || known.includes(bySnomed[finding] ?? '')) setDerived(measures, finding, true, 'diagnosis');
  }
  setDerived(measures, 'ckd-stage', kidneyStage(diagnoses), 'diagnosis');
  const years = diabetesYears(diagnoses, record.asOf);
  if (years !== undefined && years >= 0) setDerived(measures, 'diabetes-years', years, 'diagnosis-date');
  return known;
}
