import type { Citation } from '../sources/source.ts';

/**
 * Root of each movement and skin area: read in the two teaching pages. Which named nerve supplies a muscle, and the
 * lesser roots in second place, are general anatomy from memory; people vary.
 */
export const innervationCitation: Citation = {
  place: 'roots read there; nerves general anatomy',
  certainty: 'secondary',
  sources: ['care-segmental-innervation-lesson', 'care-dermatomes-myotomes-summary'],
};

export type Region = 'head' | 'arm' | 'trunk' | 'leg';

export interface MuscleSupply {
  /** Body-map muscle, or a movement that tests one nerve. */
  site: string;
  /** Other names under which a grade may be recorded. */
  aliases?: readonly string[];
  region: Region;
  distal: boolean;
  /** Roots it chiefly depends on, then lesser ones. */
  roots: readonly string[];
  minorRoots?: readonly string[];
  nerve: string;
}

const m = (
  site: string,
  region: Region,
  distal: boolean,
  nerve: string,
  roots: string,
  minorRoots = '',
  aliases = '',
): MuscleSupply => ({
  site,
  region,
  distal,
  nerve,
  roots: roots.split(' '),
  ...(minorRoots && { minorRoots: minorRoots.split(' ') }),
  ...(aliases && { aliases: aliases.split(' ') }),
});

export const muscleSupply: readonly MuscleSupply[] = [
  m('neck-flexors', 'head', false, 'cervical', 'C2', 'C3', 'neck neck-flexion'),
  m('trapezius', 'head', false, 'accessory', 'C3 C4', '', 'shoulder-shrug'),
  m('deltoid', 'arm', false, 'axillary', 'C5', 'C6', 'shoulder shoulder-abduction arm-abduction'),
  m('rotator-cuff', 'arm', false, 'suprascapular', 'C5', 'C6', 'shoulder-external-rotation'),
  m('serratus-anterior', 'arm', false, 'long-thoracic', 'C6', 'C5 C7'),
  m('pectoralis-major', 'arm', false, 'pectoral', 'C7', 'C6 C8', 'chest'),
  m('latissimus-dorsi', 'arm', false, 'thoracodorsal', 'C7', 'C6 C8', 'upper-back'),
  m('biceps', 'arm', false, 'musculocutaneous', 'C6', 'C5', 'elbow-flexion elbow-flexors'),
  m('triceps', 'arm', false, 'radial', 'C7', 'C8', 'elbow-extension'),
  m('brachioradialis', 'arm', true, 'radial', 'C6', 'C5'),
  m('forearm-extensors', 'arm', true, 'radial', 'C7', 'C6', 'wrist-extension wrist-extensors'),
  m('finger-extensors', 'arm', true, 'radial', 'C7', 'C8', 'finger-extension'),
  m('forearm-flexors', 'arm', true, 'median', 'C8', 'C7', 'wrist-flexion finger-flexion'),
  m('thumb-abduction', 'arm', true, 'median', 'T1', 'C8', 'abductor-pollicis-brevis thenar'),
  m('little-finger-flexion', 'arm', true, 'ulnar', 'C8', 'T1', 'finger-flexion-little'),
  m('hand-intrinsics', 'arm', true, 'ulnar', 'T1', 'C8', 'hand finger-abduction first-dorsal-interosseous'),
  m('hip-flexors', 'leg', false, 'femoral', 'L2', 'L1 L3', 'hip-flexion'),
  m('adductors', 'leg', false, 'obturator', 'L3', 'L2 L4', 'hip-adductors hip-adduction'),
  m('quadriceps', 'leg', false, 'femoral', 'L3', 'L4 L2', 'knee-extension knee-extensors'),
  m('gluteus-medius', 'leg', false, 'superior-gluteal', 'L5', 'L4', 'hip-abductors hip-abduction'),
  m('gluteus-maximus', 'leg', false, 'inferior-gluteal', 'S1', 'L5', 'hip-extensors hip-extension'),
  m('hamstrings', 'leg', false, 'sciatic', 'S1', 'L5', 'knee-flexion'),
  m('tibialis-anterior', 'leg', true, 'peroneal', 'L4', 'L5', 'shin ankle-dorsiflexion foot-dorsiflexion'),
  m('toe-extensors', 'leg', true, 'peroneal', 'L5', '', 'toe-extension extensor-hallucis-longus'),
  m('foot-eversion', 'leg', true, 'peroneal', 'L5', 'S1', 'peronei'),
  m('foot-inversion', 'leg', true, 'tibial', 'L5', 'L4', 'tibialis-posterior'),
  m('gastrocnemius', 'leg', true, 'tibial', 'S1', 'S2', 'calf ankle-plantarflexion'),
  m('soleus', 'leg', true, 'tibial', 'S1', 'S2'),
  m('foot-intrinsics', 'leg', true, 'tibial', 'S2', 'S1', 'foot'),
];

