import type { Source } from './source.ts';

/** Teaching pages behind the roots of muscles and skin areas. */
export const innervationSources: readonly Source[] = [
  {
    id: 'care-segmental-innervation-lesson',
    title: 'Dermatomes and myotomes: segmental innervation patterns (teaching page)',
    url: 'https://getoncourse.ai/lessons/us-medical-pg/step-1/anatomy/dermatomes-and-myotomes/segmental-innervation-patterns',
  },
  {
    id: 'care-dermatomes-myotomes-summary',
    title: 'Dermatomes and myotomes summary (teaching sheet)',
    url: 'https://scribd.com/document/639806516/Dermatomes-Myotomes-Summary',
  },
];
