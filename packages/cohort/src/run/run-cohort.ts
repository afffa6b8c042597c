import { notApplicable } from '@thew/core/assessment/stage-result';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Issue } from '@thew/core/observations/issue';
import type { SurveyDesign } from '../statistics/design.ts';
import { agreementOf } from './agreement-of.ts';
import { type CellsByGroup, type Item, readCells } from './cells.ts';
import { attritionOf, checkValues } from './check-people.ts';
import { estimateFinding, estimateResults, type Frame, splitValue } from './estimate-criterion.ts';
import { firstLook } from './first-look.ts';
import { fitCentiles } from './fit-centiles.ts';
import type { CohortOptions } from './options.ts';
import { indicatorColumn, type Prepared, peopleTable, prepare, resultsTable, standardGroup } from './prepare.ts';
import type { AttritionStep, CohortResult, Estimate } from './result.ts';
import { summariseMeasures } from './summarise-measures.ts';
import { readDesign } from './survey-design.ts';

export { peopleTable, resultsTable };

/** What is counted, each in the part of the results where it stands. */
function itemsOf({ results, indicators }: Prepared, tables: readonly string[], { engine }: CohortOptions): Item[] {
  const { identifier, types } = engine.dialect;
  const asText = (name: string) => `CAST(${identifier(name)} AS ${types.text})`;
  const parts = results.flatMap(({ readings }, index) => {
    const table = tables[index]!;
    const own = readings.filter(({ choices }) => Object.keys(choices).length === 0);
    const findings = own.flatMap(({ criterion }) =>
      Object.keys(criterion.findings).map((finding) => `${criterion.id}:${finding}`),
    );
    return [
      ...readings.map(({ name }) => ({
        name,
        sql: `(${identifier(name)} || '|' || ${identifier(`${name}:not-excluded`)})`,
        table,
      })),
      ...findings.map((name) => ({ name, sql: asText(name), table })),
    ];
  });
  return [
    ...parts,
    ...indicators.map(indicatorColumn).map((name) => ({ name, sql: asText(name), table: peopleTable })),
  ];
}

/** Classifies everyone; gives the table in which each part of the results stands by itself. */
async function classify({ results }: Prepared, { engine }: CohortOptions): Promise<readonly string[]> {
  if (engine.batches) return engine.batches.store(resultsTable, results);
  for (const { sql } of results) await engine.create(resultsTable, sql);
  return [resultsTable];
}

function estimatesOf({ readings, indicators }: Prepared, cells: Map<string, CellsByGroup>, frame: Frame): Estimate[] {
  return [
    ...readings.flatMap(({ criterion, name, choices }) => [
      ...estimateResults(criterion, name, cells.get(name), frame),
      ...(Object.keys(choices).length > 0
        ? []
        : Object.keys(criterion.findings).flatMap((finding) =>
            estimateFinding(criterion.id, finding, cells.get(`${criterion.id}:${finding}`), frame),
          )),
    ]),
    ...indicators.flatMap((name) => estimateFinding('mapping', name, cells.get(indicatorColumn(name)), frame)),
  ];
}

/** Who each definition could not classify, and why. */
function definitionAttrition(
  { readings, untouched }: Prepared,
  cells: Map<string, CellsByGroup>,
  asked: number,
): AttritionStep[] {
  const used = readings.flatMap(({ criterion, name, choices }): AttritionStep[] => {
    if (Object.keys(choices).length > 0) return [];
    const all =
      [...(cells.get(name)?.values() ?? [])].find(({ group }) => Object.keys(group).length === 0)?.cells ?? [];
    const count = (isIt: (result: string) => boolean) =>
      all.reduce((sum, { value, n }) => (isIt(splitValue(value).result) ? sum + n : sum), 0);
    const outside = count((result) => result === notApplicable);
    const open = count((result) => result === 'indeterminate');
    return [
      { step: 'definition-applies', n: asked - outside, dropped: outside, criterion: criterion.id },
      { step: 'can-be-classified', n: asked - outside - open, dropped: open, criterion: criterion.id },
    ];
  });
  return [...used, ...untouched.map(({ id }) => ({ step: 'columns-in-table', n: 0, dropped: asked, criterion: id }))];
}

