import { explain } from '@thew/core/explanation/explain';
import type { Denervation } from '@thew/core/explanation/explanation';
import type { Observation, Side } from '@thew/core/observations/observation';
import { describe, expect, it } from 'vitest';
import { type Answers, personWith } from './person.ts';

const muscle = (site: string, value: number, side: Side): Observation => ({ measure: 'mrc-grade', site, side, value });
const skin = (site: string, value: number, side: Side): Observation => ({
  measure: 'sensation-grade',
  site,
  side,
  value,
});

const arm = [
  'deltoid',
  'biceps',
  'triceps',
  'forearm-extensors',
  'finger-extensors',
  'forearm-flexors',
  'thumb-abduction',
  'hand-intrinsics',
];
const leg = [
  'hip-flexors',
  'adductors',
  'quadriceps',
  'hamstrings',
  'tibialis-anterior',
  'toe-extensors',
  'foot-inversion',
  'gastrocnemius',
];

/** Grades of the named sites, 5 for all others of both limbs on that side. */
function examined(sites: readonly string[], weak: Readonly<Record<string, number>>, side: Side): Observation[] {
  return sites.map((site) => muscle(site, weak[site] ?? 5, side));
}

function find(observations: Observation[], answers: Answers = {}): Denervation {
  const record = personWith(answers);
  return explain({ ...record, observations: [...record.observations, ...observations] }).denervation!;
}

const bothSides = (sites: readonly string[], weak: Readonly<Record<string, number>>) => [
  ...examined(sites, weak, 'left'),
  ...examined(sites, weak, 'right'),
];

describe('one limb', () => {
  it('finds the ulnar nerve: weak small hand muscles, numb little finger, thumb pad spared', () => {
    const { candidates } = find([
      ...examined([...arm, 'little-finger-flexion'], { 'hand-intrinsics': 3, 'little-finger-flexion': 4 }, 'right'),
      skin('little-finger', 2, 'right'),
      skin('thumb', 4, 'right'),
    ]);
    expect(candidates[0]).toMatchObject({ kind: 'nerve', name: 'ulnar', side: 'right', condition: 'ulnar-neuropathy' });
  });

  it('finds the radial nerve when wrist and finger extension are weak', () => {
    const weak = { 'forearm-extensors': 1, 'finger-extensors': 1, brachioradialis: 3 };
    const { candidates } = find(examined([...arm, 'brachioradialis'], weak, 'left'));
    expect(candidates[0]).toMatchObject({ kind: 'nerve', name: 'radial', side: 'left' });
  });

  it('finds root L5 rather than the peroneal nerve when foot inversion and hip abduction are weak too', () => {
    const weak = { 'toe-extensors': 2, 'foot-inversion': 3, 'gluteus-medius': 3, 'foot-eversion': 3 };
    const { candidates } = find(examined([...leg, 'gluteus-medius', 'foot-eversion'], weak, 'left'));
    expect(candidates[0]).toMatchObject({ kind: 'root', name: 'L5', condition: 'lumbar-radiculopathy' });
  });

  it('finds root C7 when triceps and finger and wrist extension are weak over two nerves', () => {
    const weak = {
      triceps: 3,
      'forearm-extensors': 3,
      'finger-extensors': 3,
      'pectoralis-major': 4,
      'latissimus-dorsi': 4,
    };
    const sites = [...arm, 'pectoralis-major', 'latissimus-dorsi', 'brachioradialis'];
    const { candidates } = find([...examined(sites, weak, 'right'), skin('middle-finger', 2, 'right')]);
    expect(candidates[0]).toMatchObject({ kind: 'root', name: 'C7' });
  });

  it('finds the upper arm plexus when deltoid, cuff, biceps and brachioradialis are weak', () => {
    const weak = { deltoid: 1, 'rotator-cuff': 1, biceps: 2, brachioradialis: 2 };
    const { candidates } = find([
      ...examined([...arm, 'rotator-cuff', 'brachioradialis'], weak, 'right'),
      skin('outer-upper-arm', 1, 'right'),
      skin('thumb', 2, 'right'),
    ]);
    expect(candidates[0]).toMatchObject({ kind: 'plexus', name: 'brachial-plexus-upper' });
  });

  it('does not settle on a nerve from one weak muscle', () => {
    const { candidates } = find([muscle('tibialis-anterior', 3, 'left')]);
    expect(Math.max(...candidates.map(({ support }) => support))).toBeLessThanOrEqual(3);
    expect(candidates[0]?.test.length).toBeGreaterThan(0);
  });
});

