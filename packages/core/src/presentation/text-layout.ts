/** How a text report is set: its width and, on a terminal, weight. */
export interface TextStyle {
  /** Columns available. */
  width: number;
  bold: (text: string) => string;
  dim: (text: string) => string;
}

/** Breaks at spaces so that no line is wider than `width`; later lines are indented. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const limit = lines.length === 0 ? width : width - indent.length;
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** Cuts or pads to exactly `width` columns. */
export const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);

/** Up to three significant decimals, no trailing zeros. */
export const numberWords = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(4))) : 'unable';
