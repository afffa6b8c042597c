import { awgs2019 } from './awgs-2019.ts';
import type { Criterion } from './criterion.ts';
import { ewgsop2 } from './ewgsop2-2019.ts';
import { fnih } from './fnih-2014.ts';
import { sarcF } from './sarc-f.ts';

/** Every definition Thew knows, in the order of the criteria catalogue. */
export const criteria: readonly Criterion[] = [sarcF, ewgsop2, awgs2019, fnih];

const byId = new Map(criteria.map((each) => [each.id, each]));

export const criterionById = (id: string): Criterion | undefined => byId.get(id);
