/** Probabilities of the bands: 95, 80 and 50 %, and the middle. */
export const bandProbabilities = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/** The values of one bucket in order: few, as there are as many buckets as values. */
function sortFew(values: Float64Array, from: number, to: number): void {
  if (to - from > 48) {
    values.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const value = values[i]!;
    let j = i - 1;
    for (; j >= from && values[j]! > value; j--) values[j + 1] = values[j]!;
    values[j + 1] = value;
  }
}

/** From one day to the next values move little: the buckets of one day do for some more. */
const daysOfAFrame = 16;

/**
 * Order statistics of an ensemble, day after day, without sorting all of it: values fall into buckets between the least
 * and the greatest, and only the buckets in which a wanted rank lies are sorted. Exact, wherever the buckets lie.
 */
export class OrderStatistics {
  private readonly counts: Int32Array;
  /** Where the next value of a wanted bucket goes; -1: not wanted. */
  private readonly place: Int32Array;
  private readonly sorted: Float64Array;
  private calls = 0;
  private least = 0;
  private scale = 0;

  /** `count`: number of members. */
  constructor(count: number) {
    this.counts = new Int32Array(count + 1);
    this.place = new Int32Array(count + 1);
    this.sorted = new Float64Array(count);
  }

  /** Order statistics nearest to p·(n − 1), for ascending probabilities. */
  quantiles(values: Float64Array, probabilities: readonly number[], out: Float64Array): void {
    const { counts, place, sorted } = this;
    const last = counts.length - 1;
    if (this.calls++ % daysOfAFrame === 0) this.frame(values);
    this.count(values);
    if (counts[0]! + counts[last]! > values.length / 8) {
      this.frame(values);
      this.count(values);
    }
    const { least, scale } = this;
    const ranks = probabilities.map((probability) => Math.round(probability * (values.length - 1)));
    const wanted = this.want(ranks);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      const at = (value - least) * scale;
      const bucket = at < 0 ? 0 : at > last ? last : at | 0;
      const to = place[bucket]!;
      if (to < 0) continue;
      sorted[to] = value;
      place[bucket] = to + 1;
    }
    for (const { bucket, start } of wanted) sortFew(sorted, start, place[bucket]!);
    for (let q = 0; q < ranks.length; q++) out[q] = sorted[ranks[q]!]!;
  }

  /** The buckets between the least and the greatest value. */
  private frame(values: Float64Array): void {
    let least = values[0]!;
    let greatest = least;
    for (let i = 1; i < values.length; i++) {
      const value = values[i]!;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    this.least = least;
    this.scale = least === greatest ? 0 : (this.counts.length - 1) / (greatest - least);
  }

  private count(values: Float64Array): void {
    const { counts, least, scale } = this;
    const last = counts.length - 1;
    counts.fill(0);
    for (let i = 0; i < values.length; i++) {
      const at = (values[i]! - least) * scale;
      counts[at < 0 ? 0 : at > last ? last : at | 0]!++;
    }
  }

  /** The buckets in which the ranks lie, and where in the order each begins. */
  private want(ranks: readonly number[]): { bucket: number; start: number }[] {
    const { counts, place } = this;
    place.fill(-1);
    const wanted: { bucket: number; start: number }[] = [];
    let bucket = -1;
    let end = 0;
    for (const rank of ranks) {
      if (rank < end) continue;
      let start = end;
      while (rank >= end) {
        start = end;
        end += counts[++bucket]!;
      }
      place[bucket] = start;
      wanted.push({ bucket, start });
    }
    return wanted;
  }
}

/** Order statistics nearest to p·(n − 1) of values in any order, for ascending probabilities. */
export const quantiles = (values: Float64Array, probabilities: readonly number[], out: Float64Array): void =>
  new OrderStatistics(values.length).quantiles(values, probabilities, out);
