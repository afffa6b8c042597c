import type { MeasurementError } from '../measure.ts';

export const albuminErrors: readonly MeasurementError[] = [
  {
    population: 'US adults 18+ (volunteers, NHANES 2001-2002 second exam) (n 496)',
    conditions: 'median 17 days (5-95 %: 8-35)',
    sem: 0.153,
    mdc95: 0.422,
    cvPercent: 3.7,
    source: 'Computed for this project from NHANES 2001-2002 first and second examination files',
    url: 'https://wwwn.cdc.gov/nchs/nhanes/',
    certainty: 'primary',
    isDefault: true,
    note: 'ICC 0.85; biological + analytical variation; robust CV 2.5 %; reference change +11/-10 % (log scale); 95 % of |changes| below 0.50; use the CV/RCV, not the SEM, for skewed tests (CRP, ferritin, ALT, AST, B12)',
  },
];

export const creatinineErrors: readonly MeasurementError[] = [
  {
    population: 'US adults 18+ (volunteers, NHANES 2001-2002 second exam) (n 496)',
    conditions: 'median 17 days (5-95 %: 8-35)',
    sem: 0.151,
    mdc95: 0.418,
    cvPercent: 8.1,
    source: 'Computed for this project from NHANES 2001-2002 first and second examination files',
    url: 'https://wwwn.cdc.gov/nchs/nhanes/',
    certainty: 'primary',
    isDefault: true,
    note: 'ICC 0.94; biological + analytical variation; robust CV 9.6 %; reference change +25/-20 % (log scale); 95 % of |changes| below 0.20; use the CV/RCV, not the SEM, for skewed tests (CRP, ferritin, ALT, AST, B12)',
  },
];

export const phosphateErrors: readonly MeasurementError[] = [
  {
    population: 'US adults 18+ (volunteers, NHANES 2001-2002 second exam) (n 496)',
    conditions: 'median 17 days (5-95 %: 8-35)',
    sem: 0.1169,
    mdc95: 0.3235,
    cvPercent: 9.6,
    source: 'Computed for this project from NHANES 2001-2002 first and second examination files',
    url: 'https://wwwn.cdc.gov/nchs/nhanes/',
    certainty: 'primary',
    isDefault: true,
    note: 'published in mg/dL, converted; ICC 0.64; biological + analytical variation; robust CV 8.5 %; reference change +31/-23 % (log scale); 95 % of |changes| below 1.00; use the CV/RCV, not the SEM, for skewed tests (CRP, ferritin, ALT, AST, B12)',
  },
];

export const potassiumErrors: readonly MeasurementError[] = [
  {
    population: 'US adults 18+ (volunteers, NHANES 2001-2002 second exam) (n 496)',
    conditions: 'median 17 days (5-95 %: 8-35)',
    sem: 0.253,
    mdc95: 0.7,
    cvPercent: 6.2,
    source: 'Computed for this project from NHANES 2001-2002 first and second examination files',
    url: 'https://wwwn.cdc.gov/nchs/nhanes/',
    certainty: 'primary',
    isDefault: true,
    note: 'ICC 0.47; biological + analytical variation; robust CV 5.5 %; reference change +19/-16 % (log scale); 95 % of |changes| below 0.73; use the CV/RCV, not the SEM, for skewed tests (CRP, ferritin, ALT, AST, B12)',
  },
];

export const crpErrors: readonly MeasurementError[] = [
  {
    population: 'US adults 18+ (volunteers, NHANES 2001-2002 second exam) (n 500)',
    conditions: 'median 17 days (5-95 %: 8-35)',
    sem: 3.86,
    mdc95: 10.68,
    cvPercent: 62.3,
    proportional: true,
    source: 'Computed for this project from NHANES 2001-2002 first and second examination files',
    url: 'https://wwwn.cdc.gov/nchs/nhanes/',
    certainty: 'primary',
    isDefault: true,
    note: 'published in mg/dL, converted; ICC 0.68; biological + analytical variation; robust CV 35.1 %; reference change +389/-80 % (log scale); 95 % of |changes| below 1.06; use the CV/RCV, not the SEM, for skewed tests (CRP, ferritin, ALT, AST, B12)',
  },
];

export const hba1cErrors: readonly MeasurementError[] = [
  {
    population: 'US adults 18+ (volunteers, NHANES 2001-2002 second exam) (n 507)',
    conditions: 'median 17 days (5-95 %: 8-35)',
    sem: 0.123,
    mdc95: 0.341,
    cvPercent: 2,
    source: 'Computed for this project from NHANES 2001-2002 first and second examination files',
    url: 'https://wwwn.cdc.gov/nchs/nhanes/',
    certainty: 'primary',
    isDefault: true,
    note: 'ICC 0.98; biological + analytical variation; robust CV 2.0 %; reference change +6/-6 % (log scale); 95 % of |changes| below 0.30; use the CV/RCV, not the SEM, for skewed tests (CRP, ferritin, ALT, AST, B12)',
  },
];

export const haemoglobinErrors: readonly MeasurementError[] = [
  {
    population: 'US adults 18+ (volunteers, NHANES 2001-2002 second exam) (n 508)',
    conditions: 'median 17 days (5-95 %: 8-35)',
    sem: 0.396,
    mdc95: 1.096,
    cvPercent: 2.9,
    source: 'Computed for this project from NHANES 2001-2002 first and second examination files',
    url: 'https://wwwn.cdc.gov/nchs/nhanes/',
    certainty: 'primary',
    isDefault: true,
    note: 'ICC 0.93; biological + analytical variation; robust CV 2.4 %; reference change +8/-8 % (log scale); 95 % of |changes| below 1.26; use the CV/RCV, not the SEM, for skewed tests (CRP, ferritin, ALT, AST, B12)',
  },
];
