import type { TriageLevel } from './explanation.ts';

/** From least to most urgent. */
export const levels: readonly TriageLevel[] = ['self-care', 'therapist', 'doctor-soon', 'emergency'];

export const urgencyRank = (level: TriageLevel): number => levels.indexOf(level);

export const moreUrgent = (a: TriageLevel, b: TriageLevel): TriageLevel => (urgencyRank(a) >= urgencyRank(b) ? a : b);
