import type { GuidedTest } from './where.ts';

/** What a guided test counts and stores. */
export interface TestKind {
  /** Measure the result is stored under, in its catalogue unit. */
  measure: string;
  unit: string;
  /** Counting test: the clock stops at this count. */
  counts?: number;
  /** The clock stops by itself, s. */
  limit?: number;
  /** The result is the count, not the time. */
  storesCount?: boolean;
  /** Words on the large button while the clock runs. */
  press: 'count' | 'stopWalk' | 'stopSit';
}

/** Limits: 60 s for five rises as in the SPPB, 30 s by definition of the other chair test. */
export const testKinds: Readonly<Record<GuidedTest, TestKind>> = {
  'chair-rises': { measure: 'chair-stand-5x-time', unit: 's', counts: 5, limit: 60, press: 'count' },
  'chair-stand-30s': {
    measure: 'chair-stand-30s-count',
    unit: '{count}',
    limit: 30,
    storesCount: true,
    press: 'count',
  },
  'gait-4m': { measure: 'gait-4m-time', unit: 's', press: 'stopWalk' },
  'timed-up-and-go': { measure: 'tug-time', unit: 's', press: 'stopSit' },
};
