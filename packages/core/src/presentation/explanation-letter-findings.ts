import { careFacts } from '../explanation/care-facts.ts';
import type { Explanation, FindingValue } from '../explanation/explanation.ts';
import { findings } from '../knowledge/findings/catalogue.ts';
import type { Finding } from '../knowledge/findings/finding.ts';
import type { Fact } from '../observations/facts.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { valueWords } from './explanation-words.ts';

/** Groups of a letter, in its order; systems of findings in each. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  [
    'Symptoms and signs',
    [
      'course',
      'pattern',
      'falls',
      'sensation',
      'spine',
      'pain-and-joints',
      'nerve-signs',
      'eyes-and-throat',
      'general',
    ],
  ],
  ['Breathing', ['breathing']],
  ['Weight and food', ['weight-and-food']],
  ['Activity, hospital and exposure', ['activity', 'exposure', 'person']],
  ['Mood and home', ['mind-and-home']],
  ['Blood and other tests', ['muscle-enzyme', 'electrolytes', 'laboratory', 'antibodies-and-genes', 'nerve-tests']],
];

/** Said in the first lines, or better by another finding. */
const elsewhere: readonly string[] = [
  'caregiver-present',
  'age',
  'sex',
  'weakness-pattern',
  'onset-speed',
  'duration-weeks',
  'course',
];

function answerOf({ id }: Finding, measures: ReadonlyMap<string, Fact>): FindingValue | undefined {
  const fact = measures.get(id);
  if (fact?.value === undefined) return undefined;
  return { finding: id, value: fact.value, ...(fact.date !== undefined && { date: fact.date }) };
}

/** Everything answered or measured that is not a calming answer, by group, each with its number. */
export function findingsOf(
  record: PersonRecord,
  { askedNotPresent }: Explanation,
): { all: FindingValue[]; lines: string[] } {
  const { measures } = careFacts(record);
  const calm = new Set(askedNotPresent);
  const all = findings.flatMap((finding) => answerOf(finding, measures) ?? []);
  const enzymeNormal = all.some(({ finding, value }) => finding === 'ck-normal' && value === true);
  const told = all.filter(
    ({ finding }) => !calm.has(finding) && !elsewhere.includes(finding) && !(enzymeNormal && finding === 'ck-ratio'),
  );
  const systemOf = new Map(findings.map(({ id, system }) => [id, system]));
  const lines = groups.flatMap(([title, systems]) => {
    const own = told.filter(({ finding }) => systems.includes(systemOf.get(finding) ?? ''));
    return own.length > 0 ? [`${title}: ${own.map(valueWords).join('; ')}.`] : [];
  });
  return { all, lines };
}
