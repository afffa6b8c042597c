import type { CauseResult } from './explanation.ts';

/** Causes that are told in full at most. */
const most = 7;

/** The causes that are told in full; the rest is only named. What is in the record already is always told. */
export const inFull = (causes: readonly CauseResult[]): CauseResult[] =>
  causes.filter(({ support, rank, known }) => known || support >= 3 || rank <= 3).slice(0, most);
