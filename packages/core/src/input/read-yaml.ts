import type { Issue, Place } from '../observations/issue.ts';
import { reportError } from './report.ts';

/** One document of a YAML text, as the `yaml` package gives it. */
export interface YamlDocument {
  readonly errors: readonly { readonly linePos?: readonly { readonly line: number }[] }[];
  toJS(): unknown;
}

/** `parseAllDocuments` of the `yaml` package. Its `parse` would print what is odd in a file, with what the file says. */
export type ParseYaml = (text: string) => readonly YamlDocument[];

/** Faults of one file told one by one. */
const mostFaults = 20;

/**
 * The value of a YAML text; of several documents a list. What is wrong with a line is an issue there, and the rest is
 * read as far as the parser got. Undefined when nothing can be read.
 */
export function parseYamlText(text: string, parse: ParseYaml, base: Place, issues: Issue[]): unknown {
  const values: unknown[] = [];
  try {
    for (const document of parse(text)) {
      reportFaults(document, base, issues);
      const value = document.toJS();
      if (value !== null && value !== undefined) values.push(value);
    }
  } catch {
    // Aliases that unfold into more than any file holds, among others.
    reportError(issues, 'not-yaml', base, 'valid YAML');
    return undefined;
  }
  return values.length > 1 ? values.flat() : values[0];
}

function reportFaults({ errors }: YamlDocument, base: Place, issues: Issue[]): void {
  for (const { linePos } of errors.slice(0, mostFaults)) {
    const line = linePos?.[0]?.line;
    reportError(issues, 'not-yaml', line === undefined ? base : { ...base, line }, 'valid YAML; the rest was read');
  }
}
