import { below, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

const at = cite('mean less two standard deviations; operator ours', 'Y1', 'S91');

export const derstine = ctClass({
  id: 'derstine-2018',
  title: 'Low muscle on CT (Derstine 2018)',
  source: 'derstine-2018',
  region: 'United States',
  low: below('l3-smi', { male: 45.4, female: 34.4 }, 'cm2/m2', at),
  also: {
    lowArea: below('l3-muscle-area', { male: 144.3, female: 92.2 }, 'cm2', at),
    lowDensity: below('l3-muscle-density', { male: 38.5, female: 34.3 }, "[hnsf'U]", at),
  },
  departures: ['The class rests on the index; area and density are shown beside it.'],
  cautions: ['From healthy people of 18 to 40.'],
});
