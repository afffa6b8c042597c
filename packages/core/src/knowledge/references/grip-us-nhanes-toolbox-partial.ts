import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'grip-us-nhanes-toolbox-partial',
  title: 'Grip strength, United States, cells of abstracts',
  citation:
    'Wang YC et al. Hand-grip strength: normative reference values and equations for individuals 18 to 85 years of age residing in the United States. J Orthop Sports Phys Ther 2018;48(9):685-693',
  doi: '10.2519/jospt.2018.7851',
  url: 'https://pubmed.ncbi.nlm.nih.gov/29792107',
  licence: 'facts from abstracts',
  tables: [
    {
      measure: 'grip-strength',
      name: 'NIH Toolbox, dominant hand',
      unit: 'kg',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'NIH Toolbox 2011 norming, n=1,232, US 18-85 y',
      protocol: 'Jamar Plus digital, seated, elbow 90 deg, one maximal trial per hand',
      methods: ['jamar'],
      n: 1232,
      notes: ['mean-only'],
      rows: `
sex age mean
M 25-29 49.7
`,
    },
    {
      measure: 'grip-strength',
      name: 'NIH Toolbox, nondominant hand',
      unit: 'kg',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'NIH Toolbox 2011 norming, n=1,232, US 18-85 y',
      protocol: 'Jamar Plus digital, seated',
      methods: ['jamar'],
      n: 1232,
      notes: ['mean-only'],
      rows: `
sex age mean
F 75-79 18.7
`,
    },
    {
      measure: 'grip-strength',
      quantity: 'grip-combined',
      name: 'NHANES 2011-2012, combined',
      unit: 'kg',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'NHANES 2011-2012, ages 6+',
      protocol: 'Takei digital, standing, three trials per hand; combined = best right + best left',
      methods: ['smedley'],
      notes: ['mean-only'],
      rows: `
sex age mean
M 30-39 98.2
`,
    },
    {
      measure: 'grip-strength',
      quantity: 'grip-combined',
      name: 'NHANES 2011-2012, combined',
      unit: 'kg',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'NHANES 2011-2012, ages 6+',
      protocol: 'Takei digital, standing, three trials per hand',
      methods: ['smedley'],
      notes: ['mean-only'],
      rows: `
sex age mean
F 30-39 61.9
`,
    },
  ],
};
