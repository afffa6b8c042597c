import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface SparkInstalled {
  /** Program that runs statements. */
  sql: string;
  home: string | undefined;
}

/** `spark-sql` of SPARK_HOME, else of the PATH; undefined where Spark is not installed. */
export function findSpark(env: NodeJS.ProcessEnv = process.env): SparkInstalled | undefined {
  const { SPARK_HOME: home, PATH: path = '' } = env;
  if (home) {
    const sql = join(home, 'bin', 'spark-sql');
    return existsSync(sql) ? { sql, home } : undefined;
  }
  const folder = path.split(delimiter).find((one) => one !== '' && existsSync(join(one, 'spark-sql')));
  return folder === undefined ? undefined : { sql: join(folder, 'spark-sql'), home: undefined };
}
