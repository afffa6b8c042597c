import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { assess } from '@thew/core/assessment/assess';
import { readOwnCurves } from '@thew/core/input/read-own-curves';
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

/** Own centile curves as references; what is wrong with the file is noted. */
function ownReferences(file: string | undefined, issues: Issue[]): LoadedReference[] {
  if (file === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const expected = 'a file of centile curves (centiles.json) that exists and is JSON';
    issues.push({ code: 'file-not-readable', severity: 'error', place: { file }, expected });
    return [];
  }
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const read = readOwnCurves(value, { fileName: file, sha256 });
  issues.push(...read.issues);
  return read.references;
}

const firstChoice = (own: readonly LoadedReference[]): Record<string, string> =>
  Object.fromEntries(own.flatMap(({ id, tables }) => tables.map(({ measure }) => [measure, id])));

export const assessCommand = defineCommand({
  meta: { name: 'assess', description: 'Every definition of muscle wasting, side by side, with the reasons.' },
  args: {
    file: { type: 'positional', required: true, description: 'Person file, FHIR Bundle or NDJSON, CSV, SAS XPORT' },
    criteria: { type: 'string', description: 'Only these definitions: ids, separated by commas' },
    trace: { type: 'boolean', description: 'Show every clause with its source' },
    json: { type: 'boolean', description: 'Print JSON' },
    mapping: { type: 'string', description: 'Which column of a table is what: a YAML or JSON file' },
    reference: { type: 'string', description: 'Own centile curves to compare with too (centiles.json of thew cohort)' },
    ownFirst: { type: 'boolean', description: 'Name the own curves before published references' },
    asOf: { type: 'string', description: 'Day of assessment where the file names none (YYYY-MM-DD)' },
  },
  async run({ args }) {
    const { chosen, issues } = chosenCriteria(args.criteria);
    const reading = newReading(issues);
    const print = args.json ? jsonArray(process.stdout) : textReports(process.stdout, args.trace === true);
    const referencesFor = referenceShelf();
    const mapping = readMapping(args.mapping, reading);
    const own = ownReferences(args.reference, reading.issues);
    const choice = args.ownFirst ? firstChoice(own) : {};
    for await (const { record, issues } of readPeople(args._, args.asOf ?? today(), reading, mapping)) {
      const references = [...(await referencesFor(record)), ...own];
      await print.one(assess(record, { criteria: chosen, references, choice, issues }));
    }
    await print.end();
    for (const issue of reading.issues) process.stderr.write(`${issueLine(issue)}\n`);
    process.exitCode = exitCodeOf(reading);
  },
});
