import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { CarePlan, DayPlan, PlanItem, Programme, SessionKind } from '../plan/care-plan.ts';
import { capital } from './capital.ts';
import { dateWords } from './date-words.ts';
import { exerciseFigure } from './figure.ts';
import { itemChangeWords, takingUpWords } from './plan-change-words.ts';
import { foodCitations, foodLines } from './plan-food-lines.ts';
import { goalWords } from './plan-goal-words.ts';
import { keepInMindEntries } from './plan-keep-in-mind.ts';
import { outlineLead, outlineWords } from './plan-outline-words.ts';
import { isPrivateReason } from './plan-private.ts';
import { refusalGroups } from './plan-refusals.ts';
import {
  daysWords,
  dayWords,
  doseWords,
  exerciseName,
  loadWords,
  planCitation,
  reasonWords,
  referralWhen,
  referralWords,
  safetyOpenWords,
  sessionWords,
  statusWords,
  stopWords,
} from './plan-words.ts';

export interface SheetOptions {
  /** Printed when given; the record's id never is. */
  name?: string;
  /** Week of the programme, from 1; left out before the first session. */
  week?: number;
  /** Version of the knowledge, for the last line. */
  version?: string;
  /** Element of the title: `h2` inside a page that has its own. */
  titleAs?: 'h1' | 'h2';
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${[...new Set(items)].map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const section = (title: string, body: string, kind = ''): string =>
  body === '' ? '' : `<section${kind && ` class="${kind}"`}><h2>${escaped(title)}</h2>${body}</section>`;

/** On paper a unit is a word: "hold 5 seconds", "10 metres". */
const spelled = (dose: string): string => dose.replace(/(\d)\s?s\b/g, '$1 seconds').replace(/(\d)\s?m\b/g, '$1 metres');

const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const kindsOf = (week: readonly DayPlan[]): SessionKind[] => [
  ...new Set(week.flatMap(({ sessions }) => sessions.map(({ kind }) => kind))),
];

function moveCard(item: PlanItem): string {
  const { exercise, name, dose, effort, company, harder, taughtFirst } = item;
  const changed = itemChangeWords(item);
  const lines = [
    loadWords(item),
    exerciseById(exercise)?.howTo ?? '',
    effort[1] <= 2 ? 'Very easy.' : `It feels like ${effort[0]} to ${effort[1]} of 10.`,
    company === 'therapist' ? 'With a therapist.' : company === 'helper' ? 'Somebody beside you.' : '',
    taughtFirst ? 'Have it shown first.' : '',
  ].filter(Boolean);
  return [
    `<article class="move"><figure>${exerciseFigure(exercise, { idPrefix: 'print' }) ?? ''}</figure>`,
    `<div><h4>${escaped(name)}</h4><p class="amount">${escaped(spelled(doseWords(dose)))}</p>`,
    `<p>${escaped(lines.join(' '))}</p>`,
    changed ? `<p class="changed">${escaped(changed)}</p>` : '',
    harder ? `<p class="later">${escaped(`Later: ${exerciseName(harder)}.`)}</p>` : '',
    '</div></article>',
  ].join('');
}

/** The moves by session, so that the days stand once. */
function moves({ items, week }: Programme): string {
  return kindsOf(week)
    .map((kind) => {
      const own = items.filter(({ session }) => session === kind);
      const days = week.filter(({ sessions }) => sessions.some((one) => one.kind === kind)).map(({ day }) => day);
      const [first, ...rest] = own.map(moveCard);
      if (!first) return '';
      const head = `<h3>${escaped(`${sessionWords[kind]}: ${daysWords(days)}`)}</h3>`;
      return `<div class="together">${head}${first}</div>${rest.join('')}`;
    })
    .join('');
}

function dayRow({ day, sessions, minutes }: DayPlan): string {
  const what = sessions.map(({ kind }) => `<span class="do"><i class="box"></i>${sessionWords[kind]}</span>`).join(' ');
  const time = minutes > 0 ? `<span class="time">${Math.max(1, Math.round(minutes))} minutes</span>` : '';
  const felt = sessions.length > 0 ? '<span class="blank"></span>' : '';
  return `<tr><th scope="row">${dayWords[day]}${time}</th><td>${what || 'Rest'}</td><td class="felt">${felt}</td></tr>`;
}

const weekTable = ({ week }: Programme): string =>
  `<table><thead><tr><th scope="col">Day</th><th scope="col">Tick when done</th><th scope="col">How hard? Pain? 0 to 10</th></tr></thead><tbody>${week.map(dayRow).join('')}</tbody></table>`;

function rulesLine({ rules, reviewWeeks }: Programme): string {
  const pain = `Pain stays at ${rules.maxPain} of 10 or less. Soreness is gone within ${rules.settleHours} hours; if not, do less next time.`;
  return `2 × 8 means: 8 times, a rest, then 8 times again. ${pain} Look at the plan again after ${inWords(reviewWeeks.map(String))} weeks.`;
}

function leftOut(plan: CarePlan): string {
  return list(
    refusalGroups(plan, 5).map(({ names, more, reason, instead }) => {
      const which = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
      return `${which}: ${sentence(reason)}${instead.length > 0 ? ` Instead: ${instead.join(', ')}.` : ''}`;
    }),
  );
}

function people({ referrals, status }: CarePlan): string {
  return list(
    referrals.map(({ to, when, because }) => {
      const [why] = because.filter((one) => !isPrivateReason(one));
      const who = `${referralWords[to] ?? to}, ${referralWhen({ to, when })}.`;
      return why && status !== 'stopped' ? `${who} ${sentence(reasonWords(why))}` : who;
    }),
  );
}

/** What a reader of the kitchen wall may learn too. */
const forAll = ({ education }: CarePlan) =>
  education.filter(({ about }) => !about.some((id) => isPrivateReason({ from: 'condition', id })));

/** Without the conditions behind a rule: those may be private, and the rule holds all the same. */
function keepLines(plan: CarePlan, most: number): string[] {
  const entries = keepInMindEntries(plan);
  const sure = entries.filter(({ suspected }) => !suspected);
  const maybe = entries.filter(({ suspected }) => suspected);
  return [...sure, ...maybe.slice(0, 4)].map(({ words }) => words).slice(0, most);
}

function monthsAhead(plan: CarePlan): string {
  const phases = outlineWords(plan).map(
    ({ weeks, kinds, moves: next, first }) =>
      `<li><b>${escaped(`${weeks}: ${kinds}.`)}</b> ${escaped(`${next} ${first}`)}</li>`,
  );
  return phases.length === 0 ? '' : `<p>${escaped(outlineLead)}</p><ul>${phases.join('')}</ul>`;
}

function sourcesOf(plan: CarePlan): string {
  const { programme, nutrition, goals } = plan;
  const at = [...(programme?.items ?? []), ...goals, ...forAll(plan)].map((one) => one.at);
  return [...new Set([...at, ...foodCitations(nutrition)].map(planCitation))]
    .filter(Boolean)
    .map((text) => `<p class="source">${escaped(text)}</p>`)
    .join('');
}

function stopBox({ stopAndSeek }: CarePlan): string {
  const call = '<p>With chest pain, fainting or breathlessness at rest call the emergency number.</p>';
  return section(
    'Stop and get help with any of these',
    list(stopAndSeek.map((id) => capital(stopWords([id])))) + call,
    'stop',
  );
}

function head(plan: CarePlan, { name = '', week, titleAs = 'h2' }: SheetOptions): string {
  const { title, lead } = statusWords[plan.status];
  const weeks = plan.programme?.weeks;
  const when = [dateWords(plan.asOf), week && weeks ? `week ${week} of ${weeks}` : ''].filter(Boolean).join(', ');
  const why = plan.because
    .filter((one) => !isPrivateReason(one))
    .map(reasonWords)
    .map(sentence);
  return [
    `<header><p class="name">${escaped(name)}</p><${titleAs} class="sheet-title">${escaped(title)}</${titleAs}><p class="when">${escaped(capital(when))}</p></header>`,
    plan.status === 'stopped'
      ? section('Get help now', `<p>${escaped(lead)} Call the emergency number.</p>${list(why)}`, 'stop')
      : `<p class="lead">${escaped(lead)}</p>${list(why)}`,
  ].join('');
}

function programmeParts(plan: CarePlan): string {
  const made = plan.programme;
  if (!made) return '';
  return [
    section('The week', weekTable(made)),
    stopBox(plan),
    section('The moves', `<p>${escaped(rulesLine(made))}</p>${moves(made)}`),
  ].join('\n');
}

/** Nothing that tempts to train or to reckon while somebody has to be in a hospital. */
const afterHelp = (plan: CarePlan): string =>
  section('Until then', list(keepLines(plan, 6))) + section('Who to see', people(plan));

function everyPart(plan: CarePlan): string {
  const goals = plan.goals.map((goal) => {
    const { title, detail } = goalWords(goal, plan);
    return `${sentence(title)} ${detail}`;
  });
  const again = plan.takingUp && takingUpWords(plan.takingUp);
  return [
    plan.safetyOpen > 0 ? `<p>${escaped(safetyOpenWords(plan.safetyOpen))}</p>` : '',
    again ? section(again.title, `<p>${escaped(again.text)}</p>`) : '',
    programmeParts(plan),
    section('Keep in mind', list(keepLines(plan, 10))),
    section('Food', list(foodLines(plan.nutrition))),
    section('Goals', list(goals)),
    section('The months ahead', monthsAhead(plan)),
    section('Who to see', people(plan)),
    section('What we left out, and why', leftOut(plan)),
    section('Good to know', list(forAll(plan).map(({ text }) => text))),
    section('Sources', sourcesOf(plan), 'sources'),
  ].join('\n');
}

/**
 * The plan for paper as the inside of one element of class `sheet`: large type, black on white, a drawing for each
 * move, boxes to tick, what stops it, sources. All words are escaped. Reasons about mood or safety at home stay out.
 */
export function planSheet(plan: CarePlan, options: SheetOptions = {}): string {
  const version = options.version ? ` Thew knowledge ${escaped(options.version)}.` : '';
  return [
    head(plan, options),
    plan.status === 'stopped' ? afterHelp(plan) : everyPart(plan),
    `<footer>Decision support, not a prescription. Ask whoever treats you before a change.${version}</footer>`,
  ].join('\n');
}
