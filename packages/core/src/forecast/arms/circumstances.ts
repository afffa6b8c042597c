import type { Circumstance } from './arm-programmes.ts';
import { gainCircumstances } from './circumstances-gain.ts';
import { lossCircumstances } from './circumstances-loss.ts';

/** First match counts. Ages are those usual for the circumstance, used only where a paper gives none. */
export const circumstances: readonly Circumstance[] = [...gainCircumstances, ...lossCircumstances];
