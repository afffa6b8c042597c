import type { CauseResult, Explanation, RedFlagResult, TriageReason } from '../explanation/explanation.ts';
import { redFlagWords } from './explanation-red-flag-words.ts';
import {
  bandWords,
  citationWords,
  conditionTitle,
  eachOnce,
  evidenceWords,
  findingLabel,
  lesionWords,
  reversibilityWords,
  supportWords,
  tissueWords,
  triageWords,
  valueWords,
} from './explanation-words.ts';
import { issueLine } from './issue-words.ts';
import { type TextStyle, wrap } from './text-layout.ts';

const bar = (support: number): string => '■'.repeat(support) + '□'.repeat(5 - support);

const bullet = (text: string, { width }: TextStyle, indent = '  '): string =>
  `${indent}• ${wrap(text, width - indent.length - 2, `${indent}  `)}`;

const paragraph = (text: string, { width }: TextStyle, indent = '  '): string =>
  `${indent}${wrap(text, width - indent.length, indent)}`;

function flagLines(flag: RedFlagResult, style: TextStyle): string[] {
  const words = redFlagWords[flag.id];
  const mark = flag.urgency === 'emergency' ? '!!' : '!';
  const because = flag.because.map(valueWords);
  return [
    style.bold(`  ${mark} ${wrap(words?.message ?? flag.id, style.width - 5, '     ')}`),
    paragraph(`Because: ${because.join('; ')}`, style, '     '),
    ...(flag.assumed
      ? [paragraph(`Not asked, so taken with care: ${flag.assumed.map(findingLabel).join(', ')}`, style, '     ')]
      : []),
    ...(flag.stale ? [paragraph('These answers are over 30 days old. Please answer them again.', style, '     ')] : []),
    paragraph(`For the team: ${words?.action ?? ''}`, style, '     '),
    style.dim(paragraph(citationWords(flag.at), style, '     ')),
  ];
}

function reasonWords({ code, id }: TriageReason): string {
  if (code === 'too-little-known') return 'Too little is known to say that this can be handled alone.';
  if (code === 'cause') return `${conditionTitle(id ?? '')} has good support and is not known yet.`;
  if (code === 'benign-cause') return `A likely cause that use can reverse: ${conditionTitle(id ?? '')}.`;
  return findingLabel(id ?? '');
}

/** What was asked and what was not, in one sentence; never "all clear". */
export function safetyWords({ redFlags, triage }: Explanation): string {
  const count = redFlags.filter(({ urgency }) => urgency !== 'self-care').length;
  const found = count === 0 ? 'No red flag' : count === 1 ? 'One red flag' : `${count} red flags`;
  const { safetyAsked, safetyOpen } = triage;
  if (count === 0 && safetyAsked === 0) return `No danger sign was asked about yet; ${safetyOpen} are open.`;
  const open = safetyOpen === 0 ? 'none is open' : `${safetyOpen} ${safetyOpen === 1 ? 'is' : 'are'} still open`;
  return `${found}. ${safetyAsked} of ${safetyAsked + safetyOpen} danger signs were asked about; ${open}.`;
}

function triageSection(explanation: Explanation, style: TextStyle): string[] {
  const { level, because } = explanation.triage;
  const words = triageWords[level];
  const reasons = because.filter((one) => one.code !== 'red-flag' && one.level === level).map(reasonWords);
  return [
    style.bold(`${words.title}. ${words.when}`),
    paragraph(safetyWords(explanation), style),
    ...reasons.slice(0, 4).map((text) => bullet(text, style)),
    ...explanation.redFlags.flatMap((flag) => flagLines(flag, style)),
  ];
}

const list = (title: string, items: readonly string[], style: TextStyle): string[] =>
  items.length === 0 ? [] : [`     ${title}`, ...items.map((text) => bullet(text, style, '       '))];

