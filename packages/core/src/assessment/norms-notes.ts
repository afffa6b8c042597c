/** Every code that can stand in `NormResult.notes` and `NormResult.bound`; the words are in `presentation/`. */

export const normNotes = [
  /** Comparison by another scanner make: lean mass differs by 7–8 % between makes. */
  'device-mismatch',
  'device-unknown',
  'device-specific',
  /** Other grip meter or course than the reference's. */
  'method-differs',
  'method-unknown',
  /** The oldest are one group. */
  'pooled-top-age',
  'upper-age-unstated',
  'own-bmi-class',
  'side-assumed-right',
  'mean-of-trials',
  /** Only a mean is printed: no centile. */
  'mean-only',
  'mean-is-midpoint-of-ci',
  'normal-assumed',
  'ceiling-effect',
  'regional-norm',
  'one-region',
  /** In a timed test a high centile is a slow one. */
  'high-centile-is-slow',
  'confounded-by-fat',
  'not-bone-free',
  'healthier-subset',
  'percentile-assumed',
  'mean-and-sd-implied-by-cut-points',
  't-against-age-25',
  'us-population-not-east-asian',
  'ancestry-mismatch',
  'lower-limit-unverified',
  'sign-of-sex-term-to-be-checked',
  'unverified',
  /** Curves the user fitted to own data: nobody but the user vouches for who was measured and how. */
  'own-curves',
] as const;

export type NormNote = (typeof normNotes)[number];

/** Fixed bounds; `below-pN`, `at-least-pN` and `above-pN` name the outermost printed percentile. */
export const normBounds = [
  'below-reference',
  'above-reference',
  'worse-than-usual',
  'not-worse-than-usual',
  'below-lower-limit',
  'at-least-lower-limit',
  'below-minus-2-sd',
  'at-least-minus-2-sd',
] as const;
