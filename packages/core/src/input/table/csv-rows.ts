/** One record of a CSV file; `open` when the file ends within quotes. */
export interface CsvRow {
  cells: string[];
  open: boolean;
}

/**
 * Records of a CSV text by RFC 4180, with any one-character delimiter and any line end. A quote inside an unquoted cell
 * is kept as it is; text after a closing quote is appended. Never throws; works in one pass without backtracking.
 */
export function* csvRows(text: string, delimiter: string, start = 0): Generator<CsvRow, undefined> {
  let cells: string[] = [];
  let at = start;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      // A delimiter at the very end stands before one more, empty, cell.
      if (at >= text.length) cells.push('');
      else continue;
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at++;
    if (!(cells.length === 1 && cells[0] === '')) yield { cells, open: cell.open };
    cells = [];
  }
  if (cells.length > 0) yield { cells, open: false };
  return undefined;
}

interface CellRead {
  text: string;
  end: number;
  open: boolean;
}

function bareCell(text: string, at: number, delimiter: string): CellRead {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(at, end), end, open: false };
}

function quotedCell(text: string, at: number, delimiter: string): CellRead {
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { text: parts.join('') + text.slice(from), end: text.length, open: true };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const rest = bareCell(text, quote + 1, delimiter);
      return { text: parts.join('') + rest.text, end: rest.end, open: false };
    }
    parts.push('"');
    from = quote + 2;
  }
}

const delimiters = [',', ';', '\t', '|'];

/** The delimiter that the first line holds most often outside quotes. */
export function findDelimiter(text: string): string {
  const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (let at = 0; at < text.length && at < 100_000; at++) {
    const character = text[at]!;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if ((character === '\n' || character === '\r') && at > 0) break;
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  return delimiters.reduce((best, delimiter) => (counts.get(delimiter)! > counts.get(best)! ? delimiter : best));
}
