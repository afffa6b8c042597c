import type { Exercise } from '../exercise.ts';

/** No position of its own: rest as part of the plan. */
export const pacingExercises: readonly Exercise[] = [
  {
    id: 'rest-pacing',
    name: 'Rest before tired',
    position: 'none',
    kind: 'pacing',
    level: 1,
    family: 'rest',
    rung: 1,
    muscles: ['all-body'],
    traits: [],
    dose: { sets: 1, minutes: 10, perDay: 7, perWeek: 7 },
    doseText: '10 minutes every 2 hours',
    progression: 'less rest only after 2 good weeks',
    regression: 'longer rest',
    cautions: ['me-cfs-pem', 'fibromyalgia'],
    purpose: ['pacing'],
    swallowing: 'neutral',
    equipment: ['timer'],
    howTo: 'Rest lying down before fatigue. Keep the same plan on good days. Do not catch up later.',
    note: 'energy management principle; minutes are ours',
    at: { place: '', certainty: 'secondary', sources: ['care-nice-ng206-me-cfs'] },
  },
];
