import type { CauseResult, Explanation, FindingValue, RedFlagResult } from '../explanation/explanation.ts';
import { inFull } from '../explanation/in-full.ts';
import { capital } from './capital.ts';
import { dateWords } from './date-words.ts';
import { inOneLine, openTitles, ruleOutWords, unexplainedWords } from './explanation-open-words.ts';
import { redFlagWords } from './explanation-red-flag-words.ts';
import { placesWords } from './explanation-site-words.ts';
import { hidesWeight, tellerOf, weightLeftOut } from './explanation-tell.ts';
import { reasonLines, triageHeading, withDue } from './explanation-triage-words.ts';
import {
  againNote,
  bandWords,
  citationWords,
  eachOnce,
  evidenceWords,
  findingLabel,
  gradeNote,
  lesionWords,
  reversibilityWords,
  supportWords,
  tissueWords,
} from './explanation-words.ts';
import { issueLine } from './issue-words.ts';
import { type TextStyle, wrap } from './text-layout.ts';

type Tell = (value: FindingValue) => string;

const bar = (support: number): string => '■'.repeat(support) + '□'.repeat(5 - support);

const bullet = (text: string, { width }: TextStyle, indent = '  '): string =>
  `${indent}• ${wrap(text, width - indent.length - 2, `${indent}  `)}`;

const paragraph = (text: string, { width }: TextStyle, indent = '  '): string =>
  `${indent}${wrap(text, width - indent.length, indent)}`;

function flagLines(flag: RedFlagResult, tell: Tell, style: TextStyle): string[] {
  const words = redFlagWords[flag.id];
  const mark = flag.urgency === 'emergency' ? '!!' : '!';
  const message = words?.message ?? flag.id;
  const said = flag.urgency === 'doctor-soon' ? withDue(message, flag.due) : message;
  const because = flag.because.map(tell);
  return [
    style.bold(`  ${mark} ${wrap(said, style.width - 5, '     ')}`),
    paragraph(`Because: ${because.join('; ')}`, style, '     '),
    ...(flag.assumed
      ? [paragraph(`Not asked, so taken with care: ${flag.assumed.map(findingLabel).join(', ')}`, style, '     ')]
      : []),
    ...(flag.stale ? [paragraph('These answers are over 30 days old. Please answer them again.', style, '     ')] : []),
    paragraph(`For the team: ${words?.action ?? ''}`, style, '     '),
    style.dim(paragraph(citationWords(flag.at), style, '     ')),
  ];
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
  const { title, when } = triageHeading(explanation);
  const tell = tellerOf(explanation);
  return [
    style.bold(`${title}. ${when}`),
    paragraph(safetyWords(explanation), style),
    ...explanation.redFlags.flatMap((flag) => flagLines(flag, tell, style)),
    ...reasonLines(explanation).map((reason) => bullet(`${reason}.`, style)),
    ...(hidesWeight(explanation) ? [paragraph(weightLeftOut, style)] : []),
  ];
}

const list = (title: string, items: readonly string[], style: TextStyle): string[] =>
  items.length === 0 ? [] : [`     ${title}`, ...items.map((text) => bullet(text, style, '       '))];

/** What has to be looked at again and again, with its source. */
const watchLines = ({ watch = [] }: CauseResult, style: TextStyle): string[] =>
  watch.flatMap(({ what, text, at }) => [
    paragraph(`To be watched, ${what}: ${text}.`, style, '     '),
    style.dim(paragraph(citationWords(at), style, '     ')),
  ]);

function causeLines(cause: CauseResult, tell: Tell, style: TextStyle): string[] {
  const known = cause.known ? ', already known' : cause.priorOnly ? ', only because it is common' : '';
  return [
    style.bold(`  ${cause.rank}. ${wrap(cause.title, style.width - 5, '     ')}`),
    `     ${bar(cause.support)} ${supportWords[cause.support]}, roughly ${bandWords(cause.of100)}${known}`,
    paragraph(`${tissueWords[cause.tissue]} Can it come back? ${capital(cause.reversible)}.`, style, '     '),
    ...list(
      'For',
      eachOnce(cause.for).map((one) => evidenceWords(one, tell)),
      style,
    ),
    ...list(
      'Against',
      eachOnce(cause.against).map((one) => evidenceWords(one, tell)),
      style,
    ),
    ...list('Not known yet', cause.wouldChangeMost.map(findingLabel), style),
    paragraph(`Tests that tell it apart (for the doctor or therapist): ${cause.tests.join('; ')}.`, style, '     '),
    style.dim(paragraph(citationWords(cause.at), style, '     ')),
    ...watchLines(cause, style),
  ];
}

