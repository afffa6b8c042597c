import { below, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

export const carey = ctClass({
  id: 'carey-2017',
  title: 'Low muscle on CT in cirrhosis (Carey 2017)',
  source: 'carey-2017',
  region: 'North America',
  low: below('l3-smi', { male: 50, female: 39 }, 'cm2/m2', cite('cut-points', 'Y2', 'S42', 'S64')),
  cautions: ['From people with cirrhosis waiting for a liver.'],
});
