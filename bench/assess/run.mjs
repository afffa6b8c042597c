/**
 * EWGSOP2 for many people: Thew against cql-execution, on the same people, one after the other, answers compared first.
 * `node bench/assess/run.mjs [people]` after `npm run build`; prints a table.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { assess } from '@thew/core/assessment/assess';
import { readText } from '@thew/core/input/read';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { loadReferences } from '@thew/core/knowledge/references/load';
import fhir from 'cql-exec-fhir';
import cql from 'cql-execution';
import { ewgsop2Library } from './ewgsop2-elm.mjs';
import { people } from './people.mjs';

const count = Number(process.argv[2] ?? 50_000);
const sampleForCql = Math.min(count, Number(process.argv[3] ?? 5_000));
const one = [criterionById('ewgsop2-2019')];
const off = { criteria: one, trace: false, probability: false, changes: false };
const on = { criteria: one, trace: true, probability: false, changes: false };

const executor = new cql.Executor(new cql.Library(ewgsop2Library));

async function withCql(bundle) {
  const source = fhir.PatientSource.FHIRv401();
  source.loadBundles([bundle]);
  const { patientResults } = await executor.exec(source);
  return Object.values(patientResults)[0].result;
}

const withThew = (record, options) => assess(record, options).criteria['ewgsop2-2019'].result;
const fromFhir = (text) => readText(text, { asOf: '2026-11-22', fileName: 'p.json' }).records[0].record;

/** Seconds spent in `work` over all people; making the people is not counted. */
async function timed(total, prepare, work) {
  let spent = 0;
  let observations = 0;
  for (const person of people(total)) {
    const input = prepare(person);
    observations += person.record.observations.length;
    const start = performance.now();
    await work(input);
    spent += performance.now() - start;
  }
  return { seconds: spent / 1000, perSecond: total / (spent / 1000), observations };
}

async function compareAnswers(total) {
  const counts = {};
  let different = 0;
  for (const { bundle, record } of people(total)) {
    const answers = [await withCql(bundle), withThew(record, off), withThew(fromFhir(JSON.stringify(bundle)), off)];
    counts[answers[0]] = (counts[answers[0]] ?? 0) + 1;
    if (new Set(answers).size !== 1) different++;
  }
  return { counts, different };
}

async function onePerson() {
  const [{ record }] = [...people(1, 3)];
  const references = await loadReferences(new Set(record.observations.map(({ measure }) => measure)));
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now();
    assess(record, { references });
    return performance.now() - start;
  });
  return times.slice(100).sort((a, b) => a - b)[100];
}

const answers = await compareAnswers(Math.min(count, 500));
if (answers.different > 0) throw new Error(`${answers.different} people got different answers`);
for (const { record } of people(2_000)) withThew(record, on);

const rows = [];
const row = (name, { perSecond }, base) =>
  rows.push([name, Math.round(perSecond), base ? (perSecond / base).toFixed(1) : '1']);
const rivalFhir = await timed(sampleForCql, ({ bundle }) => bundle, withCql);
const base = rivalFhir.perSecond;
row(`cql-execution, FHIR bundle as objects (${sampleForCql} people)`, rivalFhir);
row(
  'Thew, FHIR JSON text, trace off',
  await timed(
    count,
    ({ bundle }) => JSON.stringify(bundle),
    (text) => withThew(fromFhir(text), off),
  ),
  base,
);
row(
  'Thew, FHIR JSON text, trace on',
  await timed(
    count,
    ({ bundle }) => JSON.stringify(bundle),
    (text) => withThew(fromFhir(text), on),
  ),
  base,
);
row(
  'Thew, person records, trace off',
  await timed(
    count,
    ({ record }) => record,
    (record) => withThew(record, off),
  ),
  base,
);
row(
  'Thew, person records, trace on',
  await timed(
    count,
    ({ record }) => record,
    (record) => withThew(record, on),
  ),
  base,
);
const median = await onePerson();

const lines = [
  '# Assess: EWGSOP2 for many people',
  '',
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus()[0].model}, ${os.cpus().length} cores. ${count} people with 10 to 200 observations each, seeded.`,
  `Answers were compared first on ${Math.min(count, 500)} people: all equal (${Object.entries(answers.counts)
    .map(([k, v]) => `${k} ${v}`)
    .join(', ')}).`,
  '',
  '| engine and input | people a second | × cql-execution |',
  '|---|---:|---:|',
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  '',
  `One person, all ${criteria.length} definitions with trace, probabilities, norms and changes: median ${median.toFixed(2)} ms after warm-up.`,
  '',
];
writeFileSync(new URL('results.md', import.meta.url), lines.join('\n'));
process.stdout.write(lines.join('\n'));
