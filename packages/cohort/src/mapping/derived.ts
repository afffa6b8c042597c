import type { Dialect } from '../dialects/dialect.ts';

/** A measure worked out from others in SQL; the same arithmetic as the formulas of the core. */
interface Derivation {
  output: string;
  inputs: readonly string[];
  sql: (...inputs: string[]) => string;
  /** A walk nobody could do is a speed worse than any. */
  passesUnable?: boolean;
  method?: string;
}

const perHeight = (output: string, input: string): Derivation => ({
  output,
  inputs: [input, 'body-height'],
  sql: (x, height) => `${x} / ((${height} / 100) * (${height} / 100))`,
});
const perWeight = (output: string, input: string): Derivation => ({
  output,
  inputs: [input, 'body-weight'],
  sql: (x, weight) => `(100 * ${x}) / ${weight}`,
});
const walk = (input: string, metres: number, method: string): Derivation => ({
  output: 'gait-speed',
  inputs: [input],
  sql: (time) => `${metres} / ${time}`,
  passesUnable: true,
  method,
});

/** In the order of the core: the first that can be worked out stands. */
export const derivations: readonly Derivation[] = [
  perHeight('bmi', 'body-weight'),
  {
    output: 'fat-free-mass',
    inputs: ['body-weight', 'body-fat-percentage'],
    sql: (weight, fat) => `${weight} * (1 - ${fat} / 100)`,
  },
  perHeight('asmi', 'asm'),
  { output: 'asm-bmi', inputs: ['asm', 'bmi'], sql: (asm, bmi) => `${asm} / ${bmi}` },
  perWeight('asm-weight-percentage', 'asm'),
  perHeight('smmi', 'smm'),
  perWeight('smm-weight-percentage', 'smm'),
  perHeight('ffmi', 'fat-free-mass'),
  perHeight('l3-smi', 'l3-muscle-area'),
  { output: 'star', inputs: ['anterior-thigh-thickness', 'bmi'], sql: (mm, bmi) => `${mm} / ${bmi}` },
  walk('gait-4m-time', 4, '4m'),
  walk('gait-6m-time', 6, '6m'),
  walk('gait-20ft-time', 6.096, '20ft'),
  walk('gait-15ft-time', 4.572, 'other'),
  walk('gait-3m-time', 3, 'other'),
  walk('gait-8ft-time', 2.4384, 'other'),
];

/** Measures that others are derived from; they have to be worked out first. */
const firstRound = new Set(['bmi', 'fat-free-mass']);

function sqlOf({ inputs, sql, passesUnable }: Derivation, { identifier, double }: Dialect): string {
  const names = inputs.map(identifier);
  const infinite = (name: string) => `${name} IN (${double(Infinity)}, ${double(-Infinity)})`;
  const usable = names.map((name) => `${name} > 0 AND NOT ${infinite(name)}`).join(' AND ');
  const value = `CASE WHEN ${usable} THEN ${sql(...names)} END`;
  return passesUnable ? `CASE WHEN ${infinite(names[0]!)} THEN ${double(-Infinity)} ELSE ${value} END` : value;
}

export interface DerivedColumn {
  name: string;
  sql: string;
  /** Computed before the others. */
  first: boolean;
}

/** Derived columns that the columns of a table allow; what was measured stands before what is derived. */
export function derivedColumns(columns: ReadonlySet<string>, dialect: Dialect): DerivedColumn[] {
  const available = new Set(columns);
  const parts = new Map<string, string[]>();
  for (const derivation of derivations) {
    if (!derivation.inputs.every((input) => available.has(input))) continue;
    available.add(derivation.output);
    parts.set(derivation.output, [...(parts.get(derivation.output) ?? []), sqlOf(derivation, dialect)]);
  }
  return [...parts].map(([name, sqls]) => {
    const all = columns.has(name) ? [dialect.identifier(name), ...sqls] : sqls;
    return { name, sql: all.length === 1 ? all[0]! : `COALESCE(${all.join(', ')})`, first: firstRound.has(name) };
  });
}
