// node bench/forecast/run.mjs: everything, in one run, on one machine; answers compared before times. Writes results.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forecast } from '@thew/core/forecast/forecast';
import { forecastMeasureById } from '@thew/core/forecast/forecast-measures';
import { drawMembers } from '@thew/core/forecast/members';
import { populationValues as p } from '@thew/core/forecast/parameters';
import { bandProbabilities, OrderStatistics } from '@thew/core/forecast/quantiles';
import { measureOn, simulate } from '@thew/core/forecast/simulate';
import { solveAdaptive } from '@thew/core/forecast/solve-adaptive';
import { solveExact } from '@thew/core/forecast/solve-exact';
import { timeline } from '@thew/core/forecast/timeline';
import { runChromium } from './chromium.mjs';
import { runOdex } from './odex.mjs';
import { events, knee, living, writeProblem } from './problem.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'thew-bench-'));
const sh = (command, args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
/** As people run them, and with an error as near to the closed form's as they come: the bars are for matched error. */
const tolerances = [1e-7, 1e-12];
const measure = forecastMeasureById('strength-isometric-knee-extensors');
const days = Array.from({ length: 366 }, (_, i) => i);

/** The product's work that matches the C program: solve all days, turn size into strength, sort, take seven quantiles. */
function solveAndBand(members) {
  const sim = simulate({ events, living, body: { fatKg: 20, leanKg: 50 }, members, days, p }, [measure]);
  const statistics = new OrderStatistics(members.count);
  const values = new Float64Array(members.count);
  const out = new Float64Array(bandProbabilities.length);
  for (let day = 0; day < days.length; day++) {
    measureOn(sim, measure, day, values);
    statistics.quantiles(values, bandProbabilities, out);
  }
  return out[3];
}

function best(repeats, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const stretches = timeline(events, 0, 365, living, p);
const reference = solveAdaptive(stretches, knee, drawMembers(20, 1), [365], p, {
  relativeTolerance: 1e-13,
  absoluteTolerance: 1e-14,
}).size;
const worst = (sizes) => Math.max(...sizes.slice(0, reference.length).map((size, i) => Math.abs(size - reference[i])));

const rows = [];
for (const count of [1000, 10000]) {
  writeProblem(work, count);
  const members = drawMembers(count, 1);
  const thew = best(count === 1000 ? 200 : 12, () => solveAndBand(members));
  sh('cc', ['-O3', '-march=native', '-o', join(work, 'closed-form'), join(here, 'closed-form.c'), '-lm']);
  const c = JSON.parse(sh(join(work, 'closed-form'), [work, count === 1000 ? '200' : '12']));
  rows.push({ count, thew, c: c.ms, medianThew: solveAndBand(members), medianC: c.median365 });
}
writeProblem(work, 1000);
const thewSizes = [...solveExact(stretches, knee, drawMembers(20, 1), [365], p).size];
sh('cp', [join(here, 'rates.c'), work]);
sh('R', ['CMD', 'SHLIB', '-o', join(work, 'rates.so'), join(work, 'rates.c')]);
runOdex(20, tolerances[0]);
const rivals = tolerances.map((tolerance) => ({
  tolerance,
  r: JSON.parse(sh('Rscript', [join(here, 'desolve.R'), work, '200', '400', String(tolerance)])),
  python: JSON.parse(sh('/usr/bin/python3', [join(here, 'scipy_lsoda.py'), work, '60', String(tolerance)])),
  odex: runOdex(200, tolerance),
}));
const [{ r, python }] = rivals;
const perYear = rows[0].thew / 1000;
const browser = {
  strength: await runChromium('strength-isometric-knee-extensors'),
  gait: await runChromium('gait-speed'),
};
const request = {
  asOf: '2026-11-22',
  person: { ageYears: 45, measurements: [], history: [] },
  scenario: {
    id: 's',
    events: [
      { kind: 'bed-rest', startDay: 0, endDay: 21 },
      { kind: 'training', startDay: 30, endDay: 365 },
    ],
  },
  horizonDays: 365,
  measures: [measure.id],
};
const whole = best(60, () => forecast(request));

const f = (value, digits = 2) => value.toFixed(digits);
const e = (value) => value.toExponential(1);
const line = (name, ms, error, note) =>
  `| ${name} | ${ms < 0.1 ? f(ms, 5) : f(ms, 3)} | ${f(ms / perYear, 1)} × | ${e(error)} | ${note} |`;
const rivalLines = ({ tolerance, r, python, odex }) =>
  [
    line('odex', odex.ms, worst(odex.sizes), `tolerance ${e(tolerance)}, 200 members`),
    line('deSolve lsoda, compiled C', r.cMs, worst(r.cSizes), `tolerance ${e(tolerance)}, 400 members`),
    line('deSolve lsoda, R function', r.rMs, worst(r.rSizes), `tolerance ${e(tolerance)}, 200 members`),
    line('SciPy solve_ivp LSODA', python.ms, worst(python.sizes), `tolerance ${e(tolerance)}, 60 members`),
  ].join('\n');
const text = `## Forecast: one muscle group, 365 days, with bands

${new Date().toISOString().slice(0, 10)}; ${cpus()[0].model}, ${cpus().length} cores; Node ${process.version}; R ${r.version}, deSolve ${r.deSolve}; SciPy ${python.version}; odex 2.0.4; cc -O3 -march=native. \`node bench/forecast/run.mjs\`. One process at a time; the fastest run or batch of each. Load average ${loadavg()[0].toFixed(1)} from other work on the machine: single times may be slower than on an idle one.

Size, neural deficit and learning of every member: 21 days of bed rest, 9 days up, training to day 365; daily values. Error is the greatest difference of size on day 365 among 20 members from a reference at tolerance 1e-13. The closed forms have only rounding error; rivals run at a tolerance of ${e(tolerances[0])}, and at ${e(tolerances[1])}, where their error comes nearest to that (matched error). Rivals do no bands; Thew and C do.

| solver | ms per person-year | against Thew | greatest error | |
|---|---|---|---|---|
${line('Thew, closed form, with bands', perYear, worst(thewSizes), '1,000 members')}
${line('C closed form -O3, with bands (limit)', rows[0].c / 1000, Math.abs(rows[0].medianC - rows[0].medianThew), 'error: median strength of 1,000 against Thew’s')}
${rivals.map(rivalLines).join('\n')}

| members × 365 days, with seven quantiles a day | Thew ms | C ms | Thew / C |
|---|---|---|---|
${rows.map((row) => `| ${row.count} | ${f(row.thew)} | ${f(row.c)} | ${f(row.thew / row.c)} |`).join('\n')}

| whole forecast, 1,000 members × 365 days (draws, events, solve, bands) | ms |
|---|---|
| Node, strength of one muscle group | ${f(whole)} |
| Chromium worker, strength of one muscle group: first / median / worst of 40 | ${f(browser.strength.first, 1)} / ${f(browser.strength.median, 1)} / ${f(browser.strength.worst, 1)} |
| Chromium worker, gait speed (three muscle groups) | ${f(browser.gait.first, 1)} / ${f(browser.gait.median, 1)} / ${f(browser.gait.worst, 1)} |
| Longest task on the main thread meanwhile (0: none over 50 ms) | ${f(Math.max(browser.strength.longestTask, browser.gait.longestTask), 1)} |
`;
writeFileSync(join(here, 'results.md'), text);
process.stdout.write(text);
