/** Reads the short text tables of the reference files. */

export interface ReferenceRow {
  sex: 'female' | 'male' | 'both';
  age: readonly [number, number];
  heightCm?: readonly [number, number];
  /** Lower bound included, upper bound not. */
  bmi?: readonly [number, number];
  side?: string;
  n?: number;
  /** Seen in print or computed from public data; false: from memory, or its address was lost. */
  verified: boolean;
  cells: Readonly<Record<string, number>>;
}

const SEXES: Readonly<Record<string, ReferenceRow['sex']>> = { F: 'female', M: 'male', B: 'both' };

/**
 * Rows of a table. Special columns: `sex` (F, M, B), `age`, `height` (cm) and `bmi` (a value or a range), `side`,
 * `n`, `verified` (1 or 0; 1 when there is no such column); every other column is a number.
 */
export function parseRows(text: string): ReferenceRow[] {
  const [header, ...lines] = text.trim().split('\n');
  const columns = (header ?? '').split(' ');
  return lines.map((line) => parseRow(columns, line.split(' ')));
}

function parseRow(columns: readonly string[], words: readonly string[]): ReferenceRow {
  const cells: Record<string, number> = {};
  const row: { -readonly [K in keyof ReferenceRow]: ReferenceRow[K] } = {
    sex: 'both',
    age: [0, 120],
    verified: true,
    cells,
  };
  columns.forEach((column, index) => {
    const word = words[index];
    if (word === undefined || word === '-') return;
    if (column === 'sex') row.sex = SEXES[word] ?? 'both';
    else if (column === 'age') row.age = span(word);
    else if (column === 'height') row.heightCm = span(word);
    else if (column === 'bmi') row.bmi = span(word);
    else if (column === 'side') row.side = word;
    else if (column === 'n') row.n = Number(word);
    else if (column === 'verified') row.verified = word === '1';
    else cells[column] = Number(word);
  });
  return row;
}

/** `20-29`, a single `25`, or `190-` (190 and more). */
function span(word: string): readonly [number, number] {
  const [from = '', to = from] = word.split('-');
  return [Number(from), to === '' ? Number.POSITIVE_INFINITY : Number(to)];
}

/** Medians of an age–height grid: one array per age. */
export function parseGrid(text: string): number[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
}
