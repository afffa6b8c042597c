import type { Citation } from '../sources/source.ts';
import { thewChoice } from './own-choice.ts';
import type { CauseTreatment } from './treatment-matrix.ts';

type Treatment = CauseTreatment['treatments'][number];

interface Change {
  /** Classes of the condition table that do not fit this cause. */
  without?: readonly string[];
  /** What comes first for it. */
  first?: readonly Treatment[];
  /** What is added at the end. */
  last?: readonly Treatment[];
}

const general: Citation = {
  place: '',
  certainty: 'unverified',
  sources: ['care-general-medical-knowledge-check-before-clinical-use'],
};
const ng206: Citation = { place: '', certainty: 'secondary', sources: ['care-nice-ng206-me-cfs'] };

const training: Treatment = { kind: 'exercise', decidedBy: 'person', at: general };
const review: Treatment = { kind: 'medicine review', decidedBy: 'doctor', at: general };
const medicine: Treatment = { kind: 'medication', decidedBy: 'doctor', at: general };

/** Where the classes of the condition table leave out the main treatment, or name one that does not fit. */
export const treatmentChanges: Readonly<Record<string, Change>> = {
  'me-cfs-pem': {
    without: ['device'],
    first: [{ kind: 'energy management', decidedBy: 'person', at: ng206 }],
    last: [{ kind: 'energy-saving aids', decidedBy: 'therapist', at: ng206 }],
  },
  'sedentary-life': { without: ['psychological/social'] },
  frailty: { last: [{ kind: 'feeding support', decidedBy: 'dietitian', at: general }, review] },
  'statin-myopathy': { without: ['medication'], first: [review] },
  'drug-myopathy-other': { without: ['medication'], first: [review] },
  'antiretroviral-myopathy': { without: ['medication'], first: [review] },
  'glucocorticoid-myopathy': { without: ['medication'], last: [review] },
  'alcohol-myopathy': {
    without: ['psychological/social'],
    first: [{ kind: 'help with drinking', decidedBy: 'doctor', at: general }],
  },
  'lead-neuropathy': { first: [{ kind: 'away from the source', decidedBy: 'doctor', at: general }] },
  'social-neglect': {
    without: ['psychological/social'],
    first: [{ kind: 'a safe place', decidedBy: 'social-services', at: general }],
  },
  'growth-failure-child': {
    without: ['psychological/social'],
    last: [{ kind: 'help for the family', decidedBy: 'doctor', at: general }],
  },
  'anorexia-nervosa': {
    without: ['psychological/social'],
    last: [{ kind: 'eating-disorder treatment', decidedBy: 'specialist', at: general }],
  },
  als: { last: [medicine, { kind: 'physical therapy', decidedBy: 'therapist', at: general }] },
  depression: { last: [medicine] },
  polio: { last: [{ kind: 'physical therapy', decidedBy: 'therapist', at: general }] },
  'duchenne-becker': {
    last: [
      {
        ...training,
        at: {
          place: '',
          certainty: 'secondary',
          sources: ['care-bostock-el-resistance-training-in-muscular-dystrophy-2019'],
        },
      },
    ],
  },
  'limb-girdle': { last: [training] },
  fshd: { last: [training] },
  'myotonic-dystrophy': { last: [training] },
  'guillain-barre': { last: [training] },
  cidp: { last: [training] },
  stroke: { last: [training] },
  'hip-fracture': { last: [training] },
  'polymyositis-dermatomyositis': { last: [training] },
  'inclusion-body-myositis': { last: [training] },
  botulism: { last: [{ kind: 'physical therapy', decidedBy: 'therapist', at: thewChoice }] },
};
