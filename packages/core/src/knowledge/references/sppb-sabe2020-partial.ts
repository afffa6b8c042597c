import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'sppb-sabe2020-partial',
  title: 'SPPB total, Colombia',
  citation:
    'Ramirez-Velez R et al. Normative values for the SPPB and their association with anthropometric variables in older Colombian adults. The SABE study, 2015. Front Med 2020;7:52',
  doi: '10.3389/fmed.2020.00052',
  url: 'https://www.ai-bt.com/si.php?db=pubmed&id=32154258',
  licence: 'CC BY',
  tables: [
    {
      measure: 'sppb-score',
      unit: '{score}',
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'SABE Colombia 2015, community-dwelling 60+ (57.3% women)',
      protocol: 'SPPB',
      n: 4211,
      notes: ['ceiling-effect', 'regional-norm'],
      rows: `
sex age mean sd
B 60-120 8.73 2
`,
    },
  ],
};
