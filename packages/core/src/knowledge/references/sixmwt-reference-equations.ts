import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'sixmwt-reference-equations',
  title: 'Six-minute walk distance, published equations',
  citation:
    'Singh SJ et al. An official systematic review of the ERS/ATS: measurement properties of field walking tests in chronic respiratory disease. Eur Respir J 2014;44:1447-1478, Table 5; the equation of each name',
  url: 'http://erj.ersjournals.com/highwire/markup/107615/expansion',
  licence: 'facts',
  caution:
    'Left out: equations that need heart rate or activity (Casanova 2011, Cazzoletti 2022) and those whose age range was not stored (Alameri 2009, Britto 2013). Lower limits of Enright 1998 are from memory.',
  tables: [
    {
      measure: 'six-minute-walk-distance',
      name: 'Enright 1998',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '117 healthy men 40-80 y, Tucson; 173 healthy women 40-80 y, Tucson',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      notes: ['lower-limit-unverified'],
      rows: `
sex age intercept heightCm perYear weightKg lowerLimitBelow
M 40-80 -309 7.57 -5.02 -1.76 153
F 40-80 667 2.11 -5.78 -2.29 139
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Enright 2003',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'Cardiovascular Health Study elders 68+',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear weightKg
M 68-120 510 2.2 -5.3 -0.93
F 68-120 493 2.2 -5.3 -0.93
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Troosters 1999',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 50-85 y, Belgium',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear weightKg male
B 50-85 218 5.14 -5.32 -1.8 51.31
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Gibbons 2001',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 20-80 y',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept perYear female
B 20-80 868.8 -2.99 -74.7
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Chetta 2006',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 20-50 y, Italy',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear female
B 20-50 518.853 1.25 -2.816 -39.07
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Camarri 2006',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '70 healthy 55-75 y, Perth',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear weightKg female
B 55-75 216.9 4.12 -1.75 -1.15 -34.04
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Jenkins 2009',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 45-85 y, Australia',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear perBmi
M 45-85 867 1.03 -5.71 0
F 45-85 525 2.71 -2.86 -6.22
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Osses 2010',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 20-80 y, Chile',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear weightKg
M 20-80 530 2.36 -3.31 -1.49
F 20-80 457 2.61 -3.46 -1.57
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Hill 2011',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 45-85 y, Canada',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept perYear male
B 45-85 970.7 -5.5 56.3
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Soares 2011',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 20-80 y, Brazil',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm2 perYear2 perBmi2
B 20-80 511 0.0066 -0.03 -0.068
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Dourado 2011',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 40+, Brazil',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear weightKg male
B 40-120 299.296 3.61731 -2.728 -2.16 56.386
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Ben Saad 2009',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 40+, Tunisia',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept heightCm perYear weightKg female
B 40-120 720.5 2.72 -5.14 -2.23 -160
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Iwama 2009',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 13-84 y, Brazil',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      rows: `
sex age intercept perYear male
B 13-84 622.461 -1.846 61.503
`,
    },
    {
      measure: 'six-minute-walk-distance',
      name: 'Masmoudi 2008',
      unit: 'm',
      form: 'equation',
      ages: 'exact',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy 40-80 y, Tunisia',
      protocol: 'six-minute walk; predicted = sum of coefficient × term',
      notes: ['sign-of-sex-term-to-be-checked'],
      rows: `
sex age intercept heightCm perYear weightKg female
B 40-80 299.8 3.426 -4.43 -1.46 -62.5
`,
    },
  ],
};
