import type { MeasurementError } from '../measure.ts';

export const gaitSpeedErrors: readonly MeasurementError[] = [
  {
    population: 'older adults, mobility limitation and stroke',
    mcid: [0.05, 0.1],
    source:
      'Perera S et al. Meaningful change and responsiveness in common physical performance measures in older adults. J Am Geriatr Soc 2006;54:743-749',
    doi: '10.1111/j.1532-5415.2006.00701.x',
    certainty: 'primary',
    isDefault: true,
    note: 'default for MCID; MCID as published: 0.05 small (0.04-0.06); 0.10 substantial (0.08-0.14) m/s; DOI recalled',
  },
  {
    population: 'sedentary 70-89 y, SPPB <=9 (LIFE-P)',
    conditions: '4 m usual',
    mcid: [0.03, 0.05],
    source:
      'Kwon S et al. What is a meaningful change in physical performance? Findings from a clinical trial in older adults (the LIFE-P study). J Nutr Health Aging 2009;13:538-544',
    doi: '10.1007/s12603-009-0104-z',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3100159',
    certainty: 'primary',
    note: 'MCID as published: 0.03-0.05 minimal; 0.08 substantial m/s; DOI recalled',
  },
  {
    population: 'knee osteoarthritis',
    conditions: '20 m walk',
    sem: 0.068,
    mdc95: 0.19,
    mcid: [0.068, 0.115],
    source:
      'Gilbert AL et al. Reliability and minimal important difference of walking tests in knee osteoarthritis. Arthritis Care Res 2021',
    doi: '10.1002/acr.24159',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7392790',
    certainty: 'primary',
    isDefault: true,
    note: 'default for SEM; ICC 0.90; published as 4.1 m/min SEM and 4.1-6.9 m/min; MDC = 2.77*SEM derived; title paraphrased',
  },
  {
    population: 'adults, Chile',
    source:
      'Fernandez-Huerta L, Cordova-Leon K. Reliability of two gait speed tests of different timed phases and equal non-timed phases in community-dwelling older persons. Medwave 2019;19:e7611',
    doi: '10.5867/medwave.2019.03.7611',
    certainty: 'primary',
    note: 'ICC 4 m 0.959; 10 m 0.976; title recalled',
  },
  {
    population: 'Alzheimer disease',
    sem: 0.04041,
    mdc95: 0.112,
    source:
      'Ries JD et al. Test-retest reliability and minimal detectable change scores for the timed up & go, the six-minute walk test, and gait speed in people with Alzheimer disease. Phys Ther 2009;89:569-579',
    doi: '10.2522/ptj.20080258',
    certainty: 'unverified',
    note: 'published as MDC90 0.094; MDC95 = MDC90 × 1.96/1.645 derived; SEM = MDC95/(1.96·√2) derived',
  },
  {
    population: 'Parkinson disease',
    sem: 0.06494,
    mdc95: 0.18,
    source:
      'Steffen T, Seney M. Test-retest reliability and minimal detectable change on balance and ambulation tests... in people with parkinsonism. Phys Ther 2008;88:733-746',
    doi: '10.2522/ptj.20070214',
    certainty: 'unverified',
    note: 'SEM = MDC95/(1.96·√2) derived',
  },
];

