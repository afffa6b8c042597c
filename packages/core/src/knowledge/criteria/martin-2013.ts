import { atLeastValue, below, bySex, cases, cite } from './build.ts';
import { ctClass } from './ct-class.ts';

const at = cite('cut-points by BMI and sex', 'Y2', 'S90');
const overweight = atLeastValue('bmi', 25, 'kg/m2', at);

export const martin = ctClass({
  id: 'martin-2013',
  title: 'Low muscle on CT (Martin 2013)',
  source: 'martin-2013',
  low: below('l3-smi', bySex(cases([[overweight, 53]], 43), 41), 'cm2/m2', at),
  cautions: ['From people with cancer.'],
});
