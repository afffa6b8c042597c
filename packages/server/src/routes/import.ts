import { constants, gunzipSync, type ZlibOptions } from 'node:zlib';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readText } from '@thew/core/input/read';
import type { Gunzipped, ReadOptions, ReadResult } from '@thew/core/input/read-result';
import type { PersonRecord } from '@thew/core/observations/observation';
import { parseAllDocuments } from 'yaml';
import { ProblemError } from '../http/problem.ts';
import { admitRecord } from '../record/admit.ts';
import { ImportRefused, importRecords } from '../record/import-records.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { json, jsonBody, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

/** A compressed file may grow to this, no further: a small file can hold a very large one. */
const maxOutputLength = 256 * 1024 * 1024;

const review = createRoute({
  method: 'post',
  path: '/import/review',
  summary: 'Read a file and say what is in it and what is wrong; nothing is stored',
  request: {
    query: z.object({
      fileName: z.string().max(255).optional(),
      asOf: z.iso.date().optional(),
      mapping: z.string().max(100_000).optional().openapi({ description: 'Mapping of a table’s columns, as JSON.' }),
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: { 200: json(schemas.importReview, 'What was read'), ...problems },
});

const store = createRoute({
  method: 'post',
  path: '/import',
  summary: 'Store reviewed records: all of them or nothing',
  request: { body: jsonBody(schemas.importRequest) },
  responses: { 201: json(schemas.importResult, 'What was stored'), ...problems },
});

function mappingOf(text: string | undefined): Pick<ReadOptions, 'mapping'> {
  if (text === undefined) return {};
  try {
    return { mapping: JSON.parse(text) as NonNullable<ReadOptions['mapping']> };
  } catch {
    const place = { field: 'mapping' };
    throw new ProblemError(400, 'invalid-query', [{ code: 'not-json', severity: 'error', place, expected: 'JSON' }]);
  }
}

/** A gzip file whole, or as much of it as a truncated one gives; none that grows too large. */
export function gunzip(bytes: Uint8Array): Gunzipped {
  const unpack = (options: ZlibOptions) => new Uint8Array(gunzipSync(bytes, { ...options, maxOutputLength }));
  try {
    return { bytes: unpack({}), truncated: false };
  } catch {
    return { bytes: unpack({ finishFlush: constants.Z_SYNC_FLUSH }), truncated: true };
  }
}

/** Reads bytes of any format Thew knows, with what only the server has: YAML and gzip. */
export function readBytes(
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'fileName' | 'asOf' | 'mapping' | 'places'>,
): ReadResult {
  return readText(bytes, {
    ...options,
    parseYaml: (text) => parseAllDocuments(text),
    gunzip,
  });
}

/** Import: review a file, then store what was accepted. */
export function importRoutes(deps: Deps): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(review, async (c) => {
    const { fileName, asOf = todayOf(deps), mapping } = c.req.valid('query');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const options = { asOf, ...mappingOf(mapping), ...(fileName === undefined ? {} : { fileName }) };
    return c.json(readBytes(bytes, options), 200);
  });
  routes.openapi(store, async (c) => {
    const today = todayOf(deps);
    const admitted = c.req.valid('json').records.map(({ record, personId }, index) => ({
      ...admitRecord(record as PersonRecord, today, `/records/${index}/record`),
      personId,
    }));
    const issues = admitted.flatMap((each) => each.issues);
    if (issues.some((issue) => issue.severity === 'error')) throw new ProblemError(422, 'not-stored', issues);
    try {
      const people = await importRecords(deps.database.db, admitted, actorOf(deps));
      return c.json({ people, issues }, 201);
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      const place = { pointer: `/records/${error.index}` };
      const expected = 'a record of the person it is added to';
      throw new ProblemError(409, error.code, [{ code: error.code, severity: 'error', place, expected }]);
    }
  });
  return routes;
}