export const sppbScoreErrors: readonly MeasurementError[] = [
  {
    population: 'older adults, mobility limitation and stroke',
    mcid: [0.5, 1],
    source:
      'Perera S et al. Meaningful change and responsiveness in common physical performance measures in older adults. J Am Geriatr Soc 2006;54:743-749',
    doi: '10.1111/j.1532-5415.2006.00701.x',
    certainty: 'primary',
    isDefault: true,
    note: 'default for MCID; MCID as published: 0.5 small (0.27-0.55); 1.0 substantial (0.99-1.34) {score}; DOI recalled',
  },
  {
    population: 'sedentary 70-89 y, SPPB <=9 (LIFE-P)',
    mcid: [0.3, 0.8],
    source:
      'Kwon S et al. What is a meaningful change in physical performance? Findings from a clinical trial in older adults (the LIFE-P study). J Nutr Health Aging 2009;13:538-544',
    doi: '10.1007/s12603-009-0104-z',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3100159',
    certainty: 'primary',
    note: 'MCID as published: 0.3-0.8 minimal; 0.4-1.5 substantial {score}; DOI recalled',
  },
  {
    population: 'elderly African Americans',
    sem: 1.04,
    mdc95: 2.883,
    source:
      'Mangione KK et al. Detectable changes in physical performance measures in elderly African Americans. Phys Ther 2010;90:921-927',
    doi: '10.2522/ptj.20090363',
    certainty: 'unverified',
    note: 'published as MDC90 2.42; MDC95 = MDC90 × 1.96/1.645 derived; SEM = MDC95/(1.96·√2) derived',
  },
];

export const sixMinuteWalkDistanceErrors: readonly MeasurementError[] = [
  {
    population: 'older adults, mobility limitation and stroke',
    mcid: [20, 50],
    source:
      'Perera S et al. Meaningful change and responsiveness in common physical performance measures in older adults. J Am Geriatr Soc 2006;54:743-749',
    doi: '10.1111/j.1532-5415.2006.00701.x',
    certainty: 'primary',
    isDefault: true,
    note: 'default for MCID older adults; MCID as published: 20 small (19-22); 50 substantial (47-49) m; DOI recalled',
  },
  {
    population: 'older adults with fear of falling',
    mcid: [12.9, 17.8],
    source:
      'Kwok BC et al. The minimal clinically important difference of six-minute walk in Asian older adults. BMC Geriatr 2013;13:23',
    doi: '10.1186/1471-2318-13-23',
    certainty: 'primary',
    note: 'MCID as published: 17.8 anchor; 12.9 distribution m',
  },
  {
    population: 'idiopathic pulmonary fibrosis',
    source:
      'Holland AE et al. 2018, learning effect and reliability of 6MWD in interstitial lung disease (title paraphrased)',
    certainty: 'unverified',
    note: 'ICC 0.96; second walk longer by 21 m (12-30): do two walks, keep the better; number seen, address not retained: re-find before citing',
  },
  {
    population: 'COPD',
    source: 'Labadessa IG et al. test-retest of 6MWT (title paraphrased)',
    certainty: 'unverified',
    note: 'ICC >0.75; number seen, address not retained: re-find before citing',
  },
  {
    population: 'chronic respiratory disease',
    mcid: [25, 33],
    source: 'Holland AE et al. ERS/ATS technical standard: field walking tests. Eur Respir J 2014;44:1428-1446',
    doi: '10.1183/09031936.00150314',
    certainty: 'unverified',
    note: 'MCID as published: 30 (25-33) m',
  },
  {
    population: 'hip or knee osteoarthritis awaiting arthroplasty',
    sem: 26.35,
    mdc95: 73.04,
    source: 'Kennedy DM et al. 2005 (as above)',
    doi: '10.1186/1471-2474-6-3',
    certainty: 'unverified',
    note: 'published as MDC90 61.3; MDC95 = MDC90 × 1.96/1.645 derived; SEM = MDC95/(1.96·√2) derived',
  },
  {
    population: 'Parkinson disease',
    sem: 29.58,
    mdc95: 82,
    source: 'Steffen & Seney 2008 (as above)',
    doi: '10.2522/ptj.20070214',
    certainty: 'unverified',
    note: 'SEM = MDC95/(1.96·√2) derived',
  },
];

