import { normalQuantile } from '../knowledge/models/exact-math.ts';

/**
 * Counter-based generator: the n-th number of stream s under a seed is a hash of the three, so member i keeps its draws
 * whatever else is drawn and however many members there are. Integer mixing after Steele, Lea and Flood 2014 (SplitMix).
 */
export function uniform(seed: number, stream: number, index: number): number {
  let h = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  h = mix(h ^ Math.imul(index + 1, 0xc2b2ae35));
  const low = mix(h ^ 0x27d4eb2f);
  return ((h >>> 5) * 67108864 + (low >>> 6) + 0.5) / 9007199254740992;
}

function mix(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Standard normal draw number `index` of a stream. */
export function normal(seed: number, stream: number, index: number): number {
  return normalQuantile(uniform(seed, stream, index));
}
