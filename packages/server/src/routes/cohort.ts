import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type CohortOutcome, cohort, lookAtTable, type Progress, reportPage } from '@thew/cohort';
import type { Issue } from '@thew/core/observations/issue';
import { ProblemError } from '../http/problem.ts';
import { pageForPaper } from '../http/security-headers.ts';
import { type Deps, newRoutes } from './deps.ts';
import { json, jsonBody, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

/** A table people uploaded, or a file on this machine. */
const tableChoice = z.object({
  tableId: z.uuid().optional().openapi({ description: 'Id an upload was given.' }),
  path: z.string().max(4096).optional().openapi({ description: 'Absolute path of a file or folder on this machine.' }),
});

const suggestion = z.object({
  column: z.string(),
  measure: z.string(),
  unit: z.string().optional(),
  side: z.string().optional(),
  certainty: z.enum(['named', 'guessed']),
});

const look = z
  .object({
    tableId: z.uuid().optional(),
    columns: z.array(z.string()),
    rows: z.number().int(),
    suggestions: z.array(suggestion),
    mapping: z.string().openapi({ description: 'Mapping file (YAML) to start from.' }),
    issues: z.array(schemas.issue),
  })
  .openapi('CohortTable');

const runRequest = tableChoice.extend({
  mapping: z.string().max(200_000).optional().openapi({ description: 'Mapping file (YAML).' }),
  by: z.string().max(500).optional(),
  where: z.string().max(2000).optional(),
  criteria: z.array(z.string().max(80)).max(200).optional(),
  centiles: z.array(z.string().max(80)).max(20).optional(),
  variants: z.boolean().optional(),
});

const run = z
  .object({
    id: z.uuid(),
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
    progress: z.object({ step: z.string(), done: z.number(), total: z.number() }),
    startedAt: z.iso.datetime(),
    issues: z.array(schemas.issue),
    result: z.looseObject({}).nullable().openapi({ description: 'As `thew cohort --json` prints it.' }),
  })
  .openapi('CohortRun');

const runId = z.object({ id: z.uuid() });

const upload = createRoute({
  method: 'post',
  path: '/import/cohort',
  summary: 'Upload a table for a cohort; it is kept until the server ends',
  request: {
    query: z.object({ fileName: z.string().max(255) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: { 200: json(look, 'Its columns, and a mapping to start from'), ...problems },
});

const lookAt = createRoute({
  method: 'post',
  path: '/cohort/tables',
  summary: 'Look at a table on this machine: columns, and a mapping to start from',
  request: { body: jsonBody(tableChoice) },
  responses: { 200: json(look, 'Its columns, and a mapping to start from'), ...problems },
});

const start = createRoute({
  method: 'post',
  path: '/cohort/runs',
  summary: 'Classify everyone in a table and estimate prevalence; answers at once, the work goes on',
  request: { body: jsonBody(runRequest) },
  responses: { 202: json(run, 'The run that was started'), ...problems },
});

const status = createRoute({
  method: 'get',
  path: '/cohort/runs/{id}',
  summary: 'How far a run is, and its result',
  request: { params: runId },
  responses: { 200: json(run, 'The run'), ...problems },
});

const cancel = createRoute({
  method: 'delete',
  path: '/cohort/runs/{id}',
  summary: 'Stop a run',
  request: { params: runId },
  responses: { 204: { description: 'Stopped, or already at its end' }, ...problems },
});

const report = createRoute({
  method: 'get',
  path: '/cohort/runs/{id}/report',
  summary: 'The report as one page that needs nothing else',
  request: { params: runId, query: z.object({ view: z.stringbool().optional() }) },
  responses: {
    200: {
      description: 'The report, to be kept; with `view=true` to be looked at',
      content: { 'text/html': { schema: z.string() } },
    },
    ...problems,
  },
});

interface Run {
  id: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  progress: Progress;
  startedAt: string;
  issues: Issue[];
  outcome?: CohortOutcome;
  abort: AbortController;
}

/** So many finished runs are kept; older ones are forgotten. */
const kept = 20;
/** So many runs may work at a time. */
const atOnce = 2;

const shown = ({ id, state, progress, startedAt, issues, outcome }: Run) => ({
  id,
  state,
  progress,
  startedAt,
  issues,
  // A whole result is plain JSON; NaN becomes null on the way.
  result: (outcome?.result ?? null) as unknown as Record<string, unknown> | null,
});

const nothing = (field: string, expected: string) =>
  new ProblemError(400, 'invalid-table', [{ code: 'invalid-table', severity: 'error', place: { field }, expected }]);

/** Suggestions as plain objects, as the description of the address has them. */
async function lookedAt(file: string) {
  const { suggestions, ...rest } = await lookAtTable(file);
  return {
    ...rest,
    suggestions: suggestions.map(({ column, measure, unit, side, certainty }) => ({
      column,
      measure,
      certainty,
      ...(unit !== undefined && { unit }),
      ...(side !== undefined && { side }),
    })),
  };
}

/** Uploads live in a folder of this process and go away with it. */
function newUploads() {
  const files = new Map<string, { file: string; name: string }>();
  let folder: string | undefined;
  const keep = async (name: string, bytes: Uint8Array): Promise<string> => {
    if (folder === undefined) {
      const made = mkdtempSync(join(tmpdir(), 'thew-upload-'));
      folder = made;
      process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    }
    const id = randomUUID();
    // Only the ending of the name is used: it says what kind of table it is.
    const ending = /(\.[a-z0-9]{1,8}){1,2}$/i.exec(basename(name))?.[0] ?? '';
    const file = join(folder, `${id}${ending}`);
    await writeFile(file, bytes);
    files.set(id, { file, name: basename(name) });
    return id;
  };
  return { keep, find: (id: string) => files.get(id) };
}

function forget(runs: Map<string, Run>) {
  const done = [...runs.values()].filter(({ state }) => state !== 'running');
  for (const { id } of done.slice(0, Math.max(0, done.length - kept))) runs.delete(id);
}

/** Cohorts: look at a table, run, follow, fetch the report. */
export function cohortRoutes(deps: Deps): OpenAPIHono {
  const routes = newRoutes();
  const uploads = newUploads();
  const runs = new Map<string, Run>();

  function tableOf({ tableId, path }: z.infer<typeof tableChoice>): { file: string; name: string } {
    if (tableId !== undefined) {
      const found = uploads.find(tableId);
      if (!found) throw new ProblemError(404, 'not-found');
      return found;
    }
    if (path === undefined || !isAbsolute(path))
      throw nothing('path', 'a table that was uploaded, or the whole path of a file');
    return { file: path, name: path };
  }

  function findRun(id: string): Run {
    const found = runs.get(id);
    if (!found) throw new ProblemError(404, 'not-found');
    return found;
  }

  /** `name` is the table's own: an upload is kept under a number, which says nothing to a reader. */
  async function work(one: Run, name: string, request: Parameters<typeof cohort>[0]) {
    try {
      one.outcome = await cohort({
        ...request,
        signal: one.abort.signal,
        onProgress: (progress) => Object.assign(one, { progress }),
      });
      if (one.outcome.result) one.outcome.result.about.file = name;
      one.issues = one.outcome.issues;
      one.state = one.outcome.result ? 'done' : 'failed';
    } catch (error) {
      one.state = one.abort.signal.aborted ? 'cancelled' : 'failed';
      // The message of an engine can hold values of people; its name cannot.
      if (one.state === 'failed') deps.log.error({ error: (error as Error).name }, 'cohort run failed');
      const issue: Issue = {
        code: 'run-failed',
        severity: 'error',
        place: {},
        expected: 'a table and mapping that can be worked on',
      };
      one.issues = one.state === 'failed' ? [issue] : [];
    }
    forget(runs);
  }

  routes.openapi(upload, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const tableId = await uploads.keep(c.req.valid('query').fileName, bytes);
    return c.json({ tableId, ...(await lookedAt(uploads.find(tableId)!.file)) }, 200);
  });
  routes.openapi(lookAt, async (c) => c.json(await lookedAt(tableOf(c.req.valid('json')).file), 200));
  routes.openapi(start, (c) => {
    const { tableId, path, mapping, by, where, criteria, centiles, variants } = c.req.valid('json');
    const { file: table, name } = tableOf({ tableId, path });
    if ([...runs.values()].filter(({ state }) => state === 'running').length >= atOnce)
      throw new ProblemError(409, 'too-many-runs');
    const one: Run = {
      id: randomUUID(),
      state: 'running',
      progress: { step: 'Reading the table', done: 0, total: 6 },
      startedAt: deps.now().toISOString(),
      issues: [],
      abort: new AbortController(),
    };
    runs.set(one.id, one);
    void work(one, name, {
      table,
      engine: 'duckdb',
      ...(mapping !== undefined && { mappingText: mapping }),
      ...(by !== undefined && { by }),
      ...(where !== undefined && { where }),
      ...(criteria !== undefined && { criteria }),
      ...(centiles !== undefined && { centiles }),
      ...(variants !== undefined && { variants }),
    });
    return c.json(shown(one), 202);
  });
  routes.openapi(status, (c) => c.json(shown(findRun(c.req.valid('param').id)), 200));
  routes.openapi(cancel, (c) => {
    findRun(c.req.valid('param').id).abort.abort();
    return c.body(null, 204);
  });
  routes.openapi(report, (c) => {
    const { outcome } = findRun(c.req.valid('param').id);
    if (!outcome?.result) throw new ProblemError(409, 'not-done');
    const way = c.req.valid('query').view ? 'inline' : 'attachment';
    c.header('content-disposition', `${way}; filename="thew-cohort-report.html"`);
    c.header('content-security-policy', pageForPaper);
    return c.html(reportPage(outcome.result));
  });
  return routes;
}