export const walk400mTimeErrors: readonly MeasurementError[] = [
  {
    population: 'sedentary 70-89 y, SPPB <=9 (LIFE-P)',
    mcid: [20, 30],
    source:
      'Kwon S et al. What is a meaningful change in physical performance? Findings from a clinical trial in older adults (the LIFE-P study). J Nutr Health Aging 2009;13:538-544',
    doi: '10.1007/s12603-009-0104-z',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3100159',
    certainty: 'primary',
    isDefault: true,
    note: 'default for MCID; MCID as published: 20-30 minimal; 50-60 substantial s; DOI recalled',
  },
  {
    population: 'knee osteoarthritis',
    conditions: '400 m walk speed',
    source:
      'Gilbert AL et al. Reliability and minimal important difference of walking tests in knee osteoarthritis. Arthritis Care Res 2021',
    doi: '10.1002/acr.24159',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7392790',
    certainty: 'primary',
    isDefault: true,
    note: 'default for SEM; published as walking speed: SEM 0.048 m/s, MDC95 0.134 m/s, MCID 0.048-0.115 m/s; no fixed number of seconds; ICC 0.95; published as 2.9 m/min SEM and 2.9-6.9 m/min; MDC derived; title paraphrased',
  },
];

export const chairStand5xTimeErrors: readonly MeasurementError[] = [
  {
    population: 'community women, mean 73.6 y (n 29)',
    sem: 0.9,
    mdc95: 2.5,
    cvPercent: 6.3,
    source:
      'Goldberg A et al. The five-times-sit-to-stand test: validity, reliability and detectable change in older females. Aging Clin Exp Res 2012;24:339-344',
    doi: '10.1007/BF03325265',
    certainty: 'primary',
    isDefault: true,
    note: 'ICC 0.95; MDC 17.5 % of the mean',
  },
  {
    population: 'adults, several protocols (PMID 38876681) (n 50)',
    sem: 1.52,
    mdc95: 4.22,
    source: 'PMID 38876681 (2024): reliability of sit-to-stand variants; authors not in the excerpt',
    url: 'https://pubmed.ncbi.nlm.nih.gov/38876681/',
    certainty: 'primary',
    note: 'SEM given as 0.62-1.52 s: the larger is kept; MDC95 given as 1.72-4.22 s: the larger is kept; ICC 0.63-0.92',
  },
  {
    population: 'older adults, early cognitive loss (n 26)',
    sem: 1.2,
    mdc95: 3.54,
    source:
      'Blackwood J. Reliability, validity and minimal detectable change in the Timed Up and Go and five times sit to stand tests in older adults with early cognitive loss. J Physiother Rehabil 2017',
    certainty: 'unverified',
    note: 'ICC 0.89; journal recalled; 2.77*SEM = 3.3; number seen, address not retained: re-find before citing',
  },
  {
    population: 'community older adults',
    sem: 2.8,
    source:
      'Bohannon RW et al. Five-repetition sit-to-stand test: test-retest. Isokinet Exerc Sci 2011 (IES-2005-0188 in record)',
    certainty: 'unverified',
    note: 'SEM given as 1.7-2.8 s: the larger is kept; ICC 0.82; TEM, not SEM; bibliographic details incomplete; number seen, address not retained: re-find before citing',
  },
  {
    population: 'frail elders (Pardo)',
    sem: 1.8,
    mdc95: 5,
    source: 'Review of reliability in frail or cognitively impaired elders (PMC4183244, Table 4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4183244',
    certainty: 'secondary',
    note: 'ICC 0.87',
  },
  {
    population: 'Alzheimer disease (Suttanon)',
    sem: 1.39,
    mdc95: 2.73,
    source: 'Review of reliability in frail or cognitively impaired elders (PMC4183244, Table 4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4183244',
    certainty: 'secondary',
    note: 'ICC 0.79; 1.39*1.96 = 2.73: the sqrt(2) was left out, recompute as 3.85',
  },
  {
    population: 'older adults',
    sem: 1.515,
    mdc95: 4.2,
    mcid: [2.3, 2.3],
    source: 'secondary pages (MCID 2.3 s, MDC 3.6-4.2 s)',
    certainty: 'unverified',
    note: 'MDC95 given as 3.6-4.2 s: the larger is kept; SEM = MDC95/(1.96·√2) derived; MCID 2.3 s is from vestibular rehabilitation (Meretta 2006), recalled; number seen, address not retained: re-find before citing',
  },
];

