import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'ct-l3-smi-kidney-donors-p5',
  title: 'CT skeletal muscle index at L3, kidney donors of Lausanne and Groningen',
  citation:
    'Martin D et al. Age- and sex-specific reference values for CT-based low skeletal muscle quantity and quality in healthy living kidney donors. Front Physiol 2025;16:1566463; (authors not in record; University of Groningen) Reference values for low muscle mass and myosteatosis using tomographic muscle measurements in living kidney donors. Sci Rep 2023;13:5835',
  doi: '10.3389/fphys.2025.1566463',
  url: 'https://frontiersin.org/journals/physiology/articles/10.3389/fphys.2025.1566463/full',
  licence: 'CC BY',
  caution:
    'The abstract on the Groningen donors calls its values reference values for low muscle mass; that they are the fifth percentile is assumed.',
  tables: [
    {
      measure: 'l3-smi',
      name: 'Lausanne',
      unit: 'cm2/m2',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'screened healthy',
      population: '394 living kidney donors, Lausanne',
      protocol: 'CT L3 single slice, deep-learning or semi-automatic segmentation',
      methods: ['ct'],
      strictMethod: true,
      n: 394,
      rows: `
sex age p5
M 20-39 43.7
M 40-59 44.9
M 60-99 39.7
F 20-39 33.8
F 40-59 34.8
F 60-99 31.2
`,
    },
    {
      measure: 'l3-smi',
      name: 'Groningen',
      unit: 'cm2/m2',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'screened healthy',
      population: '960 living kidney donors, Groningen',
      protocol: 'CT L3 single slice, deep-learning or semi-automatic segmentation',
      methods: ['ct'],
      strictMethod: true,
      n: 960,
      notes: ['percentile-assumed'],
      rows: `
sex age p5
M 20-29 38.8
M 30-39 39.2
M 40-49 39.9
M 50-59 39
M 60-69 37
M 70-79 36.8
F 20-29 37.5
F 30-39 35.5
F 40-49 32.8
F 50-59 33.2
F 60-69 31.2
F 70-79 31.5
`,
    },
  ],
};
