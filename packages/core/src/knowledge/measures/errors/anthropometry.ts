import type { MeasurementError } from '../measure.ts';

export const calfCircumferenceErrors: readonly MeasurementError[] = [
  {
    population: 'Malaysian adults (n 130)',
    conditions: 'intra-examiner',
    sem: 0.18,
    mdc95: 0.5,
    source:
      'Jamaiyah H et al. Reliability, technical error of measurements and validity of length and weight / calf circumference. 2008 (title paraphrased)',
    certainty: 'unverified',
    isDefault: true,
    note: 'default for same examiner; published LOA +/-0.5 cm; SEM = 0.5/2.77 derived; inter-examiner bias 0.3, LOA -0.9 to +0.4; number seen, address not retained: re-find before citing',
  },
  {
    population: 'Malaysian adults (n 130)',
    conditions: 'inter-examiner',
    sem: 0.23,
    mdc95: 0.65,
    source: 'derived from the inter-examiner LOA of Jamaiyah 2008',
    certainty: 'secondary',
    note: 'half-width of -0.9..+0.4',
  },
];

export const bodyWeightErrors: readonly MeasurementError[] = [
  {
    population: 'free-living adults',
    conditions: 'day to day',
    sem: 0.36,
    mdc95: 1,
    source: 'day-to-day weight variability (secondary page)',
    url: 'https://droracle.ai',
    certainty: 'secondary',
    isDefault: true,
    note: '32 % of day-to-day changes >=0.5 kg and 6.2 % >=1.0 kg imply SD of a difference about 0.5 kg (derived), SEM = 0.5/sqrt2; within-week variation 0.35 %',
  },
];
