import type { Citation } from '../sources/source.ts';
import { age, atLeastValue, below, bySex, cases, method } from './build.ts';
import type { Truth } from './criterion.ts';

/** Muscle mass cut-points that several definitions share. */

/** ASM/height² below the lines of the Asian working group: DXA 7.0/5.4, bioimpedance 7.0/5.7; unknown method widens. */
export const asianIndexLow = (at: Citation): Truth =>
  below('asmi', cases([[method('asmi', 'bia'), bySex(7.0, 5.7)]], bySex(7.0, 5.4)), 'kg/m2', at);

export const ageFrom = (years: number, at: Citation): Truth => atLeastValue(age, years, 'a', at);
export const ageBelow = (years: number, at: Citation): Truth => below(age, years, 'a', at);
