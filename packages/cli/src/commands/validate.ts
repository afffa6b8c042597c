import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArms } from '@thew/core/forecast/arms/read-arms';
import { type Validation, validateArms } from '@thew/core/forecast/arms/validate';
import { studyArms } from '@thew/core/knowledge/models/study-arms.generated';
import { armsSvg } from '@thew/core/presentation/forecast-svg';
import { issueLine } from '@thew/core/presentation/issue-words';
import { modelCard } from '@thew/core/presentation/model-card';
import { validationReport } from '@thew/core/presentation/validation-report';
import { defineCommand } from 'citty';

function validationOf(file: string | undefined): Validation {
  if (file === undefined) return validateArms(studyArms);
  try {
    const { arms, issues } = readArms(readFileSync(file, 'utf8'), file);
    return validateArms(arms, issues);
  } catch {
    const expected = 'a file that exists and can be opened';
    return validateArms([], [{ code: 'file-not-readable', severity: 'error', place: { file }, expected }]);
  }
}

const plots = [
  ['size', 'Muscle size and lean mass'],
  ['strength', 'Strength and function'],
] as const;

function writeCard(validation: Validation, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, title] of plots) {
    const kinds = name === 'size' ? ['size', 'lean'] : ['strength', 'function'];
    const arms = validation.arms.filter((arm) => kinds.includes(arm.kind) && arm.role !== 'context');
    writeFileSync(
      join(folder, `model-validation-${name}.svg`),
      armsSvg(arms, `${title}: study arms, observed against predicted`),
    );
  }
  writeFileSync(join(folder, 'model-card.md'), modelCard(validation));
}

/** 0 read clean, 2 read with errors, 1 nothing could be read. */
function exitCode({ arms, notScored, issues }: Validation): 0 | 1 | 2 {
  if (arms.length + notScored.length === 0) return 1;
  return issues.some((issue) => issue.severity === 'error') ? 2 : 0;
}

export const validateCommand = defineCommand({
  meta: { name: 'validate', description: 'The forecast against published study arms, arm by arm.' },
  args: {
    arms: { type: 'string', description: 'CSV of study arms (default: those the product carries)' },
    json: { type: 'boolean', description: 'Print JSON' },
    svg: { type: 'string', description: 'Write the predicted-against-observed plot to this file' },
    card: { type: 'string', description: 'Write the model card and its plots into this folder' },
  },
  run({ args }) {
    const validation = validationOf(args.arms);
    const { issues, ...rest } = validation;
    if (args.json) process.stdout.write(`${JSON.stringify({ ...rest, issues }, null, 2)}\n`);
    else process.stdout.write(`${validationReport(validation)}\n`);
    if (args.svg) writeFileSync(args.svg, armsSvg(validation.arms, 'Study arms: observed against predicted'));
    if (args.card) writeCard(validation, args.card);
    for (const issue of issues) process.stderr.write(`${issueLine(issue)}\n`);
    process.exitCode = exitCode(validation);
  },
});
