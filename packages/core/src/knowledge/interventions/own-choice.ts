import type { Citation } from '../sources/source.ts';

/** A limit or an order that is our own judgement: shown as unverified. */
export const thewChoice: Citation = { place: 'own choice', certainty: 'unverified', sources: ['thew-own-choice'] };
