// Writes calibration/fit-report.md: what was fitted to what, and how well.
import { writeFileSync } from 'node:fs';

const out = new URL('./fit-report.md', import.meta.url);
const f1 = (value) => value.toFixed(1);

export function writeReport({ used, leftOut, result, held, width, parameters, studyOf, armError, widthClass }) {
  const studies = new Set(used.map(studyOf)).size;
  const lines = [
    '# Fit report',
    '',
    `Written by \`npm run calibrate\`. ${used.length} arms of ${studies} studies with role \`fit\`; no arm with role \`validate\` or \`context\` is read by the fit.`,
    '',
    `Left out of the fit: ${Object.entries(leftOut)
      .map(([id, why]) => `${id} (${why})`)
      .join('; ')}; arms with no length or no percentage.`,
    '',
    'Method: robust (Cauchy) least squares with Gaussian priors, Levenberg-Marquardt; each residual divided by the standard error of the arm (printed SEM, or SD over the root of n, plus the disagreement between studies); studies with many arms count by the square root of their number. Widths of the intervals come from predicting each study with that study left out.',
    '',
    '## Widths of the intervals',
    '',
    '```json',
    JSON.stringify(width, null, 2),
    '```',
    '',
    '## Parameters moved by the arms',
    '',
    '| parameter | meaning | prior | value | spread | unit | arms |',
    '|---|---|---|---|---|---|---|',
    ...parameters
      .filter((p) => p.provenance === 'fitted')
      .map(
        (p) =>
          `| ${p.id} | ${p.meaning} | ${p.prior} | ${p.value} | ${p.spread} | ${p.unit} | ${(p.arms ?? []).length} |`,
      ),
    '',
    '## Each fitted arm, predicted with its study left out',
    '',
    '| arm | study | circumstance | days | outcome | observed | predicted | standard error |',
    '|---|---|---|---|---|---|---|---|',
    ...held.map(
      ({ arm, prediction }) =>
        `| ${arm.id} | ${studyOf(arm)} | ${arm.circumstance} (${widthClass(prediction)}) | ${arm.durationDays} | ${arm.outcome}, ${arm.region} | ${f1(arm.changePercent)} | ${f1(prediction.changePercent)} | ${f1(armError(arm, prediction, width))} |`,
    ),
    '',
  ];
  writeFileSync(out, lines.join('\n'));
  void result;
}