export const chairStand30sCountErrors: readonly MeasurementError[] = [
  {
    population: 'knee osteoarthritis (n 93)',
    sem: 0.9019,
    mdc95: 2.5,
    source: 'Gill SD et al. 2022, reliability of the 30-s chair stand test in knee osteoarthritis (title paraphrased)',
    certainty: 'unverified',
    isDefault: true,
    note: 'SEM = MDC95/(1.96·√2) derived; ICC >0.90; group MDC 0.3-0.4; practice effect +0.5 to +0.8 stands: give a trial first; number seen, address not retained: re-find before citing',
  },
  {
    population: 'end-stage hip or knee osteoarthritis',
    source: 'reliability of performance tests in end-stage osteoarthritis (authors and year not retained)',
    certainty: 'unverified',
    note: 'ICC intra 0.97-0.98; inter 0.93-0.98; citation incomplete; number seen, address not retained: re-find before citing',
  },
  {
    population: 'dementia (Blankevoort)',
    sem: 1.26,
    mdc95: 3.49,
    source: 'Review of reliability in frail or cognitively impaired elders (PMC4183244, Table 4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4183244',
    certainty: 'secondary',
    note: 'ICC 0.84',
  },
  {
    population: 'hip osteoarthritis',
    mcid: [2, 2.6],
    source:
      'Wright AA et al. A comparison of 3 methodological approaches to defining major clinically important improvement of 4 performance measures in patients with hip osteoarthritis. J Orthop Sports Phys Ther 2011;41:319-327',
    doi: '10.2519/jospt.2011.3515',
    certainty: 'unverified',
  },
];

export const tugTimeErrors: readonly MeasurementError[] = [
  {
    population: 'older adults, early cognitive loss (n 26)',
    sem: 1.6,
    mdc95: 5.37,
    source:
      'Blackwood J. Reliability, validity and minimal detectable change in the Timed Up and Go and five times sit to stand tests in older adults with early cognitive loss. J Physiother Rehabil 2017',
    certainty: 'unverified',
    note: 'ICC 0.81; inconsistent: 2.77*SEM = 4.43 s; check before use; number seen, address not retained: re-find before citing',
  },
  {
    population: 'older adults (review)',
    mcid: [2, 2],
    source: 'Montero-Odasso M et al. Motor and cognitive trajectories / consensus gait tests (PMC6521916)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6521916',
    certainty: 'secondary',
    isDefault: true,
    note: 'default for MCID; MCID as published: about 2 s; >13.5 s marks fall risk in the same table; title paraphrased',
  },
  {
    population: 'Alzheimer disease',
    sem: 1.758,
    mdc95: 4.873,
    source: 'Ries JD et al. Phys Ther 2009;89:569-579',
    doi: '10.2522/ptj.20080258',
    certainty: 'unverified',
    note: 'published as MDC90 4.09; MDC95 = MDC90 × 1.96/1.645 derived; SEM = MDC95/(1.96·√2) derived',
  },
  {
    population: 'dementia, Korea',
    source: 'Reliability of performance tests in dementia, Korea (PMC5702818)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5702818',
    certainty: 'primary',
    note: 'ICC inter 0.99; test-retest 0.96-0.99; title paraphrased',
  },
  {
    population: 'hip or knee osteoarthritis awaiting arthroplasty',
    sem: 1.07,
    mdc95: 2.967,
    source:
      'Kennedy DM et al. Assessing stability and change of four performance measures. BMC Musculoskelet Disord 2005;6:3',
    doi: '10.1186/1471-2474-6-3',
    certainty: 'unverified',
    note: 'published as MDC90 2.49; MDC95 = MDC90 × 1.96/1.645 derived; SEM = MDC95/(1.96·√2) derived',
  },
];
