import type { TableColumn } from '../table/table.ts';

const card = 80;

/** Labels longer than 40 characters stand in cards of their own in version 8: number, two lengths, name, label. */
export function readLabels(bytes: Uint8Array, from: number, to: number, variables: TableColumn[]): void {
  const start = Math.ceil(from / card) * card;
  const header = String.fromCharCode(...bytes.subarray(start, start + 28));
  if (!/^HEADER RECORD\*{7}LABELV[89]/.test(header)) return;
  const version9 = header.includes('LABELV9');
  const short = (at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  let at = start + card;
  while (at + 6 <= to) {
    const variable = variables[short(at) - 1];
    const [nameLength, labelLength] = [short(at + 2), short(at + 4)];
    if (!variable || labelLength === 0) return;
    // Version 9 adds the lengths of the formats, which are not needed here.
    const label = at + (version9 ? 10 : 6) + nameLength;
    const formats = version9 ? short(at + 6) + short(at + 8) : 0;
    if (label + labelLength > to) return;
    variable.label = String.fromCharCode(...bytes.subarray(label, label + Math.min(labelLength, 256))).trimEnd();
    at = label + labelLength + formats;
  }
}