function causeLines(cause: CauseResult, style: TextStyle): string[] {
  const known = cause.known ? ', already known' : cause.priorOnly ? ', only because it is common' : '';
  return [
    style.bold(`  ${cause.rank}. ${wrap(cause.title, style.width - 5, '     ')}`),
    `     ${bar(cause.support)} ${supportWords[cause.support]}, roughly ${bandWords(cause.of100)}${known}`,
    paragraph(
      `${tissueWords[cause.tissue]} Can it come back? ${cause.reversible.charAt(0).toUpperCase()}${cause.reversible.slice(1)}.`,
      style,
      '     ',
    ),
    ...list('For', eachOnce(cause.for).map(evidenceWords), style),
    ...list('Against', eachOnce(cause.against).map(evidenceWords), style),
    ...list('Not known yet', cause.wouldChangeMost.map(findingLabel), style),
    paragraph(`Tests that separate it: ${cause.tests.join(', ')}.`, style, '     '),
    style.dim(paragraph(citationWords(cause.at), style, '     ')),
  ];
}

function denervationSection({ denervation }: Explanation, style: TextStyle): string[] {
  if (!denervation) return [];
  const lines = denervation.candidates.slice(0, 3).map(({ kind, name, side, support, test }) => {
    const where = [lesionWords[kind], name.replaceAll('-', ' '), side].filter(Boolean).join(', ');
    const next = test.length > 0 ? ` Test next: ${test.join(', ')}.` : '';
    return bullet(`${where}: ${supportWords[support]}.${next}`, style);
  });
  const none = denervation.weak.length + denervation.numb.length === 0;
  const body = none ? ['  No weak or numb place among those examined.'] : lines;
  return [style.bold('Where the nerve supply may be interrupted'), ...body, ''];
}

function drugSection({ drugs }: Explanation, style: TextStyle): string[] {
  if (drugs.length === 0) return [];
  const lines = drugs.flatMap((drug) => [
    bullet(`${drug.name} (${drug.title}): ${drug.mechanism}. Ask the prescriber: ${drug.askPrescriber}.`, style),
    style.dim(paragraph(citationWords(drug.at), style, '    ')),
  ]);
  return [style.bold('Medicines that can matter. Do not stop any of them alone'), ...lines, ''];
}

function questionSection({ nextQuestions }: Explanation, style: TextStyle): string[] {
  if (nextQuestions.length === 0) return [];
  const lines = nextQuestions.map(({ question, options }) =>
    bullet(`${question}${options ? ` (${options.map((one) => one.replaceAll('-', ' ')).join(', ')})` : ''}`, style),
  );
  return [style.bold('What to ask next, most telling first. "Don\'t know" is a fair answer'), ...lines, ''];
}

/** The explanation as text, as wide as the terminal: triage and red flags, causes, nerves, medicines, questions. */
export function explanationReport(explanation: Explanation, style: TextStyle): string {
  const { causes, lessLikely, notExamined, reversibility, issues } = explanation;
  const inFull = causes.filter(({ support, rank }) => support >= 3 || rank <= 3).slice(0, 7);
  const also = causes
    .filter((cause) => !inFull.includes(cause))
    .map(({ title }) => title)
    .join('; ');
  const less = lessLikely.slice(0, 12).map(conditionTitle).join('; ');
  return [
    style.bold(`${explanation.id}, ${explanation.asOf}`),
    '',
    ...triageSection(explanation, style),
    '',
    style.bold('Likely causes, most support first. Several can act together'),
    ...inFull.flatMap((cause) => [...causeLines(cause, style), '']),
    ...(also ? [paragraph(`Also possible: ${also}.`, style), ''] : []),
    paragraph(reversibilityWords[reversibility.kind], style),
    '',
    ...denervationSection(explanation, style),
    ...drugSection(explanation, style),
    ...questionSection(explanation, style),
    ...(less ? [paragraph(`Less likely: ${less}.`, style)] : []),
    paragraph(`${notExamined.length} further causes could not be looked at without more answers.`, style),
    ...issues.map((issue) => paragraph(issueLine(issue), style)),
    '',
    style.dim('Decision support, not a diagnosis.'),
  ].join('\n');
}
