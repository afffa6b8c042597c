import { questionnaireById, questionnaireOf } from './questions/catalogue.ts';

/** Where a measure is entered: its own screen, a guided test, a questionnaire, or the form of values. */

export type GuidedTest = 'chair-rises' | 'chair-stand-30s' | 'gait-4m' | 'timed-up-and-go';

const guided: Readonly<Record<string, GuidedTest>> = {
  'chair-stand-5x-time': 'chair-rises',
  'chair-stand-30s-count': 'chair-stand-30s',
  'gait-speed': 'gait-4m',
  'gait-4m-time': 'gait-4m',
  'tug-time': 'timed-up-and-go',
};

/** Measures with formulas: entering what they are made of is the way to get them. */
const madeOf: Readonly<Record<string, string>> = { bmi: 'body-height', 'asm-bmi': 'asm' };

export interface MeasureLink {
  to: string;
  search: { measure?: string };
}

/** Link for a measure id or a questionnaire; `params` (the person) are the caller's. */
export function measurePath(id: string): MeasureLink {
  const root = '/people/$person/measure';
  if (id === 'grip-strength') return { to: `${root}/grip`, search: {} };
  if (id === 'mrc-grade' || id === 'mrc-sum-score') return { to: `${root}/mrc-sum`, search: {} };
  const asked = questionnaireOf(id) ?? questionnaireById(id) ?? questionnaireById(id.split('.')[0] ?? '');
  if (asked) return { to: `${root}/questions/${asked.id}`, search: {} };
  const test = guided[id];
  if (test) return { to: `${root}/${test}`, search: {} };
  return { to: `${root}/values`, search: { measure: madeOf[id] ?? id } };
}
