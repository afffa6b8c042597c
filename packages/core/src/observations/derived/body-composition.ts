import type { Formula } from './formula.ts';

/** Height enters in metres, squared. */
const squareOf = (heightInCm: number): number => (heightInCm / 100) ** 2;

const definition = { source: 'definition of the index', certainty: 'primary' } as const;

const perHeight = (output: string, input: string): Formula => ({
  ...definition,
  id: `${output}-from-${input}`,
  output,
  inputs: [input, 'body-height'],
  text: `${output} = ${input} / height²`,
  proportional: true,
  compute: (x) => x.number(input) / squareOf(x.number('body-height')),
});

const perWeight = (output: string, input: string): Formula => ({
  ...definition,
  id: `${output}-from-${input}`,
  output,
  inputs: [input, 'body-weight'],
  text: `${output} = 100 × ${input} / body weight`,
  proportional: true,
  compute: (x) => (100 * x.number(input)) / x.number('body-weight'),
});

export const bodyComposition: readonly Formula[] = [
  {
    ...definition,
    id: 'bmi-from-weight-and-height',
    output: 'bmi',
    inputs: ['body-weight', 'body-height'],
    text: 'BMI = weight (kg) / height (m)²',
    proportional: true,
    compute: (x) => x.number('body-weight') / squareOf(x.number('body-height')),
  },
  {
    ...definition,
    id: 'fat-free-mass-from-fat-percentage',
    output: 'fat-free-mass',
    inputs: ['body-fat-percentage', 'body-weight'],
    text: 'fat-free mass = weight × (1 − fat % / 100)',
    compute: (x) => x.number('body-weight') * (1 - x.number('body-fat-percentage') / 100),
  },
  perHeight('asmi', 'asm'),
  {
    ...definition,
    id: 'asm-bmi-from-asm',
    output: 'asm-bmi',
    inputs: ['asm', 'bmi'],
    text: 'asm-bmi = asm / BMI',
    proportional: true,
    compute: (x) => x.number('asm') / x.number('bmi'),
  },
  perWeight('asm-weight-percentage', 'asm'),
  perHeight('smmi', 'smm'),
  perWeight('smm-weight-percentage', 'smm'),
  perHeight('ffmi', 'fat-free-mass'),
  perHeight('l3-smi', 'l3-muscle-area'),
  {
    id: 'arm-muscle-area-from-girth-and-skinfold',
    output: 'arm-muscle-area',
    inputs: ['mid-arm-circumference', 'triceps-skinfold'],
    text: 'arm muscle area = (girth − π × triceps skinfold / 10)² / 4π; girth in cm, skinfold in mm, bone included',
    source: 'as in the NHANES 1999–2006 arm muscle area chart; Heymsfield SB et al. 1982 takes bone off',
    certainty: 'secondary',
    compute: (x) =>
      (x.number('mid-arm-circumference') - (Math.PI * x.number('triceps-skinfold')) / 10) ** 2 / (4 * Math.PI),
  },
  {
    id: 'star-from-thickness-and-bmi',
    output: 'star',
    inputs: ['anterior-thigh-thickness', 'bmi'],
    text: 'STAR = front thigh muscle thickness (mm) / BMI',
    source: 'Kara M et al. 2021, doi 10.2340/16501977-2851 (ISarcoPRM); doi 10.1097/phm.0000000000001439',
    certainty: 'primary',
    proportional: true,
    compute: (x) => x.number('anterior-thigh-thickness') / x.number('bmi'),
  },
];
