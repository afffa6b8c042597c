/** Text made safe for HTML and SVG: names of columns and files come from people. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A number of pixels with at most two decimals. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

/** Table of texts; the first row is the head, the first cell of a row its name. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, index) => (index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`))
      .join('');
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
}

/** A figure: its finding in one sentence, the drawing with the same sentence, and its numbers as a table. */
export function figure(id: string, finding: string, svg: string, numbers: string): string {
  return `<figure id="${id}"><figcaption>${escaped(finding)}</figcaption>${svg}<details><summary>Show as a table</summary>${numbers}</details></figure>`;
}

export function svg(width: number, height: number, label: string, content: string): string {
  return `<svg role="img" aria-label="${escaped(label)}" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
}

/** `class` names a colour token of the page. */
export const text = (
  x: number,
  y: number,
  content: string,
  options: { anchor?: 'start' | 'middle' | 'end'; class?: string } = {},
): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${options.anchor ?? 'start'}" class="${options.class ?? 'ink'}">${escaped(content)}</text>`;
