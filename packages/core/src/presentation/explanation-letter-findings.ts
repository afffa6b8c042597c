import { careFacts } from '../explanation/care-facts.ts';
import type { Explanation, FindingValue } from '../explanation/explanation.ts';
import { findingById, findings } from '../knowledge/findings/catalogue.ts';
import type { Finding } from '../knowledge/findings/finding.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Fact } from '../observations/facts.ts';
import type { Observation, PersonRecord } from '../observations/observation.ts';
import { siteWords } from './explanation-site-words.ts';
import { valueWords } from './explanation-words.ts';
import { numberWords } from './text-layout.ts';
import { unitWords } from './units-words.ts';

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

const sideRank = (side: string | undefined): number => (side === 'right' ? 0 : side === 'left' ? 1 : 2);

/** The newest number of one measure at each side and place: "right 29 kg, left 44 kg". */
function numbersOf(measure: string, { observations }: PersonRecord): string[] {
  const newest = new Map<string, Observation>();
  for (const one of observations) {
    if (one.measure !== measure || typeof one.value !== 'number') continue;
    const key = `${one.site ?? ''} ${one.side ?? ''}`;
    const before = newest.get(key);
    if (!before || (one.date ?? '') >= (before.date ?? '')) newest.set(key, one);
  }
  return [...newest.values()]
    .sort((a, b) => sideRank(a.side) - sideRank(b.side))
    .map(({ side, site, value, unit = '' }) =>
      [site && siteWords(site), side, `${numberWords(value as number)} ${unitWords(unit)}`.trim()]
        .filter(Boolean)
        .join(' '),
    );
}

/** Grades by site stand in their own section. */
const bySite: readonly string[] = ['mrc-grade', 'sensation-grade'];

/** What was measured and is no finding of the catalogue, or was measured on both sides. */
function measuredLines(record: PersonRecord): string[] {
  const ids = [...new Set(record.observations.map(({ measure }) => measure))].filter((id) => !bySite.includes(id));
  return ids.flatMap((id) => {
    const numbers = numbersOf(id, record);
    const title = measureById(id)?.title;
    if (!title || numbers.length === 0 || (findingById(id) && numbers.length < 2)) return [];
    return [`${title}: ${numbers.join(', ')}`];
  });
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
    ({ finding }) =>
      numbersOf(finding, record).length < 2 &&
      !calm.has(finding) &&
      !elsewhere.includes(finding) &&
      !(enzymeNormal && finding === 'ck-ratio'),
  );
  const systemOf = new Map(findings.map(({ id, system }) => [id, system]));
  const lines = groups.flatMap(([title, systems]) => {
    const own = told.filter(({ finding }) => systems.includes(systemOf.get(finding) ?? ''));
    return own.length > 0 ? [`${title}: ${own.map(valueWords).join('; ')}.`] : [];
  });
  const measured = measuredLines(record);
  return { all, lines: measured.length > 0 ? [...lines, `Measured: ${measured.join('; ')}.`] : lines };
}
