/**
 * EWGSOP2 for many people: Thew against cql-execution, on the same people, one after the other, answers compared first.
 * `node bench/assess/run.mjs [people] [people for cql-execution]` after `npm run build`; prints a table. Time is
 * processor time of the process (garbage collection on other threads included), which other programs on the machine
 * disturb less than the clock; both are printed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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

// Reading the model of FHIR takes longer than a person and is done once, as its users do.
const source = fhir.PatientSource.FHIRv401();

async function withCql(bundle) {
  source.reset();
  source.loadBundles([bundle]);
  const { patientResults } = await executor.exec(source);
  return Object.values(patientResults)[0].result;
}

const withThew = (record, options) => assess(record, options).criteria['ewgsop2-2019'].result;
const fromFhir = (text) => readText(text, { asOf: '2026-11-22', fileName: 'p.json' }).records[0].record;

/** Processor seconds and seconds by the clock since `start`. */
const now = () => ({ cpu: process.cpuUsage(), clock: performance.now() });
function since(start) {
  const { user, system } = process.cpuUsage(start.cpu);
  return { cpu: (user + system) / 1e6, clock: (performance.now() - start.clock) / 1000 };
}

/** People made at a time; making them is not counted. */
const batch = 250;

function* batches(total) {
  let group = [];
  for (const person of people(total)) {
    group.push(person);
    if (group.length < batch) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** People a second, by processor time and by the clock. */
async function timed(total, prepare, work) {
  const spent = { cpu: 0, clock: 0 };
  for (const group of batches(total)) {
    const inputs = group.map(prepare);
    const start = now();
    for (const input of inputs) await work(input);
    const { cpu, clock } = since(start);
    spent.cpu += cpu;
    spent.clock += clock;
  }
  return { perSecond: total / spent.cpu, perSecondClock: total / spent.clock };
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

/** Median over runs of ten of one person with everything, in milliseconds, after warm-up. */
async function onePerson() {
  const text = readFileSync(new URL('../../examples/sample.thew.json', import.meta.url), 'utf8');
  const { record } = readText(text, { asOf: '2026-11-22', fileName: 'sample.thew.json' }).records[0];
  const references = await loadReferences(new Set(record.observations.map(({ measure }) => measure)));
  const runs = Array.from({ length: 60 }, () => {
    const start = now();
    for (let index = 0; index < 10; index++) assess(record, { references });
    return since(start);
  }).slice(20);
  const median = (key) => runs.map((run) => run[key] * 100).sort((a, b) => a - b)[20];
  return { cpu: median('cpu'), clock: median('clock') };
}

const loadBefore = os.loadavg();
const answers = await compareAnswers(Math.min(count, 500));
if (answers.different > 0) throw new Error(`${answers.different} people got different answers`);
for (const { bundle, record } of people(1_000)) {
  withThew(record, on);
  withThew(fromFhir(JSON.stringify(bundle)), off);
}

const rows = [];
const row = (name, { perSecond, perSecondClock }, base = perSecond) =>
  rows.push([name, Math.round(perSecond), (perSecond / base).toFixed(1), Math.round(perSecondClock)]);
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
const load = (loads) => loads.map((one) => one.toFixed(1)).join(', ');

const lines = [
  '# Assess: EWGSOP2 for many people',
  '',
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus()[0].model}, ${os.cpus().length} cores. ${count} people with 10 to 200 observations each, seeded.`,
  `Answers were compared first on ${Math.min(count, 500)} people: all equal (${Object.entries(answers.counts)
    .map(([k, v]) => `${k} ${v}`)
    .join(', ')}).`,
  '',
  `The machine was shared: load average (1, 5, 15 minutes) ${load(loadBefore)} at the start, ${load(os.loadavg())} at the end.`,
  'Rates are by processor time (garbage collection included), which the other programs disturb less than the clock.',
  '',
  '| engine and input | people per processor second | × cql-execution | people a second by the clock |',
  '|---|---:|---:|---:|',
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  '',
  `One person, all ${criteria.length} definitions with trace, probabilities, norms and changes (\`examples/sample.thew.json\`): median ${median.cpu.toFixed(2)} ms processor time, ${median.clock.toFixed(2)} ms by the clock, after warm-up.`,
  '',
];
writeFileSync(new URL('results.md', import.meta.url), lines.join('\n'));
process.stdout.write(lines.join('\n'));
