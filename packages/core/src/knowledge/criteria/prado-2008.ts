import { atMost, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

const at = cite('cut-points', 'N', 'prado-2008');

export const prado = ctClass({
  id: 'prado-2008',
  title: 'Low muscle on CT (Prado 2008)',
  source: 'prado-2008',
  low: atMost('l3-smi', { male: 52.4, female: 38.5 }, 'cm2/m2', at),
  cautions: ['From obese people with cancer (BMI of 30 or more).'],
});
