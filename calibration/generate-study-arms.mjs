// Writes packages/core/src/knowledge/models/study-arms.generated.ts from calibration/data/study-arms.csv.
import { readFileSync, writeFileSync } from 'node:fs';
import { readArms } from '@thew/core/forecast/arms/read-arms';

const csv = new URL('./data/study-arms.csv', import.meta.url);
const out = new URL('../packages/core/src/knowledge/models/study-arms.generated.ts', import.meta.url);

export function loadArms() {
  const { arms, issues } = readArms(readFileSync(csv, 'utf8'), 'study-arms.csv');
  if (issues.some((issue) => issue.severity === 'error')) throw new Error(JSON.stringify(issues));
  return arms;
}

export function writeStudyArms(arms) {
  const lines = arms.map((arm) => `  ${JSON.stringify(arm)},`);
  const head = `import type { StudyArm } from './study-arm.ts';

/** Published study arms. Generated from calibration/data/study-arms.csv by calibration/calibrate.mjs; do not edit. */
export const studyArms: readonly StudyArm[] = [
`;
  writeFileSync(out, `${head}${lines.join('\n')}\n];\n`);
}
