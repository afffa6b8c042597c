import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { CarePlan, PlanItem, Programme } from '../plan/care-plan.ts';
import { exerciseFigure } from './figure.ts';
import { itemChangeWords, takingUpWords } from './plan-change-words.ts';
import { foodCitations, foodLines } from './plan-food-lines.ts';
import { dateWords, goalWords } from './plan-goal-words.ts';
import { keepInMind } from './plan-keep-in-mind.ts';
import { planPrintStyle } from './plan-print-style.ts';
import { refusalGroups } from './plan-refusals.ts';
import {
  daysWords,
  dayWords,
  doseWords,
  exerciseName,
  planCitation,
  reasonWords,
  referralWhen,
  referralWords,
  safetyOpenWords,
  sessionWords,
  statusWords,
  stopWords,
} from './plan-words.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const section = (title: string, body: string): string =>
  body === '' ? '' : `<section><h2>${escaped(title)}</h2>${body}</section>`;

function moveCard(item: PlanItem): string {
  const changed = itemChangeWords(item);
  const { exercise, name, dose, days, effort, company, harder } = item;
  const how = exerciseById(exercise)?.howTo ?? '';
  const feel = effort[1] <= 2 ? 'Very easy.' : `Effort ${effort[0]} to ${effort[1]} of 10.`;
  const beside = company === 'therapist' ? ' With a therapist.' : company === 'helper' ? ' Somebody beside you.' : '';
  const next = harder ? ` Later: ${exerciseName(harder)}.` : '';
  return [
    '<article class="move">',
    `<figure>${exerciseFigure(exercise, { idPrefix: 'print' }) ?? ''}</figure>`,
    `<div><h3>${escaped(name)}</h3><p class="dose">${escaped(doseWords(dose))}</p>`,
    `<p>${escaped(daysWords(days))}. ${escaped(feel + beside)}</p><p>${escaped(how + next)}</p>${changed && `<p class="changed">${escaped(changed)}</p>`}</div>`,
    '</article>',
  ].join('');
}

function weekTable({ week }: Programme): string {
  const rows = week.map(({ day, sessions, minutes }) => {
    const what = sessions.map(({ kind }) => sessionWords[kind]).join(', ') || 'Rest';
    const time = minutes > 0 ? `${Math.round(minutes)} min` : '';
    return `<tr><th scope="row">${dayWords[day]}</th><td>${escaped(what)}</td><td>${time}</td><td class="tick" aria-label="Done?"></td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Day</th><th scope="col">What</th><th scope="col">Time</th><th scope="col">Done</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const leftOut = (plan: CarePlan): string =>
  list(
    refusalGroups(plan, 5).map(
      ({ names, reason, instead }) =>
        `${names.join(', ')}: ${reason.replace(/\.$/, '')}.${instead.length > 0 ? ` Instead: ${instead.join(', ')}.` : ''}`,
    ),
  );

function again(takingUp: NonNullable<CarePlan['takingUp']>): string {
  const { title, text } = takingUpWords(takingUp);
  return section(title, `<p>${escaped(text)}</p>`);
}

const people = ({ referrals }: CarePlan): string =>
  list(
    referrals.map(
      ({ to, when, because }) =>
        `${referralWords[to] ?? to}, ${referralWhen({ to, when })}. ${because[0] ? reasonWords(because[0]) : ''}`,
    ),
  );

function sourcesOf({ programme, education, nutrition }: CarePlan): string {
  const at = [...(programme?.items ?? []), ...education].map((one) => one.at);
  return [...new Set([...at, ...foodCitations(nutrition)].map(planCitation))]
    .filter(Boolean)
    .map((text) => `<p class="source">${escaped(text)}</p>`)
    .join('');
}

/**
 * The plan as one self-contained page for paper: large type, black on white, a drawing for each move, boxes to tick. No
 * script and nothing loaded from elsewhere. `name` is printed when given; the record's id never is.
 */
export function planPrint(plan: CarePlan, { name = '' }: { name?: string } = {}): string {
  const { title, lead } = statusWords[plan.status];
  const made = plan.programme;
  const why = [...new Set(plan.because.map(reasonWords))];
  const goals = plan.goals.map((goal) => {
    const words = goalWords(goal, plan);
    return `${words.title}. ${words.detail}`;
  });
  const body = [
    `<header><h1>${escaped(title)}</h1><p class="who">${escaped([name, dateWords(plan.asOf)].filter(Boolean).join(', '))}</p></header>`,
    `<p class="lead">${escaped(lead)}</p>${list(why)}${plan.safetyOpen > 0 ? `<p>${safetyOpenWords(plan.safetyOpen)}</p>` : ''}`,
    plan.takingUp ? again(plan.takingUp) : '',
    section('Goals', list(goals)),
    made ? section('Day by day', weekTable(made)) : '',
    made ? section('The moves', made.items.map(moveCard).join('')) : '',
    section('Food', list(foodLines(plan.nutrition))),
    section('Keep in mind', list(keepInMind(plan, 8))),
    section('What we left out, and why', leftOut(plan)),
    section('People', people(plan)),
    `<section class="stop"><h2>Stop and ask for help with</h2><p>${escaped(stopWords(plan.stopAndSeek))}.</p></section>`,
    section('Good to know', list(plan.education.map(({ text }) => text))),
    section('Sources', sourcesOf(plan)),
    '<footer>Decision support, not a prescription. Ask whoever treats you before a change.</footer>',
  ].join('\n');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${planPrintStyle}</style></head>\n<body>${body}</body></html>\n`;
}
