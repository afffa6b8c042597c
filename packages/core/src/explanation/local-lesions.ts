import {
  innervationCitation,
  lesionConditions,
  type MuscleSupply,
  muscleSupply,
  nerveBranches,
  plexusParts,
  type Region,
  type SkinSupply,
} from '../knowledge/findings/innervation.ts';
import type { Examination, OneSide } from './examination.ts';
import type { Lesion, LesionKind, Support } from './explanation.ts';

/** One place where a limb's nerve supply could be interrupted. */
interface Place {
  kind: LesionKind;
  name: string;
  region: Region;
  /** Should be weak; may be weak. */
  chiefly: (muscle: MuscleSupply) => boolean;
  partly: (muscle: MuscleSupply) => boolean;
  skin: (area: SkinSupply) => boolean;
  /** Fewer nerves or roots make a simpler account. */
  breadth: number;
  condition?: string;
}

const roots = ['C5', 'C6', 'C7', 'C8', 'T1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const;
const regionOfRoot = (root: string): Region => (root.startsWith('C') || root === 'T1' ? 'arm' : 'leg');
const has = (list: readonly string[] | undefined, ids: readonly string[]): boolean =>
  list?.some((one) => ids.includes(one)) ?? false;

function rootPlaces(): Place[] {
  return roots.map((root) => {
    const region = regionOfRoot(root);
    return {
      kind: 'root',
      name: root,
      region,
      chiefly: (muscle) => muscle.roots.includes(root),
      partly: (muscle) => has(muscle.minorRoots, [root]),
      skin: (area) => area.roots.includes(root),
      breadth: 1,
      condition: lesionConditions[`root:${region}`] ?? '',
    };
  });
}

function nervePlaces(): Place[] {
  const names = [...new Set(muscleSupply.filter(({ region }) => region !== 'head').map(({ nerve }) => nerve))];
  return names.map((name) => {
    const branches = nerveBranches[name] ?? [name];
    const inNerve = ({ nerve }: { nerve: string }): boolean => branches.includes(nerve);
    const region = muscleSupply.find(inNerve)?.region ?? 'arm';
    const condition = lesionConditions[name] ?? lesionConditions.nerve ?? '';
    return { kind: 'nerve', name, region, chiefly: inNerve, partly: () => false, skin: inNerve, breadth: 1, condition };
  });
}

function plexusPlaces(): Place[] {
  return plexusParts.map(({ name, region, roots: within }) => ({
    kind: 'plexus',
    name,
    region,
    chiefly: (muscle) => muscle.region === region && muscle.roots.every((root) => within.includes(root)),
    partly: (muscle) => muscle.region === region && has(muscle.roots, within),
    skin: (area) => area.region === region && has(area.roots, within),
    breadth: within.length,
    condition: lesionConditions.plexus ?? '',
  }));
}

let places: Place[] | undefined;
const allPlaces = (): Place[] => {
  places ??= [...rootPlaces(), ...nervePlaces(), ...plexusPlaces()];
  return places;
};

interface Fit {
  lesion: Lesion;
  score: number;
}

const isWeak = (grade: number): boolean => grade < 5;
const isNumb = (grade: number): boolean => grade < 4;

/**
 * Share of the limb's weak and numb sites a place explains, less what it wrongly predicts and a little for breadth. An
 * ordinal score of ours: it orders places, it is no probability.
 */
function fit(place: Place, side: OneSide, { muscles, skin }: Examination): Fit | undefined {
  const limb = muscles.filter((one) => one.side === side && one.supply.region === place.region);
  const areas = skin.filter((one) => one.side === side && one.supply.region === place.region);
  const weak = limb.filter(({ grade }) => isWeak(grade));
  const numb = areas.filter(({ grade }) => isNumb(grade));
  if (weak.length + numb.length === 0) return undefined;
  const explained = weak.filter(({ supply }) => place.chiefly(supply));
  const partly = weak.filter(({ supply }) => !place.chiefly(supply) && place.partly(supply));
  const felt = numb.filter(({ supply }) => place.skin(supply));
  if (explained.length + felt.length === 0) return undefined;
  const strong = limb.filter(({ supply, grade }) => !isWeak(grade) && place.chiefly(supply));
  const feeling = areas.filter(({ supply, grade }) => !isNumb(grade) && place.skin(supply));
  const hits = explained.length + 0.5 * partly.length + felt.length;
  const misses = weak.length + numb.length - explained.length - partly.length - felt.length;
  const wrong = strong.length + 0.5 * feeling.length;
  const score = hits / (hits + misses + wrong) - 0.03 * place.breadth;
  const known = new Set(limb.map(({ key }) => key));
  const untested = muscleSupply.filter(place.chiefly).map(({ site }) => `${site}-${side}`);
  const lesion: Lesion = {
    kind: place.kind,
    name: place.name,
    side,
    support: supportOf(score, weak.length + numb.length),
    explains: [...explained, ...partly, ...felt].map(({ key }) => key),
    leavesOpen: [...weak, ...numb].map(({ key }) => key).filter((key) => !explainsKey(key, explained, partly, felt)),
    against: [...strong, ...feeling].map(({ key }) => key),
    test: untested.filter((key) => !known.has(key)).slice(0, 4),
    ...(place.condition && { condition: place.condition }),
    at: innervationCitation,
  };
  return { lesion, score };
}

const explainsKey = (key: string, ...lists: { key: string }[][]): boolean =>
  lists.some((list) => list.some((one) => one.key === key));

/** One weak site alone cannot separate nerve from root: never more than some support. */
function supportOf(score: number, sites: number): Support {
  const step = score >= 0.85 ? 5 : score >= 0.65 ? 4 : score >= 0.45 ? 3 : score >= 0.25 ? 2 : 1;
  return (sites < 2 ? Math.min(step, 3) : step) as Support;
}

/** Roots, nerves and plexus parts of the limbs, best account first. */
export function localLesions(examination: Examination): Fit[] {
  const fits: Fit[] = [];
  for (const side of ['left', 'right'] as const) {
    for (const place of allPlaces()) {
      const one = fit(place, side, examination);
      if (one && one.lesion.support >= 2) fits.push(one);
    }
  }
  return fits.sort((a, b) => b.score - a.score || a.lesion.name.localeCompare(b.lesion.name));
}
