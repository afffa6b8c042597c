import { thewChoice } from '../own-choice.ts';
import type { Precaution } from '../precaution.ts';

const ours = thewChoice;

/** Medicine classes that limit exercise or ask for care; ours, unverified. */
export const drugPrecautions: readonly Precaution[] = [
  {
    id: 'glucocorticoid',
    from: 'drug',
    refuse: [{ what: { traits: ['spine-bend-load'] }, until: 'doctor-agrees' }],
    at: ours,
  },
  {
    id: 'statin',
    from: 'drug',
    at: ours,
  },
  {
    id: 'fluoroquinolone',
    from: 'drug',
    refuse: [{ what: { traits: ['fast', 'heavy', 'eccentric'] }, until: 'doctor-agrees' }],
    at: ours,
  },
  {
    id: 'diuretic',
    from: 'drug',
    at: ours,
  },
  {
    id: 'beta-agonist',
    from: 'drug',
    at: ours,
  },
  {
    id: 'levodopa',
    from: 'drug',
    at: ours,
  },
  {
    id: 'antidepressant',
    from: 'drug',
    at: ours,
  },
  {
    id: 'antipsychotic',
    from: 'drug',
    at: ours,
  },
  {
    id: 'glp1',
    from: 'drug',
    at: ours,
  },
  {
    id: 'tirzepatide',
    from: 'drug',
    at: ours,
  },
  {
    id: 'sglt2',
    from: 'drug',
    at: ours,
  },
  {
    id: 'chemo-neuro',
    from: 'drug',
    refuse: [{ what: { traits: ['unsupported-balance'] }, until: 'therapist-present' }],
    at: ours,
  },
  {
    id: 'checkpoint',
    from: 'drug',
    at: ours,
  },
  {
    id: 'daptomycin',
    from: 'drug',
    caps: { maxEffort: 5 },
    at: ours,
  },
  {
    id: 'aromatase',
    from: 'drug',
    refuse: [{ what: { traits: ['spine-bend-load'] }, until: 'doctor-agrees' }],
    at: ours,
  },
  {
    id: 'adt',
    from: 'drug',
    refuse: [{ what: { traits: ['spine-bend-load'] }, until: 'doctor-agrees' }],
    at: ours,
  },
  {
    id: 'colchicine',
    from: 'drug',
    at: ours,
  },
  {
    id: 'antiepileptic',
    from: 'drug',
    at: ours,
  },
  {
    id: 'opioid-long',
    from: 'drug',
    at: ours,
  },
];
