import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Host name of a Host header or an authority, without its port. */
function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, '');
}

/**
 * The server listens on loopback, yet any page in the user's browser can send requests there. So: the Host must be a
 * loopback name (a foreign name that was made to point at 127.0.0.1 is refused: DNS rebinding), an Origin must be this
 * very server, and the API answers nothing that a browser says came from another site. Programs send no Origin and no
 * Sec-Fetch-Site; they are the user's own.
 */
export const localOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!loopbackNames.has(nameOf(host))) return problem(c, 421, 'unknown-host');
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) return problem(c, 403, 'foreign-origin');
  const site = c.req.header('sec-fetch-site');
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  const navigates = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
  if (foreign && (c.req.path.startsWith('/api/') || !navigates)) return problem(c, 403, 'foreign-site');
  await next();
};
