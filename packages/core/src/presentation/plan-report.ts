import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { CarePlan, PlanItem, Programme } from '../plan/care-plan.ts';
import { issueLine } from './issue-words.ts';
import { becauseLines } from './plan-because.ts';
import { causeLines } from './plan-cause-lines.ts';
import { itemChangeWords, takingUpWords } from './plan-change-words.ts';
import { foodCitations, foodLines, teamFoodLines } from './plan-food-lines.ts';
import { goalWords } from './plan-goal-words.ts';
import { keepInMind } from './plan-keep-in-mind.ts';
import { outlineLead, outlineWords } from './plan-outline-words.ts';
import { referralBecause } from './plan-referral-words.ts';
import { refusalGroups } from './plan-refusals.ts';
import { decidedByWords, supportWords } from './plan-support-words.ts';
import {
  daysWords,
  dayWords,
  doseWords,
  exerciseName,
  loadWords,
  planCitation,
  referralWhen,
  referralWords,
  safetyOpenWords,
  sessionWords,
  statusWords,
  stopWords,
} from './plan-words.ts';
import { type TextStyle, wrap } from './text-layout.ts';

const bullet = (text: string, { width }: TextStyle, indent = '  '): string =>
  `${indent}• ${wrap(text, width - indent.length - 2, `${indent}  `)}`;

const paragraph = (text: string, { width }: TextStyle, indent = '  '): string =>
  `${indent}${wrap(text, width - indent.length, indent)}`;

const section = (title: string, lines: readonly string[], style: TextStyle): string[] =>
  lines.length === 0 ? [] : ['', style.bold(title), ...lines];

const withoutStop = (text: string): string => text.replace(/\.$/, '');

function itemLines(item: PlanItem, style: TextStyle): string[] {
  const how = exerciseById(item.exercise)?.howTo ?? '';
  const effort = item.effort[1] <= 2 ? 'very easy' : `effort ${item.effort[0]} to ${item.effort[1]} of 10`;
  const company =
    item.company === 'therapist' ? 'With a therapist.' : item.company === 'helper' ? 'Somebody beside you.' : '';
  const steps = [
    item.easier ? `Easier: ${exerciseName(item.easier)}.` : '',
    item.harder ? `Later: ${exerciseName(item.harder)}.` : '',
  ].filter(Boolean);
  return [
    style.bold(`  ${wrap(`${item.name}: ${doseWords(item.dose)}`, style.width - 2, '  ')}`),
    paragraph(
      `${daysWords(item.days)}; ${effort}. ${[loadWords(item), how, company].filter(Boolean).join(' ')}`.trim(),
      style,
      '    ',
    ),
    ...(item.changed ? [paragraph(itemChangeWords(item), style, '    ')] : []),
    ...(steps.length > 0 ? [style.dim(paragraph(steps.join(' '), style, '    '))] : []),
  ];
}

function weekLines({ week }: Programme, style: TextStyle): string[] {
  return week.map(({ day, sessions, minutes }) => {
    const what = sessions.map(({ kind }) => sessionWords[kind].toLowerCase()).join(', ');
    return paragraph(
      `${dayWords[day].padEnd(10)} ${what === '' ? 'rest' : `${what}; ${Math.round(minutes)} minutes`}`,
      style,
    );
  });
}

function growthLine({ rules, reviewWeeks }: Programme, status: CarePlan['status']): string {
  const reviews = `Look again after ${reviewWeeks.join(', ')} weeks.`;
  if (status === 'until-cleared')
    return `Nothing harder until a doctor agrees. Repetitions may rise when they feel easy. ${reviews}`;
  if (rules.mode === 'none') return `Nothing rises until somebody has looked. ${reviews}`;
  if (rules.mode === 'symptom-free')
    return `Nothing rises by itself. Only after weeks without payback, and by about a tenth. ${reviews}`;
  return `Raise a move when ${rules.extraReps} extra repetitions come easily in ${rules.sessionsInARow} sessions in a row. Step down when soreness or tiredness lasts over ${rules.settleHours} hours. Pain stays at ${rules.maxPain} of 10 or less. ${reviews}`;
}

function doseLine({ doseBasis, strengthDays, items }: Programme): string {
  if (doseBasis.from === 'library' || !items.some(({ session }) => session === 'strength'))
    return 'The doses are the starting doses of the library; they are ours and not verified.';
  const tried = doseBasis.tried?.length ?? 0;
  return `${strengthDays} strength days: the least of ${tried} safe doses that gives most of the gain in the forecast. Doses are ours and not verified.`;
}

