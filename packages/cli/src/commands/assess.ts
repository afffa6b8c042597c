import { assess } from '@thew/core/assessment/assess';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { type LoadedReference, loadReferences } from '@thew/core/knowledge/references/load';
import type { Issue } from '@thew/core/observations/issue';
import type { PersonRecord } from '@thew/core/observations/observation';
import { issueLine } from '@thew/core/presentation/issue-words';
import { defineCommand } from 'citty';
import { jsonArray, textReports } from '../print-assessments.ts';
import { exitCodeOf, newReading, readMapping, readPeople, today } from '../read-files.ts';

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

/** Loads the references of measures as they first occur. */
function referenceShelf(): (record: PersonRecord) => Promise<readonly LoadedReference[]> {
  const seen = new Set<string>();
  let shelf: LoadedReference[] = [];
  return async ({ observations }) => {
    const fresh = [...derived, ...observations.map((one) => one.measure)].filter((measure) => !seen.has(measure));
    if (fresh.length > 0) {
      for (const measure of fresh) seen.add(measure);
      shelf = await loadReferences(seen);
    }
    return shelf;
  };
}

export const assessCommand = defineCommand({
  meta: { name: 'assess', description: 'Every definition of muscle wasting, side by side, with the reasons.' },
  args: {
    file: { type: 'positional', required: true, description: 'Person file, FHIR Bundle or NDJSON, CSV, SAS XPORT' },
    criteria: { type: 'string', description: 'Only these definitions: ids, separated by commas' },
    trace: { type: 'boolean', description: 'Show every clause with its source' },
    json: { type: 'boolean', description: 'Print JSON' },
    mapping: { type: 'string', description: 'Which column of a table is what: a YAML or JSON file' },
    asOf: { type: 'string', description: 'Day of assessment where the file names none (YYYY-MM-DD)' },
  },
  async run({ args }) {
    const { chosen, issues } = chosenCriteria(args.criteria);
    const reading = newReading(issues);
    const print = args.json ? jsonArray(process.stdout) : textReports(process.stdout, args.trace === true);
    const referencesFor = referenceShelf();
    const mapping = readMapping(args.mapping, reading);
    for await (const { record, issues } of readPeople(args._, args.asOf ?? today(), reading, mapping)) {
      await print.one(assess(record, { criteria: chosen, references: await referencesFor(record), issues }));
    }
    await print.end();
    for (const issue of reading.issues) process.stderr.write(`${issueLine(issue)}\n`);
    process.exitCode = exitCodeOf(reading);
  },
});
