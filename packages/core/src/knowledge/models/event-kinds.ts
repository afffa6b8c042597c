import type { EventKind } from './event-kind.ts';
import { disuseKinds } from './event-kinds-disuse.ts';
import { illnessKinds } from './event-kinds-illness.ts';
import { nerveKinds } from './event-kinds-nerve.ts';
import { treatmentKinds } from './event-kinds-treatment.ts';

/** Everything a scenario or a person's history may contain. */
export const eventKinds: readonly EventKind[] = [...disuseKinds, ...treatmentKinds, ...illnessKinds, ...nerveKinds];

const byId = new Map(eventKinds.map((kind) => [kind.id, kind]));

/** Other names that people and older files use. */
const aliases: Readonly<Record<string, string>> = {
  icu: 'icu-stay',
  'intensive-care': 'icu-stay',
  hospital: 'hospital-stay',
  ward: 'hospital-stay',
  hospitalisation: 'hospital-stay',
  cast: 'limb-immobilisation',
  immobilisation: 'limb-immobilisation',
  immobilization: 'limb-immobilisation',
  steps: 'reduced-steps',
  exercise: 'training',
  protein: 'protein-intake',
  cachexia: 'cancer-cachexia',
  recovery: 'usual-activity',
};

export const eventKindById = (id: string): EventKind | undefined => byId.get(aliases[id] ?? id);
