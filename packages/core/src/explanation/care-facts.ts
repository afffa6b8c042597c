import { contextOf } from '../assessment/context.ts';
import { findingById } from '../knowledge/findings/catalogue.ts';
import type { Finding } from '../knowledge/findings/finding.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Fact, Facts } from '../observations/facts.ts';
import { gatherFacts } from '../observations/gather-facts.ts';
import type { Issue } from '../observations/issue.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { contradictionIssues } from './contradictions.ts';
import { deriveFromConditions } from './derive-from-conditions.ts';
import { deriveFromCriteria } from './derive-from-criteria.ts';
import { deriveFromEvents } from './derive-from-events.ts';
import { deriveFromMeasures } from './derive-from-measures.ts';
import { deriveFromMedications } from './derive-from-medications.ts';
import { setDerived } from './set-derived.ts';

export interface CareFacts {
  facts: Facts;
  /** The same map as `facts.measures`, open for the derivations. */
  measures: Map<string, Fact>;
  /** Condition ids that the record names as diagnoses. */
  known: string[];
  issues: Issue[];
}

const words: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false };

/** The value as the finding's kind wants it; undefined when it cannot be one. */
function valueAs(finding: Finding, value: Fact['value']): Fact['value'] {
  const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (finding.kind === 'boolean') {
    if (typeof single === 'string') return words[single.toLowerCase()];
    return typeof single === 'boolean' ? single : undefined;
  }
  if (finding.kind === 'number') return typeof single === 'number' && Number.isFinite(single) ? single : undefined;
  const all = finding.options ?? [];
  if (finding.kind === 'choice') return typeof single === 'string' && all.includes(single) ? single : undefined;
  const several = Array.isArray(value) ? value : typeof value === 'string' ? [value] : undefined;
  return several?.every((one) => all.includes(one)) ? several : undefined;
}

const expectedOf = (finding: Finding): string =>
  finding.kind === 'boolean'
    ? 'true or false'
    : finding.kind === 'number'
      ? 'a number'
      : `one of ${finding.options?.join(', ')}`;

/** `tsh` is a number in the measure catalogue and the old name of a class here: a number stays the measure. */
const isOtherMeasure = (id: string, finding: Finding, value: Fact['value']): boolean =>
  finding.id !== id && typeof value === 'number' && measureById(id)?.id === id;

const inRange = (finding: Finding, value: Fact['value']): boolean =>
  typeof value !== 'number' ||
  (value >= (finding.range?.[0] ?? -Infinity) && value <= (finding.range?.[1] ?? Infinity));

/** Care findings under their own id, of the right kind; what is not is left out with an issue. */
function admit(measures: Map<string, Fact>, issues: Issue[]): void {
  for (const [id, fact] of [...measures]) {
    const finding = findingById(id);
    if (!finding || fact.value === undefined || isOtherMeasure(id, finding, fact.value)) continue;
    const value = valueAs(finding, fact.value);
    if (finding.id !== id) measures.delete(id);
    if (value === undefined || (!finding.measure && !inRange(finding, value))) {
      measures.delete(finding.id);
      const code = value === undefined ? 'not-an-answer' : 'outside-hard-range';
      const expected = value === undefined ? expectedOf(finding) : `from ${finding.range?.join(' to ')}`;
      issues.push({ code, severity: 'error', place: { field: finding.id }, expected });
      continue;
    }
    if (value !== fact.value || finding.id !== id) measures.set(finding.id, { ...fact, value });
  }
}

const eachPlaceOnce = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ place }, i) => issues.findIndex((one) => one.place.field === place.field) === i);

/**
 * Everything known of a person as findings: answers and measurements, and what they, the diagnoses, the medication list
 * and the events imply. Age and sex become findings too, so that one evaluator reads all. Never throws.
 */
export function careFacts(record: PersonRecord): CareFacts {
  const gathered = gatherFacts(record);
  const measures = new Map(gathered.measures);
  const issues: Issue[] = [];
  admit(measures, issues);
  const facts: Facts = { ...gathered, measures };
  const before = contradictionIssues(contextOf(facts, {}));
  if (gathered.age !== undefined) setDerived(measures, 'age', gathered.age, 'person');
  if (gathered.sex !== undefined) setDerived(measures, 'sex', gathered.sex, 'person');
  const known = deriveFromConditions(record, measures);
  deriveFromMedications(record, measures);
  deriveFromEvents(record, measures);
  deriveFromMeasures(measures);
  deriveFromCriteria(facts, measures);
  issues.push(...eachPlaceOnce([...before, ...contradictionIssues(contextOf(facts, {}))]));
  return { facts, measures, known, issues };
}
