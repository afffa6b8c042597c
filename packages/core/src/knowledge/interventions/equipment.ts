/** A thing an exercise needs. `household`: taken as there. */
export interface Equipment {
  id: string;
  name: string;
  household: boolean;
  /** What else does the same. */
  instead?: string;
}

const at = (id: string, name: string, household: boolean, instead?: string): Equipment => ({
  id,
  name,
  household,
  ...(instead !== undefined && { instead }),
});

/** Our own list; nothing here is a medical device prescription except where a clinician sets it. */
export const equipment: readonly Equipment[] = [
  at('chair', 'A firm chair that does not slide', true),
  at('chair-with-arms', 'A firm chair with arm rests', true),
  at('worktop', 'A kitchen worktop or heavy table to hold', true),
  at('table', 'A table', true),
  at('towel', 'A towel or cloth', true),
  at('cushion', 'A pillow or cushion', true),
  at('bottle', 'A small filled bottle', true),
  at('timer', 'A timer or phone', true),
  at('rubber-band', 'A rubber band', true),
  at('bed-rail', 'A bed rail or firm bed edge', true),
  at('band', 'An elastic exercise band', false),
  at('dumbbells', 'Light weights', false, 'filled bottles or a bag'),
  at('step', 'A low step with a rail', false, 'the bottom stair with the rail'),
  at('stairs', 'Stairs with a rail', true),
  at('mat', 'A mat', false, 'a folded blanket on carpet'),
  at('soft-ball', 'A soft ball', false, 'a rolled pair of socks'),
  at('putty', 'Exercise putty', false, 'a soft sponge'),
  at('clay', 'Modelling clay', false, 'dough'),
  at('poles', 'Walking poles', false),
  at('walking-frame', 'A walking frame', false),
  at('bike', 'An exercise bike', false),
  at('gym-machines', 'Machines in a gym', false),
  at('noodle', 'A pool noodle', false),
  at('hand-paddles', 'Hand paddles', false, 'open hands'),
  at('breathing-trainer', 'A breathing muscle trainer, set by a therapist', false),
  at('breathing-bag', 'A breathing bag, taught by a clinician', false),
];

const byId = new Map(equipment.map((one) => [one.id, one]));

export const equipmentById = (id: string): Equipment | undefined => byId.get(id);

export type Place = 'home' | 'ward' | 'gym' | 'pool';

/** What a place has beside the household things. */
export const equipmentOf: Readonly<Record<Place, readonly string[]>> = {
  home: ['band'],
  ward: ['band', 'walking-frame'],
  gym: ['band', 'dumbbells', 'step', 'mat', 'bike', 'gym-machines'],
  pool: ['band', 'noodle', 'hand-paddles'],
};
