import { ref } from './build.ts';
import type { Criterion, Truth } from './criterion.ts';

/** A reference line for muscle area at L3 divided by height squared: below it is `low`. */
interface CtClass {
  id: string;
  title: string;
  source: string;
  region?: string;
  low: Truth;
  applies?: Truth;
  also?: Readonly<Record<string, Truth>>;
  departures?: readonly string[];
  cautions?: readonly string[];
}

export const ctClass = ({ low, also = {}, departures = [], cautions = [], ...rest }: CtClass): Criterion => ({
  ...rest,
  kind: 'class',
  condition: 'low-muscle',
  section: '6.1',
  findings: { lowMuscle: low, ...also },
  domains: { lowMuscle: 'mass' },
  stages: [{ result: 'low', when: ref('lowMuscle') }],
  otherwise: 'normal',
  staging: 'bands',
  departures,
  cautions: ['Level, contrast, window and software of the scan change the number.', ...cautions],
});
