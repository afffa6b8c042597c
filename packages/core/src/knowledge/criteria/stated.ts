import type { Citation } from '../sources/source.ts';
import { absent, all, any, measured, not, present } from './build.ts';
import type { Truth } from './criterion.ts';

/** Findings that count only when somebody wrote them down; silence is neither yes nor unknown. */

/** Recorded as present; not met when nothing was recorded. For exclusions and shortcuts that are the exception. */
export const stated = (finding: string, at: Citation): Truth => all(measured(finding), present(finding, at));

/** Recorded as absent; not met when nothing was recorded. */
export const statedAbsent = (finding: string, at: Citation): Truth => all(measured(finding), absent(finding, at));

/** The clinician's own verdict where it was recorded, else the measurements. */
export const statedOr = (finding: string, at: Citation, otherwise: Truth): Truth =>
  any(stated(finding, at), all(not(measured(finding)), otherwise));
