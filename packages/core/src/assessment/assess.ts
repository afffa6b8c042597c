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
import type { Assessment, DeviceVerdict } from './assessment.ts';
import { deviceCheck, withConvertedDevice } from './device.ts';
import { norms } from './norms.ts';
import { obtainable } from './obtainable.ts';
import type { ErrorOf } from './probability.ts';
import { changesOverTime } from './real-change-record.ts';
import { combinedResult, possibleFacts } from './stage-result.ts';

export interface AssessmentOptions {
  /** Definitions to evaluate; all of the catalogue by default. */
  criteria?: readonly Criterion[];
  /** Reference populations already loaded (`loadReferences`); without them there are no norms. */
  references?: readonly LoadedReference[];
  /** Measure → id of the reference to name first; else the first that is verified and fits. */
  choice?: Readonly<Record<string, string>>;
  /** Clause by clause, with sources (default true). */
  trace?: boolean;
  /** Chance of each result under measurement error (default true). */
  probability?: boolean;
  /** Change over time of everything with two dates or more (default true). */
  changes?: boolean;
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

/** Every definition, every derived value, every norm and every change for one person on the day of the record. */
export function assess(record: PersonRecord, options: AssessmentOptions = {}): Assessment {
  const {
    criteria = allCriteria,
    references = [],
    trace = true,
    probability = true,
    changes = true,
    issues = [],
  } = options;
  const facts = gatherFacts(record);
  const errorOf = probability ? errorsFor(facts) : undefined;
  const assessed = criteria.map((criterion) => {
    const result = assessCriterion(criterion, facts, { trace, ...(errorOf && { errorOf }) });
    const missing = obtainable(result.missing, facts);
    return [criterion.id, missing === result.missing ? result : { ...result, missing }];
  });
  return {
    id: record.id,
    asOf: facts.asOf,
    issues: [...issues],
    criteria: Object.fromEntries(assessed),
    derived: derivedValues(facts),
    norms: norms(facts, references, options.choice),
    changes: changes ? changesOverTime(record) : [],
    devices: deviceVerdicts(criteria, facts),
  };
}

/** Muscle mass by DXA as the other make would have read it, and the definitions whose result that would change. */
function deviceVerdicts(criteria: readonly Criterion[], facts: Facts): DeviceVerdict[] {
  const findings = deviceCheck(facts);
  const to = findings.find((finding) => finding.conversion)?.conversion?.to;
  const converted = to && withConvertedDevice(facts, to);
  const results = (one: Criterion, of: Facts) => combinedResult(one, possibleFacts(one, of), {}).result;
  const changed = converted
    ? criteria.flatMap((one) => {
        const [before, after] = [results(one, facts), results(one, converted)];
        return before === after ? [] : [[one.id, { before, after }] as const];
      })
    : [];
  return findings.map((finding) => ({ ...finding, changed: Object.fromEntries(finding.conversion ? changed : []) }));
}
