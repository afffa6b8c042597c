import { thewChoice } from '../own-choice.ts';
import type { Precaution } from '../precaution.ts';

const ours = thewChoice;

/** What a danger rule asks of the plan beyond its urgency. */
export const redFlagPrecautions: readonly Precaution[] = [
  {
    id: 'rf-pem',
    from: 'red-flag',
    mode: 'pacing',
    modeUntil: 'crash-free',
    at: ours,
  },
  {
    id: 'rf-hold-exercise',
    from: 'red-flag',
    mode: 'none',
    modeUntil: 'doctor-agrees',
    at: ours,
  },
  {
    id: 'rf-infection-stop',
    from: 'red-flag',
    mode: 'none',
    modeUntil: 'well-again',
    at: ours,
  },
  {
    id: 'rf-anorexia-warning',
    from: 'red-flag',
    mode: 'none',
    modeUntil: 'team-agrees',
    at: ours,
  },
  {
    id: 'rf-underweight',
    from: 'red-flag',
    mode: 'gentle',
    modeUntil: 'doctor-agrees',
    at: ours,
  },
  {
    id: 'rf-rhabdo-mild',
    from: 'red-flag',
    mode: 'gentle',
    modeUntil: 'ck-lower',
    at: ours,
  },
  {
    id: 'rf-myelopathy-slow',
    from: 'red-flag',
    refuse: [{ what: { traits: ['neck-load', 'overhead', 'heavy'] }, until: 'doctor-agrees' }],
    at: ours,
  },
  {
    id: 'rf-neglect-signs',
    from: 'red-flag',
    caps: { maxLevel: 2 },
    at: ours,
  },
  {
    id: 'rf-fall-blood',
    from: 'red-flag',
    refuse: [{ what: { traits: ['unsupported-balance', 'backward'] }, until: 'doctor-agrees' }],
    company: 'helper',
    at: ours,
  },
  {
    id: 'rf-nerve-injury',
    from: 'red-flag',
    refuse: [{ what: { traits: ['heavy', 'fast', 'eccentric'] }, until: 'nerve-returns' }],
    at: ours,
  },
  {
    id: 'rf-myositis-swallow',
    from: 'red-flag',
    mode: 'gentle',
    modeUntil: 'team-agrees',
    at: ours,
  },
  {
    id: 'rf-mg-suspect',
    from: 'red-flag',
    mode: 'gentle',
    modeUntil: 'team-agrees',
    at: ours,
  },
  {
    id: 'rf-mnd-breathing',
    from: 'red-flag',
    mode: 'gentle',
    modeUntil: 'breathing-checked',
    at: ours,
  },
  {
    id: 'rf-bulbar-slow',
    from: 'red-flag',
    refuse: [{ what: { traits: ['needs-swallow-check'] }, until: 'swallow-check' }],
    caps: { maxEffort: 4 },
    at: ours,
  },
  {
    id: 'rf-hypercalcaemia',
    from: 'red-flag',
    caps: { maxLevel: 2, maxEffort: 3 },
    at: ours,
  },
  {
    id: 'rf-knee-locked',
    from: 'red-flag',
    refuse: [{ what: { traits: ['leg-load', 'stairs'] }, until: 'doctor-agrees' }],
    at: ours,
  },
  {
    id: 'rf-child-weak',
    from: 'red-flag',
    mode: 'gentle',
    modeUntil: 'doctor-agrees',
    at: ours,
  },
  {
    id: 'rf-fast-loss',
    from: 'red-flag',
    refuse: [{ what: { traits: ['heavy', 'fast', 'high-effort'] }, until: 'salts-normal' }],
    caps: { maxLevel: 2, maxEffort: 4 },
    at: ours,
  },
];
