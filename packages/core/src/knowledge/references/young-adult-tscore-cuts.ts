import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'young-adult-tscore-cuts',
  title: 'Young-adult means and cut-points',
  citation:
    'Gould H et al. Total and appendicular lean mass reference ranges for Australian men and women: the Geelong Osteoporosis Study. Calcif Tissue Int 2014;94:363-372; Derstine BA et al. Skeletal muscle cutoff values for sarcopenia diagnosis using T10 to L5 measurements in a healthy US population. Sci Rep 2018;8:11369; Dodds RM et al. 2014; Gonzalez MC et al. Calf circumference: cutoff values from the NHANES 1999-2006. Am J Clin Nutr 2021;113:1679-1687; Erdogan T et al. Turkish calf circumference cut-offs derived from normative values of young reference population. Eur J Geriatr Gerontol 2022;4:103-107',
  licence: 'facts',
  caution:
    'Where only cut-points at −1 and −2 SD are printed, mean and SD are implied by them; where only −2 SD is printed, T is not given. Young means of grip are from memory.',
  tables: [
    {
      measure: 'asmi',
      name: 'Geelong (Gould 2014)',
      unit: 'kg/m2',
      form: 'young-adult',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'Geelong Osteoporosis Study, Australia, young adults',
      protocol: 'Lunar DPX-L / Prodigy Pro',
      methods: ['dxa'],
      strictMethod: true,
      device: 'lunar',
      notes: ['mean-and-sd-implied-by-cut-points'],
      rows: `
sex age minus1 minus2
M 20-39 7.87 6.94
F 20-39 6.07 5.3
`,
    },
    {
      measure: 'l3-muscle-area',
      name: 'Michigan (Derstine 2018)',
      unit: 'cm2',
      form: 'young-adult',
      ages: 'completed',
      worse: 'lower',
      sampled: 'screened healthy',
      population: 'healthy kidney donor candidates, Michigan, young adults',
      protocol: 'non-contrast CT, L3',
      methods: ['ct'],
      strictMethod: true,
      rows: `
sex age minus2
F 18-40 92.2
M 18-40 144.3
`,
    },
    {
      measure: 'l3-smi',
      name: 'Michigan (Derstine 2018)',
      unit: 'cm2/m2',
      form: 'young-adult',
      ages: 'completed',
      worse: 'lower',
      sampled: 'screened healthy',
      population: 'healthy kidney donor candidates, Michigan, young adults',
      protocol: 'non-contrast CT, L3',
      methods: ['ct'],
      strictMethod: true,
      rows: `
sex age minus2
F 18-40 34.4
M 18-40 45.4
`,
    },
    {
      measure: 'l3-muscle-density',
      name: 'Michigan (Derstine 2018)',
      unit: "[hnsf'U]",
      form: 'young-adult',
      ages: 'completed',
      worse: 'lower',
      sampled: 'screened healthy',
      population: 'healthy kidney donor candidates, Michigan, young adults',
      protocol: 'non-contrast CT, L3',
      methods: ['ct'],
      strictMethod: true,
      rows: `
sex age minus2
F 18-40 34.3
M 18-40 38.5
`,
    },
    {
      measure: 'grip-strength',
      name: 'Great Britain (Dodds 2014)',
      unit: 'kg',
      form: 'young-adult',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: '12 British studies, peak, young adults',
      protocol: 'maximum grip',
      methods: ['jamar'],
      rows: `
sex age verified mean sd minus2
M 29-39 0 51.9 9.9 32
F 26-42 0 31.4 6.1 19
`,
    },
    {
      measure: 'calf-circumference',
      name: 'United States (Gonzalez 2021)',
      unit: 'cm',
      form: 'young-adult',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'NHANES 1999-2006, BMI 18.5-24.9, young adults',
      protocol: 'right calf, standing/seated maximum girth',
      notes: ['mean-and-sd-implied-by-cut-points', 'confounded-by-fat'],
      rows: `
sex age minus1 minus2
M 18-39 34 32
F 18-39 33 31
`,
    },
    {
      measure: 'calf-circumference',
      name: 'Türkiye (Erdogan 2022)',
      unit: 'cm',
      form: 'young-adult',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'healthy Turkish adults, 82 men and 82 women, BMI 18.5-24.9, young adults',
      protocol: 'non-dominant leg, standing',
      notes: ['confounded-by-fat'],
      rows: `
sex age mean sd minus1 minus2
M 18-39 35.5 2.1 33 31
F 18-39 34.2 2.1 32 30
`,
    },
  ],
};
