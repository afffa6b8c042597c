import type { FindingValue, MustRuleOut, Unexplained } from '../explanation/explanation.ts';
import { conditionById } from '../knowledge/conditions/catalogue.ts';
import { conditionTitle, findingLabel, valueWords } from './explanation-words.ts';

/** Ordinary reasons beside the diseases of the catalogue. General medical knowledge; no source was read for them. */
const ordinary: Readonly<Record<string, string>> = {
  'tremor-action': 'Coffee, alcohol, tiredness, some medicines and a tremor that runs in families are common reasons.',
  'asymmetric-wasting':
    'Sparing a painful arm or leg does this too; so can a nerve, or a nerve root in the neck or back.',
  'postural-drop': 'Long lying, little drinking and some medicines are common reasons.',
  'vitamin-d-25oh': 'Little sun and little of it in food are the common reasons.',
  cramps: 'Hard use, heat and water tablets are common reasons.',
  potassium: 'Water tablets, vomiting, loose stools and little food are common reasons.',
  'dyspnoea-exertion': 'Being out of training is a common reason; heart, lungs and blood need a look.',
  'leg-swelling': 'Long sitting and some medicines are common reasons; heart, kidneys and liver need a look.',
  palpitations: 'Coffee, worry and fever are common reasons; the thyroid and the heart need a look.',
};

/** Said as what it is: nobody read a source for it. */
const general = (finding: string): string => {
  const text = ordinary[finding];
  return text ? `${text.replace(/\.$/, '')} (general medical knowledge).` : '';
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What stands out, and what is to be said of it. */
export interface OpenWords {
  title: string;
  about: string;
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** One finding that no cause told explains: what it may go with, and who looks. */
export function unexplainedWords(one: Unexplained, tell: (value: FindingValue) => string = valueWords): OpenWords {
  const { finding, couldGoWith, look } = one;
  const causes = couldGoWith.map(({ condition }) => conditionTitle(condition)).join('; ');
  const tests = [...new Set(couldGoWith.flatMap(({ condition }) => conditionById(condition)?.tests.slice(0, 1) ?? []))];
  const who = look === 'doctor' ? 'A doctor can look into it at the next visit' : 'Show it to the therapist or doctor';
  const about = [
    general(finding),
    causes ? `It can also go with: ${sentence(causes)}` : '',
    sentence(tests.length > 0 ? `${who}: ${tests.join('; ')}` : who),
  ];
  return { title: tell(one), about: joined(about) };
}

/** One dangerous look-alike: what there is, what to ask, what to test. */
export function ruleOutWords({ condition, answered, ask, tests }: MustRuleOut): OpenWords {
  const about = [
    answered.length > 0 ? sentence(`Known so far: ${answered.map(valueWords).join('; ')}`) : '',
    ask.length > 0 ? sentence(`To find out: ${ask.map(findingLabel).join('; ')}`) : '',
    sentence(`Test: ${tests.join('; ')}`),
  ];
  return { title: conditionTitle(condition), about: joined(about) };
}

/** As one line of a text. */
export const inOneLine = ({ title, about }: OpenWords): string => `${sentence(title)} ${about}`;

export const openTitles = {
  ruleOut: 'Must be ruled out',
  ruleOutLead: 'Look-alikes that a doctor must not miss. They fit less well, but no answer excludes them yet.',
  unexplained: 'What these causes do not explain',
} as const;
