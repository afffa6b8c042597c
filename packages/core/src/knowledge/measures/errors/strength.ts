import type { MeasurementError } from '../measure.ts';

export const oneRmErrors: readonly MeasurementError[] = [
  {
    population: 'adults, review of 32 studies',
    cvPercent: 4.2,
    source:
      'Grgic J et al. Test-retest reliability of the one-repetition maximum (1RM) strength assessment: a systematic review. Sports Med Open 2020;6:31',
    doi: '10.1186/s40798-020-00260-z',
    certainty: 'primary',
    isDefault: true,
    note: 'SEM 4.2 %, MDC95 11.6 % of the value; CV as published: 4.2 (0.5-12.1) %; ICC 0.97 (0.64-0.99); MDC = 2.77*CV derived',
  },
];

export const kneeExtensionForceErrors: readonly MeasurementError[] = [
  {
    population: 'inpatients (n 33)',
    conditions: 'intra-rater',
    sem: 10.6,
    mdc95: 29.46,
    source:
      'Lee SY et al. Reliability and validity of manual/anchored hand-held dynamometer for knee extension in inpatients. Ann Rehabil Med 2020 (title paraphrased)',
    doi: '10.5535/arm.20056',
    certainty: 'primary',
    isDefault: true,
    note: 'default for same rater; ICC 0.959; MDC 24.1 %; SEM = MDC/2.77 derived',
  },
  {
    population: 'inpatients (n 33)',
    conditions: 'inter-rater',
    sem: 13.3,
    mdc95: 36.73,
    source:
      'Lee SY et al. Reliability and validity of manual/anchored hand-held dynamometer for knee extension in inpatients. Ann Rehabil Med 2020 (title paraphrased)',
    doi: '10.5535/arm.20056',
    certainty: 'primary',
    isDefault: true,
    note: 'default for different raters; ICC 0.974; MDC 29.26 %; SEM = MDC/2.77 derived',
  },
  {
    population: 'healthy',
    source: 'PMC6615264',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6615264',
    certainty: 'primary',
    note: 'ICC 0.98; limits of agreement -11.13 to 13.16 % (intra) and -13.98 to 11.08 % (inter)',
  },
  {
    population: 'healthy',
    source:
      'Kim WK et al. Reliability and validity of isometric knee extensor strength test with hand-held dynamometer depending on its fixation. Ann Rehabil Med 2014;38:84-93',
    doi: '10.5535/arm.2014.38.1.84',
    certainty: 'primary',
    note: 'ICC 0.952-0.984',
  },
  {
    population: 'healthy',
    source:
      'Kim WK et al. Reliability and validity of isometric knee extensor strength test with hand-held dynamometer depending on its fixation. Ann Rehabil Med 2014;38:84-93',
    doi: '10.5535/arm.2014.38.1.84',
    certainty: 'primary',
    note: 'ICC 0.940-0.963',
  },
];
