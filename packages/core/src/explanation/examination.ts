import { type MuscleSupply, muscleSupply, type SkinSupply, skinSupply } from '../knowledge/findings/innervation.ts';
import type { Observation, PersonRecord } from '../observations/observation.ts';

export type OneSide = 'left' | 'right';

/** A graded site of the examination, with what supplies it. */
export interface Graded<Supply> {
  supply: Supply;
  side: OneSide;
  grade: number;
  key: string;
}

export interface Examination {
  muscles: Graded<MuscleSupply>[];
  skin: Graded<SkinSupply>[];
}

function index<Supply extends { site: string; aliases?: readonly string[] }>(all: readonly Supply[]) {
  const byName = new Map<string, Supply>();
  for (const one of all) for (const alias of one.aliases ?? []) byName.set(alias.toLowerCase(), one);
  for (const one of all) byName.set(one.site, one);
  return byName;
}

const muscleByName = index(muscleSupply);
const skinByName = index(skinSupply);

/** `quadriceps-left` carries its side; otherwise `side` does; `both` means both. */
function place({ site = '', side }: Observation): { name: string; sides: OneSide[] } {
  const suffix = /-(left|right)$/.exec(site);
  const name = site.replace(/-(left|right)$/, '').toLowerCase();
  if (suffix) return { name, sides: [suffix[1] as OneSide] };
  return { name, sides: side === 'both' ? ['left', 'right'] : side ? [side] : [] };
}

function latest<Supply extends { site: string }>(
  record: PersonRecord,
  measure: string,
  byName: ReadonlyMap<string, Supply>,
): Graded<Supply>[] {
  const found = new Map<string, Graded<Supply> & { date: string }>();
  for (const observation of record.observations) {
    const date = observation.date ?? record.asOf;
    if (observation.measure !== measure || date > record.asOf || typeof observation.value !== 'number') continue;
    const { name, sides } = place(observation);
    const supply = byName.get(name);
    if (!supply) continue;
    for (const side of sides) {
      const key = `${supply.site}-${side}`;
      const before = found.get(key);
      if (!before || before.date <= date) found.set(key, { supply, side, grade: observation.value, key, date });
    }
  }
  return [...found.values()];
}

/** Latest grade of each muscle (MRC 0–5) and skin area (S0–S4) by site and side; sites not on the map are left out. */
export const examinationOf = (record: PersonRecord): Examination => ({
  muscles: latest(record, 'mrc-grade', muscleByName),
  skin: latest(record, 'sensation-grade', skinByName),
});
