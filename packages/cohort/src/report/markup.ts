/** Text made safe for HTML and SVG: names of columns and files come from people. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A number of pixels with at most two decimals. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

export interface TableOptions {
  /** So many columns at the left hold words; all others hold numbers, which stand at the right (1). */
  words?: number;
  /** Footnotes, each a sentence. */
  notes?: readonly string[];
}

/** Tables with so many columns may break their cells on paper. */
const manyColumns = 10;

/** Keeps an interval in brackets in one piece. */
const whole = (cell: string): string => escaped(cell).replace(/[([][^()[\]]*[)\]]/g, '<span>$&</span>');

/** Table of texts; the first row is the head, the first cell of a row its name. It scrolls where it is too wide. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { words = 1, notes = [] }: TableOptions = {},
): string {
  const many = head.length >= manyColumns;
  const cells = (row: readonly string[]) =>
    row
      .map((cell, index) =>
        index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${many ? whole(cell) : escaped(cell)}</td>`,
      )
      .join('');
  const kind = [...(words > 1 ? [`words-${words}`] : []), ...(many ? ['many'] : [])].join(' ');
  const below = notes.length > 0 ? `<p class="notes">${notes.map(escaped).join('<br>')}</p>` : '';
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(caption)}"><table${kind ? ` class="${kind}"` : ''}><caption>${escaped(caption)}</caption><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table></div>${below}`;
}

/** What a figure shows in one sentence, and how to read it. */
export interface Caption {
  finding: string;
  note?: string;
}

/** Folded away on the screen; on paper it stands open unless it is only for the file. */
export const folded = (summary: string, content: string, fileOnly = false): string =>
  `<details${fileOnly ? ' class="file-only"' : ''}><summary>${escaped(summary)}</summary>${content}</details>`;

/** A figure: its finding in one sentence, how to read it, the drawing, and its numbers as a table. */
export function figure(id: string, { finding, note }: Caption, drawing: string, numbers: string): string {
  const more = note ? ` <span class="note">${escaped(note)}</span>` : '';
  return `<figure id="${escaped(id)}"><figcaption><b>${escaped(finding)}</b>${more}</figcaption>${drawing}${folded('Show as a table', numbers)}</figure>`;
}

/** Drawings of one size side by side, as many as there is room for. */
export const panels = (drawings: readonly string[]): string => `<div class="panels">${drawings.join('')}</div>`;

/** The same drawing for a wide and for a narrow page; only one is shown. */
export const eitherWidth = (wide: string, narrow: string): string =>
  `<div class="wide">${wide}</div><div class="narrow">${narrow}</div>`;

export function svg(width: number, height: number, label: string, content: string): string {
  return `<svg role="img" aria-label="${escaped(label)}" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" xmlns="http://www.w3.org/2000/svg"><title>${escaped(label)}</title>${content}</svg>`;
}

/** `class` names a colour token of the page. */
export const text = (
  x: number,
  y: number,
  content: string,
  options: { anchor?: 'start' | 'middle' | 'end'; class?: string } = {},
): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${options.anchor ?? 'start'}" class="${options.class ?? 'ink'}">${escaped(content)}</text>`;

/** A path through points. */
export const line = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

/** The area between two lines over the same places. */
export const area = (low: readonly (readonly [number, number])[], high: typeof low): string =>
  `${line([...low, ...[...high].reverse()])}Z`;
