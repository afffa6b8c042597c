import type { CauseResult, Explanation, FindingValue, RedFlagResult } from '../explanation/explanation.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import type { Medication, PersonRecord } from '../observations/observation.ts';
import { findingsOf } from './explanation-letter-findings.ts';
import { inOneLine, openTitles, ruleOutWords, unexplainedWords } from './explanation-open-words.ts';
import { redFlagWords } from './explanation-red-flag-words.ts';
import { placesWords } from './explanation-site-words.ts';
import { calmToTell } from './explanation-tell.ts';
import { dueWords, triageHeading } from './explanation-triage-words.ts';
import {
  citationWords,
  conditionTitle,
  eachOnce,
  evidenceWords,
  findingLabel,
  lesionWords,
  supportWords,
  valueWords,
} from './explanation-words.ts';
import { wrap } from './text-layout.ts';

const width = 88;
const line = (text: string): string => `- ${wrap(text, width - 2, '  ')}`;
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Numbers every source at its first use: "[3]". */
class References {
  readonly #numbers = new Map<string, number>();

  cite(...all: readonly Citation[]): string {
    const numbers = all
      .map(citationWords)
      .filter(Boolean)
      .map((words) => {
        if (!this.#numbers.has(words)) this.#numbers.set(words, this.#numbers.size + 1);
        return this.#numbers.get(words);
      });
    return [...new Set(numbers)].map((number) => ` [${number}]`).join('');
  }

  lines(): string[] {
    return [...this.#numbers].map(([words, number]) => `[${number}] ${wrap(words, width - 5, '    ')}`);
  }
}

function whoLine(record: PersonRecord, { asOf }: Explanation): string {
  const age = record.birthDate
    ? `born ${record.birthDate}`
    : record.age === undefined
      ? 'age not recorded'
      : `${Math.floor(record.age)} years`;
  return [`Re: ${record.id}`, age, record.sex ?? 'sex not recorded', `assessed ${asOf}`].join(', ');
}

const courseWords: Readonly<Record<string, string>> = {
  worse: 'getting worse',
  better: 'getting better',
  steady: 'steady',
  relapsing: 'in relapses',
  stepwise: 'in steps',
};

/** Onset, course and places in one or two sentences, as a letter begins. */
function complaint(present: readonly FindingValue[]): string {
  const of = (id: string) => present.find(({ finding }) => finding === id);
  const onset = of('onset-speed')?.value;
  const weeks = of('duration-weeks')?.value;
  const course = of('course')?.value;
  const places = of('weakness-pattern');
  const story = [
    typeof onset === 'string' && `came on over ${onset}`,
    typeof weeks === 'number' && `has lasted ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
    typeof course === 'string' && `is ${courseWords[course] ?? course}`,
  ].filter(Boolean);
  return [
    `Loss of muscle or strength${story.length > 0 ? ` that ${story.join(', ')}` : ''}.`,
    places && `${valueWords(places)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is asked: to act on the danger signs, then which cause it is, then what is safe meanwhile. */
function questions({ redFlags, causes, unexplained, triage }: Explanation): string[] {
  const flags = redFlags.length > 0 ? ['Please act on the red flags below, each with its time.'] : [];
  const open = causes.filter(({ known, priorOnly, support }) => !known && !priorOnly && support >= 3).slice(0, 4);
  const which =
    open.length > 0
      ? [
          open.length === 1
            ? `Is it ${open[0]?.title}?`
            : `Which of these is it, or how much does each add: ${open.map(({ title }) => title).join('; ')}?`,
        ]
      : ['What is the cause of the loss of muscle or strength?'];
  const rest = unexplained.length > 0 ? ['What explains the findings that these do not account for (below)?'] : [];
  const meanwhile = triage.level === 'emergency' ? [] : ['What may the person safely do meanwhile?'];
  return [...flags, ...which, ...rest, ...meanwhile];
}

/** For a colleague: when, what is asked, and on what it rests. */
function flagLine({ id, urgency, due, because, at, assumed = [] }: RedFlagResult, references: References): string {
  const when = urgency === 'emergency' ? 'Now' : dueWords[due];
  const found = because.map(valueWords).join('; ') || 'nothing that was asked';
  const taken = assumed.length > 0 ? ` Not asked, so taken with care: ${assumed.map(findingLabel).join(', ')}.` : '';
  return `${when}: ${inSentence(redFlagWords[id]?.action ?? id)}. Found: ${found}.${taken}${references.cite(at)}`;
}

function causeLine(cause: CauseResult, references: References): string {
  const { title, support, known, tests, at } = cause;
  const pro = eachOnce(cause.for).slice(0, 4);
  const con = eachOnce(cause.against).slice(0, 3);
  const speaksFor = pro.map((one) => evidenceWords(one)).join('; ') || 'how common it is, nothing else';
  const against = con.length > 0 ? ` Against: ${con.map((one) => evidenceWords(one)).join('; ')}.` : '';
  const wanted = known ? '' : ` Tests: ${tests.join('; ')}.`;
  const watch = (cause.watch ?? []).map(({ what, text }) => ` To be watched, ${what}: ${text}.`).join('');
  const sources = references.cite(at, ...pro.map((one) => one.at), ...(cause.watch ?? []).map((one) => one.at));
  return `${title}${known ? ' (known)' : ''}, ${supportWords[support]}. For: ${speaksFor}.${against}${wanted}${watch}${sources}`;
}

/** What would change the picture most and nobody has answered. */
const notKnown = ({ nextQuestions, causes }: Explanation): string[] =>
  [
    ...new Set([
      ...nextQuestions.map(({ finding }) => finding),
      ...causes.slice(0, 4).flatMap((one) => one.wouldChangeMost),
    ]),
  ].slice(0, 10);

const siteLines = ({ denervation }: Explanation): string[] =>
  (denervation?.candidates ?? [])
    .slice(0, 3)
    .map(({ kind, name, side, support, explains }) =>
      line(
        `${[lesionWords[kind], name.replaceAll('-', ' '), side].filter(Boolean).join(', ')}: ${supportWords[support]}. It explains: ${placesWords(explains, findingLabel)}.`,
      ),
    );

const medicineName = ({ name, start, end }: Medication): string => {
  const dates = [start && `from ${start}`, end && `until ${end}`].filter(Boolean).join(' ');
  return dates ? `${name} (${dates})` : name;
};

const medicineLines = ({ medications }: PersonRecord, { drugs }: Explanation, references: References): string[] => [
  ...(medications.length > 0 ? [line(`Recorded: ${medications.map(medicineName).join('; ')}.`)] : []),
  ...drugs.map(({ name, title, askPrescriber, at }) =>
    line(`${name} (${title}). To settle: ${askPrescriber}.${references.cite(at)}`),
  ),
];

const known = ({ known: ids }: Explanation): string[] => ids.map(conditionTitle).map(line);

/**
 * A referral letter in plain text: what is asked and how soon, every finding there is, the causes weighed, what must not be
 * missed, and numbered sources. It tells all numbers, those of weight too.
 */
export function referralLetter(record: PersonRecord, explanation: Explanation): string {
  const { redFlags, causes, mustRuleOut, unexplained, lessLikely } = explanation;
  const calm = calmToTell(explanation);
  const { title, when } = triageHeading(explanation);
  const references = new References();
  const present = findingsOf(record, explanation);
  return [
    'Referral: loss of muscle or strength',
    whoLine(record, explanation),
    wrap(`Urgency suggested: ${inSentence(title)}. ${when}`, width),
    '',
    wrap(complaint(present.all), width),
    ...section('Question', questions(explanation).map(line)),
    ...section(
      'Red flags',
      redFlags.map((flag) => line(flagLine(flag, references))),
    ),
    ...section(
      openTitles.ruleOut,
      mustRuleOut.map((one) => line(`${inOneLine(ruleOutWords(one))}${references.cite(one.at)}`)),
    ),
    ...section('Findings', present.lines.map(line)),
    ...section('Examination by site', siteLines(explanation)),
    ...section('Known diagnoses', known(explanation)),
    ...section('Medicines', medicineLines(record, explanation, references)),
    ...section('Asked, not present', calm.length > 0 ? [line(`${calm.join('; ')}.`)] : []),
    ...section(
      'Likely causes',
      causes.slice(0, 6).map((cause) => line(causeLine(cause, references))),
    ),
    ...section(
      openTitles.unexplained,
      unexplained.map((one) => line(`${inOneLine(unexplainedWords(one))}${references.cite(one.at)}`)),
    ),
    ...section(
      'Considered, little support',
      lessLikely.length > 0 ? [line(`${lessLikely.map(conditionTitle).join('; ')}.`)] : [],
    ),
    ...section(
      'Not known',
      notKnown(explanation).length > 0 ? [line(`${notKnown(explanation).map(findingLabel).join('; ')}.`)] : [],
    ),
    ...section('Sources', references.lines()),
    '',
    wrap(
      'Decision support, not a diagnosis. The grades in brackets are our own unless a published ratio is named; please check before use.',
      width,
    ),
    '',
  ].join('\n');
}
