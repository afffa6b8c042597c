import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'tug-svinoy2021-tromso',
  title: 'Timed up and go, Tromsø',
  citation:
    'Svinoy OE et al. Timed Up and Go: reference values for community-dwelling older adults with and without arthritis and non-communicable diseases: the Tromso Study. Clin Interv Aging 2021;16:335-343',
  doi: '10.2147/CIA.S294512',
  url: 'https://fitnessnorms.pages.dev/mobility/tug/',
  licence: 'article CC BY-NC (Dove)',
  caution:
    'One transcription was read; its medians rise faster with age than the abstract says. To be checked in the paper.',
  tables: [
    {
      measure: 'tug-time',
      unit: 's',
      form: 'percentiles',
      ages: 'completed',
      worse: 'higher',
      sampled: 'general population',
      population: '5,400 community-dwelling people 60-84 y (53% women), Tromso study wave 7',
      protocol: 'TUG 3 m, chair with armrests; percentile runs with time (p95 = slow)',
      n: 5400,
      notes: ['high-centile-is-slow'],
      rows: `
sex age p5 p25 p50 p75 p95
M 60-64 5.7 7.2 8.4 9.9 13
F 60-64 6.1 7.7 9 10.7 14.1
M 65-69 6.1 7.7 9 10.7 14
F 65-69 6.6 8.3 9.8 11.8 16
M 70-74 6.6 8.5 10.1 12.2 16.5
F 70-74 7.3 9.3 11.1 13.6 18.9
M 75-79 7.6 9.8 11.8 14.5 20.5
F 75-79 8.3 10.7 12.9 16 23.2
M 80-84 8.4 11.4 14.1 18.2 27
F 80-84 9.6 13 16.3 21 32.5
`,
    },
  ],
};
