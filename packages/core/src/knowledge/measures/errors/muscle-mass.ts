import type { MeasurementError } from '../measure.ts';

export const asmErrors: readonly MeasurementError[] = [
  {
    population: 'spinal cord injury (n 23)',
    conditions: 'short term',
    sem: 0.45,
    mdc95: 1.24,
    source: 'derived: sqrt(arms^2 + legs^2) from PMC6127003',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6127003',
    certainty: 'secondary',
    isDefault: true,
    note: "arms and legs errors taken as independent; able-bodied people on one scanner are usually better: replace by the centre's own ISCD precision study",
  },
  {
    population: 'spinal cord injury',
    conditions: 'long term',
    sem: 0.52,
    mdc95: 1.44,
    source: 'derived: long-term values, PMC6127003',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6127003',
    certainty: 'secondary',
  },
];

export const fatFreeMassErrors: readonly MeasurementError[] = [
  {
    population: 'spinal cord injury (n 23)',
    conditions: 'short term (same day)',
    sem: 0.55,
    mdc95: 1.52,
    cvPercent: 1.2,
    source: 'Precision of DXA body composition in spinal cord injury (PMC6127003, Table 4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6127003',
    certainty: 'primary',
  },
  {
    population: 'spinal cord injury',
    conditions: 'long term',
    sem: 0.9,
    mdc95: 2.49,
    cvPercent: 1.8,
    source: 'Precision of DXA body composition in spinal cord injury (PMC6127003, Table 4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6127003',
    certainty: 'primary',
  },
];

export const biaResistanceErrors: readonly MeasurementError[] = [
  {
    population: 'adults',
    cvPercent: 2.8,
    source:
      'Bedogni G et al. Accuracy of an eight-point tactile-electrode impedance method... Eur J Clin Nutr 2002;56:1143-1148',
    doi: '10.1038/sj.ejcn.1601466',
    certainty: 'primary',
    isDefault: true,
    note: 'inter-day precision of resistance; DOI recalled',
  },
];

export const l3MuscleAreaErrors: readonly MeasurementError[] = [
  {
    population: 'adults (n 29)',
    conditions: 'intra-observer',
    sem: 1.05,
    mdc95: 2.92,
    cvPercent: 0.7,
    source:
      'Perthen JE et al. Intra- and interobserver variability in skeletal muscle measurements using computed tomography images. Eur J Radiol 2018;109:142-146',
    doi: '10.1016/j.ejrad.2018.10.031',
    certainty: 'primary',
    isDefault: true,
    note: 'default for same reader; published: mean absolute difference 0.98 cm2, variability 2.92 cm2 at mean 156 cm2 (read as the 95% limit; SEM = 2.92/2.77 derived); DOI and volume recalled',
  },
  {
    population: 'spine patients (n 116)',
    conditions: 'inter-reader',
    sem: 3.17,
    mdc95: 8.8,
    source: 'Inter-reader agreement of L3 muscle area. BMC Musculoskelet Disord 2022',
    doi: '10.1186/s12891-022-05032-2',
    certainty: 'primary',
    isDefault: true,
    note: 'default for different readers; ICC 0.990; published LOA -9.95 to +7.64 cm2; half-width 8.80; SEM = 8.80/2.77 derived; title paraphrased',
  },
];

export const rectusFemorisThicknessErrors: readonly MeasurementError[] = [
  {
    population: 'healthy 18-73 y (n 106)',
    conditions: 'intra-rater; same day',
    sem: 0.2958,
    mdc95: 0.82,
    source: 'Rectus femoris thickness reliability, 106 healthy adults 18-73 y (authors not in the excerpt)',
    url: 'https://discovery.researcher.life/topic/minimal-detectable-difference/16995419',
    certainty: 'primary',
    note: 'published in cm, converted; MDC95 given as 0.074-0.082 cm: the larger is kept; SEM = MDC95/(1.96·√2) derived; ICC 0.998',
  },
  {
    population: 'healthy 18-73 y (n 106)',
    conditions: 'inter-rater; same day',
    sem: 0.9741,
    mdc95: 2.7,
    source: 'Rectus femoris thickness reliability, 106 healthy adults 18-73 y (authors not in the excerpt)',
    url: 'https://discovery.researcher.life/topic/minimal-detectable-difference/16995419',
    certainty: 'primary',
    note: 'published in cm, converted; MDC95 given as 0.269-0.270 cm: the larger is kept; SEM = MDC95/(1.96·√2) derived; ICC 0.976',
  },
  {
    population: 'healthy 18-73 y (n 106)',
    conditions: 'inter-day; between days',
    sem: 1.05,
    mdc95: 2.91,
    source: 'Rectus femoris thickness reliability, 106 healthy adults 18-73 y (authors not in the excerpt)',
    url: 'https://discovery.researcher.life/topic/minimal-detectable-difference/16995419',
    certainty: 'primary',
    isDefault: true,
    note: 'published in cm, converted; MDC95 given as 0.286-0.291 cm: the larger is kept; ICC 0.972-0.973; SEM = MDC/2.77 derived; mean thickness 2.12 cm, so MDC about 14 %',
  },
];

export const quadricepsThicknessErrors: readonly MeasurementError[] = [
  {
    population: 'ICU',
    source:
      'Pardo E et al. Reliability of ultrasound measurements of quadriceps muscle thickness in critically ill patients. BMC Anesthesiol 2018;18:205',
    doi: '10.1186/s12871-018-0647-9',
    certainty: 'primary',
    note: 'ICC intra 0.74-0.83; inter 0.76-0.81',
  },
  {
    population: 'healthy',
    source:
      'Tillquist M et al. Bedside ultrasound is a practical and reliable measurement tool for assessing quadriceps muscle layer thickness. JPEN 2014;38:886-890',
    doi: '10.1177/0148607113501327',
    certainty: 'secondary',
    note: 'ICC intra 0.98; inter 0.95; DOI recalled',
  },
  {
    population: 'adults',
    cvPercent: 3.2,
    source: 'Minetto MA et al. 2016 in review PMC7378096 Table 6',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7378096',
    certainty: 'secondary',
    note: 'ICC 0.98',
  },
];

export const rectusFemorisAreaErrors: readonly MeasurementError[] = [
  {
    population: 'adults',
    cvPercent: 3.9,
    source: 'PMC6243455',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6243455',
    certainty: 'primary',
    note: 'CV as published: <=3.9 %',
  },
];
