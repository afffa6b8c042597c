/** What a cell or field holds when a number is wanted. */
export type NumberRead =
  | { kind: 'number'; value: number; doubt?: 'decimal-comma' | 'number-as-text' }
  | { kind: 'missing' }
  | { kind: 'wrong'; code: 'not-a-number' | 'ambiguous-number' };

const missingCodes = new Set([
  '',
  '.',
  '-',
  '--',
  '#null!',
  '#n/a',
  '#na',
  '#div/0!',
  '#value!',
  '#ref!',
  '#name?',
  '#num!',
  'null',
  'none',
  'na',
  'n/a',
  'missing',
]);

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?$/i;
const withComma = /^[+-]?\d*,\d+$/;
const thousandsOrDecimals = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** True for the spellings of "no value" that spreadsheets and statistics programs write. */
export function isMissingCode(text: string): boolean {
  return missingCodes.has(text.trim().toLowerCase());
}

/** A number from JSON or text. `1,234` is ambiguous (thousands or decimals) unless the table says that commas are decimal. */
export function readNumber(value: unknown, decimalComma = false): NumberRead {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'wrong', code: 'not-a-number' };
  }
  if (value === null || value === undefined) return { kind: 'missing' };
  if (typeof value !== 'string' || value.length > 60) return { kind: 'wrong', code: 'not-a-number' };
  return numberFromText(value.replace(/[\u00a0\u202f]/g, ' ').trim(), decimalComma);
}

function numberFromText(text: string, decimalComma: boolean): NumberRead {
  if (isMissingCode(text)) return { kind: 'missing' };
  const ascii = text.replace(/^\u2212/, '-');
  if (plain.test(ascii)) return finite(Number(ascii), 'number-as-text');
  if (!withComma.test(ascii)) return { kind: 'wrong', code: 'not-a-number' };
  if (!decimalComma && thousandsOrDecimals.test(ascii)) return { kind: 'wrong', code: 'ambiguous-number' };
  return finite(Number(ascii.replace(',', '.')), 'decimal-comma');
}

function finite(value: number, doubt: 'decimal-comma' | 'number-as-text'): NumberRead {
  return Number.isFinite(value) ? { kind: 'number', value, doubt } : { kind: 'wrong', code: 'not-a-number' };
}
