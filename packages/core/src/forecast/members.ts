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
  nerve: Float64Array;
}

export type Response = Exclude<keyof Members, 'count'>;

/**
 * Coefficients of variation of each response between people and between studies, and its place in the random stream.
 * Between people: disuse and training 0.5 (arms L042, G085 to G089: 0.48 to 0.59), critical illness 0.7 (L118), the rest
 * judgement. Between studies: rounded from the interval widths of the calibration; a person is drawn from a study that is
 * not known, so both count.
 */
export const responses: readonly { id: Response; people: number; studies: number; stream: number }[] = [
  { id: 'turnover', people: 0.12, studies: 0, stream: 0 },
  { id: 'disuse', people: 0.5, studies: 0.2, stream: 1 },
  { id: 'training', people: 0.5, studies: 0.35, stream: 2 },
  { id: 'catabolic', people: 0.7, studies: 0.35, stream: 3 },
  { id: 'neural', people: 0.6, studies: 0.4, stream: 4 },
  { id: 'skill', people: 0.55, studies: 0.6, stream: 5 },
  { id: 'ageing', people: 0.5, studies: 0.35, stream: 6 },
  { id: 'energy', people: 0.5, studies: 0.3, stream: 7 },
  { id: 'function', people: 0.25, studies: 0, stream: 8 },
  { id: 'nerve', people: 0.5, studies: 0, stream: 9 },
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
    nerve: one(),
  };
}

/** Log-normal responses with mean 1. Member i of a seed is the same person in every scenario and ensemble size. */
export function drawMembers(count: number, seed: number): Members {
  const members = Object.fromEntries(responses.map(({ id }) => [id, new Float64Array(count)]));
  for (const { id, people, studies, stream } of responses) {
    const variance = log(1 + people * people) + log(1 + studies * studies);
    const sd = Math.sqrt(variance);
    const values = members[id]!;
    for (let i = 0; i < count; i++) values[i] = exp(sd * normal(seed, stream, i) - variance / 2);
  }
  return { count, ...members } as Members;
}
