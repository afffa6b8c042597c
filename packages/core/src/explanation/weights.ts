/**
 * The numbers of the ranking that are ours. None is published: they order causes, they do not measure chances, and the
 * result is therefore shown as words, five steps and wide bands.
 */

/** Starting chance by the frequency step 1 to 5 of a condition, among people who notice weak or thin muscle. */
export const chanceByFrequency: readonly number[] = [0.004, 0.012, 0.035, 0.09, 0.2];

/**
 * Step of a diagnosis that the record names: how rare the disease is says nothing any more, only whether it weakens this
 * person. Ours, like the rest.
 */
export const knownFrequency = 4;

/** Odds factors of graded findings. */
export const graded = {
  /** Comes near to settling it; also a diagnosis in the record. */
  strong: 20,
  /** The examination by site points to this nerve, root or plexus. */
  examined: 6,
  /** Speaks for it. */
  key: 3,
  /** A key finding that was answered and is not there. */
  keyMissing: 0.75,
  /** Speaks against it. */
  against: 0.3,
} as const;

/** Case-control studies with severe cases flatter a test: the printed ratio is shrunk towards 1, then capped. */
export const shrinkExponent = 0.8;
export const cap = { lowest: 0.05, highest: 20 } as const;

/** Findings of one system are not independent: this many count for, and this many against. */
export const perSystem = 3;

/** Outside the usual age by more than five years; the sex in which it is less usual. */
export const untypical = { ageYears: 5, age: 0.5, sex: 0.6 } as const;

/** How much likelier a group of causes is in a setting than at home. */
export const bySetting: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  icu: { 'critical-illness': 4, disuse: 2, 'inflammation/cachexia': 1.5, nutrition: 1.5 },
  ward: { 'critical-illness': 2, disuse: 2, nutrition: 1.5, 'inflammation/cachexia': 1.5 },
  clinic: {},
  home: {},
};

/** Chance above which a cause has support 2, 3, 4 and 5. */
export const supportSteps = [0.02, 0.08, 0.25, 0.6] as const;

/** The same steps as people out of 100. */
export const supportBands: readonly (readonly [number, number])[] = [
  [0, 2],
  [2, 8],
  [8, 25],
  [25, 60],
  [60, 100],
];

export const shrunk = (ratio: number): number => Math.min(cap.highest, Math.max(cap.lowest, ratio ** shrinkExponent));
