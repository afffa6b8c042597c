import { notApplicable } from '@thew/core/assessment/stage-result';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Issue } from '@thew/core/observations/issue';
import { designColumns } from '../mapping/compile-mapping.ts';
import type { SurveyDesign } from '../statistics/design.ts';
import { agreementOf } from './agreement-of.ts';
import { type CellsByGroup, domainColumn, groupColumn, type Item, readCells } from './cells.ts';
import { attritionOf, checkValues } from './check-people.ts';
import { estimateFinding, estimateResults, type Frame, splitValue } from './estimate-criterion.ts';
import { fitCentiles } from './fit-centiles.ts';
import type { CohortOptions } from './options.ts';
import { indicatorColumn, type Prepared, prepare, standardGroup } from './prepare.ts';
import type { AttritionStep, CohortResult, Estimate } from './result.ts';
import { summariseMeasures } from './summarise-measures.ts';
import { readDesign } from './survey-design.ts';

/** Names of the stored tables. */
export const peopleTable = 'people';
export const resultsTable = 'results';
const measuredTable = 'measured';

function itemsOf({ readings, indicators }: Prepared, { engine }: CohortOptions): Item[] {
  const { identifier, types } = engine.dialect;
  const asText = (name: string) => `CAST(${identifier(name)} AS ${types.text})`;
  return [
    ...readings.map(({ name }) => ({
      name,
      sql: `(${identifier(name)} || '|' || ${identifier(`${name}:not-excluded`)})`,
    })),
    ...readings
      .filter(({ choices }) => Object.keys(choices).length === 0)
      .flatMap(({ criterion }) => Object.keys(criterion.findings).map((finding) => `${criterion.id}:${finding}`))
      .map((name) => ({ name, sql: asText(name) })),
    ...indicators.map((name) => ({ name: indicatorColumn(name), sql: asText(indicatorColumn(name)) })),
  ];
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

const markRepeated = (people: string, hasId: boolean): string =>
  hasId
    ? `SELECT m.*, (COUNT(*) OVER (PARTITION BY m.id) > 1) AS "#repeated" FROM (${people}) AS m`
    : `SELECT m.*, FALSE AS "#repeated" FROM (${people}) AS m`;

const lonelyFails = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, severity }) => code === 'lonely-psu' && severity === 'error');

/**
 * Classifies every person of the engine's table by every definition and estimates prevalence, agreement and attrition.
 * The tables `people` and `results` stay in the engine for whoever wants the rows. Throws `WrongWhere`.
 */
export async function runCohort(options: CohortOptions): Promise<CohortResult> {
  const { engine, mapping } = options;
  const { identifier } = engine.dialect;
  const total = 6;
  const say = (done: number, step: string) => options.onProgress?.({ step, done, total });
  say(0, 'Reading the table');
  const prepared = prepare(options);
  const repeated = markRepeated(prepared.people.sql, mapping.id !== undefined)
    .replaceAll('"#repeated"', identifier('#repeated'))
    .replaceAll('m.id', `m.${identifier('id')}`);
  const raw = engine.raw.name;
  const rows = Number((await engine.rows(`SELECT COUNT(*) AS n FROM ${raw}`))[0]?.n ?? 0);
  await engine.create(peopleTable, repeated);
  const issues = [...prepared.issues, ...(await checkValues(engine, prepared.people, raw))];
  say(1, 'Classifying every person');
  await engine.create(resultsTable, prepared.results);
  say(2, 'Counting');
  const steps = await attritionOf(engine, resultsTable, rows, options.where !== undefined);
  const survey = await readDesign(engine, mapping, resultsTable);
  issues.push(...steps.issues, ...survey.issues);
  const design: SurveyDesign = lonelyFails(issues) ? { ...survey.design, lonely: 'average' } : survey.design;
  const cells = await readCells(engine, itemsOf(prepared, options), prepared.groups, resultsTable);
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
  await engine.create(measuredTable, measuredSql(prepared, numbers, identifier));
  const measures = await summariseMeasures(numbers, design, {
    engine,
    table: measuredTable,
    groups: prepared.groups.filter((name) => name !== standardGroup),
    intervals: options.intervals === true && !refuse,
  });
  const names = new Set(prepared.people.columns.map(({ name }) => name));
  const centiles = await fitCentiles(engine, options.centiles ?? [], names, measuredTable);
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
      sql: { people: prepared.people.sql, results: prepared.results },
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

/** The numbers of people with what the results know of their group and domain: one narrow table for all summaries. */
function measuredSql(
  { groups, people }: Prepared,
  numbers: readonly string[],
  identifier: (name: string) => string,
): string {
  const known = new Set(people.columns.map(({ name }) => name));
  const own = [...new Set([...numbers, ...['age', 'sex'].filter((name) => known.has(name))])];
  const design = [...groups.map((_, index) => groupColumn(index)), domainColumn, ...Object.values(designColumns)];
  const left = ['id', ...own].map(identifier).join(', ');
  const right = ['id', ...design].map(identifier).join(', ');
  const columns = [...own.map((name) => `p.${identifier(name)}`), ...design.map((name) => `r.${identifier(name)}`)];
  const [id, repeated] = [identifier('id'), identifier('#repeated')];
  return `SELECT ${columns.join(', ')} FROM (SELECT ${left} FROM ${peopleTable} WHERE NOT ${repeated}) AS p JOIN (SELECT ${right} FROM ${resultsTable}) AS r ON p.${id} = r.${id}`;
}
