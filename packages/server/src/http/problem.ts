import type { Issue } from '@thew/core/observations/issue';
import type { Context } from 'hono';
import type { Problem } from '../routes/api-types.ts';

export type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 500 | 503;

const titles: Record<ProblemStatus, string> = {
  400: 'The request is not as this address expects it',
  403: 'Not allowed',
  404: 'Not found',
  405: 'This address does not take that method',
  409: 'This contradicts what is stored',
  413: 'Too large',
  415: 'Not a format this address takes',
  421: 'Not a name of this server',
  422: 'Understood, but nothing was stored',
  500: 'Something went wrong on the server',
  503: 'Not ready',
};

/** Thrown by a route: becomes a problem document. It carries codes and places, never a person's values. */
export class ProblemError extends Error {
  readonly status: ProblemStatus;
  readonly code: string;
  readonly issues: readonly Issue[];
  constructor(status: ProblemStatus, code: string, issues: readonly Issue[] = []) {
    super(code);
    this.status = status;
    this.code = code;
    this.issues = issues;
  }
}

/** An answer as `application/problem+json` (RFC 9457). */
export function problem(c: Context, status: ProblemStatus, code: string, issues: readonly Issue[] = []): Response {
  const body: Problem = {
    type: 'about:blank',
    title: titles[status] ?? titles[400],
    status,
    code,
    ...(issues.length ? { issues: [...issues] } : {}),
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}