describe('many limbs', () => {
  it('finds a polyneuropathy: both feet weak and numb, reflexes absent', () => {
    const feet = [skin('top-of-foot', 1, 'both'), skin('sole', 1, 'both')];
    const weak = { 'tibialis-anterior': 3, 'toe-extensors': 2, gastrocnemius: 3 };
    const { candidates } = find([...bothSides(leg, weak), ...feet], { reflexes: 'absent', 'glove-stocking': true });
    expect(candidates[0]).toMatchObject({ kind: 'polyneuropathy', support: 5 });
  });

  it('finds the muscle: hips and shoulders weak on both sides, feeling normal', () => {
    const weak = { deltoid: 3, biceps: 4, 'hip-flexors': 3, quadriceps: 3, adductors: 3 };
    const { candidates } = find([...bothSides([...arm, ...leg], weak), skin('top-of-foot', 4, 'both')], {
      reflexes: 'normal',
      numbness: 'none',
    });
    expect(candidates[0]?.kind).toBe('muscle');
  });

  it('finds the junction instead when strength fades with use', () => {
    const weak = { deltoid: 4, 'hip-flexors': 4, quadriceps: 4 };
    const { candidates } = find([...bothSides([...arm, ...leg], weak), skin('thumb', 4, 'both')], {
      fatigable: true,
      'droopy-lids': true,
      numbness: 'none',
    });
    expect(candidates[0]).toMatchObject({ kind: 'junction', condition: 'myasthenia-gravis' });
  });

  it('finds the anterior horn: uneven weakness in several limbs with twitching and normal feeling', () => {
    const observations = [
      ...examined(arm, { 'thumb-abduction': 2, 'hand-intrinsics': 2, 'forearm-extensors': 4 }, 'right'),
      ...examined(arm, { 'hand-intrinsics': 5 }, 'left'),
      ...examined(leg, { 'tibialis-anterior': 2, 'hip-flexors': 3 }, 'left'),
      ...examined(leg, {}, 'right'),
      skin('thumb', 4, 'both'),
      skin('sole', 4, 'both'),
    ];
    const { candidates } = find(observations, {
      fasciculations: true,
      'upper-and-lower-signs': true,
      'tongue-wasting': true,
    });
    expect(candidates[0]).toMatchObject({ kind: 'anterior-horn', condition: 'als' });
  });

  it('finds brain or cord when the weak limbs have brisk reflexes and an upgoing toe', () => {
    const weak = { 'hip-flexors': 3, 'tibialis-anterior': 3, hamstrings: 3 };
    const { candidates } = find(bothSides(leg, weak), { reflexes: 'brisk', 'plantar-up': true, clonus: true });
    expect(candidates.map(({ kind }) => kind).slice(0, 2)).toContain('central');
  });
});

it('says nothing of nerves when nothing was graded by site, and nothing wrong when all is full strength', () => {
  expect(explain(personWith({ 'mrc-sum-score': 52 })).denervation).toBeUndefined();
  expect(find(bothSides(arm, {}))).toEqual({ weak: [], numb: [], candidates: [] });
});

it('reads a side from the site, aliases, and the latest grade only', () => {
  const old = { ...muscle('knee-extension', 1, 'left'), date: '2026-01-01' };
  const { weak } = find([old, { measure: 'mrc-grade', site: 'quadriceps-left', value: 4, date: '2026-11-01' }]);
  expect(weak).toEqual([{ site: 'quadriceps', side: 'left', grade: 4 }]);
});
