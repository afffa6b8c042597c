import { assess } from '@thew/core/assessment/assess';
import type { Assessment } from '@thew/core/assessment/assessment';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { loadReferences } from '@thew/core/knowledge/references/load';
import type { Issue } from '@thew/core/observations/issue';
import { assessmentReport } from '@thew/core/presentation/assessment-report';
import { issueLine } from '@thew/core/presentation/issue-words';
import { defineCommand } from 'citty';
import { exitCodeOf, type FilesRead, readFiles, today } from '../read-files.ts';
import { terminal } from '../terminal.ts';

/** The definitions asked for; an id that does not exist is an issue. */
function chosenCriteria(list: string | undefined): { chosen: readonly Criterion[]; issues: Issue[] } {
  if (!list) return { chosen: criteria, issues: [] };
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const chosen = ids.map(criterionById).filter((one) => one !== undefined);
  const issues = ids
    .filter((id) => criterionById(id) === undefined)
    .map(
      (id): Issue => ({
        code: 'unknown-criterion',
        severity: 'error',
        place: { field: '--criteria' },
        expected: `one of ${criteria.map((one) => one.id).join(', ')}; not ${id}`,
      }),
    );
  return { chosen, issues };
}

/** Measures that are often derived rather than given. */
const derived = ['asmi', 'asm-bmi', 'gait-speed', 'bmi', 'l3-smi', 'sppb-score'];

async function assessAll(read: FilesRead, chosen: readonly Criterion[]): Promise<Assessment[]> {
  const measured = read.records.flatMap(({ record }) => record.observations.map((one) => one.measure));
  const references = await loadReferences(new Set([...measured, ...derived]));
  return read.records.map(({ record, issues }) => assess(record, { criteria: chosen, references, issues }));
}

export const assessCommand = defineCommand({
  meta: { name: 'assess', description: 'Every definition of muscle wasting, side by side, with the reasons.' },
  args: {
    file: { type: 'positional', required: true, description: 'Person file, FHIR Bundle or NDJSON, CSV, SAS XPORT' },
    criteria: { type: 'string', description: 'Only these definitions: ids, separated by commas' },
    trace: { type: 'boolean', description: 'Show every clause with its source' },
    json: { type: 'boolean', description: 'Print JSON' },
    asOf: { type: 'string', description: 'Day of assessment where the file names none (YYYY-MM-DD)' },
  },
  async run({ args }) {
    const { chosen, issues } = chosenCriteria(args.criteria);
    const read = readFiles(args._, args.asOf ?? today());
    read.issues.push(...issues);
    const assessments = await assessAll(read, chosen);
    const style = { ...terminal(), trace: args.trace === true };
    if (args.json) process.stdout.write(`${JSON.stringify(assessments, null, 2)}\n`);
    else for (const one of assessments) process.stdout.write(`${assessmentReport(one, style)}\n`);
    for (const issue of read.issues) process.stderr.write(`${issueLine(issue)}\n`);
    process.exitCode = exitCodeOf(read);
  },
});
