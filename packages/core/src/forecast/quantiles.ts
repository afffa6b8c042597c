/** Probabilities of the bands: 95, 80 and 50 %, and the middle. */
export const bandProbabilities = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/**
 * Sorts the members of an ensemble day by day. Members keep nearly the same order from one day to the next, so the order
 * of yesterday and a few insertions sort today. When the order breaks, the values are sorted outright for the day, and
 * what order was gained is kept.
 */
export class RankedMembers {
  private readonly order: Int32Array;
  private readonly sorted: Float64Array;

  constructor(count: number) {
    this.order = Int32Array.from({ length: count }, (_, i) => i);
    this.sorted = new Float64Array(count);
  }

  /** Order statistics nearest to p·(n − 1). */
  quantiles(values: Float64Array, probabilities: readonly number[], out: Float64Array): void {
    this.sort(values);
    for (let q = 0; q < probabilities.length; q++) {
      out[q] = this.sorted[Math.round(probabilities[q]! * (this.sorted.length - 1))]!;
    }
  }

  private sort(values: Float64Array): void {
    const { order, sorted } = this;
    const patience = 24 * order.length;
    let moves = 0;
    for (let i = 0; i < order.length; i++) {
      const member = order[i]!;
      const value = values[member]!;
      let j = i - 1;
      while (j >= 0 && sorted[j]! > value) {
        sorted[j + 1] = sorted[j]!;
        order[j + 1] = order[j]!;
        j--;
      }
      sorted[j + 1] = value;
      order[j + 1] = member;
      moves += i - 1 - j;
      if (moves > patience) break;
    }
    if (moves > patience) {
      sorted.set(values);
      sorted.sort();
    }
  }
}

/** Order statistics nearest to p·(n − 1) of values in any order. */
export function quantiles(values: Float64Array, probabilities: readonly number[], out: Float64Array): void {
  const sorted = Float64Array.from(values).sort();
  for (let q = 0; q < probabilities.length; q++) {
    out[q] = sorted[Math.round(probabilities[q]! * (sorted.length - 1))]!;
  }
}
