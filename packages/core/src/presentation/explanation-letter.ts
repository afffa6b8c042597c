import type { CauseResult, Explanation } from '../explanation/explanation.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { redFlagWords } from './explanation-red-flag-words.ts';
import {
  citationWords,
  conditionTitle,
  eachOnce,
  evidenceWords,
  findingLabel,
  lesionWords,
  supportWords,
  triageWords,
  valueWords,
} from './explanation-words.ts';
import { wrap } from './text-layout.ts';

const width = 88;
const line = (text: string): string => `- ${wrap(text, width - 2, '  ')}`;
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

function whoLine(record: PersonRecord, { asOf }: Explanation): string {
  const age = record.birthDate
    ? `born ${record.birthDate}`
    : record.age === undefined
      ? 'age not recorded'
      : `${Math.floor(record.age)} years`;
  return [`Re: ${record.id}`, age, record.sex ?? 'sex not recorded', `assessed ${asOf}`].join(', ');
}

/** The questions a referral should answer: the flags first, then the causes a test would settle. */
function questions({ redFlags, causes }: Explanation): string[] {
  const flags = redFlags
    .filter(({ urgency }) => urgency !== 'self-care')
    .map(({ id }) => redFlagWords[id]?.action ?? '')
    .filter(Boolean);
  const open = causes.filter(({ known, urgency, support }) => !known && support >= 3 && urgency !== 'self-care');
  const tests = open
    .slice(0, 4)
    .map(({ title, tests: wanted }) => `Could this be ${title}? Suggested: ${wanted.join(', ')}.`);
  const fallback = 'What is the cause of the loss of muscle or strength, and what may the person safely do meanwhile?';
  return [...flags, ...tests, ...(flags.length + tests.length === 0 ? [fallback] : [])];
}

const causeLine = ({ title, support, known, for: speaksFor, against }: CauseResult): string => {
  const pro = eachOnce(speaksFor).slice(0, 4).map(evidenceWords).join('; ') || 'frequency only';
  const con = eachOnce(against).slice(0, 3).map(evidenceWords).join('; ');
  return `${title}${known ? ' (known)' : ''}, ${supportWords[support]}. For: ${pro}.${con ? ` Against: ${con}.` : ''}`;
};

/** What would change the picture most and nobody has answered. */
const notKnown = ({ nextQuestions, causes }: Explanation): string[] =>
  [
    ...new Set([
      ...nextQuestions.map(({ finding }) => finding),
      ...causes.slice(0, 4).flatMap((one) => one.wouldChangeMost),
    ]),
  ].slice(0, 10);

/** Every source used, once, in the order of use. */
function references({ redFlags, causes, drugs }: Explanation): string[] {
  const all = [
    ...redFlags.map(({ at }) => at),
    ...causes.slice(0, 5).flatMap(({ at, for: pro }) => [at, ...pro.map((one) => one.at)]),
    ...drugs.map(({ at }) => at),
  ];
  return [...new Set(all.map(citationWords))].filter(Boolean);
}

/**
 * A referral letter as plain text: who, how urgent, the question asked, findings for and against, what was asked and not
 * found, medicines, what is missing, references. For a clinician to check and sign.
 */
export function referralLetter(record: PersonRecord, explanation: Explanation): string {
  const { triage, redFlags, causes, askedNotPresent, denervation, drugs } = explanation;
  const level = triageWords[triage.level];
  const lesions = (denervation?.candidates ?? []).slice(0, 3);
  return [
    'Referral: loss of muscle or strength',
    whoLine(record, explanation),
    `Urgency suggested: ${level.title.toLowerCase()}. ${level.when}`,
    ...section('Question', questions(explanation).map(line)),
    ...section(
      'Red flags',
      redFlags.map(({ because, id }) =>
        line(`${redFlagWords[id]?.message ?? id} Found: ${because.map(valueWords).join('; ')}.`),
      ),
    ),
    ...section(
      'Likely causes',
      causes.slice(0, 6).map((cause) => line(causeLine(cause))),
    ),
    ...section(
      'Examination by site',
      lesions.map(({ kind, name, side, support, explains }) =>
        line(`${lesionWords[kind]} ${name} ${side ?? ''}: ${supportWords[support]}; explains ${explains.join(', ')}.`),
      ),
    ),
    ...section(
      'Medicines that can matter',
      drugs.map(({ name, title, askPrescriber }) => line(`${name} (${title}). ${askPrescriber}.`)),
    ),
    ...section('Known diagnoses', explanation.known.map(conditionTitle).map(line)),
    ...section(
      'Asked, not present',
      askedNotPresent.length > 0 ? [line(askedNotPresent.map(findingLabel).join('; '))] : [],
    ),
    ...section(
      'Not known',
      notKnown(explanation).map((id) => line(findingLabel(id))),
    ),
    ...section('Sources', references(explanation).map(line)),
    '',
    'Decision support, not a diagnosis. Weights marked graded are our own; please check before use.',
    '',
  ].join('\n');
}
