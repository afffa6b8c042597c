import { asObject } from './as-object.ts';
import { tryParse } from './parse-json.ts';
import { ndjsonReader } from './read-ndjson-stream.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';

/** Named as lines of JSON: a first line that is damaged does not make it anything else. */
export const isNdjsonName = (fileName: string | undefined): boolean =>
  fileName !== undefined && /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(fileName);

/** Several lines, the first of which is a JSON object by itself. */
export function looksLikeNdjson(text: string): boolean {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  if (start < 0 || text[start] !== '{' || end < 0) return false;
  return asObject(tryParse(text.slice(start, end))) !== undefined;
}

/** NDJSON that is in memory as a whole: the resources of a person may stand anywhere in it. */
export function readNdjson(text: string, options: ReadOptions): ReadResult {
  const reader = ndjsonReader({ ...options, collect: true });
  const records = reader.push(text);
  const rest = reader.end();
  return { records: [...records, ...rest.records], issues: rest.issues };
}