function programmeLines(plan: CarePlan, style: TextStyle): string[] {
  const made = plan.programme;
  if (!made) return [];
  return [
    ...section(
      'The moves',
      made.items.flatMap((item) => itemLines(item, style)),
      style,
    ),
    ...section('Day by day', weekLines(made, style), style),
    ...section(
      'How it grows',
      [paragraph(growthLine(made, plan.status), style), style.dim(paragraph(doseLine(made), style))],
      style,
    ),
  ];
}

function outlineLines(plan: CarePlan, style: TextStyle): string[] {
  const phases = outlineWords(plan);
  if (phases.length === 0) return [];
  return [
    paragraph(outlineLead, style),
    ...phases.flatMap(({ weeks, kinds, moves, first }) => [
      bullet(`${weeks}: ${kinds.toLowerCase()}`, style),
      paragraph(`${moves} ${first}`, style, '    '),
    ]),
  ];
}

const refusalLines = (plan: CarePlan, style: TextStyle): string[] =>
  refusalGroups(plan).flatMap(({ names, reason, until, instead, more }) => [
    bullet(
      `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${withoutStop(reason)}${until ? `, ${until}` : ''}.`,
      style,
    ),
    ...(instead.length > 0 ? [paragraph(`Instead: ${instead.join(', ')}.`, style, '    ')] : []),
  ]);

function peopleLines({ referrals, support, nutrition }: CarePlan, style: TextStyle): string[] {
  return [
    ...referrals.map(({ to, when, because }) =>
      bullet(`${referralWords[to] ?? to}, ${referralWhen({ to, when })}: ${referralBecause(because)}.`, style),
    ),
    ...support
      .filter(({ id }) => id !== 'supplement-drinks' || !nutrition.also.some((row) => row.id === 'oral-supplement'))
      .map(({ id, decidedBy, window }) =>
        bullet(
          [
            supportWords[id] ?? id,
            decidedBy === 'person' ? '' : `Decided by ${decidedByWords[decidedBy] ?? decidedBy}.`,
            window ? `Usual time: ${window}.` : '',
          ]
            .filter(Boolean)
            .join(' '),
          style,
        ),
      ),
  ];
}

const sourceLines = ({ nutrition }: CarePlan, style: TextStyle): string[] =>
  [...new Set(foodCitations(nutrition).map(planCitation))]
    .filter(Boolean)
    .map((text) => style.dim(paragraph(text, style, '    ')));

function takingUpLines({ takingUp }: CarePlan, style: TextStyle): string[] {
  if (!takingUp) return [];
  const { title, text } = takingUpWords(takingUp);
  return [style.bold(`  ${title}`), paragraph(text, style)];
}

/** The whole plan as text for a terminal or a mail. */
export function planReport(plan: CarePlan, style: TextStyle): string {
  const words = statusWords[plan.status];
  const goals = plan.goals.flatMap((goal) => {
    const { title, detail } = goalWords(goal, plan);
    return [bullet(title, style), ...(detail ? [paragraph(detail, style, '    ')] : [])];
  });
  const known = plan.education.flatMap(({ text, at }) => [
    bullet(text, style),
    style.dim(paragraph(planCitation(at), style, '    ')),
  ]);
  return [
    style.bold(`${words.title}`),
    paragraph(words.lead, style),
    ...becauseLines(plan.because).map((text) => bullet(text, style)),
    ...takingUpLines(plan, style),
    ...(plan.safetyOpen > 0 && plan.status !== 'stopped' ? [paragraph(safetyOpenWords(plan.safetyOpen), style)] : []),
    ...section('Goals', goals, style),
    ...programmeLines(plan, style),
    ...section('The months ahead', outlineLines(plan, style), style),
    ...section(
      'Food',
      [...foodLines(plan.nutrition).map((text) => bullet(text, style)), ...sourceLines(plan, style)],
      style,
    ),
    ...section(
      'For the dietitian or doctor',
      teamFoodLines(plan.nutrition).map((text) => bullet(text, style)),
      style,
    ),
    ...section(
      'What treats the cause',
      causeLines(plan).map((text) => bullet(text, style)),
      style,
    ),
    ...section(
      'Keep in mind',
      keepInMind(plan).map((text) => bullet(text, style)),
      style,
    ),
    ...section('What we left out, and why', refusalLines(plan, style), style),
    ...section('People and equipment', peopleLines(plan, style), style),
    ...section('Good to know', known, style),
    ...section('Stop and ask for help with', [paragraph(`${stopWords(plan.stopAndSeek)}.`, style)], style),
    ...section(
      'Notes on the record',
      plan.issues.map((issue) => bullet(issueLine(issue), style)),
      style,
    ),
    '',
    style.dim('Decision support, not a prescription. Ask whoever treats you before a change.'),
  ].join('\n');
}
