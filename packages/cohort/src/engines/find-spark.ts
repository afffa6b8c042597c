import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

export interface SparkInstalled {
  /** Program that runs statements. */
  sql: string;
  home: string | undefined;
}

/** `spark-sql` of SPARK_HOME, else of the PATH, as a whole path; undefined where Spark is not installed. */
export function findSpark(env: NodeJS.ProcessEnv = process.env): SparkInstalled | undefined {
  const { SPARK_HOME: home, PATH: path = '' } = env;
  if (home) {
    const sql = resolve(home, 'bin', 'spark-sql');
    return existsSync(sql) ? { sql, home: resolve(home) } : undefined;
  }
  const folder = path.split(delimiter).find((one) => one !== '' && existsSync(resolve(one, 'spark-sql')));
  return folder === undefined ? undefined : { sql: resolve(folder, 'spark-sql'), home: undefined };
}
