// Writes generated people as Parquet: 40 % of every column missing, values crowding the plausible range, seeded.
import { neededColumns } from '@thew/cohort/assessment/compile-criterion';
import { duckdb } from '@thew/cohort/dialects/dialect';
import { measureById } from '@thew/core/knowledge/measures/catalogue';

const { identifier, text } = duckdb;

/** Options and methods named by definitions, for columns of text. */
function optionsOf(criteria, name) {
  const found = new Set(['other']);
  const measure = name.replace(/:method$/, '');
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      if ((node.kind === 'option' || node.kind === 'method') && node.measure === measure)
        for (const one of node.among) found.add(one);
      Object.values(node).forEach(visit);
    }
  };
  visit(criteria);
  return [...found];
}

function valueSql(criteria, { name, type }) {
  if (type === 'boolean') return 'random() < 0.3';
  if (type === 'text') {
    const options = optionsOf(criteria, name);
    return `list_value(${options.map(text).join(', ')})[1 + CAST(floor(random() * ${options.length}) AS INTEGER)]`;
  }
  const measure = measureById(name);
  const [low, high] = measure?.plausible ?? [0, 4];
  const digits = measure === undefined || measure.kind === 'score' ? 0 : 1;
  return `CAST(round(${low} + random() * ${high - low}, ${digits}) AS DOUBLE)`;
}

/** Columns of the people these definitions read, beside id, sex, age, ancestry, weight, stratum, psu and region. */
export async function generate(connection, criteria, count, file) {
  const columns = neededColumns(criteria).map(
    (column) =>
      `CASE WHEN random() < 0.4 THEN NULL ELSE ${valueSql(criteria, column)} END AS ${identifier(column.name)}`,
  );
  await connection.run('SELECT setseed(0.42)');
  await connection.run(`COPY (SELECT CAST(i AS VARCHAR) AS id,
    CASE WHEN random() < 0.02 THEN NULL WHEN random() < 0.5 THEN 'female' ELSE 'male' END AS sex,
    CASE WHEN random() < 0.02 THEN NULL ELSE round(18 + random() * 77, 1) END AS age,
    CASE WHEN random() < 0.4 THEN NULL WHEN random() < 0.4 THEN 'asian' ELSE 'caucasian' END AS ancestry,
    round(0.2 + random() * 5, 3) AS weight, i % 50 AS stratum, i % 150 AS psu, i % 10 AS region, i % 10000 AS area,
    ${columns.join(',\n    ')}
    FROM range(${count}) t(i)) TO ${text(file)} (FORMAT parquet, COMPRESSION zstd)`);
}
