import type { Citation } from '../sources/source.ts';
import type { Urgency } from './condition.ts';

/** What part of the body or life a flag is about; breathing and swallowing are shown before all others. */
export type FlagSystem =
  | 'breathing'
  | 'swallowing'
  | 'nerves-and-spine'
  | 'heart-and-salts'
  | 'muscle'
  | 'food-and-weight'
  | 'mind-and-home'
  | 'exercise'
  | 'other';

/** A danger rule: `pattern` is an expression over finding ids; an unanswered part counts as false. */
export interface RedFlag {
  id: string;
  pattern: string;
  urgency: Urgency;
  system: FlagSystem;
  note?: string;
  at: Citation;
}
