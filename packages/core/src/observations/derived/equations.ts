import type { Formula, Reading } from './formula.ts';

const male = (x: Reading): number => (x.sex === 'male' ? 1 : 0);
const female = (x: Reading): number => (x.sex === 'female' ? 1 : 0);

/** Ht² / R: height in cm, resistance in ohm at 50 kHz. */
const resistanceIndex = (x: Reading): number => x.number('body-height') ** 2 / x.number('bia-resistance');

/** White and Hispanic people, and people whose ancestry is not recorded, get no correction. */
function byAncestry(x: Reading, asian: number, africanAmerican: number): number {
  const ancestry = x.ancestry.toLowerCase();
  if (ancestry === 'asian') return asian;
  return ancestry === 'african-american' || ancestry === 'black' ? africanAmerican : 0;
}

/** Lee 2000 was made on people who were not obese. */
const obese = (x: Reading): boolean => x.number('body-weight') / (x.number('body-height') / 100) ** 2 >= 30;

/** Girth in cm without the layer of fat that a skinfold in mm shows. */
const bare = (x: Reading, girth: string, skinfold: string): number =>
  x.number(girth) - (Math.PI * x.number(skinfold)) / 10;

function leeGirths(x: Reading): number {
  const arm = bare(x, 'mid-arm-circumference', 'triceps-skinfold');
  const thigh = bare(x, 'mid-thigh-circumference', 'mid-thigh-skinfold');
  const calf = bare(x, 'calf-circumference', 'calf-skinfold');
  const girths = 0.00744 * arm ** 2 + 0.00088 * thigh ** 2 + 0.00441 * calf ** 2;
  return (x.number('body-height') / 100) * girths + 2.4 * male(x) - 0.048 * x.age + byAncestry(x, -2, 1.1) + 7.8;
}

/**
 * Muscle mass estimated by regression equations. Each has a name of its own (`asm-sergi-2015`) and never stands in for
 * a measured `asm` or `smm`.
 */
export const equations: readonly Formula[] = [
  {
    id: 'janssen-2000',
    output: 'smm-janssen-2000',
    inputs: ['bia-resistance', 'body-height'],
    person: ['sex', 'age'],
    text: 'SMM = 0.401·Ht²/R + 3.825·(male) − 0.071·age + 5.102',
    source: 'Janssen I et al. 2000, J Appl Physiol 89:465 (as in S43, S94)',
    certainty: 'secondary',
    method: 'equation',
    compute: (x) => 0.401 * resistanceIndex(x) + 3.825 * male(x) - 0.071 * x.age + 5.102,
  },
  {
    id: 'sergi-2015',
    output: 'asm-sergi-2015',
    inputs: ['bia-resistance', 'bia-reactance', 'body-height', 'body-weight'],
    person: ['sex'],
    text: 'ASM = −3.964 + 0.227·Ht²/R + 0.095·W + 1.384·(male) + 0.064·Xc',
    source: 'Sergi G et al. 2015 (coefficients from memory)',
    certainty: 'unverified',
    method: 'equation',
    compute: (x) =>
      -3.964 +
      0.227 * resistanceIndex(x) +
      0.095 * x.number('body-weight') +
      1.384 * male(x) +
      0.064 * x.number('bia-reactance'),
  },
  {
    id: 'scafoglieri-2017',
    output: 'asm-scafoglieri-2017',
    inputs: ['bia-resistance', 'bia-reactance', 'body-height', 'body-weight'],
    person: ['sex'],
    text: 'ASM = 1.821 + 0.168·Ht²/R + 0.132·W + 0.017·Xc − 1.931·(female)',
    source: 'Scafoglieri A et al. 2017 (coefficients from memory)',
    certainty: 'unverified',
    method: 'equation',
    compute: (x) =>
      1.821 +
      0.168 * resistanceIndex(x) +
      0.132 * x.number('body-weight') +
      0.017 * x.number('bia-reactance') -
      1.931 * female(x),
  },
  {
    id: 'd3-creatine-pool-2022',
    output: 'smm-d3-creatine',
    inputs: ['d3-creatine-pool'],
    text: 'SMM = creatine pool (g) / 4.3 g per kg of muscle',
    source: 'doi 10.1038/s41430-022-01237-9 (S98); young trained men fit 5.0 to 5.1 g/kg',
    certainty: 'primary',
    method: 'd3cr',
    proportional: true,
    compute: (x) => x.number('d3-creatine-pool') / 4.3,
  },
  {
    id: 'lee-2000-girths',
    output: 'smm-lee-2000-girths',
    inputs: [
      'mid-arm-circumference',
      'mid-thigh-circumference',
      'calf-circumference',
      'triceps-skinfold',
      'mid-thigh-skinfold',
      'calf-skinfold',
      'body-height',
      'body-weight',
    ],
    person: ['sex', 'age'],
    text: 'SMM = Ht·(0.00744·arm² + 0.00088·thigh² + 0.00441·calf²) + 2.4·(male) − 0.048·age + ancestry + 7.8; Ht in m; girths in cm less π × skinfold; ancestry −2.0 Asian, +1.1 African-American, else 0; BMI < 30',
    source: 'Lee RC et al. 2000, Am J Clin Nutr 72:796 (as in S95)',
    certainty: 'secondary',
    method: 'equation',
    compute: (x) => (obese(x) ? undefined : leeGirths(x)),
  },
  {
    id: 'lee-2000-simple',
    output: 'smm-lee-2000-simple',
    inputs: ['body-weight', 'body-height'],
    person: ['sex', 'age'],
    text: 'SMM = 0.244·W + 7.80·Ht + 6.6·(male) − 0.098·age + ancestry − 3.3; Ht in m; ancestry −1.2 Asian, +1.4 African-American, else 0; BMI < 30',
    source: 'Lee RC et al. 2000, Am J Clin Nutr 72:796 (coefficients from memory)',
    certainty: 'unverified',
    method: 'equation',
    compute: (x) =>
      obese(x)
        ? undefined
        : 0.244 * x.number('body-weight') +
          7.8 * (x.number('body-height') / 100) +
          6.6 * male(x) -
          0.098 * x.age +
          byAncestry(x, -1.2, 1.4) -
          3.3,
  },
  {
    id: 'kawakami-2021',
    output: 'asm-kawakami-2021',
    inputs: ['calf-circumference', 'waist-circumference', 'body-weight', 'body-height'],
    person: ['sex', 'age'],
    text: 'ASM = 2.955·(male) + 0.255·W − 0.130·waist + 0.308·calf + 0.081·Ht − 11.897; Ht in cm; age 40 and over',
    source: 'Kawakami R et al. 2021 (S96); Japanese adults of 40 and over, DXA, SEE 1.2 kg',
    certainty: 'primary',
    method: 'equation',
    compute: (x) =>
      x.age < 40
        ? undefined
        : 2.955 * male(x) +
          0.255 * x.number('body-weight') -
          0.13 * x.number('waist-circumference') +
          0.308 * x.number('calf-circumference') +
          0.081 * x.number('body-height') -
          11.897,
  },
  {
    id: 'santos-2019',
    output: 'asm-santos-2019',
    inputs: ['calf-circumference'],
    person: ['sex', 'age'],
    text: 'ASM = −10.427 + 0.768·calf − 0.029·age + 7.523·(male)',
    source: 'Santos LP et al. 2019 (coefficients from memory; a variant with race exists)',
    certainty: 'unverified',
    method: 'equation',
    compute: (x) => -10.427 + 0.768 * x.number('calf-circumference') - 0.029 * x.age + 7.523 * male(x),
  },
];
