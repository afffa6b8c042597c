/** Questionnaires and scales that are answered item by item. Points and items are those of the criteria in the core. */

export interface Question {
  /** Item under which the answer is stored. */
  item: string;
  /** Points of the answers, in the order they are shown; a number to type where it is a range. */
  points: readonly number[] | { from: number; to: number };
}

export type Group = 'weakness' | 'food' | 'function' | 'nerve';

export interface Questionnaire {
  /** Address, and the key of its words. */
  id: string;
  group: Group;
  minutes: number;
  /** Questionnaire under which the answers are stored, where it is another one. */
  storedAs?: string;
  /** Measure of the total, where the catalogue has one; it is stored when every item is answered. */
  total?: string;
  questions: readonly Question[];
  /** Points added from the person's completed years. */
  agePoints?: (years: number | undefined) => number | undefined;
  /** Measures asked on the same page, since the score rests on them too. */
  measures?: readonly string[];
  /** The examiner judges; "could not" is then one of the answers, not a missing one. */
  examined?: boolean;
  /** The total is no sum: the definition grades the answers one by one. */
  noSum?: boolean;
}

const items = (points: readonly number[], ...names: string[]): Question[] => names.map((item) => ({ item, points }));

const sarcF = items([0, 1, 2], 'strength', 'assistance', 'rise', 'climb', 'falls');

export const questionnaires: readonly Questionnaire[] = [
  { id: 'sarc-f', group: 'weakness', minutes: 2, total: 'sarc-f-score', questions: sarcF },
  {
    id: 'sarc-calf',
    group: 'weakness',
    minutes: 3,
    storedAs: 'sarc-f',
    total: 'sarc-f-score',
    questions: sarcF,
    measures: ['calf-circumference'],
  },
  {
    id: 'frail',
    group: 'weakness',
    minutes: 2,
    total: 'frail-score',
    questions: items([0, 1], 'fatigue', 'resistance', 'ambulation', 'illness', 'loss'),
  },
  {
    id: 'must',
    group: 'food',
    minutes: 3,
    total: 'must-score',
    questions: [...items([0, 1, 2], 'bmi', 'weight-loss'), ...items([0, 2], 'acute-disease')],
    examined: true,
  },
  {
    id: 'mna-sf',
    group: 'food',
    minutes: 4,
    total: 'mna-sf-score',
    questions: [
      ...items([2, 1, 0], 'A'),
      ...items([3, 2, 1, 0], 'B'),
      ...items([2, 1, 0], 'C'),
      ...items([2, 0], 'D'),
      ...items([2, 1, 0], 'E'),
      ...items([3, 2, 1, 0], 'F'),
    ],
  },
  {
    id: 'nrs-2002',
    group: 'food',
    minutes: 4,
    total: 'nrs-2002-score',
    questions: items([0, 1, 2, 3], 'nutrition', 'severity'),
    // One point from 70 years on, as in the criterion.
    agePoints: (years) => (years === undefined ? undefined : years >= 70 ? 1 : 0),
    examined: true,
  },
  {
    id: 'snaq-nl',
    group: 'food',
    minutes: 2,
    questions: [...items([0, 2, 3], 'weight-loss'), ...items([0, 1], 'appetite', 'supplements')],
  },
  {
    id: 'snaq-appetite',
    group: 'food',
    minutes: 2,
    total: 'snaq-appetite-score',
    questions: items([1, 2, 3, 4, 5], 'appetite', 'fullness', 'taste', 'meals'),
  },
  {
    id: 'aspen-2012',
    group: 'food',
    minutes: 6,
    questions: items([0, 1, 2], 'intake', 'weight-loss', 'fat-loss', 'muscle-loss', 'fluid', 'grip'),
    examined: true,
    noSum: true,
  },
  {
    id: 'css-2018',
    group: 'food',
    minutes: 5,
    questions: [
      ...items([0, 1, 2, 3], 'weight-loss', 'sarc-f'),
      ...items([0, 1, 2], 'ecog', 'appetite', 'biochemistry'),
    ],
    examined: true,
  },
  {
    id: 'sppb',
    group: 'function',
    minutes: 10,
    total: 'sppb-score',
    questions: items([4, 3, 2, 1, 0], 'balance', 'gait', 'chair'),
    examined: true,
  },
  {
    id: 'katz',
    group: 'function',
    minutes: 3,
    total: 'katz-index',
    questions: items([1, 0], 'bathing', 'dressing', 'toileting', 'transferring', 'continence', 'feeding'),
  },
  {
    id: 'alsfrs-r',
    group: 'nerve',
    minutes: 8,
    total: 'alsfrs-r-score',
    questions: items(
      [4, 3, 2, 1, 0],
      'speech',
      'salivation',
      'swallowing',
      'handwriting',
      'cutting',
      'dressing',
      'turning',
      'walking',
      'stairs',
      'dyspnoea',
      'orthopnoea',
      'respiratory-insufficiency',
    ),
  },
  {
    id: 'kings-als',
    group: 'nerve',
    minutes: 2,
    questions: items([0, 1], 'bulbar', 'upper-limb', 'lower-limb'),
    examined: true,
    noSum: true,
  },
  {
    id: 'gold-coast-als-2020',
    group: 'nerve',
    minutes: 5,
    questions: items(
      [0, 1],
      'umn-bulbar',
      'umn-cervical',
      'umn-thoracic',
      'umn-lumbosacral',
      'lmn-bulbar',
      'lmn-cervical',
      'lmn-thoracic',
      'lmn-lumbosacral',
    ),
    examined: true,
    noSum: true,
  },
  { id: 'incat', group: 'nerve', minutes: 4, questions: items([0, 1, 2, 3, 4, 5], 'arm', 'leg'), examined: true },
  {
    id: 'mfm-32',
    group: 'nerve',
    minutes: 30,
    questions: [
      { item: 'd1', points: { from: 0, to: 39 } },
      { item: 'd2', points: { from: 0, to: 36 } },
      { item: 'd3', points: { from: 0, to: 21 } },
    ],
    examined: true,
  },
];

export const groups: readonly Group[] = ['weakness', 'food', 'function', 'nerve'];

/** The ones in widest use, offered first; our choice. */
export const first = ['sarc-f', 'sarc-calf', 'frail', 'mna-sf', 'must'];

export const questionnaireById = (id: string): Questionnaire | undefined => questionnaires.find((one) => one.id === id);

/** The questionnaire that gives a total: `frail-score` → `frail`. */
export const questionnaireOf = (measure: string): Questionnaire | undefined =>
  questionnaires.find(({ total, storedAs }) => total === measure && storedAs === undefined);
