import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'ct-framingham2024-women-T5-T8-T10-L3',
  title: 'CT muscle at L3, women of the Framingham Heart Study',
  citation:
    'Tonnesen PE et al. Muscle reference values from thoracic and abdominal CT for sarcopenia assessment: the Framingham Heart Study. Invest Radiol 2024;59(3):259-270',
  doi: '10.1097/RLI.0000000000001012',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10920396/table/T2',
  licence:
    'facts; author manuscript (publisher copyright). R package bodycompref GPL>=3, models musclerefdata not retrievable here',
  caution: 'Women only; other vertebral levels are not in the catalogue and are left out.',
  tables: [
    {
      measure: 'l3-smi',
      unit: 'cm2/m2',
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'Framingham Heart Study, women without cancer, 2002-2011',
      protocol: 'non-contrast thoracic/abdominal CT, single axial slice, ML segmentation + human QA',
      methods: ['ct'],
      strictMethod: true,
      rows: `
sex age n mean sd
F 33-44 279 48.2 7.1
F 45-54 588 48 7.2
F 55-64 500 45.8 6.8
F 65-74 321 44.3 6.5
F 75-92 171 43.5 6.7
`,
    },
    {
      measure: 'l3-muscle-area',
      unit: 'cm2',
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'Framingham Heart Study, women without cancer, 2002-2011',
      protocol: 'non-contrast thoracic/abdominal CT, single axial slice, ML segmentation + human QA',
      methods: ['ct'],
      strictMethod: true,
      rows: `
sex age n mean sd
F 33-44 279 120.9 18.4
F 45-54 588 119.5 18.5
F 55-64 500 110.6 16.3
F 65-74 321 104.5 15.8
F 75-92 171 99.5 16
`,
    },
    {
      measure: 'l3-muscle-density',
      unit: "[hnsf'U]",
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'Framingham Heart Study, women without cancer, 2002-2011',
      protocol: 'non-contrast thoracic/abdominal CT, single axial slice, ML segmentation + human QA',
      methods: ['ct'],
      strictMethod: true,
      rows: `
sex age n mean sd
F 33-44 279 42.6 5.5
F 45-54 588 38.1 7.2
F 55-64 500 33.4 6.8
F 65-74 321 29.3 6.6
F 75-92 171 25.2 6.8
`,
    },
  ],
};
