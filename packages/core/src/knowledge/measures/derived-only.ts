import type { Measure } from './measure.ts';

interface Numbers {
  id: string;
  title: string;
  unit: string;
  hard: readonly [number, number];
  plausible: readonly [number, number];
  about: string;
  protocol?: string;
  worse?: 'lower';
  minutes: number;
  equipment?: string;
}

const derived = (numbers: Numbers): Measure => ({ kind: 'quantity', codes: [], errors: [], ...numbers });

const bia = { minutes: 10, equipment: 'bioimpedance', worse: 'lower' } as const;
const tape = { minutes: 5, worse: 'lower' } as const;
const asm = { unit: 'kg', hard: [0.5, 80], plausible: [5, 50] } as const;
const smm = { unit: 'kg', hard: [1, 120], plausible: [8, 70] } as const;
const skinfold = {
  unit: 'mm',
  hard: [0.5, 150],
  plausible: [2, 70],
  minutes: 5,
  equipment: 'skinfold caliper',
} as const;
const walk = { unit: 'm', hard: [-500, 1500], plausible: [100, 900], minutes: 3 } as const;

const pinch =
  'Lift skin and fat with thumb and finger a centimetre above the mark, set the caliper on the mark and read after two seconds; mean of three.';

/**
 * Results of equations, each under its own name. Ours, not in the evidence list of measures: an estimate by an equation
 * is never put in the place of a measured muscle mass, so no definition sees it unless it asks for it by name. Three
 * skinfolds that one of them needs, and two numbers that only reference charts use, are here too.
 */
export const derivedOnly: readonly Measure[] = [
  derived({
    id: 'star',
    title: 'Front thigh thickness for body mass index (STAR)',
    unit: 'mm/(kg/m2)',
    hard: [0.02, 20],
    plausible: [0.3, 4],
    worse: 'lower',
    minutes: 15,
    equipment: 'ultrasound',
    about: 'anterior-thigh-thickness (mm) / BMI; added to the catalogue by us',
  }),
  derived({
    id: 'smm-janssen-2000',
    title: 'Whole-body muscle mass by the Janssen equation',
    ...smm,
    ...bia,
    about: 'estimate from bioimpedance resistance, height, age and sex',
  }),
  derived({
    id: 'asm-sergi-2015',
    title: 'Arm and leg muscle mass by the Sergi equation',
    ...asm,
    ...bia,
    about: 'estimate from bioimpedance resistance and reactance, height, weight and sex',
  }),
  derived({
    id: 'asm-scafoglieri-2017',
    title: 'Arm and leg muscle mass by the Scafoglieri equation',
    ...asm,
    ...bia,
    about: 'estimate from bioimpedance resistance and reactance, height, weight and sex',
  }),
  derived({
    id: 'smm-d3-creatine',
    title: 'Whole-body muscle mass from the creatine pool',
    ...smm,
    minutes: 90,
    equipment: 'labelled creatine and urine mass spectrometry',
    worse: 'lower',
    about: 'creatine pool divided by 4.3 g per kg of muscle',
  }),
  derived({
    id: 'triceps-skinfold',
    title: 'Skinfold at the back of the upper arm',
    ...skinfold,
    about: 'halfway down the back of the upper arm',
    protocol: pinch,
  }),
  derived({
    id: 'arm-muscle-area',
    title: 'Muscle area of the upper arm, bone included',
    unit: 'cm2',
    hard: [1, 400],
    plausible: [8, 150],
    ...tape,
    equipment: 'tape and skinfold caliper',
    about: '(mid-arm girth − π × triceps skinfold)² / 4π, bone not taken off',
    protocol:
      'Girth halfway down the upper arm, skinfold at its back at the same height; or enter an area worked out that way.',
  }),
  derived({
    id: 'lean-mass-index',
    title: 'Lean mass of the whole body for height',
    unit: 'kg/m2',
    hard: [2, 60],
    plausible: [8, 35],
    worse: 'lower',
    minutes: 15,
    equipment: 'DXA',
    about: 'lean mass without bone mineral / height²; not the same as ffmi, which has the bone mineral',
  }),
  derived({
    id: 'mid-thigh-skinfold',
    title: 'Skinfold at the front of the thigh',
    ...skinfold,
    about: 'halfway down the front of the thigh',
    protocol: pinch,
  }),
  derived({
    id: 'calf-skinfold',
    title: 'Skinfold at the inner calf',
    ...skinfold,
    about: 'inner side of the calf at its thickest',
    protocol: pinch,
  }),
  derived({
    id: 'smm-lee-2000-girths',
    title: 'Whole-body muscle mass by the Lee girth equation',
    ...smm,
    ...tape,
    about: 'estimate from skinfold-corrected arm, thigh and calf girths; BMI below 30 only',
  }),
  derived({
    id: 'smm-lee-2000-simple',
    title: 'Whole-body muscle mass by the short Lee equation',
    ...smm,
    ...tape,
    about: 'estimate from weight, height, age, sex and ancestry; BMI below 30 only',
  }),
  derived({
    id: 'asm-kawakami-2021',
    title: 'Arm and leg muscle mass by the Kawakami equation',
    ...asm,
    ...tape,
    about: 'estimate from weight, waist, calf, height and sex; made on Japanese people of 40 and over',
  }),
  derived({
    id: 'asm-santos-2019',
    title: 'Arm and leg muscle mass by the Santos equation',
    ...asm,
    ...tape,
    about: 'estimate from calf girth, age and sex',
  }),
  derived({
    id: 'six-minute-walk-predicted-enright-1998',
    title: 'Expected six-minute walk (Enright and Sherrill, height and weight)',
    ...walk,
    about: 'reference equation, not a measurement',
  }),
  derived({
    id: 'six-minute-walk-predicted-enright-1998-bmi',
    title: 'Expected six-minute walk (Enright and Sherrill, body mass index)',
    ...walk,
    about: 'reference equation, not a measurement',
  }),
  derived({
    id: 'six-minute-walk-predicted-enright-2003',
    title: 'Expected six-minute walk (Enright, older people)',
    ...walk,
    about: 'reference equation, not a measurement',
  }),
];
