// Puts Apache Spark into .cache/spark-venv (git-ignored) by pip, for the tests of the cohort engine. Prints SPARK_HOME.
// A Spark named by SPARK_HOME is used as it is. Needs Java 17 or later and Python 3.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const venv = fileURLToPath(new URL('../.cache/spark-venv', import.meta.url));

/** Home of a Spark that is there already: SPARK_HOME, else the one in the cache; undefined where there is none. */
export function findSparkHome() {
  const { SPARK_HOME: given } = process.env;
  if (given && existsSync(join(given, 'bin', 'spark-sql'))) return given;
  const lib = join(venv, 'lib');
  if (!existsSync(lib)) return undefined;
  for (const python of readdirSync(lib)) {
    const home = join(lib, python, 'site-packages', 'pyspark');
    if (existsSync(join(home, 'bin', 'spark-sql'))) return home;
  }
  return undefined;
}

/** Installs Spark where it is not there; returns its home. Throws where pip cannot. */
export function setUpSpark() {
  const found = findSparkHome();
  if (found) return found;
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  execFileSync(join(venv, 'bin', 'pip'), ['install', '--quiet', 'pyspark>=4,<5'], { stdio: 'inherit' });
  const home = findSparkHome();
  if (!home) throw new Error('pip installed pyspark, but there is no spark-sql in it');
  return home;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${setUpSpark()}\n`);
