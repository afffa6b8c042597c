import { explainForecast } from '@thew/core/forecast/attribution';
import { extrapolations } from '@thew/core/forecast/extrapolation';
import { type ForecastMeasure, forecastMeasureById } from '@thew/core/forecast/forecast-measures';
import { goalsFor } from '@thew/core/forecast/goals';
import { doseFor } from '@thew/core/forecast/inverse';
import type { ForecastPerson } from '@thew/core/forecast/request';
import type { PersonRecord } from '@thew/core/observations/observation';
import { forecastPerson } from '@thew/core/plan/forecast-person';
import { type GoalOn, middleOn, type Simulated, simulated } from './course.ts';
import type { Answer, CourseAnswer, CourseRequest, ReasonsAnswer, Request } from './messages.ts';
import { openedOf } from './opening.ts';
import { asNowRequest, chosenRequest } from './scenario.ts';

/**
 * Simulates beside the page, so that the page never waits. Of questions that arrive while one is being worked on, only
 * the latest is answered.
 */

interface Subject {
  record: PersonRecord;
  person: ForecastPerson;
}

let subject: Subject | undefined;
let waiting: CourseRequest | undefined;
/** The course without a change depends on no lever: kept for the last measure and horizon. */
let kept: { key: string; asNow: Simulated } | undefined;

const answer = (message: Answer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') {
    subject = { record: data.record, person: forecastPerson(data.record) };
    kept = undefined;
    if (!data.quiet) answer(openedOf(subject.record, subject.person));
    return;
  }
  // Messages that came in the meantime are delivered first, and replace the question.
  if (waiting === undefined) setTimeout(answerLatest, 0);
  waiting = data;
});

function answerLatest(): void {
  const request = waiting;
  waiting = undefined;
  const measure = request && forecastMeasureById(request.measure);
  if (!request || !subject || !measure) return;
  answer(request.kind === 'course' ? courseAnswer(request, subject, measure) : reasonsAnswer(request, subject));
}

function goalOn({ measure, goalDay }: CourseRequest, { person }: Subject): GoalOn | undefined {
  const target = goalsFor(person).find((goal) => goal.target.measure === measure)?.target;
  const measured = person.measurements.some((value) => value.measure === measure);
  return target && measured ? { value: target.value, direction: target.direction, day: goalDay } : undefined;
}

function courseAnswer(request: CourseRequest, { record, person }: Subject, measure: ForecastMeasure): CourseAnswer {
  const goal = goalOn(request, { record, person });
  const key = JSON.stringify([measure.id, request.ahead, request.goalDay]);
  if (kept?.key !== key) kept = { key, asNow: simulated(asNowRequest(person, record, request.ahead), measure, goal) };
  const { asNow } = kept;
  const start = performance.now();
  const chosen = simulated(
    chosenRequest(person, record, request.levers, request.inBedBy, request.ahead),
    measure,
    goal,
  );
  const shares = chosen.goal && asNow.goal && { ...chosen.goal, without: asNow.goal.then };
  const saved = savedInBed(request, { record, person }, measure);
  const { update } = chosen.prepared;
  return {
    kind: 'course',
    id: request.id,
    measure: measure.id,
    unit: chosen.basis === 'absolute' ? measure.unit : '%',
    basis: chosen.basis,
    worse: measure.worse,
    chosen: chosen.course,
    asNow: asNow.course,
    ...(shares && { goal: { now: shares.now, chosen: shares.then, asNow: shares.without } }),
    ...(saved && { saved }),
    personal: { used: update.used, informative: update.informative },
    extrapolated: extrapolations(chosen.prepared.events, person, request.ahead),
    issues: chosen.prepared.issues,
    took: performance.now() - start,
  };
}

/** The middle on the last day in bed, with the exercise and without it. */
function savedInBed(
  { levers, inBedBy, ahead }: CourseRequest,
  { record, person }: Subject,
  measure: ForecastMeasure,
): CourseAnswer['saved'] {
  const day = Math.min(ahead, levers.illness + levers.bed);
  if (levers.inBed === 0 || day === 0) return undefined;
  const middle = (inBed: number): number =>
    middleOn(chosenRequest(person, record, { ...levers, inBed }, inBedBy, day), measure);
  return { day, without: middle(0), with: middle(levers.inBed) };
}

/** Slow questions: which driver makes which part, and what dose it would take. */
function reasonsAnswer(request: CourseRequest, { record, person }: Subject): ReasonsAnswer {
  const asked = chosenRequest(person, record, request.levers, request.inBedBy, request.ahead);
  const { drivers, method, totalPoints } = explainForecast(asked, request.measure);
  const goal = goalOn(request, { record, person });
  const target = goal && { measure: request.measure, value: goal.value, direction: goal.direction };
  const inverse = target && doseFor({ ...asked, members: 400 }, target, request.goalDay, request.doses);
  const other = goal && otherDose(request, { record, person }, goal);
  return {
    kind: 'reasons',
    id: request.id,
    measure: request.measure,
    drivers,
    method,
    totalPoints,
    ...(inverse && { inverse }),
    ...(other && { other }),
  };
}

/** The same life with little training instead of much, or much instead of little. */
function otherDose(request: CourseRequest, { record, person }: Subject, goal: GoalOn): ReasonsAnswer['other'] {
  const measure = forecastMeasureById(request.measure);
  const training = request.levers.training > 1 ? 1 : 3;
  if (!measure || !request.doses.sessionsPerWeek.includes(training)) return undefined;
  const levers = { ...request.levers, training };
  const { goal: share } = simulated(
    chosenRequest(person, record, levers, request.inBedBy, request.goalDay),
    measure,
    goal,
  );
  return share && { training, protein: levers.protein, share: share.then };
}
