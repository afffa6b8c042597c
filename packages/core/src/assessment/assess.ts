import { criteria as allCriteria } from '../knowledge/criteria/catalogue.ts';
import type { Criterion } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { defaultError } from '../knowledge/measures/default-error.ts';
import type { LoadedReference } from '../knowledge/references/load.ts';
import { derivedValues } from '../observations/derived-values.ts';
import type { Facts } from '../observations/facts.ts';
import { gatherFacts } from '../observations/gather-facts.ts';
import type { Issue } from '../observations/issue.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { assessCriterion } from './assess-criterion.ts';
import type { Assessment } from './assessment.ts';
import { norms } from './norms.ts';
import type { ErrorOf } from './probability.ts';

export interface AssessmentOptions {
  /** Definitions to evaluate; all of the catalogue by default. */
  criteria?: readonly Criterion[];
  /** Reference populations already loaded (`loadReferences`); without them there are no norms. */
  references?: readonly LoadedReference[];
  /** Clause by clause, with sources (default true). */
  trace?: boolean;
  /** Chance of each result under measurement error (default true). */
  probability?: boolean;
  /** What the reader said of the input; handed through. */
  issues?: readonly Issue[];
}

/** Standard error of measurement for this person, from the measure catalogue's default rows. */
export function errorsFor(facts: Facts): ErrorOf {
  const known = new Map<string, number | undefined>();
  return (id) => {
    if (!known.has(id)) {
      const measure = measureById(id);
      known.set(id, measure && defaultError(measure, facts)?.sem);
    }
    return known.get(id);
  };
}

/** Every definition, every derived value and every norm for one person on the day of the record. */
export function assess(record: PersonRecord, options: AssessmentOptions = {}): Assessment {
  const facts = gatherFacts(record);
  return assessFacts(record.id, facts, options);
}

/** The same from facts already gathered, for instance after a device conversion. */
export function assessFacts(id: string, facts: Facts, options: AssessmentOptions = {}): Assessment {
  const { criteria = allCriteria, references = [], trace = true, probability = true, issues = [] } = options;
  const errorOf = probability ? errorsFor(facts) : undefined;
  const assessed = criteria.map((criterion) => [
    criterion.id,
    assessCriterion(criterion, facts, { trace, ...(errorOf && { errorOf }) }),
  ]);
  return {
    id,
    asOf: facts.asOf,
    issues: [...issues],
    criteria: Object.fromEntries(assessed),
    derived: derivedValues(facts),
    norms: norms(facts, references),
  };
}
