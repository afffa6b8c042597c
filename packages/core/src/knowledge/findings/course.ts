import type { Finding } from './finding.ts';

/** Questions, signs and tests: course. */
export const course: readonly Finding[] = [
  {
    id: 'onset-speed',
    aliases: ['onset_speed'],
    question: 'From the first sign to the worst point, how quickly did this come on?',
    asker: 'person',
    kind: 'choice',
    options: ['hours', 'days', 'weeks', 'months', 'years'],
    system: 'course',
    why: 'Pace separates vascular and toxic causes (hours) from immune (days to weeks) and degenerative ones (months to years)',
    at: { place: '', certainty: 'secondary', sources: ['care-nice-ng127-summary-limb-or-facial-weakness'] },
  },
  {
    id: 'course',
    question: 'How is it changing now?',
    asker: 'person',
    kind: 'choice',
    options: ['worse', 'steady', 'better', 'relapsing', 'stepwise'],
    reassuring: 'better',
    system: 'course',
    why: 'A monophasic course fits Guillain-Barre; attacks fit periodic paralysis; relapses fit CIDP and myasthenia',
    at: { place: '', certainty: 'secondary', sources: ['care-fokke-c-gbs-and-brighton-criteria-494'] },
  },
  {
    id: 'duration-weeks',
    aliases: ['duration_weeks'],
    question: 'How many weeks ago did it start?',
    asker: 'person',
    kind: 'number',
    unit: 'wk',
    range: [0],
    system: 'course',
    why: 'Criteria use 4 weeks (rapid), 8 weeks (CIDP) and 6 months (weight loss)',
    at: { place: '', certainty: 'secondary', sources: ['care-cidp-criteria-ean-pns-2021-bmj-best'] },
  },
  {
    id: 'attacks',
    question: 'Do you have spells of weakness, and normal strength between them?',
    asker: 'person',
    kind: 'boolean',
    reassuring: false,
    system: 'course',
    why: 'Fixed weakness argues against periodic paralysis',
    at: { place: '', certainty: 'secondary', sources: ['care-periodic-paralysis-differential-medicalalgorithms'] },
  },
];
