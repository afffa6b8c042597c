/** Hands a text to the browser as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/** One cell of a CSV file. A sheet would take what begins with these signs for a formula: a name from a table may. */
const cellOf = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

export const csvOf = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.map(cellOf).join(',')).join('\n');
