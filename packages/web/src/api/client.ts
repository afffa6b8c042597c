import type { Problem } from '@thew/server/routes/api-types';

/** An issue of the core as it comes over the wire. */
export type Issue = NonNullable<Problem['issues']>[number];

/** Talking to the server on this machine. Every failure is an ApiError with a code; nothing else is thrown. */

export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly issues: readonly Issue[];
  constructor(code: string, status: number, issues: readonly Issue[] = []) {
    super(code);
    this.code = code;
    this.status = status;
    this.issues = issues;
  }
}

let answered = true;
const watchers = new Set<(online: boolean) => void>();

export const reachable = (): boolean => answered;

/** Calls back whenever the server starts or stops answering; returns how to stop watching. */
export function watchReachable(watcher: (online: boolean) => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function report(online: boolean): void {
  if (online === answered) return;
  answered = online;
  for (const watcher of watchers) watcher(online);
}

async function call(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(`/api${path}`, init);
    report(true);
    return response;
  } catch {
    report(false);
    throw new ApiError('unreachable', 0);
  }
}

async function failure(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return new ApiError(body.code ?? `http-${response.status}`, response.status, body.issues ?? []);
}

export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return answer<T>(await call(path, { method, ...sent }));
}

/** Sends a file as it is; the server reads the format from its name and bytes. */
export async function sendFile<T>(path: string, file: File): Promise<T> {
  const headers = { 'content-type': 'application/octet-stream' };
  const query = `?fileName=${encodeURIComponent(file.name)}`;
  return answer<T>(await call(path + query, { method: 'POST', body: file, headers }));
}

/** Sends a form with a file in it. */
export async function sendForm<T>(path: string, form: FormData): Promise<T> {
  return answer<T>(await call(path, { method: 'POST', body: form }));
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw await failure(response);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}
