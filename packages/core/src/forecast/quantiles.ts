/** Probabilities of the bands: 95, 80 and 50 %, and the middle. */
export const bandProbabilities = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/** Moves the value of rank `k` to its place between `low` and `high` (Hoare's selection). */
function select(values: Float64Array, low: number, high: number, k: number): void {
  while (low < high) {
    const a = values[low]!;
    const b = values[(low + high) >> 1]!;
    const c = values[high]!;
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const swap = values[i]!;
        values[i++] = values[j]!;
        values[j--] = swap;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

/** Order statistics nearest to p·(n − 1) for ascending probabilities; reorders `values`. */
export function quantiles(values: Float64Array, probabilities: readonly number[], out: Float64Array): void {
  let low = 0;
  for (let q = 0; q < probabilities.length; q++) {
    const rank = Math.round(probabilities[q]! * (values.length - 1));
    if (rank > low || q === 0) select(values, low, values.length - 1, rank);
    out[q] = values[rank]!;
    low = rank;
  }
}
