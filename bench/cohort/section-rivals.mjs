// Single definitions by Thew, pandas and numpy, each from Parquet to counts; the counts are compared first.
import { execFileSync } from 'node:child_process';
import { alone, here, load, table } from './measure.mjs';

export async function rivals({ file, cache }) {
  const python = JSON.parse(
    execFileSync('/usr/bin/python3', [here('rivals.py'), file, '3'], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: `${cache}/pyarrow` },
    }),
  );
  const rows = Object.keys(python.pandas).map((id) => {
    const own = alone(file, id, 'classify', 3);
    for (const rival of ['pandas', 'numpy'])
      for (const [result, count] of Object.entries(python[rival][id].counts))
        if (own.row[`${id}:${result}`] !== count) throw new Error(`${rival} and Thew differ in ${id}: ${result}`);
    const [pandas, numpy] = [python.pandas[id].seconds, python.numpy[id].seconds];
    return [
      id,
      own.seconds.toFixed(3),
      pandas.toFixed(3),
      numpy.toFixed(3),
      (pandas / own.seconds).toFixed(1),
      (numpy / own.seconds).toFixed(1),
      load(),
    ];
  });
  table(
    'One definition, equal counts (bar: 2 × pandas)',
    ['definition', 'Thew, s', 'pandas, s', 'numpy, s', '× pandas', '× numpy'],
    rows,
  );
}
