import { below, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

export const fearonCt = ctClass({
  id: 'fearon-ct-2011',
  title: 'Low muscle on CT in cancer (Fearon 2011)',
  source: 'fearon-2011',
  low: below('l3-smi', { male: 55, female: 39 }, 'cm2/m2', cite('examples of sarcopenia', 'N', 'fearon-2011')),
  cautions: ['For people with cancer.'],
});