function ruleOutSection({ mustRuleOut }: Explanation, style: TextStyle): string[] {
  if (mustRuleOut.length === 0) return [];
  const lines = mustRuleOut.flatMap((one) => [
    bullet(inOneLine(ruleOutWords(one)), style),
    style.dim(paragraph(citationWords(one.at), style, '    ')),
  ]);
  return [style.bold(openTitles.ruleOut), paragraph(openTitles.ruleOutLead, style), ...lines, ''];
}

function unexplainedSection({ unexplained }: Explanation, tell: Tell, style: TextStyle): string[] {
  if (unexplained.length === 0) return [];
  const lines = unexplained.flatMap((one) => [
    bullet(inOneLine(unexplainedWords(one, tell)), style),
    style.dim(paragraph(citationWords(one.at), style, '    ')),
  ]);
  return [style.bold(openTitles.unexplained), ...lines, ''];
}

function denervationSection({ denervation }: Explanation, style: TextStyle): string[] {
  if (!denervation) return [];
  const lines = denervation.candidates.slice(0, 3).map(({ kind, name, side, support, test }) => {
    const where = [lesionWords[kind], name.replaceAll('-', ' '), side].filter(Boolean).join(', ');
    const next = test.length > 0 ? ` Test next: ${placesWords(test, findingLabel)}.` : '';
    return bullet(`${where}: ${supportWords[support]}.${next}`, style);
  });
  const none = denervation.weak.length + denervation.numb.length === 0;
  const body = none ? ['  No weak or numb place among those examined.'] : lines;
  return [style.bold('Where the nerve supply may be interrupted'), ...body, ''];
}

function drugSection({ drugs }: Explanation, style: TextStyle): string[] {
  if (drugs.length === 0) return [];
  const lines = drugs.flatMap((drug) => [
    bullet(
      `${drug.name} (${drug.title}${drug.ended ? `, until ${dateWords(drug.ended)}` : ''}): ${drug.mechanism}. Ask the prescriber: ${drug.askPrescriber}.`,
      style,
    ),
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

/** How many were looked at; the names are in the letter, where they help and do not alarm. */
function leftOver({ lessLikely, notExamined }: Explanation): string {
  const less = `${lessLikely.length} other causes were looked at and have little support; the letter names them.`;
  return `${lessLikely.length > 0 ? `${less} ` : ''}${notExamined.length} could not be looked at without more answers.`;
}

/** The explanation as text, as wide as the terminal: triage and red flags, causes, nerves, medicines, questions. */
export function explanationReport(explanation: Explanation, style: TextStyle): string {
  const { causes, reversibility, issues } = explanation;
  const full = inFull(causes);
  const tell = tellerOf(explanation);
  const again = full.some((cause) => eachOnce([...cause.for, ...cause.against]).some(({ sameSystem }) => sameSystem));
  const also = causes
    .filter((cause) => !full.includes(cause))
    .slice(0, 5)
    .map(({ title }) => title)
    .join('; ');
  return [
    style.bold(`${explanation.id}, ${explanation.asOf}`),
    '',
    ...triageSection(explanation, style),
    '',
    style.bold('Likely causes, most support first. Several can act together'),
    paragraph(again ? `${gradeNote} ${againNote}` : gradeNote, style),
    ...full.flatMap((cause) => [...causeLines(cause, tell, style), '']),
    ...(also ? [paragraph(`Also possible: ${also}.`, style), ''] : []),
    paragraph(reversibilityWords[reversibility.kind], style),
    '',
    ...ruleOutSection(explanation, style),
    ...unexplainedSection(explanation, tell, style),
    ...denervationSection(explanation, style),
    ...drugSection(explanation, style),
    ...questionSection(explanation, style),
    paragraph(leftOver(explanation), style),
    ...issues.map((issue) => paragraph(issueLine(issue), style)),
    '',
    style.dim('Decision support, not a diagnosis.'),
  ].join('\n');
}