const lonelyFails = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, severity }) => code === 'lonely-psu' && severity === 'error');

/**
 * Classifies every person of the engine's table by every definition and estimates prevalence, agreement and attrition.
 * The tables `people` and `results` stay in the engine for whoever wants the rows. Throws `WrongWhere`.
 */
export async function runCohort(options: CohortOptions): Promise<CohortResult> {
  const { engine, mapping } = options;
  const total = 6;
  const say = (done: number, step: string) => options.onProgress?.({ step, done, total });
  say(0, 'Reading the table');
  const known = await firstLook(options);
  const prepared = prepare(options, known);
  await engine.create(peopleTable, prepared.stored);
  const issues = [...prepared.issues, ...(await checkValues(engine, prepared.people, engine.raw.name))];
  say(1, 'Classifying every person');
  const tables = await classify(prepared, options);
  say(2, 'Counting');
  const steps = await attritionOf(engine, peopleTable, known.rows, options.where !== undefined);
  const survey = await readDesign(engine, mapping, peopleTable);
  issues.push(...steps.issues, ...survey.issues);
  const design: SurveyDesign = lonelyFails(issues) ? { ...survey.design, lonely: 'average' } : survey.design;
  const cells = await readCells(engine, itemsOf(prepared, tables, options), prepared.groups);
  say(3, 'Estimating');
  const asked = steps.steps.at(-1)!.n;
  const refuse = lonelyFails(issues);
  const estimates = estimatesOf(prepared, cells, {
    design,
    ...(mapping.standard && { standard: mapping.standard }),
  }).map((one) => (refuse ? withoutError(one) : one));
  say(4, 'Comparing definitions');
  const agreement = await agreementOf(
    engine,
    prepared.readings.filter(({ name, criterion }) => name === criterion.id).map(({ criterion }) => criterion),
    resultsTable,
  );
  say(5, 'Describing measures');
  const numbers = numbersIn(prepared);
  const measures = await summariseMeasures(numbers, design, {
    engine,
    table: peopleTable,
    groups: prepared.groups.filter((name) => name !== standardGroup),
    intervals: options.intervals === true && !refuse,
  });
  const names = new Set(prepared.people.columns.map(({ name }) => name));
  const centiles = await fitCentiles(engine, options.centiles ?? [], names, peopleTable);
  say(6, 'Done');
  return {
    n: asked,
    estimates,
    ...agreement,
    attrition: [...steps.steps, ...definitionAttrition(prepared, cells, asked)],
    measures: refuse ? measures.map((one) => ({ ...one, se: Number.NaN })) : measures,
    centiles,
    issues,
    about: {
      thew: options.version,
      engine: await engine.version(),
      file: options.file,
      sha256: options.sha256 ?? null,
      mapping: options.mappingText === '' ? null : options.mappingText,
      title: mapping.title ?? null,
      cite: mapping.cite ?? null,
      where: options.where ?? null,
      by: prepared.groups.filter((name) => name !== standardGroup),
      design: {
        weight: mapping.design?.weight ?? null,
        stratum: mapping.design?.stratum ?? null,
        psu: mapping.design?.psu ?? null,
        lonely: design.lonely,
      },
      criteria: prepared.readings.map(({ name }) => name),
      sql: { people: prepared.people.sql, results: prepared.results.map(({ sql }) => sql).join(';\n\n') },
    },
  };
}

/** A stratum of one PSU and nobody said what to do: shares stand, errors do not. */
function withoutError(estimate: Estimate): Estimate {
  const none = [null, null] as const;
  return { ...estimate, se: null, ci95: { wald: none, logit: none, 'korn-graubard': none } };
}

function numbersIn({ people }: Prepared): string[] {
  return people.columns
    .filter(({ name, type }) => type === 'double' && measureById(name) !== undefined)
    .map(({ name }) => name);
}
