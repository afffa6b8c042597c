import { below, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

export const jshCt = ctClass({
  id: 'jsh-ct',
  title: 'Low muscle on CT in liver disease (Japan Society of Hepatology)',
  source: 'jsh-2021',
  region: 'Japan',
  low: below('l3-smi', { male: 42, female: 38 }, 'cm2/m2', cite('cut-points', 'Y2', 'S64')),
  cautions: ['For people with liver disease.'],
});
