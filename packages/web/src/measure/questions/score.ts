import type { Question, Questionnaire } from './catalogue.ts';

/** Points of an item, `null` for asked without an answer; a missing item was not asked yet. */
export type Answers = Readonly<Record<string, number | null>>;

const ends = ({ points }: Question): [number, number] =>
  'from' in points ? [points.from, points.to] : [Math.min(...points), Math.max(...points)];

/** Whether the points are among those an answer of the item may have. */
export function isPossible(question: Question, value: unknown): value is number {
  if (typeof value !== 'number') return false;
  const { points } = question;
  return 'from' in points ? value >= points.from && value <= points.to : points.includes(value);
}

export interface Score {
  low: number;
  high: number;
  /** Largest total there is. */
  most: number;
  answered: number;
}

/** The total of the answers, or what it must lie between; points for age that nobody knows lie between 0 and 1. */
export function scoreOf({ questions, agePoints }: Questionnaire, answers: Answers, years: number | undefined): Score {
  const age = agePoints?.(years);
  const score: Score = { low: age ?? 0, high: age ?? (agePoints ? 1 : 0), most: agePoints ? 1 : 0, answered: 0 };
  for (const question of questions) {
    const [least, most] = ends(question);
    const points = answers[question.item];
    score.most += most;
    score.low += points ?? least;
    score.high += points ?? most;
    if (typeof points === 'number') score.answered++;
  }
  return score;
}
