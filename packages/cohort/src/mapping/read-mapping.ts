import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Issue } from '@thew/core/observations/issue';
import { convert } from '@thew/core/observations/units';
import { Ajv, type ErrorObject } from 'ajv';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Mapping, MeasureMapping } from './mapping.ts';
import { mappingSchema } from './mapping-schema.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(mappingSchema);

type Path = readonly (string | number)[];

interface Source {
  document: Document;
  lines: LineCounter;
  file: string;
}

/** The line of the nearest part of the file that exists. */
function lineOf(path: Path, { document, lines }: Source): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function issueAt(code: string, path: Path, expected: string, source: Source): Issue {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { code, severity: 'error', place: { file: source.file, line: lineOf(path, source), pointer }, expected };
}

function schemaIssue(error: ErrorObject, source: Source): Issue {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra = error.params.additionalProperty as string | undefined;
  if (extra !== undefined) {
    const allowed = Object.keys((error.parentSchema?.properties as object | undefined) ?? {}).join(', ');
    return issueAt('unknown-key', [...path, extra], `one of ${allowed}`, source);
  }
  const options = error.params.allowedValues as readonly string[] | undefined;
  return issueAt('mapping-schema', path, options ? `one of ${options.join(', ')}` : wordsOf(error, path), source);
}

/** What would have been right; the checker says `must be object`. */
function wordsOf({ message = '' }: ErrorObject, path: Path): string {
  if (path.length === 0)
    return 'a mapping that begins with thew-mapping: 1 and has keys such as id, person and measures';
  return message.replace(/^must (be |have |match )?/, '') || 'another value';
}

/** Errors of the alternatives that were not meant only confuse: the deepest stand. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const own = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'if');
  return own.filter(
    (error) =>
      !(
        error.keyword === 'type' &&
        own.some((other) => other !== error && other.instancePath.startsWith(error.instancePath))
      ),
  );
}

function checkMeasure(id: string, how: string | MeasureMapping, path: Path, source: Source): Issue[] {
  const measure = measureById(id);
  if (!measure) return [issueAt('unknown-measure', path, 'the id of a measure of the catalogue', source)];
  if (typeof how === 'string' || how.unit === undefined || how.unit === measure.unit) return [];
  if (typeof convert(1, how.unit, measure) !== 'string') return [];
  return [issueAt('unit-not-convertible', [...path, 'unit'], `${measure.unit}, or a unit that converts to it`, source)];
}

function checkNames(mapping: Mapping, source: Source): Issue[] {
  const measures = Object.entries(mapping.measures ?? {}).flatMap(([id, how]) =>
    checkMeasure(id, how, ['measures', id], source),
  );
  const findings = Object.keys(mapping.findings ?? {})
    .filter((id) => measureById(id)?.kind !== 'finding')
    .map((id) => issueAt('unknown-finding', ['findings', id], 'the id of a finding of the catalogue', source));
  return [...measures, ...findings];
}

export interface MappingRead {
  mapping: Mapping | undefined;
  /** The text as it was read, for the report. */
  text: string;
  issues: Issue[];
}

/** A mapping file (YAML or JSON). Every problem names its line; with an error there is no mapping. */
export function readMapping(text: string, file = 'mapping'): MappingRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const source: Source = { document, lines, file };
  const broken = document.errors.map(
    (error): Issue => ({
      code: 'not-yaml',
      severity: 'error',
      place: { file, line: error.linePos?.[0].line ?? 1 },
      expected: 'YAML',
    }),
  );
  if (broken.length > 0) return { mapping: undefined, text, issues: broken };
  const content: unknown = document.toJS({ maxAliasCount: 100 });
  if (!validate(content))
    return {
      mapping: undefined,
      text,
      issues: telling(validate.errors ?? []).map((error) => schemaIssue(error, source)),
    };
  const mapping = content as Mapping;
  const issues = checkNames(mapping, source);
  return { mapping: issues.length > 0 ? undefined : mapping, text, issues };
}

/** The line of a part of a mapping that was read before, for problems found later (a column that is not there). */
export function placeIn(text: string, path: Path, file = 'mapping'): Issue['place'] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return { file, line: lineOf(path, { document, lines, file }) };
}
