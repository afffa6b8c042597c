import { criterion } from './build.ts';
import { ewgsop2 } from './ewgsop2-2019.ts';

export const anzssfr = criterion({
  ...ewgsop2,
  id: 'anzssfr-2023',
  title: 'Sarcopenia, Australia and New Zealand (2023)',
  source: 'zanker-2023',
  section: '3.10',
  region: 'Australia and New Zealand',
  departures: [
    'Taken to be the algorithm and cut-points of EWGSOP2; the guideline itself was not read, so this is unverified.',
    ...ewgsop2.departures,
  ],
});
