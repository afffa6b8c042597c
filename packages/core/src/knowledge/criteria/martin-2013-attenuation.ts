import { atLeastValue, below, cases, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

const at = cite('attenuation by BMI', 'N', 'martin-2013');
const overweight = atLeastValue('bmi', 25, 'kg/m2', at);

export const martinAttenuation = ctClass({
  id: 'martin-2013-attenuation',
  title: 'Fatty muscle on CT (Martin 2013)',
  source: 'martin-2013',
  low: below('l3-muscle-density', cases([[overweight, 33]], 41), "[hnsf'U]", at),
  cautions: ['From people with cancer. Low density means fat within the muscle.'],
});
