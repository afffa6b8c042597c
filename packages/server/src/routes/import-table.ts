import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { CsvMapping } from '@thew/core/input/csv-mapping';
import { issuesOfObservations } from '@thew/core/input/issues-of-observations';
import { lookAtTable, type TableLook } from '@thew/core/input/look-at-table';
import type { ReadResult } from '@thew/core/input/read-result';
import type { Place } from '@thew/core/observations/issue';
import type { Observation } from '@thew/core/observations/observation';
import { ProblemError } from '../http/problem.ts';
import { type Deps, newRoutes, todayOf } from './deps.ts';
import { gunzip, readBytes } from './import.ts';
import { json, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

const file = z.instanceof(File).openapi({ type: 'string', format: 'binary' });

const table = z.custom<TableLook>().openapi('ImportTable', {
  type: 'object',
  description: 'Columns, first rows and a proposed mapping, where the file is a table.',
});

/** What was read, and which issues are about which observation. */
export const importReading = z
  .object({
    table: table.optional(),
    records: z.array(
      z.object({
        record: schemas.personRecord,
        issues: z.array(schemas.issue),
        about: z
          .array(z.array(z.number().int()))
          .openapi({ description: 'For each observation the indexes of the issues that are about it.' }),
      }),
    ),
    issues: z.array(schemas.issue),
  })
  .openapi('ImportReading');

const read = createRoute({
  method: 'post',
  path: '/import/read',
  summary: 'Read a file, with a mapping where it is a table; nothing is stored',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({ file, mapping: z.string().max(2_000_000).optional(), look: z.enum(['only']).optional() }),
        },
      },
    },
  },
  responses: { 200: json(importReading, 'What was read'), ...problems },
});

function mappingIn(text: string | undefined): CsvMapping | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as CsvMapping;
  } catch {
    const place = { field: 'mapping' };
    throw new ProblemError(400, 'invalid-form', [{ code: 'not-json', severity: 'error', place, expected: 'JSON' }]);
  }
}

function withPlaces(result: ReadResult, places: ReadonlyMap<Observation, Place>, rowIsOne: boolean) {
  return {
    issues: result.issues,
    records: result.records.map((one) => ({ ...one, about: issuesOfObservations(one, places, rowIsOne) })),
  };
}

/** Import of tables: look at the columns, then read with a mapping; also any other file, with the place of each value. */
export function importTableRoutes(deps: Deps): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(read, async (c) => {
    const { file: given, mapping: text, look } = c.req.valid('form');
    const bytes = new Uint8Array(await given.arrayBuffer());
    const fileName = given.name.slice(0, 255);
    const mapping = mappingIn(text);
    const found = lookAtTable(bytes, { fileName, gunzip });
    const shown = found && { table: found };
    if (look && found) return c.json({ ...shown, records: [], issues: [] }, 200);
    const places = new Map<Observation, Place>();
    const result = readBytes(bytes, { fileName, asOf: todayOf(deps), places, ...(mapping && { mapping }) });
    const rowIsOne = (mapping ?? found?.mapping)?.long !== undefined;
    return c.json({ ...shown, ...withPlaces(result, places, rowIsOne) }, 200);
  });
  return routes;
}
