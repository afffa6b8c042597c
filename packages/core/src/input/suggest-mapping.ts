import type { ColumnMapping, CsvMapping } from './csv-mapping.ts';
import { measureNamed } from './measure-named.ts';
import { headerMapping, splitUnit } from './table/header-mapping.ts';
import type { TableColumn } from './table/table.ts';

/** What a column seems to hold; a guess is to be confirmed by a person before anything is read with it. */
export interface Suggestion extends ColumnMapping {
  column: string;
  certainty: 'named' | 'guessed';
}

/** Words people use for measures, most specific first. Ours, from headers of published data sets and exports. */
const words: readonly [string, RegExp][] = [
  ['weight-loss-6-months', /weight.?loss.*6|6.*weight.?loss/],
  ['usual-weight', /usual.*weight/],
  ['asmi', /\b(asmi|almi|smi)\b|(asm|alm|appendicular).*(height|ht)\W*(2|sq)/],
  ['asm', /\b(asm|alm)\b|appendicular/],
  ['grip-strength', /grip|dynamomet|handkraft|\bhgs\b/],
  ['gait-4m-time', /(4 ?m|4.?met).*(time|walk)/],
  ['gait-speed', /(gait|walk).*speed/],
  ['chair-stand-5x-time', /(chair|sit).*(stand|rise)|\b5x?sts\b|\b5x?sst\b/],
  ['tug-time', /\btug\b|timed up/],
  ['six-minute-walk-distance', /\b6mwd?t?\b|(six|6).?min/],
  ['sppb-score', /\bsppb\b/],
  ['sarc-f-score', /\bsarc.?f\b/],
  ['calf-circumference', /calf/],
  ['waist-circumference', /waist/],
  ['mid-arm-circumference', /(arm|muac).*(circ)|\bmuac\b/],
  ['bmi', /\bbmi\b|body mass index/],
  ['body-height', /\bheight\b|\bstature\b|\bht\b/],
  ['body-weight', /\bweight\b|\bwt\b|body mass\b/],
  ['body-fat-percentage', /body fat|fat %|percent fat/],
  ['phase-angle', /phase.?angle|\bpha\b/],
  ['albumin', /albumin/],
  ['crp', /\bh?s?.?crp\b|c.?reactive/],
  ['haemoglobin', /^ha?emoglobin$|\bhgb\b/],
  ['creatinine', /^(serum )?creatinine/],
  ['vitamin-d-25oh', /vitamin.?d|25.?oh/],
];

/** Units at the end of a name: `weight_kg`. */
const trailingUnit = /[\s_.-](kg|g|cm|m|lb|lbs|in|s|sec|n|mm|m\/s|kg\/m2|mg\/l|g\/dl|g\/l)$/i;

/**
 * Proposes a mapping from the names (and labels) of columns: `mapping` holds what the header itself says, `suggestions`
 * also what is guessed from words, and `unknown` the columns nothing is proposed for.
 */
export function suggestMapping(header: readonly (string | TableColumn)[]): {
  mapping: CsvMapping;
  suggestions: Suggestion[];
  unknown: string[];
} {
  const columns = header.map((column) => (typeof column === 'string' ? { name: column } : column));
  const mapping = headerMapping(columns);
  const named = new Map((mapping.columns ?? []).map((column) => [String(column.column), column]));
  const spoken = new Set([...Object.values(mapping.person ?? {}), ...Object.values(mapping.long ?? {}), mapping.date]);
  const suggestions: Suggestion[] = [];
  const unknown: string[] = [];
  for (const column of columns) {
    const known = named.get(column.name);
    if (known) suggestions.push({ ...known, column: column.name, certainty: 'named' });
    else if (!spoken.has(column.name)) {
      const guess = guessColumn(column);
      if (guess) suggestions.push(guess);
      else unknown.push(column.name);
    }
  }
  return { mapping, suggestions, unknown };
}

function guessColumn(column: TableColumn): Suggestion | undefined {
  for (const source of [column.name, column.label ?? '']) {
    const { rest, unit } = splitUnit(source.slice(0, 200));
    const tail = unit === undefined ? trailingUnit.exec(rest)?.[1] : undefined;
    const text = rest.toLowerCase().replace(/_+/g, ' ');
    // A column about a comment, a code or a status speaks of the measure without holding it.
    if (/comment|code|status|flag|note|reason|date/.test(text)) continue;
    const id = words.find(([, pattern]) => pattern.test(text))?.[0];
    const measure = measureNamed(id);
    if (!measure) continue;
    const side = /\b(left|right)\b/.exec(text)?.[1];
    const found = unit ?? tail;
    return {
      column: column.name,
      measure: measure.id,
      ...(found && { unit: found }),
      ...(side && { side }),
      certainty: 'guessed',
    };
  }
  return undefined;
}
