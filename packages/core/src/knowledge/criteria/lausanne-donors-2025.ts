import { below, bySex, cases, cite } from './build.ts';
import { ctClass } from './ct-class.ts';
import { ageBelow, ageFrom } from './shared-mass.ts';

const at = cite('fifth centiles by age', 'Y1', 'S15');
const line = cases(
  [
    [ageBelow(40, at), bySex(43.7, 33.8)],
    [ageBelow(60, at), bySex(44.9, 34.8)],
  ],
  bySex(39.7, 31.2),
);

export const lausanneDonors = ctClass({
  id: 'lausanne-donors-2025',
  title: 'Low muscle on CT by age (Lausanne donors 2025)',
  source: 'lausanne-donors-2025',
  region: 'Switzerland',
  applies: ageFrom(20, at),
  low: below('l3-smi', line, 'cm2/m2', at),
  cautions: ['From living kidney donors.'],
});
