import type { MeasurementError } from '../measure.ts';

export const mrcSumScoreErrors: readonly MeasurementError[] = [
  {
    population: 'ICU (n 75)',
    conditions: 'inter-observer',
    source:
      'Hermans G et al. Interobserver agreement of Medical Research Council sum-score and handgrip strength in the intensive care unit. Muscle Nerve 2012;45:18-25',
    doi: '10.1002/mus.22219',
    certainty: 'primary',
    isDefault: true,
    note: 'default for ICC; ICC 0.95 (0.92-0.97); kappa 0.68 for <48; 0.88 for upper limb <24; 0.93 for <36',
  },
  {
    population: 'ICU',
    source:
      'Connolly BA et al. Clinical predictive value of manual muscle strength testing during critical illness. Crit Care 2013;17:R229',
    doi: '10.1186/cc13052',
    certainty: 'primary',
    note: 'ICC 0.94 (0.85-0.98); kappa 0.60 for <48; DOI recalled',
  },
  {
    population: 'ICU',
    conditions: 'six-point, isometric',
    source:
      'Parry SM et al. A new two-tier strength assessment approach to the diagnosis of weakness in intensive care: an observational study. Crit Care 2015;19:52',
    doi: '10.1186/s13054-015-0780-5',
    certainty: 'primary',
    note: 'ICC 0.88; kappa 0.72',
  },
  {
    population: 'ICU',
    conditions: 'six-point, through range',
    source:
      'Parry SM et al. A new two-tier strength assessment approach to the diagnosis of weakness in intensive care: an observational study. Crit Care 2015;19:52',
    doi: '10.1186/s13054-015-0780-5',
    certainty: 'primary',
    note: 'ICC 0.78; kappa 0.26',
  },
  {
    population: 'ICU',
    conditions: 'four-point, isometric',
    source:
      'Parry SM et al. A new two-tier strength assessment approach to the diagnosis of weakness in intensive care: an observational study. Crit Care 2015;19:52',
    doi: '10.1186/s13054-015-0780-5',
    certainty: 'primary',
    note: 'ICC 0.90; kappa 0.85',
  },
  {
    population: 'ICU',
    conditions: 'four-point, through range',
    source:
      'Parry SM et al. A new two-tier strength assessment approach to the diagnosis of weakness in intensive care: an observational study. Crit Care 2015;19:52',
    doi: '10.1186/s13054-015-0780-5',
    certainty: 'primary',
    note: 'ICC 0.94; kappa 0.63',
  },
];

export const sarcFScoreErrors: readonly MeasurementError[] = [
  {
    population: 'review',
    source:
      'Voelker SN et al. Reliability and concurrent validity of the SARC-F and its modified versions: a systematic review and meta-analysis. J Am Med Dir Assoc 2021;22:1864-1876',
    doi: '10.1016/j.jamda.2021.05.011',
    certainty: 'primary',
    note: 'ICC inter-rater good to excellent; test-retest moderate to good (no pooled value seen); sensitivity low to moderate, specificity moderate to high; journal details recalled',
  },
  {
    population: 'older outpatients, Vietnam',
    source: 'Nguyen TN et al. Clin Interv Aging 2020',
    doi: '10.2147/CIA.S254397',
    certainty: 'primary',
    note: 'Cronbach alpha 0.85; sensitivity 64.9-67.1 %, specificity 66.7-68.2 %; author recalled',
  },
];
