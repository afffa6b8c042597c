import { exp, log } from '../knowledge/models/exact-math.ts';
import { normal } from './random.ts';

/** How strongly each member of the ensemble responds, relative to the mean person; structure of arrays. */
export interface Members {
  count: number;
  turnover: Float64Array;
  disuse: Float64Array;
  training: Float64Array;
  catabolic: Float64Array;
  neural: Float64Array;
  skill: Float64Array;
  ageing: Float64Array;
  energy: Float64Array;
  function: Float64Array;
}

export type Response = Exclude<keyof Members, 'count'>;

/**
 * Coefficient of variation between people of each response, and its place in the random stream. Disuse and training 0.5
 * (arms L042, G085 to G089: CV 0.48 to 0.59), critical illness 0.7 (L118), the rest judgement.
 */
export const responses: readonly { id: Response; cv: number; stream: number }[] = [
  { id: 'turnover', cv: 0.12, stream: 0 },
  { id: 'disuse', cv: 0.5, stream: 1 },
  { id: 'training', cv: 0.5, stream: 2 },
  { id: 'catabolic', cv: 0.7, stream: 3 },
  { id: 'neural', cv: 0.6, stream: 4 },
  { id: 'skill', cv: 0.55, stream: 5 },
  { id: 'ageing', cv: 0.5, stream: 6 },
  { id: 'energy', cv: 0.5, stream: 7 },
  { id: 'function', cv: 0.25, stream: 8 },
];

/** The mean person alone: every response 1. */
export function meanMember(): Members {
  const one = (): Float64Array => new Float64Array([1]);
  return {
    count: 1,
    turnover: one(),
    disuse: one(),
    training: one(),
    catabolic: one(),
    neural: one(),
    skill: one(),
    ageing: one(),
    energy: one(),
    function: one(),
  };
}

/** Log-normal responses with mean 1. Member i of a seed is the same person in every scenario and ensemble size. */
export function drawMembers(count: number, seed: number): Members {
  const members = Object.fromEntries(responses.map(({ id }) => [id, new Float64Array(count)]));
  for (const { id, cv, stream } of responses) {
    const variance = log(1 + cv * cv);
    const sd = Math.sqrt(variance);
    const values = members[id]!;
    for (let i = 0; i < count; i++) values[i] = exp(sd * normal(seed, stream, i) - variance / 2);
  }
  return { count, ...members } as Members;
}
