import type { LonelyPolicy } from '../mapping/mapping.ts';

/** The whole sample, whatever the group asked about: a stratum never loses PSUs because a group is empty there. */
export interface SurveyDesign {
  /** Stratum → number of its PSUs; of its people where people themselves were sampled. */
  strata: ReadonlyMap<string, number>;
  /** PSUs were sampled (cells then name theirs). */
  clustered: boolean;
  lonely: LonelyPolicy;
}

/** Sums over the people of one PSU (or one stratum, where people were sampled) who belong to the group. */
export interface Cell {
  stratum: string;
  /** PSU within its stratum; empty where people were sampled. */
  psu: string;
  n: number;
  /** Σ weight. */
  w: number;
  /** Σ weight². */
  w2: number;
  /** Σ weight·x, Σ weight²·x, Σ weight²·x². */
  wx: number;
  w2x: number;
  w2xx: number;
}

/** People of whom x is 1 (`yes`) or 0. */
export function shareCell(cell: Pick<Cell, 'stratum' | 'psu' | 'n' | 'w' | 'w2'>, yes: boolean): Cell {
  const { w, w2 } = cell;
  return { ...cell, wx: yes ? w : 0, w2x: yes ? w2 : 0, w2xx: yes ? w2 : 0 };
}

/** A stratum with one PSU under the policy that refuses to guess. */
export class LonelyPsu extends Error {
  constructor() {
    super('a stratum has only one PSU; choose how to treat it with design.lonely');
  }
}

interface Psu {
  /** Linearised total, and the sum of squares of its people where people were sampled. */
  z: number;
  squares: number;
}

/** Contribution of one stratum; undefined: it cannot tell (one PSU, policy `average`). */
function stratumVariance(psus: readonly Psu[], count: number, { clustered, lonely }: SurveyDesign): number | undefined {
  if (count <= 1) {
    if (lonely === 'fail') throw new LonelyPsu();
    if (lonely === 'average') return undefined;
    return lonely === 'adjust' ? psus.reduce((sum, { z, squares }) => sum + (clustered ? z * z : squares), 0) : 0;
  }
  const mean = psus.reduce((sum, { z }) => sum + z, 0) / count;
  const scale = count / (count - 1);
  if (!clustered) return scale * (psus.reduce((sum, { squares }) => sum + squares, 0) - count * mean * mean);
  const outside = (count - psus.length) * mean * mean;
  return scale * psus.reduce((sum, { z }) => sum + (z - mean) ** 2, outside);
}

/** Variance of a linearised total over strata (with-replacement PSUs), as R `survey:::svyrecvar` has it. */
export function designVariance(strata: ReadonlyMap<string, readonly Psu[]>, design: SurveyDesign): number {
  const parts = [...strata].map(([name, psus]) =>
    stratumVariance(psus, design.strata.get(name) ?? psus.length, design),
  );
  const known = parts.filter((part) => part !== undefined);
  const sum = known.reduce((total, part) => total + part, 0);
  return known.length === 0 ? Number.NaN : (sum * parts.length) / known.length;
}

/** Cells of one PSU joined (they may come by class), then by stratum. */
export function byPsu(cells: readonly Cell[]): Map<string, Cell[]> {
  const joined = new Map<string, Map<string, Cell>>();
  for (const cell of cells) {
    const stratum = joined.get(cell.stratum) ?? new Map<string, Cell>();
    joined.set(cell.stratum, stratum);
    const before = stratum.get(cell.psu);
    if (!before) stratum.set(cell.psu, { ...cell });
    else for (const key of ['n', 'w', 'w2', 'wx', 'w2x', 'w2xx'] as const) before[key] += cell[key];
  }
  return new Map([...joined].map(([stratum, psus]) => [stratum, [...psus.values()]]));
}

/** PSUs minus strata in which the group has anybody: R `degf` of the subset. */
export function degreesOfFreedom(strata: ReadonlyMap<string, readonly Cell[]>, { clustered }: SurveyDesign): number {
  let units = 0;
  for (const cells of strata.values()) units += clustered ? cells.length : cells.reduce((sum, { n }) => sum + n, 0);
  return units - strata.size;
}
