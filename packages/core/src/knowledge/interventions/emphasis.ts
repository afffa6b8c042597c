/**
 * Families of exercises to put first for a cause, a site or a pattern. Order is our own, after the plans of the twelve
 * stories; a precaution always stands above it.
 */
export const emphasisByCondition: Readonly<Record<string, readonly string[]>> = {
  'bed-rest': ['calf', 'knee', 'hip', 'bed-moves', 'rise', 'breath-ease'],
  'hospital-stay': ['rise', 'walk', 'calf', 'hip', 'pull'],
  'icu-acquired-weakness': ['calf', 'knee', 'hip', 'bed-moves', 'breath-ease', 'rise'],
  'post-surgery-deconditioning': ['rise', 'calf', 'hip', 'pull', 'breath-ease'],
  'hip-fracture': ['rise', 'knee', 'hip-side', 'calf', 'walk', 'balance'],
  'sarcopenia-ageing': ['rise', 'calf', 'hip-side', 'pull', 'balance'],
  frailty: ['rise', 'knee', 'calf', 'hip-side', 'pull', 'balance', 'walk'],
  detraining: ['squat', 'push', 'pull', 'hip', 'knee', 'calf'],
  'psoriatic-arthritis': ['pull', 'push', 'biceps', 'shoulder', 'rise', 'grip', 'wrist'],
  'rheumatoid-arthritis': ['pull', 'push', 'biceps', 'rise', 'grip', 'wrist'],
  tendinopathy: ['wrist', 'fingers', 'shoulder', 'pull'],
  'osteoarthritis-ami': ['knee', 'rise', 'hip-side', 'calf'],
  fibromyalgia: ['rise', 'pull', 'walk'],
  copd: ['walk', 'rise', 'pull', 'breath-ease', 'breath-strength'],
  'asthma-steroids-inactivity': ['walk', 'rise', 'breath-ease'],
  'heart-failure': ['walk', 'rise', 'calf', 'pull'],
  'guillain-barre': ['rise', 'squat', 'calf', 'bike', 'pull', 'breath-ease'],
  cidp: ['walk', 'rise', 'calf', 'bike'],
  'duchenne-becker': ['pool-endurance', 'pool-legs', 'pool-arms', 'hip', 'rise', 'calf', 'pull', 'breath-ease'],
  'limb-girdle': ['hip', 'rise', 'pull', 'breath-ease'],
  cmt: ['foot', 'calf', 'balance', 'grip'],
  'diabetic-neuropathy': ['foot', 'calf', 'balance', 'rise'],
  'peroneal-neuropathy': ['foot', 'calf', 'hip-side'],
  'radial-neuropathy': ['wrist', 'fingers', 'grip'],
  'ulnar-neuropathy': ['fingers', 'grip'],
  'median-cts': ['fingers', 'shoulder'],
  stroke: ['rise', 'walk', 'balance', 'fingers'],
  parkinson: ['rise', 'walk', 'balance', 'shoulder'],
  'multiple-sclerosis': ['rise', 'walk', 'balance'],
  'spinal-cord-injury': ['pull', 'push', 'shoulder', 'breath-ease'],
  osteoporosis: ['rise', 'hip', 'balance', 'pull'],
  'glucocorticoid-myopathy': ['rise', 'hip', 'step', 'pull'],
  'glp1-weight-loss': ['rise', 'pull', 'push', 'hip'],
  'very-low-calorie-diet': ['rise', 'pull', 'push', 'step'],
  depression: ['walk', 'rise', 'pull'],
  grief: ['walk', 'rise', 'calf', 'pull'],
  pompe: ['rise', 'hip', 'breath-ease'],
  als: ['calf', 'shoulder', 'breath-ease'],
  'myasthenia-gravis': ['rise', 'pull'],
};

/** Answer to `wasting-site` → families. */
export const emphasisBySite: Readonly<Record<string, readonly string[]>> = {
  forearm: ['wrist', 'fingers', 'grip'],
  hand: ['fingers', 'grip'],
  'upper-arm': ['biceps', 'triceps', 'pull', 'push'],
  shoulder: ['shoulder', 'pull'],
  thigh: ['rise', 'squat', 'knee'],
  calf: ['calf'],
  foot: ['foot'],
  shin: ['foot'],
};

/** Answer to `weakness-pattern` → families. */
export const emphasisByPattern: Readonly<Record<string, readonly string[]>> = {
  hand: ['grip', 'wrist'],
  'proximal-symmetric': ['rise', 'hip', 'shoulder'],
  'distal-symmetric': ['foot', 'calf', 'grip'],
  'legs-only': ['rise', 'calf', 'hip'],
  breathing: ['breath-ease'],
};

/** What a whole-body programme trains when nothing asks for more, most useful first. */
export const usualFamilies = {
  legs: ['rise', 'hip', 'calf', 'hip-side', 'knee', 'squat', 'step'],
  arms: ['pull', 'push', 'shoulder', 'biceps', 'grip'],
} as const;

export const bedFamilies = ['calf', 'knee', 'hip', 'pull', 'bed-moves', 'breath-ease', 'push', 'grip'] as const;
export const pacedFamilies = ['paced-walk', 'rest', 'knee', 'hip', 'pull', 'chair-endurance', 'breath-ease'] as const;
export const gentleFamilies = ['rest', 'breath-ease', 'calf', 'foot', 'shoulder', 'pull', 'trunk'] as const;
/** For old people and those up for few steps, after walking, rising and balance. */
export const frailFamilies = ['calf', 'pull', 'squat', 'hip-side', 'chair-endurance', 'knee'] as const;
/** Tired nerves: one move in the pool, so that strength is left for the others. */
export const shortPoolFor: readonly string[] = ['guillain-barre', 'cidp'];
export const poolFamilies = ['pool-endurance', 'pool-legs', 'pool-balance', 'pool-arms'] as const;

/** Moves above level 1 that may be done below an energy limit. Our own choice after NICE NG206. */
export const pacedMoves: ReadonlySet<string> = new Set(['walk-time', 'chair-march']);
