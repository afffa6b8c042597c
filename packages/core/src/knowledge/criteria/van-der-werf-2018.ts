import { below, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

const at = cite('fifth centiles', 'Y1', 'S92');

export const vanDerWerf = ctClass({
  id: 'van-der-werf-2018',
  title: 'Low muscle on CT (van der Werf 2018)',
  source: 'van-der-werf-2018',
  region: 'Netherlands',
  low: below('l3-smi', { male: 41.6, female: 32 }, 'cm2/m2', at),
  also: {
    lowArea: below('l3-muscle-area', { male: 134, female: 89.2 }, 'cm2', at),
    lowDensity: below('l3-muscle-density', { male: 29.3, female: 22 }, "[hnsf'U]", at),
  },
  departures: ['The overall fifth centile is used; the tables by age and BMI are not.'],
  cautions: ['From healthy kidney donors.'],
});
