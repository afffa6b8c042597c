/** Agreement between definitions from the patterns of who is met by which: `1`, `0` or `?` a definition. */
export interface Pattern {
  marks: string;
  n: number;
  w: number;
}

export interface PairAgreement {
  a: string;
  b: string;
  /** People classifiable by both. */
  n: number;
  both: number;
  onlyA: number;
  onlyB: number;
  neither: number;
  /** Cohen's kappa of the people counted, and with survey weights. */
  kappa: number | null;
  weightedKappa: number | null;
  /** 2·both / (2·both + only one): share of positive findings that are shared. */
  positiveAgreement: number | null;
}

type Table = readonly [both: number, onlyA: number, onlyB: number, neither: number];

/** Cohen 1960; null where chance alone gives full agreement. */
export function cohenKappa([both, onlyA, onlyB, neither]: Table): number | null {
  const n = both + onlyA + onlyB + neither;
  if (n === 0) return null;
  const observed = (both + neither) / n;
  const expected = ((both + onlyA) * (both + onlyB) + (neither + onlyA) * (neither + onlyB)) / (n * n);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

function tableOf(patterns: readonly Pattern[], a: number, b: number, size: 'n' | 'w'): Table {
  const count = (x: string, y: string) =>
    patterns.reduce((sum, one) => (one.marks[a] === x && one.marks[b] === y ? sum + one[size] : sum), 0);
  return [count('1', '1'), count('1', '0'), count('0', '1'), count('0', '0')];
}

/** Every pair of definitions, over the people both can classify. */
export function pairAgreements(ids: readonly string[], patterns: readonly Pattern[]): PairAgreement[] {
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, offset): PairAgreement => {
      const j = i + 1 + offset;
      const table = tableOf(patterns, i, j, 'n');
      const [both, onlyA, onlyB, neither] = table;
      const positives = 2 * both + onlyA + onlyB;
      return {
        a,
        b,
        n: both + onlyA + onlyB + neither,
        both,
        onlyA,
        onlyB,
        neither,
        kappa: cohenKappa(table),
        weightedKappa: cohenKappa(tableOf(patterns, i, j, 'w')),
        positiveAgreement: positives === 0 ? null : (2 * both) / positives,
      };
    }),
  );
}

/** Fleiss 1971 over the people every definition can classify; null where it is not defined. */
export function fleissKappa(patterns: readonly Pattern[]): { kappa: number | null; n: number } {
  const full = patterns.filter(({ marks }) => !marks.includes('?') && marks.length > 1);
  const n = full.reduce((sum, one) => sum + one.n, 0);
  const raters = full[0]?.marks.length ?? 0;
  if (n === 0) return { kappa: null, n };
  let positives = 0;
  let agreeing = 0;
  for (const { marks, n: people } of full) {
    const yes = [...marks].filter((mark) => mark === '1').length;
    positives += people * yes;
    agreeing += (people * (yes * (yes - 1) + (raters - yes) * (raters - yes - 1))) / (raters * (raters - 1));
  }
  const share = positives / (n * raters);
  const chance = share * share + (1 - share) * (1 - share);
  return { kappa: chance === 1 ? null : (agreeing / n - chance) / (1 - chance), n };
}

export interface Intersection {
  met: string[];
  n: number;
  w: number;
}

/** Which sets of definitions are met together, the most frequent first, over the people all can classify. */
export function intersections(ids: readonly string[], patterns: readonly Pattern[]): Intersection[] {
  return patterns
    .filter(({ marks }) => !marks.includes('?'))
    .map(({ marks, n, w }) => ({ met: ids.filter((_, index) => marks[index] === '1'), n, w }))
    .sort((a, b) => b.n - a.n || a.met.join().localeCompare(b.met.join()));
}
