import { forecastMeasures } from '@thew/core/forecast/forecast-measures';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Engine, SqlRow } from '../engines/engine.ts';
import { designColumns } from '../mapping/person-columns.ts';
import { domainColumn, groupColumn } from '../run/cells.ts';
import { peopleTable, resultsTable } from '../run/run-cohort.ts';

/** The people asked about, as the forecast reads them, and what they are counted by. */
export const forecastPeople = 'forecast_people';

/** Measures that the forecast reads: those it can foretell, and body size. */
const readable = [
  ...new Set([
    ...forecastMeasures.filter(({ relative }) => !relative).map(({ id }) => id),
    'body-height',
    'body-weight',
    'body-fat-percentage',
  ]),
];

export interface PeopleTable {
  /** Measures with a column. */
  measures: string[];
  /** Of sex, age and ancestry, those with a column. */
  person: string[];
  people: number;
}

/** Columns of a stored table; none where it has no rows. */
async function columnsIn(engine: Engine, table: string): Promise<Set<string>> {
  const [row] = await engine.rows(`SELECT * FROM ${table} LIMIT 1`);
  return new Set(Object.keys(row ?? {}));
}

/** Stores the people asked about under `forecast_people`, numbered from 1 in the order of their ids. */
export async function storeForecastPeople(engine: Engine, groups: number): Promise<PeopleTable> {
  const { identifier } = engine.dialect;
  const columns = await columnsIn(engine, peopleTable);
  const measures = readable.filter((id) => columns.has(id));
  const person = ['sex', 'age'].filter((name) => columns.has(name));
  const own = ['id', ...person, ...measures].map((name) => `p.${identifier(name)}`);
  const counted = [
    ...Array.from({ length: groups }, (_, index) => `r.${identifier(groupColumn(index))} AS k${index}`),
    `r.${identifier(designColumns.stratum)} AS stratum`,
    `r.${identifier(designColumns.psu)} AS psu`,
    `r.${identifier(designColumns.weight)} AS w`,
    `ROW_NUMBER() OVER (ORDER BY p.${identifier('id')}) AS turn`,
  ];
  const [id, repeated] = [identifier('id'), identifier('#repeated')];
  if (columns.size > 0)
    await engine.create(
      forecastPeople,
      `SELECT ${[...own, ...counted].join(', ')} FROM ${peopleTable} AS p JOIN ${resultsTable} AS r ON p.${id} = r.${id} WHERE r.${identifier(domainColumn)} AND NOT p.${repeated}`,
    );
  const [row] = columns.size > 0 ? await engine.rows(`SELECT COUNT(*) AS n FROM ${forecastPeople}`) : [];
  return { measures, person, people: Number(row?.n ?? 0) };
}

const unitOf = (measure: string): string => measureById(measure)?.unit ?? '';

/** A person as one line of a person file. */
export function personLine(row: SqlRow, { measures, person }: PeopleTable, asOf: string): string {
  const known = person.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [[name, row[name]]]));
  const observations = measures.flatMap((measure) => {
    const value = row[measure];
    return typeof value === 'number' && Number.isFinite(value) ? [{ measure, value, unit: unitOf(measure) }] : [];
  });
  return JSON.stringify({ thew: 1, person: { id: row.id, ...Object.fromEntries(known) }, asOf, observations });
}

/** The same line in Spark's SQL: a field that is NULL is left out there too. */
export function personLineSql({ measures, person }: PeopleTable, asOf: string, { dialect }: Engine): string {
  const { identifier, text, double } = dialect;
  const fields = ['id', ...person].map((name) => `${text(name)}, ${identifier(name)}`).join(', ');
  const observations = measures.map((measure) => {
    const value = identifier(measure);
    const entry = `named_struct('measure', ${text(measure)}, 'value', ${value}, 'unit', ${text(unitOf(measure))})`;
    return `CASE WHEN ${value} > ${double(-Infinity)} AND ${value} < ${double(Infinity)} THEN ${entry} END`;
  });
  const list = observations.length > 0 ? `array_compact(array(${observations.join(', ')}))` : 'array()';
  return `to_json(named_struct('thew', 1, 'person', named_struct(${fields}), 'asOf', ${text(asOf)}, 'observations', ${list}))`;
}
