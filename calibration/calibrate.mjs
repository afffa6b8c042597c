// One command: fits the model to the study arms, sets the widths of the intervals by leave-one-study-out prediction, and
// writes the typed arms, the parameters and the fit report. Seedless: nothing here is random.
import { writeFileSync } from 'node:fs';
import { armError, startWidth, widthClass } from '@thew/core/forecast/arms/arm-interval';
import { studiesInTwoRoles, studyOf } from '@thew/core/forecast/arms/read-arms';
import { parameterPriors } from '@thew/core/knowledge/models/parameter-priors';
import { fitArms, fitPopulation, leaveOneOut, leftOut, valuesAt } from './fit.mjs';
import { fitGait } from './gait.mjs';
import { loadArms, writeStudyArms } from './generate-study-arms.mjs';
import { inverseDiagonal, normalEquations } from './least-squares.mjs';
import { writeReport } from './report.mjs';
import { coverage, fitWidth } from './width.mjs';

const out = new URL('../packages/core/src/knowledge/models/population-parameters.generated.ts', import.meta.url);
const round = (value) => Number(value.toPrecision(4));

const arms = loadArms();
const twice = studiesInTwoRoles(arms);
if (twice.length > 0) throw new Error(`studies in two roles: ${twice.join(', ')}`);
writeStudyArms(arms);

const gait = fitGait();
const priors = parameterPriors.map((prior) =>
  prior.id === 'gait'
    ? {
        ...prior,
        prior: round(gait.slope),
        value: round(gait.slope),
        spread: round(gait.se),
        provenance: 'data',
        source: `NHANES 1999-2002, ${gait.n} people of 50 and over: log gait speed on log knee-extensor force per kg, age and sex; weighted`,
        certainty: 'primary',
      }
    : prior,
);
const used = fitArms(arms);
let width = startWidth;
let result;
for (let round = 0; round < 3; round++) {
  result = fitPopulation(used, priors, width);
  width = fitWidth(leaveOneOut(result, priors), startWidth);
  console.log(`round ${round + 1}: cost ${result.cost.toFixed(1)}, ${JSON.stringify(width)}`);
}
const held = leaveOneOut(result, priors);
console.log(`leave-one-study-out coverage of the 80 % interval: ${(100 * coverage(held, width)).toFixed(0)} %`);

const { A } = normalEquations(result.rows, result.theta);
const posterior = inverseDiagonal(A).map(Math.sqrt);
const values = valuesAt(priors, result.free, result.theta);
const parameters = priors.map((prior) => {
  const index = result.free.findIndex((free) => free.id === prior.id);
  if (index < 0) return prior;
  const moved = result.rows.filter((row) => Math.abs(row.gradient[index]) / row.sd > 0.1).map((row) => row.arm.id);
  return { ...prior, value: round(values[prior.id]), spread: round(posterior[index] * prior.spread), arms: moved };
});
const rounded = Object.fromEntries(
  Object.entries(width).map(([key, table]) => [
    key,
    Object.fromEntries(Object.entries(table).map(([k, v]) => [k, round(v)])),
  ]),
);
const lines = parameters.map((parameter) => `  ${JSON.stringify(parameter)},`).join('\n');
writeFileSync(
  out,
  `import type { ModelParameter } from './parameter.ts';

/** Values, spread and origin of every number of the forecast. Written by calibration/calibrate.mjs; do not edit. */
export const populationParameters: readonly ModelParameter[] = [
${lines}
];

/** Widths of the intervals of a study arm's mean, from leave-one-study-out prediction of the arms with role fit. */
export const intervalWidth = ${JSON.stringify(rounded)} as const;
`,
);
writeReport({ arms, used, leftOut, result, held, width: rounded, parameters, studyOf, armError, widthClass });