export interface SkinSupply {
  site: string;
  aliases?: readonly string[];
  region: Region;
  distal: boolean;
  roots: readonly string[];
  nerve: string;
}

const s = (site: string, region: Region, distal: boolean, nerve: string, roots: string, aliases = ''): SkinSupply => ({
  site,
  region,
  distal,
  nerve,
  roots: roots.split(' '),
  ...(aliases && { aliases: aliases.split(' ') }),
});

export const skinSupply: readonly SkinSupply[] = [
  s('outer-upper-arm', 'arm', false, 'axillary', 'C5', 'C5 axillary'),
  s('outer-forearm', 'arm', false, 'musculocutaneous', 'C6', 'musculocutaneous'),
  s('back-of-hand', 'arm', true, 'radial', 'C6', 'radial'),
  s('thumb', 'arm', true, 'median', 'C6', 'C6'),
  s('middle-finger', 'arm', true, 'median', 'C7', 'C7 median'),
  s('little-finger', 'arm', true, 'ulnar', 'C8', 'C8 ulnar'),
  s('inner-forearm', 'arm', false, 'medial-cutaneous', 'T1', 'T1'),
  s('front-thigh', 'leg', false, 'femoral', 'L2 L3', 'L2 L3 femoral'),
  s('inner-thigh', 'leg', false, 'obturator', 'L3', 'obturator'),
  s('outer-thigh', 'leg', false, 'lateral-cutaneous', 'L2', ''),
  s('inner-shin', 'leg', true, 'femoral', 'L4', 'L4 saphenous'),
  s('outer-shin', 'leg', true, 'peroneal', 'L5', 'L5'),
  s('top-of-foot', 'leg', true, 'peroneal', 'L5', 'peroneal'),
  s('outer-foot', 'leg', true, 'tibial', 'S1', 'S1 sural'),
  s('sole', 'leg', true, 'tibial', 'S1', 'tibial'),
  s('saddle', 'trunk', false, 'sacral', 'S3', 'S3 S4'),
];

/** Named lesions of a limb: a nerve or a plexus part with the roots that run in it; parent nerves take their branches. */
export const nerveBranches: Readonly<Record<string, readonly string[]>> = {
  sciatic: ['sciatic', 'peroneal', 'tibial'],
};

export const plexusParts: readonly { name: string; region: Region; roots: readonly string[] }[] = [
  { name: 'brachial-plexus-upper', region: 'arm', roots: ['C5', 'C6'] },
  { name: 'brachial-plexus-lower', region: 'arm', roots: ['C8', 'T1'] },
  { name: 'brachial-plexus', region: 'arm', roots: ['C5', 'C6', 'C7', 'C8', 'T1'] },
  { name: 'lumbar-plexus', region: 'leg', roots: ['L2', 'L3', 'L4'] },
  { name: 'sacral-plexus', region: 'leg', roots: ['L5', 'S1', 'S2'] },
];

/** Nerve or root → condition of the ranking. */
export const lesionConditions: Readonly<Record<string, string>> = {
  radial: 'radial-neuropathy',
  ulnar: 'ulnar-neuropathy',
  median: 'median-cts',
  peroneal: 'peroneal-neuropathy',
  'root:arm': 'cervical-radiculopathy',
  'root:leg': 'lumbar-radiculopathy',
  plexus: 'plexopathy',
  nerve: 'peripheral-nerve-injury',
};
