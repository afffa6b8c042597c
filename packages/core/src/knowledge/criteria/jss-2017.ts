import { awgs2019 } from './awgs-2019.ts';
import { criterion } from './build.ts';

export const jss = criterion({
  ...awgs2019,
  id: 'jss-2017',
  title: 'Sarcopenia, Japanese guideline (2017)',
  source: 'jss-2017',
  section: '3.11',
  region: 'Japan',
  departures: [
    'The guideline adopts the Asian working group; the 2019 version is used here (unverified).',
    ...awgs2019.departures,
  ],
});
