/** Where a measure is entered: its own screen, a guided test, or the form of values. */

export type GuidedTest = 'chair-rises' | 'chair-stand-30s' | 'gait-4m' | 'timed-up-and-go';

const guided: Readonly<Record<string, GuidedTest>> = {
  'chair-stand-5x-time': 'chair-rises',
  'chair-stand-30s-count': 'chair-stand-30s',
  'gait-speed': 'gait-4m',
  'gait-4m-time': 'gait-4m',
  'tug-time': 'timed-up-and-go',
};

/** Measures with formulas: entering what they are made of is the way to get them. */
const madeOf: Readonly<Record<string, string>> = { bmi: 'body-height', 'asm-bmi': 'asm', 'sppb-score': 'sppb-score' };

export interface MeasureLink {
  to: string;
  search: { measure?: string };
}

/** Link for a measure id or a questionnaire; `params` (the person) are the caller's. */
export function measurePath(id: string): MeasureLink {
  const root = '/people/$person/measure';
  if (id === 'grip-strength') return { to: `${root}/grip`, search: {} };
  if (id === 'sarc-f' || id === 'sarc-f-score' || id.startsWith('sarc-f.')) return { to: `${root}/sarc-f`, search: {} };
  const test = guided[id];
  if (test) return { to: `${root}/${test}`, search: {} };
  return { to: `${root}/values`, search: { measure: madeOf[id] ?? id } };
}
