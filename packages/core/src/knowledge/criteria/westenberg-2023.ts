import { all, below, bySex, cases, cite } from './build.ts';
import type { Quantity } from './criterion.ts';
import { ctClass } from './ct-class.ts';
import { ageBelow, ageFrom } from './shared-mass.ts';

const at = cite('lines by decade of age', 'Y1', 'S93');
const male = [38.8, 39.2, 39.9, 39, 37, 36.8];
const female = [37.5, 35.5, 32.8, 33.2, 31.2, 31.5];
const row = (index: number): Quantity => bySex(male[index]!, female[index]!);
const line = cases(
  [30, 40, 50, 60, 70].map((top, index) => [ageBelow(top, at), row(index)] as const),
  row(5),
);

export const westenberg = ctClass({
  id: 'westenberg-2023',
  title: 'Low muscle on CT by age (Westenberg 2023)',
  source: 'westenberg-2023',
  region: 'Netherlands',
  applies: all(ageFrom(20, at), ageBelow(80, at)),
  low: below('l3-smi', line, 'cm2/m2', at),
  cautions: ['From healthy kidney donors of 20 to 79.'],
});
